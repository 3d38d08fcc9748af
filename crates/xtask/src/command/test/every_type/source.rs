//! An example as Rust: the calls that make it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context as _, bail};
use catchment_registry::ResourceType;
use serde_json::{Map, Value};

use crate::command::codegen::naming;
use crate::command::codegen::types::{Bag, Module, Row};
use crate::command::codegen::world::{World, short_name, struct_name};

/// Prints examples of one resource type.
pub(super) struct Printer<'a> {
    module: Module<'a>,
    bags: BTreeMap<String, Bag<'a>>,
    /// Where its types are: `catchment_cfn::kms::key`.
    path: String,
    own: String,
}

impl<'a> Printer<'a> {
    pub(super) fn new(world: &'a World<'a>, resource: &'a ResourceType) -> Self {
        let mut module = Module::new(world, resource);
        let own = module.own();
        let mut bags = BTreeMap::from([(own.name.clone(), own)]);
        for (definition, object) in module.structs.clone() {
            let bag = module.definition(&definition.name, object);
            bags.insert(definition.name.clone(), bag);
        }
        let service = resource.service();
        let library = world.split.home(&service).library();
        Self {
            module,
            bags,
            path: format!(
                "{library}::{service}::{}",
                naming::module(short_name(resource))
            ),
            own: struct_name(&resource.name),
        }
    }

    /// The type of the resource.
    pub(super) fn type_path(&self) -> String {
        format!("{}::{}", self.path, self.own)
    }

    /// The resource with these properties.
    pub(super) fn resource(&self, properties: &Value) -> anyhow::Result<String> {
        self.value(&self.own, properties)
    }

    /// `value` where `meaning` is expected.
    fn value(&self, meaning: &str, value: &Value) -> anyhow::Result<String> {
        let inner = |head: &str| meaning.strip_prefix(head)?.strip_suffix('>');
        if let (Some(item), Value::Array(items)) = (inner("c::List<"), value) {
            let items: anyhow::Result<Vec<String>> =
                items.iter().map(|value| self.value(item, value)).collect();
            return Ok(format!("[{}]", items?.join(", ")));
        }
        if let (Some(item), Value::Object(entries)) = (inner("c::Map<"), value) {
            let entry = |(key, value)| Ok(format!("({key:?}, {})", self.value(item, value)?));
            let entries: anyhow::Result<Vec<String>> = entries.iter().map(entry).collect();
            return Ok(format!("[{}]", entries?.join(", ")));
        }
        let is_text = meaning == "str" || inner("c::Arn<").or(inner("c::Name<")).is_some();
        match (meaning, value) {
            ("c::Json", value) => Ok(format!("json({:?})", value.to_string())),
            ("c::PolicyDocument", value) => Ok(format!("policy({:?})", value.to_string())),
            ("c::Tag", Value::Object(tag)) => tag_of(tag),
            ("bool", Value::Bool(value)) => Ok(value.to_string()),
            ("i64", Value::Number(number)) => Ok(format!("{number}_i64")),
            ("f64", Value::Number(number)) => {
                let number = number.as_f64().context("no number")?;
                Ok(format!("{number:?}_f64"))
            }
            (_, Value::String(text)) if is_text => Ok(format!("{text:?}")),
            (name, Value::String(text)) => self.constant(name, text),
            (name, Value::Object(properties)) => self.bag(name, properties),
            _ => bail!("no way to write {value} as `{meaning}`"),
        }
    }

    fn constant(&self, name: &str, text: &str) -> anyhow::Result<String> {
        let mut enums = self.module.enums.iter();
        let known = enums
            .find(|known| known.name == name)
            .with_context(|| format!("`{name}` is no enumeration, for {text:?}"))?;
        let constants = naming::constants(known.values.iter().map(String::as_str));
        let mut pairs = constants.iter().zip(&known.values);
        Ok(match pairs.find(|(_, value)| *value == text) {
            Some((constant, _)) => format!("{}::{name}::{constant}", self.path),
            None => format!("{}::{name}::other({text:?})", self.path),
        })
    }

    fn bag(&self, name: &str, properties: &Map<String, Value>) -> anyhow::Result<String> {
        let bag = self
            .bags
            .get(name)
            .with_context(|| format!("no property type `{name}`"))?;
        let path = &self.path;
        let mut arguments = Vec::new();
        for Row { property, meaning } in &bag.required {
            let value = properties
                .get(&property.name)
                .with_context(|| format!("`{}` of `{name}` is missing", property.name))?;
            let value = self.value(meaning, value)?;
            arguments.push(match bag.arguments {
                Some(_) => format!("{}: {value}", naming::setter(&property.name)),
                None => value,
            });
        }
        let arguments = arguments.join(", ");
        let mut out = match &bag.arguments {
            Some(named) => format!("{path}::{name}::new({path}::{named} {{ {arguments} }})"),
            None => format!("{path}::{name}::new({arguments})"),
        };
        for Row { property, meaning } in &bag.optional {
            if let Some(value) = properties.get(&property.name) {
                let value = self
                    .value(meaning, value)
                    .with_context(|| property.name.clone())?;
                let _ = write!(out, "\n.{}({value})", naming::setter(&property.name));
            }
        }
        Ok(out)
    }
}

fn tag_of(tag: &Map<String, Value>) -> anyhow::Result<String> {
    let text = |key: &str| {
        tag.get(key)
            .and_then(Value::as_str)
            .with_context(|| format!("a tag without `{key}`"))
    };
    Ok(format!(
        "catchment_cfn::Tag::of({:?}, {:?})",
        text("Key")?,
        text("Value")?
    ))
}
