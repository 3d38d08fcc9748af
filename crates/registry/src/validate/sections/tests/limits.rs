#![cfg(test)]

use super::{TOPIC, found, with_topic};

fn outputs(count: usize) -> String {
    let entries: Vec<String> = (0..count).map(|n| format!("O{n}: {{Value: x}}")).collect();
    format!("Outputs: {{{}}}\n", entries.join(", "))
}

#[test]
fn elements_are_counted() {
    assert_eq!(with_topic(&outputs(180)), [] as [&str; 0]);
    assert_eq!(
        with_topic(&outputs(200)),
        ["1:10 info limit/elements-near Outputs"]
    );
    assert_eq!(
        with_topic(&outputs(201)),
        ["1:10 error limit/elements Outputs"]
    );
}

#[test]
fn resources_are_counted() {
    let count = |count: usize| {
        let entries: Vec<String> = (0..count)
            .map(|n| format!("R{n}: {{Type: AWS::SNS::Topic}}"))
            .collect();
        found(&format!("Resources: {{{}}}\n", entries.join(", ")))
    };
    assert_eq!(count(450), [] as [&str; 0]);
    assert_eq!(count(500), ["1:12 info limit/elements-near Resources"]);
    assert_eq!(count(501), ["1:12 error limit/elements Resources"]);
}

#[test]
fn attributes_of_mappings_are_counted() {
    let entries: Vec<String> = (0..201).map(|n| format!("K{n}: x")).collect();
    let found = with_topic(&format!(
        "Mappings: {{M: {{A: {{{}}}}}}}\n",
        entries.join(", ")
    ));
    assert_eq!(
        found,
        [
            "1:15 error limit/mapping-attributes M",
            "1:12 warning mapping/unused M"
        ]
        .into_iter()
        .rev()
        .collect::<Vec<_>>()
    );
}

#[test]
fn descriptions_have_a_length() {
    let with = |length: usize| with_topic(&format!("Description: {}\n", "x".repeat(length)));
    assert_eq!(with(921), [] as [&str; 0]);
    assert_eq!(with(1_024), ["1:14 info limit/text-near Description"]);
    assert_eq!(with(1_025), ["1:14 error limit/text Description"]);
}

#[test]
fn values_of_parameters_have_a_length() {
    let text = format!(
        "Parameters: {{P: {{Type: String, Default: {}}}}}\n",
        "x".repeat(4_097)
    );
    assert!(with_topic(&text).contains(&"1:41 error limit/text P Default".to_owned()));
}

#[test]
fn dynamic_references_are_counted() {
    let list = |count: usize| {
        let items = vec!["'{{resolve:ssm:a}}'"; count].join(", ");
        let text = format!("Metadata: {{A: [{items}]}}\n{TOPIC}");
        let found = found(&text);
        found
            .iter()
            .any(|line| line.contains("error limit/dynamic-references"))
    };
    assert!(!list(60));
    assert!(list(61));
}

#[test]
fn the_size_of_the_text_is_told() {
    let of = |bytes: usize| {
        let comment = "#".repeat(bytes - TOPIC.len() - 1);
        found(&format!("{comment}\n{TOPIC}")).concat()
    };
    assert_eq!(of(51_200), "");
    assert_eq!(of(51_201), "2:1 info limit/template-inline");
    assert_eq!(of(900_001), "2:1 info limit/template-size-near");
    assert_eq!(of(1_000_001), "2:1 error limit/template-size");
}
