//! Templates and findings as short texts.

#![cfg(test)]

use catchment_core::Diagnostic;
use catchment_registry::template::{Node, Template, Value};

/// The value of the key `A` of a template, as JSON that tells texts from numbers.
#[track_caller]
pub(crate) fn a(text: &str) -> String {
    let template = read(text);
    json(template.root.get("A").expect("a key `A`"))
}

/// A template that is read without error.
#[track_caller]
pub(crate) fn read(text: &str) -> Template {
    Template::read(text).unwrap_or_else(|problems| panic!("{:?}", lines(&problems)))
}

/// Why a template is not read: `line:column code: message`.
#[track_caller]
pub(crate) fn refused(text: &str) -> Vec<String> {
    match Template::read(text) {
        Ok(template) => panic!("it is read: {}", json(&template.root)),
        Err(problems) => {
            assert!(!problems.is_empty(), "refused without a reason");
            lines(&problems)
        }
    }
}

/// What reading a template warns of.
#[track_caller]
pub(crate) fn warned(text: &str) -> Vec<String> {
    lines(&read(text).findings)
}

pub(crate) fn lines(findings: &[Diagnostic]) -> Vec<String> {
    let line = |finding: &Diagnostic| {
        let place = finding.location().expect("a place");
        let (line, column) = (place.line, place.column);
        format!("{line}:{column} {}: {}", finding.code(), finding.message())
    };
    findings.iter().map(line).collect()
}

pub(crate) fn json(node: &Node) -> String {
    match &node.value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Text(text) => format!("{text:?}"),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(json).collect();
            format!("[{}]", items.join(","))
        }
        Value::Map(map) => {
            let entries = map.iter();
            let entries = entries.map(|entry| format!("{:?}:{}", entry.key, json(&entry.value)));
            format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
        }
    }
}
