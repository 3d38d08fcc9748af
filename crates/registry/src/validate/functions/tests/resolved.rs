//! What functions are known to yield.

use super::*;

/// The findings where a property that allows `dev` and `default` … has the value.
fn tenancy(parameters: &str, rest: &str, value: &str) -> Vec<String> {
    found(&format!(
        "
Parameters: {{{parameters}}}
Mappings: {{M: {{us-east-1: {{Good: default, Bad: shared}}, eu-west-1: {{Good: dedicated, Bad: default}}}}}}
{rest}
Resources:
  It: {{Type: 'AWS::EC2::VPC', Properties: {{CidrBlock: 10.0.0.0/16, InstanceTenancy: {value}}}}}
"
    ))
}

#[test]
fn a_default_that_the_property_does_not_allow_is_found() {
    let found = tenancy("T: {Type: String, Default: shared}", "", "!Ref T");
    assert_eq!(
        found,
        [line(
            "function/resolved-value",
            "`Ref` can yield `shared`: `shared` is not allowed, allowed are `dedicated`, `default`, `host`"
        )]
    );
    assert_eq!(
        tenancy("T: {Type: String, Default: host}", "", "!Ref T"),
        [""; 0]
    );
    assert_eq!(tenancy("T: {Type: String}", "", "!Ref T"), [""; 0]);
}

#[test]
fn each_allowed_value_of_a_parameter_is_looked_at() {
    let found = tenancy(
        "T: {Type: String, AllowedValues: [host, shared]}",
        "",
        "!Ref T",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    let apart = tenancy(
        "T: {Type: String, AllowedValues: [host, none]}",
        "Conditions: {Given: !Not [!Equals [!Ref T, none]]}",
        "!If [Given, !Ref T, !Ref AWS::NoValue]",
    );
    assert_eq!(apart, [""; 0]);
}

#[test]
fn a_default_that_stands_for_nothing_is_looked_at_where_it_is_used() {
    let value = |value: &str| {
        tenancy(
            "T: {Type: String, Default: ''}",
            "Conditions: {Given: !Not [!Equals [!Ref T, '']]}",
            value,
        )
    };
    assert_eq!(value("!If [Given, !Ref T, !Ref AWS::NoValue]"), [""; 0]);
    assert_eq!(value("!Ref T").len(), 1);
}

#[test]
fn texts_and_mappings_are_followed() {
    let clean = |value: &str| assert_eq!(tenancy("", "", value), [""; 0], "{value}");
    let wrong = |value: &str| assert_eq!(tenancy("", "", value).len(), 1, "{value}");
    clean("!Join ['', [ho, st]]");
    wrong("!Join ['', [ho, st, s]]");
    clean("!Select [1, !Split ['-', a-host]]");
    wrong("!Select [0, !Split ['-', a-host]]");
    clean("!Sub ['${A}st', {A: ho}]");
    wrong("!Sub ['${A}st', {A: gho}]");
    clean("!FindInMap [M, !Ref AWS::Region, Good]");
    wrong("!FindInMap [M, !Ref AWS::Region, Bad]");
    clean("!FindInMap [M, eu-west-1, Bad]");
    wrong("!Select [0, [shared]]");
}

#[test]
fn a_list_that_a_condition_says_is_not_empty_is_not_its_empty_default() {
    let found_for = |policies: &str| {
        found(&format!(
            "
Parameters: {{Policies: {{Type: CommaDelimitedList, Default: ''}}}}
Conditions: {{Has: !Not [!Equals ['', !Join ['', !Ref Policies]]]}}
Resources:
  It:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {{Version: '2012-10-17', Statement: [{{Effect: Allow, Action: 'sts:AssumeRole', Principal: {{Service: ec2.amazonaws.com}}}}]}}
      ManagedPolicyArns: {policies}
"
        ))
    };
    assert_eq!(
        found_for("!If [Has, !Ref Policies, !Ref AWS::NoValue]"),
        [""; 0]
    );
    let found = found_for("!Ref Policies");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("function/resolved-value: `Ref` can yield ``"));
}
