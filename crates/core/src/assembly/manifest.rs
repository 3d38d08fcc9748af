//! `manifest.json`, by which the `cdk` CLI knows the directory.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{Assembly, StackArtifact};

/// The oldest version of the schema with everything that is used here: every CLI that is still
/// about reads it.
pub(crate) const VERSION: &str = "36.0.0";

#[derive(Serialize)]
pub(super) struct Manifest<'a> {
    version: &'a str,
    artifacts: BTreeMap<&'a str, Artifact<'a>>,
    runtime: Runtime,
}

#[derive(Serialize)]
struct Runtime {
    libraries: BTreeMap<&'static str, &'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Artifact<'a> {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    environment: Option<String>,
    properties: Properties<'a>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    dependencies: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<&'a str>,
}

#[derive(Serialize, Default)]
#[serde(rename_all = "camelCase")]
struct Properties<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    template_file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stack_name: Option<&'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    tags: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    parameters: BTreeMap<&'a str, &'a str>,
    #[serde(skip_serializing_if = "<[String]>::is_empty")]
    notification_arns: &'a [String],
    #[serde(skip_serializing_if = "Option::is_none")]
    termination_protection: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    display_name: Option<&'a str>,
}

/// The manifest of the assembly in `folder`.
pub(super) fn manifest<'a>(
    assembly: &'a Assembly,
    folder: &'a str,
    version: &'a str,
) -> Manifest<'a> {
    let stacks = assembly
        .stacks
        .iter()
        .filter(|stack| stack.folder == folder && !stack.nested)
        .map(|stack| (stack.id.as_str(), stack_artifact(stack)));
    let stages = assembly
        .stages
        .iter()
        .filter(|stage| stage.parent == folder)
        .map(|stage| {
            let properties = Properties {
                directory_name: Some(&stage.id),
                display_name: Some(&stage.path),
                ..Properties::default()
            };
            (
                stage.id.as_str(),
                artifact("cdk:cloud-assembly", properties),
            )
        });
    let mut artifacts: BTreeMap<&str, Artifact<'_>> = stacks.chain(stages).collect();
    if folder.is_empty() {
        let properties = Properties {
            file: Some("tree.json"),
            ..Properties::default()
        };
        artifacts.insert("Tree", artifact("cdk:tree", properties));
    }
    Manifest {
        version,
        artifacts,
        runtime: Runtime {
            libraries: BTreeMap::from([("catchment", env!("CARGO_PKG_VERSION"))]),
        },
    }
}

fn artifact<'a>(kind: &'static str, properties: Properties<'a>) -> Artifact<'a> {
    Artifact {
        r#type: kind,
        environment: None,
        properties,
        dependencies: &[],
        display_name: None,
    }
}

fn stack_artifact(stack: &StackArtifact) -> Artifact<'_> {
    let account = stack.env.account().unwrap_or("unknown-account");
    let region = stack.env.region().unwrap_or("unknown-region");
    let parameters = stack
        .parameters
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let tags = stack
        .tags
        .iter()
        .map(|(key, value)| (key.as_str(), value.as_str()));
    Artifact {
        environment: Some(format!("aws://{account}/{region}")),
        dependencies: &stack.dependencies,
        display_name: Some(&stack.path),
        ..artifact(
            "aws:cloudformation:stack",
            Properties {
                template_file: Some(&stack.file),
                stack_name: Some(&stack.name),
                tags: tags.collect(),
                parameters: parameters.collect(),
                notification_arns: &stack.notification_arns,
                termination_protection: Some(stack.termination_protection),
                ..Properties::default()
            },
        )
    }
}
