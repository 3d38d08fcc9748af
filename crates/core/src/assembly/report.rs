//! `validation-report.json`: our findings in the form that the `cdk` CLI prints.

use std::collections::BTreeMap;

use serde::Serialize;

use super::Assembly;
use crate::diagnostic::{Diagnostic, Severity};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Report<'a> {
    version: &'static str,
    title: &'static str,
    plugin_reports: Vec<PluginReport<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PluginReport<'a> {
    plugin_name: &'static str,
    plugin_version: &'static str,
    conclusion: &'static str,
    violations: Vec<Violation<'a>>,
    suppressed_violations: Vec<Violation<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Violation<'a> {
    rule_name: &'a str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    suggested_fix: Option<&'a str>,
    severity: &'static str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    rule_metadata: BTreeMap<&'static str, String>,
    violating_constructs: Vec<Construct<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acknowledged_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    acknowledged_at: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Construct<'a> {
    construct_path: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cloud_formation_resource: Option<Resource<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Resource<'a> {
    template_path: String,
    logical_id: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    property_paths: Vec<&'a str>,
}

pub(super) fn report(assembly: &Assembly) -> Report<'_> {
    let standing = assembly.diagnostics.iter();
    let accepted = assembly.acknowledged.iter().map(|accepted| Violation {
        acknowledged_id: Some(accepted.diagnostic.code()),
        reason: Some(&accepted.reason),
        acknowledged_at: Some(&accepted.at),
        ..violation(assembly, &accepted.diagnostic)
    });
    Report {
        version: "1.0.0",
        title: "Catchment",
        plugin_reports: vec![PluginReport {
            plugin_name: "Catchment",
            plugin_version: env!("CARGO_PKG_VERSION"),
            conclusion: "success",
            violations: standing
                .map(|finding| violation(assembly, finding))
                .collect(),
            suppressed_violations: accepted.collect(),
        }],
    }
}

fn violation<'a>(assembly: &Assembly, finding: &'a Diagnostic) -> Violation<'a> {
    let mut metadata = BTreeMap::new();
    if let Some(place) = finding.location() {
        metadata.insert(
            "source",
            format!("{}:{}:{}", place.file, place.line, place.column),
        );
    }
    if !finding.links().is_empty() {
        metadata.insert("links", finding.links().join(" "));
    }
    Violation {
        rule_name: finding.code(),
        description: finding.message(),
        suggested_fix: finding.help_text(),
        severity: match finding.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "info",
        },
        rule_metadata: metadata,
        violating_constructs: vec![construct(assembly, finding)],
        acknowledged_id: None,
        reason: None,
        acknowledged_at: None,
    }
}

fn construct<'a>(assembly: &Assembly, finding: &'a Diagnostic) -> Construct<'a> {
    let inside = |path: &str| {
        finding
            .path()
            .strip_prefix(path)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let stack = assembly
        .stacks
        .iter()
        .filter(|stack| inside(&stack.path))
        .max_by_key(|stack| stack.path.len());
    Construct {
        construct_path: finding.path(),
        cloud_formation_resource: stack.and_then(|stack| {
            Some(Resource {
                template_path: stack.template_file(),
                logical_id: finding.logical_id()?,
                property_paths: finding.property_path().into_iter().collect(),
            })
        }),
    }
}
