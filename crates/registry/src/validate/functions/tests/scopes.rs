//! What may be named where.

use super::*;

#[test]
fn no_resource_has_a_part_in_what_is_imported() {
    each_has(
        "function/resource-scope",
        &["!ImportValue {'Fn::Sub': '${Topic}'}"],
    );
    each_has(
        "function/not-allowed",
        &[
            "!ImportValue {'Fn::GetAtt': [Topic, TopicName]}",
            "!ImportValue {'Fn::ImportValue': a}",
        ],
    );
    all_clean(&["!ImportValue {'Fn::Sub': '${AWS::StackName}-${Name}'}"]);
}

#[test]
fn no_resource_has_a_part_in_what_is_exported() {
    let export = |value: &str| {
        found(&format!(
            "{START}\nOutputs: {{It: {{Value: a, Export: {{Name: {value}}}}}}}\n"
        ))
    };
    assert_eq!(
        export("!Ref Topic"),
        [line(
            "function/resource-scope",
            "`Topic` is a resource, the name of an export can name parameters only"
        )]
    );
    assert_eq!(export("!GetAtt Topic.TopicName").len(), 1);
    assert_eq!(
        export("!Sub '${AWS::StackName}-${Topic.TopicName}'").len(),
        1
    );
    assert_eq!(export("!Sub '${AWS::StackName}-${Name}'"), [""; 0]);
    assert_eq!(export("!ImportValue a"), [""; 0]);
}

#[test]
fn an_output_that_is_an_import_is_found() {
    let output = |value: &str| found(&format!("{START}\nOutputs: {{It: {{Value: {value}}}}}\n"));
    assert_eq!(
        output("!ImportValue a"),
        [line(
            "function/import-in-output",
            "the value of the output is an export of another stack"
        )]
    );
    assert_eq!(output("!Join ['', [!ImportValue a]]"), [""; 0]);
    assert_eq!(output("!Ref Names").len(), 1);
    assert_eq!(output("'{{resolve:secretsmanager:a}}'").len(), 1);
}

#[test]
fn functions_of_the_language_extensions_need_them() {
    each_has(
        "function/needs-transform",
        &[
            "{'Fn::Length': [a]}",
            "{'Fn::ToJsonString': {A: b}}",
            "!Select [{'Fn::Length': [a]}, [a, b]]",
        ],
    );
    for value in [
        "{'Fn::Length': [a]}",
        "{'Fn::Length': !Ref Names}",
        "{'Fn::ToJsonString': {A: !Ref Name}}",
        "!Select [{'Fn::Length': [a]}, [a, b]]",
    ] {
        assert_eq!(extended(value), [""; 0], "{value}");
    }
    for (value, code) in [
        ("{'Fn::Length': a}", "function/argument-type"),
        ("{'Fn::Length': !Ref Name}", "function/result-type"),
        ("{'Fn::ToJsonString': a}", "function/argument-type"),
        ("{'Fn::ToJsonString': {}}", "function/argument-form"),
        (
            "{'Fn::ToJsonString': !Sub '${Name}'}",
            "function/not-allowed",
        ),
    ] {
        let found = extended(value);
        let codes: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split(": ").next())
            .collect();
        assert_eq!(codes, [code], "{value}: {found:?}");
    }
}
