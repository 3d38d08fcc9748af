#![cfg(test)]

use super::with_topic;
use crate::validate::testing::findings;

/// What is found, except what nothing names.
#[track_caller]
fn found(text: &str) -> Vec<String> {
    let mut found = with_topic(text);
    found.retain(|line| !line.contains("/unused"));
    found
}

#[test]
fn names_are_letters_and_digits() {
    assert_eq!(
        found(
            "Parameters: {a-b: {Type: String}}\nMappings: {a.b: {A: {B: c}}}\nRules: {a_b: {Assertions: [{Assert: !Equals [!Ref AWS::Region, a]}]}}\nOutputs: {'a b': {Value: x}}\n"
        ),
        [
            "1:14 error template/logical-id a-b",
            "2:12 error template/logical-id a.b",
            "3:9 error template/logical-id a_b",
            "4:11 error template/logical-id a b",
        ]
    );
    assert_eq!(
        found("Conditions: {A_b&: !Equals [!Ref AWS::Region, a]}\n"),
        [] as [&str; 0]
    );
}

#[test]
fn names_have_a_length() {
    let at_most = |length: usize| {
        let name = "a".repeat(length);
        found(&format!("Outputs: {{{name}: {{Value: x}}}}\n"))
            .concat()
            .replace(&name, "")
    };
    assert_eq!(at_most(229), "");
    assert_eq!(at_most(230), "1:11 info limit/name-near ");
    assert_eq!(at_most(255), "1:11 info limit/name-near ");
    assert_eq!(at_most(256), "1:11 error limit/name ");
}

#[test]
fn a_resource_and_a_parameter_differ_in_their_names() {
    assert_eq!(
        found("Parameters: {Topic: {Type: String}}\n"),
        ["2:13 error template/shared-id Topic"]
    );
}

#[test]
fn modules_take_properties_only() {
    let text = "Resources:\n\
        \x20 M:\n\
        \x20   Type: My::Own::Thing::MODULE\n\
        \x20   Properties: {A: b, Tags: []}\n\
        \x20   CreationPolicy: {}\n\
        \x20   UpdatePolicy: {}\n\
        \x20   Metadata: {AWS::CloudFormation::Module: x}\n";
    let found: Vec<String> = findings(text)
        .into_iter()
        .filter(|line| line.contains("resource/module"))
        .filter_map(|line| Some(line.split_once(": ")?.0.to_owned()))
        .collect();
    assert_eq!(
        found,
        [
            "4:30 error resource/module-attribute M Properties.Tags",
            "5:21 error resource/module-attribute M CreationPolicy",
            "6:19 error resource/module-attribute M UpdatePolicy",
            "7:16 error resource/module-metadata M Metadata.AWS::CloudFormation::Module",
        ]
    );
}
