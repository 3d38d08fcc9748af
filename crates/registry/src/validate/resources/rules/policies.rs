//! Policies in properties that the registry takes for text or free-form JSON.

use super::here::Here;
use crate::template::Value;
use crate::validate::iam::{self, Kind};

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

/// Checks the policies of any resource.
pub(super) fn check(here: &Here<'_, '_, '_>) {
    let Some(type_name) = here.resource.type_name else {
        return;
    };
    for (_, property) in PROPERTIES.iter().filter(|(name, _)| *name == type_name) {
        let kind = Kind::of(type_name, property);
        inspect(here, property, kind);
    }
    if type_name == "AWS::Organizations::Policy" {
        here.texts(&["Type"], &mut |text, _, _| {
            if ORGANIZATION.contains(&text) {
                inspect(here, "Content", Kind::ORGANIZATION);
            }
        });
    }
}

fn inspect(here: &Here<'_, '_, '_>, property: &str, kind: Kind) {
    here.at(&[property], &mut |node, place| {
        // Another type than these is found by what the registry knows.
        if matches!(node.value, Value::Map(_) | Value::Text(_)) {
            iam::inspect(here.context, node, kind, place);
        }
    });
}
