//! What the checks of resources find, and what they leave alone.

#![cfg(test)]

mod attributes;
mod conditional;
mod dependencies;
mod lists;
mod objects;
mod relations;
mod requirements;
mod sam;
mod tags;
mod types;
mod values;

use crate::validate::Options;
use crate::validate::context::Context;
use crate::validate::testing::{findings, line};

/// A template with one resource `R` of a type, with these properties in the flow style of YAML.
fn resource(type_name: &str, properties: &str) -> String {
    format!("Resources:\n  R:\n    Type: {type_name}\n    Properties: {properties}\n")
}

/// What is found in such a template, without the place in the file.
#[track_caller]
fn of(type_name: &str, properties: &str) -> Vec<String> {
    findings(&resource(type_name, properties))
        .iter()
        .map(|line| line.split_once(' ').map_or("", |(_, rest)| rest).to_owned())
        .collect()
}

/// What is found in such a template where `data` is all that the registry says of the type.
fn by_data(data: &str, properties: &str) -> Vec<String> {
    let schema = Box::leak(Box::new(crate::parse(data).unwrap().remove(0)));
    let text = resource(&schema.name, properties);
    let template = crate::template::Template::read(&text).unwrap();
    let options = Options::new();
    let mut context = Context::new(&template, &options);
    for resource in context.resources.values_mut() {
        resource.schema = Some(schema);
    }
    super::check(&context);
    context.take().iter().map(line).collect()
}

/// One thing is found in such a template: its severity, code, path and message.
#[track_caller]
fn one(type_name: &str, properties: &str, expected: &str) {
    assert_eq!(of(type_name, properties), [expected]);
}

/// Nothing is found in such a template.
#[track_caller]
fn fine(type_name: &str, properties: &str) {
    assert_eq!(of(type_name, properties), [] as [&str; 0]);
}
