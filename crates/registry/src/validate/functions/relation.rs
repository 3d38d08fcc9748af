//! Whether what `Ref` and `Fn::GetAtt` return is of the format that a property wants.

use super::call::Call;
use super::findings::{self, Named};
use super::formats::Format;
use super::kinds::Kinds;
use crate::model::{Attribute, Body, ResourceType, Shape, Text};
use crate::template::Node;
use crate::validate::context::{Context, Resource};

/// What a name yields.
pub(super) struct Source<'t> {
    pub(super) kinds: Kinds,
    /// The formats of its texts. `None`: any.
    formats: Option<Vec<Format>>,
    /// For messages: the type of the parameter or resource, and what is named.
    type_name: Option<&'t str>,
    named: Named<'t>,
}

impl<'t> Source<'t> {
    pub(super) const fn of_kind(kinds: Kinds) -> Self {
        Self {
            kinds,
            formats: None,
            type_name: None,
            named: Named::Resource,
        }
    }

    pub(super) fn parameter(context: &Context<'t>, name: &'t str, kinds: Kinds) -> Self {
        let entry = context.parameters.get(name);
        let type_name = entry
            .and_then(|entry| entry.value.get("Type"))
            .and_then(Node::as_text);
        Self {
            formats: type_name
                .and_then(Format::of_parameter)
                .map(|format| vec![format]),
            type_name,
            named: Named::Parameter(name),
            ..Self::of_kind(kinds)
        }
    }

    /// What `Ref` of a resource yields.
    pub(super) fn resource(resource: Resource<'t>) -> Self {
        Self {
            formats: resource
                .schema
                .filter(|_| !is_free(resource))
                .map(|schema| {
                    let name = schema.reference.as_deref().unwrap_or_default();
                    reference_formats(resource, schema, name)
                }),
            type_name: resource.type_name,
            ..Self::of_kind(Kinds::TEXT)
        }
    }

    /// What `Fn::GetAtt` yields.
    pub(super) fn attribute(resource: Resource<'t>, attribute: &'static Attribute) -> Self {
        let free = is_free(resource) || attribute.name.ends_with('*');
        Self {
            kinds: Kinds::of(&attribute.shape, resource.schema),
            formats: resource.schema.filter(|_| !free).map(|schema| {
                let mut formats = of_shape(&attribute.shape, schema);
                formats.extend(Format::named(&schema.name, &attribute.name));
                formats
            }),
            type_name: resource.type_name,
            named: Named::Attribute(&attribute.name),
        }
    }
}

/// Whether nothing can be said of what a resource yields: what it is depends on its properties.
fn is_free(resource: Resource<'_>) -> bool {
    let types = [
        "AWS::CloudFormation::CustomResource",
        "AWS::CloudFormation::Stack",
        "AWS::SSM::Parameter",
        "AWS::ServiceCatalog::CloudFormationProvisionedProduct",
    ];
    resource.type_name.is_none_or(|name| {
        types.contains(&name) || name.starts_with("Custom::") || name.starts_with("AWS::Serverless")
    })
}

/// The formats of the property or attribute that `Ref` returns.
fn reference_formats(resource: Resource<'_>, schema: &ResourceType, name: &str) -> Vec<Format> {
    // The group of a VPC is known by its id, that of no VPC by its name.
    if schema.name == "AWS::EC2::SecurityGroup" {
        let in_vpc = resource.property("VpcId").is_some();
        return vec![if in_vpc {
            Format::SecurityGroupId
        } else {
            Format::SecurityGroupName
        }];
    }
    let attribute = schema.attribute(name).map(|known| &known.shape);
    let property = schema.property(name).map(|known| &known.shape);
    let shapes = attribute.into_iter().chain(property);
    let mut formats: Vec<Format> = shapes.flat_map(|shape| of_shape(shape, schema)).collect();
    formats.extend(Format::named(&schema.name, name));
    formats
}

/// Reports a `Ref` or `Fn::GetAtt` whose value cannot be what the property wants.
pub(super) fn check(call: &Call<'_, '_>, source: &Source<'_>) -> bool {
    let (Some(shape), Some(given)) = (call.expected.shape, source.formats.as_ref()) else {
        return true;
    };
    let Some(wanted) = text(shape, call.expected.resource).and_then(Format::all) else {
        return true;
    };
    // Where several will do, others may too.
    let fits = match wanted.as_slice() {
        [] => true,
        [only] => given.contains(only),
        several => given.is_empty() || given.iter().any(|format| several.contains(format)),
    };
    if !fits {
        let finding =
            findings::reference_format(source.type_name.unwrap_or_default(), source.named, &wanted);
        call.report(call.node.at, finding);
    }
    fits
}

fn of_shape(shape: &Shape, resource: &ResourceType) -> Vec<Format> {
    let text = text(shape, Some(resource));
    text.map(Format::known).unwrap_or_default()
}

/// The text that a shape is, or is a list of.
fn text<'s>(shape: &'s Shape, resource: Option<&'s ResourceType>) -> Option<&'s Text> {
    let mut shape = shape;
    for _ in 0..8 {
        shape = match shape {
            Shape::Text(text) => return Some(text),
            Shape::List(list) => &list.items,
            Shape::Named(name) => match &resource?.definition(name)?.body {
                Body::Alias(shape) => shape,
                Body::Object(_) => return None,
            },
            _ => return None,
        };
    }
    None
}
