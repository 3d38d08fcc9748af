//! What is found in sections.

#![cfg(test)]

mod conditions;
mod cycles;
mod elements;
mod globals;
mod limits;
mod mappings;
mod metadata;
mod outputs;
mod parameters;
mod rules;
mod top;
mod unused;

use crate::validate::testing;

/// A template that is right, after what a test gives.
const TOPIC: &str = "Resources: {Topic: {Type: AWS::SNS::Topic}}\n";

/// What is found, without the messages.
#[track_caller]
fn found(text: &str) -> Vec<String> {
    let lines = testing::findings(text);
    let short = lines.iter().map(|line| {
        let (place, _) = line.split_once(": ").unwrap();
        place.to_owned()
    });
    short.collect()
}

/// What is found in a template with a resource.
#[track_caller]
fn with_topic(text: &str) -> Vec<String> {
    found(&format!("{text}{TOPIC}"))
}

/// Nothing is found in a template with a resource.
#[track_caller]
fn clean(text: &str) {
    testing::clean(&format!("{text}{TOPIC}"));
}
