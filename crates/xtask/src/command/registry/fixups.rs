//! Corrections of what the sources say. Each has a reason, and fails when it no longer applies:
//! then the source was corrected, and the fixup is deleted.

use std::collections::BTreeMap;

use anyhow::bail;
use catchment_registry::{Body, Property, ResourceType, Shape, Text};
use serde_json::{Value, json};

/// A correction of a schema, before it is converted; true when there was something to correct.
type SchemaFixup = fn(&mut Value) -> Option<()>;

/// A correction of a type, after everything else.
type TypeFixup = fn(&mut ResourceType) -> Option<()>;

const SCHEMAS: &[(&str, &str, SchemaFixup)] = &[
    (
        "website redirect excludes its siblings",
        "AWS::S3::Bucket",
        website_redirect,
    ),
    (
        "inline policy document of a managed policy is an object",
        "AWS::IAM::ManagedPolicy",
        managed_policy_document,
    ),
    (
        "facts of the items of a key schema are those of the items",
        "AWS::DynamoDB::Table",
        key_schema_items,
    ),
    (
        "facts of the items of a key schema are those of the items",
        "AWS::DynamoDB::GlobalTable",
        key_schema_items,
    ),
    (
        "the slashes around a pattern are none of its own",
        "AWS::Kendra::DataSource",
        lambda_arn_slashes,
    ),
];

const TYPES: &[(&str, &str, TypeFixup)] = &[
    (
        "the ARN of a log group ends in `:*`",
        "AWS::Logs::LogGroup",
        log_group_arn,
    ),
    (
        "attachment of any kind associates",
        "AWS::EC2::TransitGatewayRouteTableAssociation",
        route_attachment,
    ),
    (
        "attachment of any kind propagates",
        "AWS::EC2::TransitGatewayRouteTablePropagation",
        route_attachment,
    ),
    (
        "outputs of a nested stack are attributes",
        "AWS::CloudFormation::Stack",
        outputs,
    ),
    (
        "outputs of a provisioned product are attributes",
        "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
        outputs,
    ),
    (
        "a custom resource names its attributes itself",
        "AWS::CloudFormation::CustomResource",
        any_attribute,
    ),
];

/// Corrects the schemas.
pub(super) fn schemas(schemas: &mut BTreeMap<String, Value>) -> anyhow::Result<()> {
    for (name, type_name, apply) in SCHEMAS {
        if schemas.get_mut(*type_name).and_then(apply).is_none() {
            bail!("the fixup `{name}` no longer applies to `{type_name}`: delete it");
        }
    }
    Ok(())
}

/// Corrects the converted types.
pub(super) fn types(types: &mut BTreeMap<String, ResourceType>) -> anyhow::Result<()> {
    for (name, type_name, apply) in TYPES {
        if types.get_mut(*type_name).and_then(apply).is_none() {
            bail!("the fixup `{name}` no longer applies to `{type_name}`: delete it");
        }
    }
    Ok(())
}

/// The source has the form that tagging uses; `Fn::GetAtt` returns the one with `:*`.
fn log_group_arn(group: &mut ResourceType) -> Option<()> {
    let arn = group.arn.as_mut()?;
    let ends = arn.ends_with(":${LogGroupName}");
    ends.then(|| arn.push_str(":*"))
}

/// The source hangs the exclusion on the redirect's own type, where its names mean nothing;
/// S3 refuses a website configuration that has both.
fn website_redirect(schema: &mut Value) -> Option<()> {
    let wrong = schema
        .pointer_mut("/definitions/RedirectAllRequestsTo")?
        .as_object_mut()?;
    let excluded = wrong.remove("dependentExcluded")?;
    let right = schema
        .pointer_mut("/definitions/WebsiteConfiguration")?
        .as_object_mut()?;
    right.insert("dependentExcluded".to_owned(), excluded);
    Some(())
}

/// The source hangs them on the list.
fn key_schema_items(schema: &mut Value) -> Option<()> {
    let list = schema
        .pointer_mut("/definitions/KeySchema")?
        .as_object_mut()?;
    let wrong = list.remove("properties")?;
    let right = list
        .get_mut("items")?
        .get_mut("properties")?
        .as_object_mut()?;
    for (name, facts) in wrong.as_object()? {
        let property = right.get_mut(name)?.as_object_mut()?;
        for (keyword, value) in facts.as_object()? {
            property.insert(keyword.clone(), value.clone());
        }
    }
    Some(())
}

/// The source writes it between slashes, as JavaScript does: no ARN would match.
fn lambda_arn_slashes(schema: &mut Value) -> Option<()> {
    let pattern = schema.pointer_mut("/definitions/LambdaArn/pattern")?;
    let inner = pattern.as_str()?.strip_prefix("^/")?.strip_suffix("/$")?;
    *pattern = json!(format!("^{inner}$"));
    Some(())
}

/// The source says nothing of its type.
fn managed_policy_document(schema: &mut Value) -> Option<()> {
    let document = schema
        .pointer_mut("/properties/PolicyDocument")?
        .as_object_mut()?;
    if document.contains_key("type") {
        return None;
    }
    *document = serde_json::from_value(json!({"type": ["object", "string"]})).ok()?;
    Some(())
}

/// Attachments of VPCs, VPNs, peerings and gateways are all accepted, not only
/// `AWS::EC2::TransitGatewayAttachment`.
fn route_attachment(resource: &mut ResourceType) -> Option<()> {
    forget_relations(
        &mut resource.object.properties,
        "TransitGatewayAttachmentId",
    )
}

/// `Fn::GetAtt` takes `Outputs.Name`, with the names of the other template.
fn outputs(resource: &mut ResourceType) -> Option<()> {
    let is_new = resource.open_attributes.is_empty();
    is_new.then(|| resource.open_attributes.push("Outputs.".to_owned()))
}

/// What its provider returns.
fn any_attribute(resource: &mut ResourceType) -> Option<()> {
    let is_new = resource.open_attributes.is_empty();
    is_new.then(|| resource.open_attributes.push(String::new()))
}

fn forget_relations(properties: &mut [Property], name: &str) -> Option<()> {
    let property = properties
        .iter_mut()
        .find(|property| property.name == name)?;
    let Shape::Text(Text { relations, .. }) = &mut property.shape else {
        return None;
    };
    if relations.is_empty() {
        return None;
    }
    relations.clear();
    Some(())
}

/// Marks free-form properties that hold an IAM policy document, by the names that AWS gives them.
pub(super) fn policies(resource: &mut ResourceType) {
    let service = resource.service();
    let is_policy = |name: &str| match name {
        "PolicyDocument"
        | "AssumeRolePolicyDocument"
        | "KeyPolicy"
        | "ResourcePolicy"
        | "ResourcePolicyDocument"
        | "AccessPolicies"
        | "AccessPolicy"
        | "RepositoryPolicyText"
        | "FileSystemPolicy"
        | "NamespaceResourcePolicy" => service != "networkmanager",
        "Policy" => matches!(
            service.as_str(),
            "s3" | "s3express" | "s3outposts" | "oam" | "events" | "apigateway"
        ),
        _ => false,
    };
    let mark = |property: &mut Property| {
        if property.shape == Shape::Json && is_policy(&property.name) {
            property.shape = Shape::Policy;
        }
    };
    resource.object.properties.iter_mut().for_each(mark);
    for definition in &mut resource.definitions {
        if let Body::Object(object) = &mut definition.body {
            object.properties.iter_mut().for_each(mark);
        }
    }
}
