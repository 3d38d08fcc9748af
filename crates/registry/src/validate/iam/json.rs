//! Policies that are text in JSON.

use catchment_core::Diagnostic;

use super::{DOCS, DOCUMENT, Policy, inspect};
use crate::template::{Entry, Format, Map, Node, Number, Position, Template, Value};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

impl<'t> Policy<'_, 't> {
    /// Checks a policy that is text: what is found in it stands where the text stands.
    pub(super) fn text(&self, text: &str, at: Position, place: &Place<'_, 't>) {
        let json = match serde_json::from_str(text) {
            Ok(json @ serde_json::Value::Object(_)) => json,
            Ok(_) => {
                let message = format!("the {} is JSON that is no object", self.kind.name);
                self.report(place, at, Diagnostic::error(DOCUMENT, message).link(DOCS));
                return;
            }
            Err(error) => {
                let message = format!("the {} is text that is no JSON: {error}", self.kind.name);
                let finding = Diagnostic::error(DOCUMENT, message)
                    .help("give it as an object; in `Fn::Sub`, functions are filled in")
                    .link(DOCS);
                self.report(place, at, finding);
                return;
            }
        };
        let root = node(json, at);
        let empty = Template {
            root: Node::new(Value::Null, at),
            format: Format::Json,
            findings: Vec::new(),
        };
        let inner = Context::new(&empty, self.context.options);
        let scenario = Scenario::default();
        inspect(&inner, &root, self.kind, &Place::root(None, &scenario));
        for finding in inner.take() {
            let path = match finding.property_path() {
                Some(inside) => format!("{}.{inside}", place.path()),
                None => place.path(),
            };
            let mut finding = finding.property(path);
            if let Some(element) = place.element() {
                finding = finding.element(element);
            }
            self.context.push(finding);
        }
    }
}

/// JSON as a node all of which is at one place. JSON from `serde_json` nests 128 levels at most.
fn node(json: serde_json::Value, at: Position) -> Node {
    let value = match json {
        serde_json::Value::Null => Value::Null,
        serde_json::Value::Bool(known) => Value::Bool(known),
        serde_json::Value::Number(number) => {
            let text = number.to_string();
            Number::parse(&text).map_or(Value::Text(text), Value::Number)
        }
        serde_json::Value::String(text) => Value::Text(text),
        serde_json::Value::Array(items) => {
            Value::List(items.into_iter().map(|item| node(item, at)).collect())
        }
        serde_json::Value::Object(entries) => {
            let entries = entries.into_iter().map(|(key, value)| Entry {
                key,
                at,
                value: node(value, at),
            });
            Value::Map(Map::new(entries.collect()))
        }
    };
    Node::new(value, at)
}
