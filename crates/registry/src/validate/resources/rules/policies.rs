//! Policies in properties that the registry takes for text or free-form JSON.

use catchment_core::Diagnostic;

use super::here::Here;
use crate::template::Value;
use crate::validate::iam::{self, Kind};
use crate::validate::walk;

/// Where they are.
const PROPERTIES: [(&str, &str); 6] = [
    ("AWS::Logs::Destination", "DestinationPolicy"),
    ("AWS::SSO::PermissionSet", "InlinePolicy"),
    ("AWS::ECR::RegistryPolicy", "PolicyText"),
    ("AWS::ECR::RepositoryCreationTemplate", "RepositoryPolicy"),
    ("AWS::VpcLattice::AuthPolicy", "Policy"),
    ("AWS::XRay::ResourcePolicy", "PolicyDocument"),
];

/// Types of policies of an organization that are in the language of IAM.
const ORGANIZATION: [&str; 2] = ["SERVICE_CONTROL_POLICY", "RESOURCE_CONTROL_POLICY"];

/// The inline policies of a role, a user or a group have a greatest size together: 10,240, 2,048 and
/// 5,120 characters.
const TOGETHER: &str = "iam/inline-policies-size";

const SIZES: &str = "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html";

/// Checks the policies of any resource.
pub(super) fn check(here: &Here<'_, '_, '_>) {
    let Some(type_name) = here.resource.type_name else {
        return;
    };
    for (_, property) in PROPERTIES.iter().filter(|(name, _)| *name == type_name) {
        let kind = Kind::of(type_name, property);
        inspect(here, property, kind);
    }
    match type_name {
        "AWS::IAM::Role" => together(here, 10_240),
        "AWS::IAM::User" => together(here, 2_048),
        "AWS::IAM::Group" => together(here, 5_120),
        "AWS::Events::EventBusPolicy" => here.at(&["Statement"], &mut |node, place| {
            let kind = Kind::of(type_name, "Statement");
            iam::inspect_statement(here.context, node, kind, place);
        }),
        "AWS::Serverless::Function" | "AWS::Serverless::StateMachine" => {
            serverless(here, type_name);
        }
        _ => {}
    }
    if type_name == "AWS::Organizations::Policy" {
        here.texts(&["Type"], &mut |text, _, _| {
            if ORGANIZATION.contains(&text) {
                inspect(here, "Content", Kind::ORGANIZATION);
            }
        });
    }
}

/// Checks the policies of a function or state machine of SAM: names, templates and documents, one
/// or a list of them.
fn serverless(here: &Here<'_, '_, '_>, type_name: &str) {
    inspect(
        here,
        "AssumeRolePolicyDocument",
        Kind::of(type_name, "AssumeRolePolicyDocument"),
    );
    let Some(policies) = here.properties.get("Policies") else {
        return;
    };
    let place = here.place.key("Policies");
    walk::one_or_more(here.context, policies, &place, &mut |node, place| {
        if node.get("Statement").is_some() {
            iam::inspect(here.context, node, Kind::of(type_name, "Policies"), place);
        }
    });
}

/// Checks the size of all inline policies of a resource.
fn together(here: &Here<'_, '_, '_>, limit: usize) {
    here.at(&["Policies"], &mut |policies, place| {
        let items = policies.as_list().unwrap_or_default();
        let documents = items.iter().filter_map(|item| item.get("PolicyDocument"));
        let size = iam::least_size(documents);
        if items.len() > 1 && size > limit {
            let message = format!(
                "the inline policies have {size} characters or more together, allowed are {limit}"
            );
            let finding = Diagnostic::error(TOGETHER, message)
                .help("use managed policies (`AWS::IAM::ManagedPolicy`)")
                .link(SIZES);
            here.report(place, policies, finding);
        }
    });
}

fn inspect(here: &Here<'_, '_, '_>, property: &str, kind: Kind) {
    here.at(&[property], &mut |node, place| {
        // Another type than these is found by what the registry knows.
        if matches!(node.value, Value::Map(_) | Value::Text(_)) {
            iam::inspect(here.context, node, kind, place);
        }
    });
}
