//! Valid templates.

use catchment_registry::template::{Node, Template, Value as Read};
use catchment_registry::{Registry, ResourceType};
use serde_json::{Map, Value};

/// A valid template.
pub(crate) struct Base {
    pub(crate) name: &'static str,
    pub(crate) root: Value,
}

/// A template's name and text.
macro_rules! template {
    ($path:literal) => {
        ($path, include_str!($path))
    };
}

const TEXTS: &[(&str, &str)] = &[
    template!("base/functions.yaml"),
    template!("base/logs.yaml"),
    template!("base/loops.yaml"),
    template!("base/network.yaml"),
    template!("base/services.yaml"),
];

/// All of them.
pub(crate) fn all() -> Vec<Base> {
    let read = |(name, text): &(&'static str, &str)| {
        let template = Template::read(text).unwrap_or_else(|found| panic!("{name}: {found:?}"));
        Base {
            name,
            root: json(&template.root),
        }
    };
    TEXTS.iter().map(read).collect()
}

impl Base {
    /// The text that is changed.
    pub(crate) fn text(&self) -> String {
        serde_json::to_string_pretty(&self.root).unwrap()
    }

    /// The entries of a section.
    pub(crate) fn section(&self, name: &str) -> impl Iterator<Item = (&String, &Value)> {
        self.root[name].as_object().into_iter().flatten()
    }

    /// The resources of a known type.
    pub(crate) fn resources(
        &self,
    ) -> impl Iterator<Item = (&String, &Value, &'static ResourceType)> {
        self.section("Resources").filter_map(|(id, body)| {
            let known = Registry::resource_type(body["Type"].as_str()?)?;
            Some((id, body, known))
        })
    }

    /// Whether the template has this transform.
    pub(crate) fn transforms(&self) -> bool {
        self.root.get("Transform").is_some()
    }
}

fn json(node: &Node) -> Value {
    match &node.value {
        Read::Null => Value::Null,
        Read::Bool(value) => Value::Bool(*value),
        Read::Number(number) => serde_json::from_str(number.as_str()).unwrap(),
        Read::Text(text) => Value::String(text.clone()),
        Read::List(items) => items.iter().map(json).collect(),
        Read::Map(map) => {
            let entries = map
                .iter()
                .map(|entry| (entry.key.clone(), json(&entry.value)));
            Value::Object(entries.collect::<Map<String, Value>>())
        }
    }
}
