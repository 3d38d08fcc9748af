//! What properties refer to.

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// A parameter for the id of an image has a type that CloudFormation checks.
const IMAGE_PARAMETER: &str = "parameter/image-type";

/// The name of a role that has a path does not tell the role: its ARN does.
const ROLE_PATH: &str = "iam/role-with-path";

/// The ARN of a role is `arn:aws:iam::111111111111:role/name`.
const ROLE_ARN: &str = "iam/role-arn";

const IMAGE_TYPES: [&str; 2] = [
    "AWS::EC2::Image::Id",
    "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>",
];

/// Where the id of an image is given.
const IMAGES: [(&str, &[&str]); 7] = [
    ("AWS::AutoScaling::LaunchConfiguration", &["ImageId"]),
    (
        "AWS::Batch::ComputeEnvironment",
        &["ComputeResources", "ImageId"],
    ),
    ("AWS::Cloud9::EnvironmentEC2", &["ImageId"]),
    ("AWS::EC2::Instance", &["ImageId"]),
    (
        "AWS::EC2::LaunchTemplate",
        &["LaunchTemplateData", "ImageId"],
    ),
    (
        "AWS::EC2::SpotFleet",
        &[
            "SpotFleetRequestConfigData",
            "LaunchSpecifications",
            "*",
            "ImageId",
        ],
    ),
    ("AWS::ImageBuilder::Image", &["ImageId"]),
];

/// Where the ARN of a role is given.
const ROLES: [(&str, &[&str]); 6] = [
    (
        "AWS::Backup::BackupSelection",
        &["BackupSelection", "IamRoleArn"],
    ),
    (
        "AWS::Batch::ComputeEnvironment",
        &["ComputeResources", "SpotIamFleetRole"],
    ),
    ("AWS::Batch::ComputeEnvironment", &["ServiceRole"]),
    (
        "AWS::EC2::SpotFleet",
        &["SpotFleetRequestConfigData", "IamFleetRole"],
    ),
    ("AWS::ECS::TaskDefinition", &["ExecutionRoleArn"]),
    ("AWS::S3::Bucket", &["ReplicationConfiguration", "Role"]),
];

/// Checks references of any resource.
pub(super) fn check(here: &Here<'_, '_, '_>) {
    let Some(type_name) = here.resource.type_name else {
        return;
    };
    for (_, path) in IMAGES.iter().filter(|(name, _)| *name == type_name) {
        image(here, path);
    }
    for (_, path) in ROLES.iter().filter(|(name, _)| *name == type_name) {
        here.texts(path, &mut |text, node, place| {
            if !is_role(text) {
                let message = format!("`{text}` is no ARN of a role");
                let finding = Diagnostic::error(ROLE_ARN, message)
                    .help("give it as `arn:aws:iam::111111111111:role/name`");
                here.report(place, node, finding);
            }
        });
    }
    if type_name == "AWS::CodeBuild::Project" {
        role_with_path(here);
    }
}

fn image(here: &Here<'_, '_, '_>, path: &[&str]) {
    here.at(path, &mut |node, _| {
        let Some(("Ref", name)) = node.as_intrinsic() else {
            return;
        };
        let parameter = name
            .as_text()
            .and_then(|name| here.context.parameters.get(name));
        let Some(entry) = parameter else { return };
        let Some(kind) = entry.value.get("Type") else {
            return;
        };
        if kind
            .as_text()
            .is_some_and(|kind| !IMAGE_TYPES.contains(&kind))
        {
            let scenario = Scenario::default();
            let message = format!("the parameter is the image of `{}`", here.resource.id);
            let finding = Diagnostic::warning(IMAGE_PARAMETER, message).help(
                "give it the type `AWS::EC2::Image::Id`: then CloudFormation checks its value",
            );
            let root = Place::root(Some(&entry.key), &scenario);
            here.context.report(&root.key("Type"), kind.at, finding);
        }
    });
}

fn role_with_path(here: &Here<'_, '_, '_>) {
    here.at(&["ServiceRole"], &mut |node, place| {
        let Some(("Ref", _)) = node.as_intrinsic() else {
            return;
        };
        let role = here.referred(node, "AWS::IAM::Role");
        let path = role.and_then(|role| known_text(role.property("Path")?));
        if let Some(path) = path.filter(|path| *path != "/") {
            let message = format!("`Ref` is the name of a role that has the path `{path}`");
            let finding = Diagnostic::error(ROLE_PATH, message)
                .help("use `Fn::GetAtt` with the attribute `Arn`");
            here.report(place, node, finding);
        }
    });
}

/// Whether text is the ARN of a role.
fn is_role(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", account, resource] = parts.as_slice() else {
        return false;
    };
    let name = |byte: u8| byte.is_ascii_alphanumeric() || b"_+=,.@-/".contains(&byte);
    partition.starts_with("aws")
        && account.len() == 12
        && account.bytes().all(|byte| byte.is_ascii_digit())
        && resource
            .strip_prefix("role/")
            .is_some_and(|role| !role.is_empty() && role.bytes().all(name))
}
