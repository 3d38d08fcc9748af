//! What holds of every value of a template.

use catchment_core::Diagnostic;

use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// How many dynamic references a template may have.
const DYNAMIC_REFERENCES: usize = 60;

/// Checks every value of a template.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    let mut dynamic = 0_usize;
    let Some(root) = context.root.as_map() else {
        return;
    };
    for section in root {
        let top = Place::root(None, &scenario);
        let place = top.key(&section.key);
        match &section.value.value {
            Value::Map(map) => {
                for entry in map {
                    let place = Place::root(Some(&entry.key), &scenario);
                    if context.number_keys.contains(&entry.at) {
                        context.report(&place, entry.at, number_key(&entry.key));
                    }
                    walk(context, &entry.value, &place, &mut dynamic);
                }
            }
            _ => walk(context, &section.value, &place, &mut dynamic),
        }
    }
    if dynamic > DYNAMIC_REFERENCES {
        let place = Place::root(None, &scenario);
        context.report(&place, context.root.at, too_many(dynamic));
    }
}

fn walk<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>, dynamic: &mut usize) {
    match &node.value {
        Value::Null => context.report(place, node.at, null()),
        Value::Text(text) => {
            *dynamic = dynamic.saturating_add(text.matches("{{resolve:").count());
        }
        Value::List(items) => {
            for (index, item) in items.iter().enumerate() {
                walk(context, item, &place.index(index), dynamic);
            }
        }
        Value::Map(map) => {
            for entry in map {
                let place = place.key(&entry.key);
                if context.number_keys.contains(&entry.at) {
                    context.report(&place, entry.at, number_key(&entry.key));
                }
                walk(context, &entry.value, &place, dynamic);
            }
        }
        _ => {}
    }
}

/// CloudFormation refuses a template in which a value is null: in YAML, a key without a value.
fn null() -> Diagnostic {
    Diagnostic::error(
        "template/null",
        "the value is null, which no template may have",
    )
    .help("give a value, or leave the key out; in properties, `AWS::NoValue` stands for nothing")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-anatomy.html")
}

/// Keys are texts. CloudFormation does not turn numbers into texts there.
fn number_key(key: &str) -> Diagnostic {
    Diagnostic::error(
        "template/number-key",
        format!("the key `{key}` is a number, and must be a text"),
    )
    .help(format!("write it in quotes: `'{key}'`"))
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html")
}

/// A template has at most 60 dynamic references.
fn too_many(count: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/dynamic-references",
        format!("the template has {count} dynamic references; {DYNAMIC_REFERENCES} are allowed"),
    )
    .help("use parameters for some, or split the stack")
    .link("https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html")
}
