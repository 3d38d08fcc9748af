#![cfg(test)]

use super::{clean, with_topic};

#[test]
fn a_rule_asserts_something() {
    clean(
        "Parameters: {P: {Type: String}}\n\
        Rules:\n\
        \x20 Prod:\n\
        \x20   RuleCondition: !Equals [!Ref P, prod]\n\
        \x20   Assertions:\n\
        \x20     - Assert: !Not [!Equals [!Ref P, '']]\n\
        \x20       AssertDescription: not empty\n",
    );
    assert_eq!(
        with_topic("Rules:\n  A: {}\n  B: {Assertions: []}\n  C: {Assertions: x}\n  D: []\n"),
        [
            "2:6 error template/missing-attribute A",
            "3:19 warning rule/no-assertions B Assertions",
            "4:19 error template/attribute-type C Assertions",
            "5:6 error template/attribute-type D",
        ]
    );
}

#[test]
fn an_assertion_has_an_assert() {
    assert_eq!(
        with_topic("Rules:\n  A: {Assertions: [{AssertDescription: [x]}, x], RuleConditon: x}\n"),
        [
            "2:20 error template/missing-attribute A Assertions[0]",
            "2:40 error template/attribute-type A Assertions[0].AssertDescription",
            "2:46 error template/attribute-type A Assertions[1]",
            "2:50 error template/unknown-attribute A RuleConditon",
        ]
    );
}

#[test]
fn a_comparison_that_is_always_the_same_is_found() {
    assert_eq!(
        with_topic(
            "Rules:\n  A: {RuleCondition: !Equals [a, b], Assertions: [{Assert: !Not [!Equals [a, a]]}]}\n"
        ),
        [
            "2:22 warning condition/constant A RuleCondition",
            "2:66 warning condition/constant A Assertions[0].Assert.Fn::Not[0]",
        ]
    );
}

#[test]
fn an_assert_is_a_condition() {
    let found = with_topic("Rules:\n  A: {RuleCondition: x, Assertions: [{Assert: x}]}\n");
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn what_the_cdk_writes_is_right() {
    clean(
        "Parameters:\n\
        \x20 BootstrapVersion: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /cdk-bootstrap/hnb659fds/version, Description: 'Version [cdk:skip]'}\n\
        Rules:\n\
        \x20 CheckBootstrapVersion:\n\
        \x20   Assertions:\n\
        \x20     - Assert: {'Fn::Not': [{'Fn::Contains': [['1', '2', '3'], {Ref: BootstrapVersion}]}]}\n\
        \x20       AssertDescription: bootstrap again\n\
        Conditions:\n\
        \x20 CDKMetadataAvailable: {'Fn::Or': [{'Fn::Or': [{'Fn::Equals': [{Ref: 'AWS::Region'}, a]}, {'Fn::Equals': [{Ref: 'AWS::Region'}, b]}]}, {'Fn::Equals': [{Ref: 'AWS::Region'}, c]}]}\n\
        Outputs:\n\
        \x20 O: {Condition: CDKMetadataAvailable, Value: x, Export: {Name: 'Stack:ExportsOutputRefA'}}\n",
    );
}
