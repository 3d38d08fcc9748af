//! Functions of the sections `Conditions` and `Rules`.

use super::*;

fn condition(value: &str) -> Vec<String> {
    found(&format!(
        "{}\n  It: {value}\nResources: {{Topic: {{Type: 'AWS::SNS::Topic', Condition: It}}}}\n",
        START.split("\nResources:").next().unwrap()
    ))
}

fn rule(value: &str) -> Vec<String> {
    found(&format!(
        "Parameters: {{Names: {{Type: CommaDelimitedList}}, Vpc: {{Type: 'AWS::EC2::VPC::Id'}}}}
Rules: {{It: {{Assertions: [{{Assert: {value}}}]}}}}
Resources: {{Topic: {{Type: 'AWS::SNS::Topic'}}}}\n"
    ))
}

#[test]
fn conditions_are_made_of_conditions() {
    for value in [
        "!Equals [!Ref Name, a]",
        "!And [{Condition: Given}, !Not [{Condition: Never}]]",
        "!Or [!Equals [a, !Select [0, !Ref Names]], {Condition: Given}]",
        "!Equals [!FindInMap [Sizes, !Ref AWS::Region, Text], !Join ['', [a, !Ref Name]]]",
    ] {
        assert_eq!(condition(value), [""; 0], "{value}");
    }
}

#[test]
fn what_is_no_condition_is_found() {
    for (value, code) in [
        ("!And [{Condition: Given}]", "function/arguments"),
        (
            "!Not [{Condition: Given}, {Condition: Given}]",
            "function/arguments",
        ),
        ("!Equals [a]", "function/arguments"),
        ("!Not [word]", "function/argument-type"),
        ("!Not [{Condition: Give}]", "function/unknown-condition"),
        ("!Not [{Condition: [Given]}]", "function/argument-form"),
        ("!Equals [!Ref Topic, a]", "function/resource-scope"),
        (
            "!Equals [!Join ['', [!Ref Topic]], a]",
            "function/resource-scope",
        ),
        ("!Equals [!Ref Nam, a]", "function/unknown-target"),
        (
            "!Equals [!GetAtt Topic.TopicName, a]",
            "function/not-allowed",
        ),
        ("!Equals [!ImportValue a, a]", "function/not-allowed"),
        ("!Equals [!If [Given, a, b], a]", "function/not-allowed"),
        ("!Equals [!Ref Names, a]", "function/result-type"),
        ("!Equals [[a], a]", "function/argument-type"),
        ("!Not [{'Fn::Contains': [[a], a]}]", "function/not-allowed"),
    ] {
        let found = condition(value);
        let codes: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split(": ").next())
            .collect();
        assert_eq!(codes, [code], "{value}: {found:?}");
    }
}

#[test]
fn rules_have_functions_of_their_own() {
    for value in [
        "{'Fn::Contains': [[a, b], !Ref Vpc]}",
        "{'Fn::EachMemberIn': [{'Fn::ValueOfAll': ['AWS::EC2::VPC::Id', Tags.X]}, {'Fn::RefAll': 'AWS::EC2::VPC::Id'}]}",
        "{'Fn::EachMemberEquals': [!Ref Names, {'Fn::ValueOf': [Vpc, Tags.X]}]}",
        "!Not [{'Fn::Contains': [!Ref Names, a]}]",
    ] {
        assert_eq!(rule(value), [""; 0], "{value}");
    }
    for (value, code) in [
        ("{'Fn::Contains': [a, b]}", "function/argument-type"),
        ("{'Fn::Contains': [[a]]}", "function/arguments"),
        (
            "{'Fn::Contains': [[a], !Ref Topic]}",
            "function/resource-scope",
        ),
        (
            "{'Fn::Contains': [[a], {'Fn::ValueOf': [Vp, Tags.X]}]}",
            "function/unknown-target",
        ),
    ] {
        let found = rule(value);
        let codes: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split(": ").next())
            .collect();
        assert_eq!(codes, [code], "{value}: {found:?}");
    }
}

#[test]
fn a_text_that_is_no_condition_is_named_with_its_place() {
    for (value, place) in [
        ("word", "a condition"),
        ("!Not [word]", "the argument of `Fn::Not`"),
        (
            "!And [word, {Condition: Given}]",
            "an argument of `Fn::And`",
        ),
        ("!Or [{Condition: Given}, word]", "an argument of `Fn::Or`"),
    ] {
        assert_eq!(
            condition(value),
            [line(
                "function/argument-type",
                &format!(
                    "the text `word` is given, {place} must be a function such as `Fn::Equals`"
                )
            )],
            "{value}"
        );
    }
    assert_eq!(
        rule("{'Fn::Contains': [a, b]}"),
        [line(
            "function/argument-type",
            "the text `a` is given, the first argument of `Fn::Contains` must be a list"
        )]
    );
}
