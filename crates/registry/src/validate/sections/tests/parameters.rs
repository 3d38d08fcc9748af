#![cfg(test)]

use super::with_topic;
use crate::validate::testing::findings;

/// What is found in one parameter, except that nothing refers to it.
#[track_caller]
fn parameter(body: &str) -> Vec<String> {
    let mut found = with_topic(&format!("Parameters:\n  P: {body}\n"));
    found.retain(|line| !line.contains("parameter/unused"));
    found
}

#[track_caller]
fn clean(body: &str) {
    assert_eq!(parameter(body), [] as [&str; 0], "{body}");
}

#[test]
fn a_parameter_has_a_type() {
    assert_eq!(parameter("{}"), ["2:6 error template/missing-attribute P"]);
    assert_eq!(
        parameter("{Type: Strin}"),
        ["2:13 error parameter/type P Type"]
    );
    assert_eq!(
        parameter("{Type: {Ref: A}}"),
        ["2:13 error template/attribute-type P Type"]
    );
    assert_eq!(parameter("text"), ["2:6 error template/attribute-type P"]);
}

#[test]
fn a_typing_error_in_a_type_is_told_from_an_undocumented_type() {
    for name in [
        "List<AWS::EC2::AvvailabilityZone::Name>",
        "AWS::SSM::Parameter::Value<Strng>",
    ] {
        assert_eq!(
            parameter(&format!("{{Type: {name}}}")),
            ["2:13 error parameter/type P Type"],
            "{name}"
        );
    }
}

#[test]
fn undocumented_lists_are_warned_of() {
    assert_eq!(
        parameter("{Type: List<AWS::EC2::KeyPair::KeyName>}"),
        ["2:13 warning parameter/type-undocumented P Type"]
    );
    assert_eq!(
        parameter("{Type: AWS::SSM::Parameter::Value<Test>}"),
        ["2:13 warning parameter/type-undocumented P Type"]
    );
    clean("{Type: 'AWS::SSM::Parameter::Value<List<AWS::EC2::Subnet::Id>>'}");
}

#[test]
fn a_misspelt_type_gets_a_suggestion() {
    let text = "Parameters: {P: {Type: AWS::EC2::Vpc::Id}}\n";
    let template = crate::template::Template::read(text).unwrap();
    let found = crate::validate(&template, &crate::Options::new());
    let finding = found
        .diagnostics
        .iter()
        .find(|found| found.code() == "parameter/type");
    assert_eq!(
        finding.unwrap().help_text(),
        Some("did you mean `AWS::EC2::VPC::Id`?")
    );
}

#[test]
fn attributes_are_those_of_parameters() {
    assert_eq!(
        parameter("{Type: String, Defualt: x}"),
        ["2:21 error template/unknown-attribute P Defualt"]
    );
    assert_eq!(
        parameter("{Type: Number, MaxLength: 3}"),
        ["2:21 error parameter/attribute-of-other-type P MaxLength"]
    );
    assert_eq!(
        parameter("{Type: CommaDelimitedList, MinValue: 3}"),
        ["2:33 error parameter/attribute-of-other-type P MinValue"]
    );
}

#[test]
fn attributes_have_the_right_kind() {
    for (body, path) in [
        ("{Type: String, Default: [a]}", "Default"),
        ("{Type: String, Default: {Ref: AWS::NoValue}}", "Default"),
        ("{Type: String, AllowedValues: a}", "AllowedValues"),
        (
            "{Type: String, AllowedValues: [{a: b}]}",
            "AllowedValues[0]",
        ),
        ("{Type: String, AllowedPattern: [a]}", "AllowedPattern"),
        ("{Type: String, NoEcho: 123}", "NoEcho"),
        ("{Type: String, MinLength: a}", "MinLength"),
        ("{Type: String, MaxLength: 1.5}", "MaxLength"),
        ("{Type: Number, MinValue: a}", "MinValue"),
        ("{Type: Number, MaxValue: [1]}", "MaxValue"),
        ("{Type: String, Description: [a]}", "Description"),
        (
            "{Type: String, ConstraintDescription: {a: b}}",
            "ConstraintDescription",
        ),
    ] {
        let found = parameter(body);
        assert_eq!(found.len(), 1, "{body}: {found:?}");
        assert!(
            found[0].ends_with(&format!("error template/attribute-type P {path}")),
            "{found:?}"
        );
    }
    clean("{Type: String, NoEcho: 'true', MinLength: '1', MaxLength: 5}");
    clean("{Type: Number, MinValue: '1', MaxValue: 1.5, Default: 1}");
}

#[test]
fn bounds_do_not_cross() {
    assert_eq!(
        parameter("{Type: String, MinLength: 5, MaxLength: 4}"),
        ["2:32 error parameter/bounds P MinLength"]
    );
    assert_eq!(
        parameter("{Type: Number, MinValue: 5, MaxValue: 4}"),
        ["2:31 error parameter/bounds P MinValue"]
    );
    assert_eq!(
        parameter("{Type: String, MaxLength: 5000}"),
        ["2:32 error parameter/bounds P MaxLength"]
    );
}

#[test]
fn a_default_is_what_the_parameter_allows() {
    for (body, code) in [
        (
            "{Type: String, AllowedValues: [a, b], Default: c}",
            "parameter/default-value",
        ),
        (
            "{Type: String, AllowedPattern: '[a-z]+', Default: ab1}",
            "parameter/default-pattern",
        ),
        (
            "{Type: String, MinLength: 3, Default: ab}",
            "parameter/default-length",
        ),
        (
            "{Type: String, MaxLength: 1, Default: ab}",
            "parameter/default-length",
        ),
        (
            "{Type: Number, MinValue: 3, Default: 2}",
            "parameter/default-range",
        ),
        (
            "{Type: Number, MaxValue: 1.5, Default: '1.6'}",
            "parameter/default-range",
        ),
        ("{Type: Number, Default: one}", "parameter/default-number"),
        (
            "{Type: List<Number>, Default: '1, two'}",
            "parameter/default-number",
        ),
        (
            "{Type: CommaDelimitedList, AllowedValues: [a, b], Default: 'a, c'}",
            "parameter/default-value",
        ),
        (
            "{Type: CommaDelimitedList, AllowedPattern: '[a-z]+', Default: 'a,1'}",
            "parameter/default-pattern",
        ),
    ] {
        let found = parameter(body);
        assert_eq!(found.len(), 1, "{body}: {found:?}");
        assert!(
            found[0].ends_with(&format!("error {code} P Default")),
            "{found:?}"
        );
    }
    clean("{Type: String, AllowedValues: [1, 'true'], Default: '1'}");
    clean("{Type: String, AllowedValues: [1, 'true'], Default: true}");
    clean("{Type: CommaDelimitedList, AllowedValues: [a, b], Default: 'a, b'}");
    clean("{Type: CommaDelimitedList, AllowedPattern: '[a-z]+', Default: 'a, b'}");
    clean("{Type: Number, MinValue: 1, MaxValue: 3, Default: 3}");
}

#[test]
fn patterns_of_other_dialects_are_not_held_against_anything() {
    clean("{Type: String, AllowedPattern: '(?!x)[a-z]+', Default: xyz}");
    clean("{Type: String, AllowedPattern: '((a{1,1000}){1,1000}){1,1000}', Default: b}");
    assert_eq!(
        parameter("{Type: String, AllowedPattern: '[a-z', Default: xyz}"),
        ["2:37 error parameter/pattern P AllowedPattern"]
    );
}

#[test]
fn an_allowed_value_that_can_never_be_given_is_found() {
    assert_eq!(
        parameter("{Type: String, AllowedPattern: '[a-z]+', AllowedValues: [a, '1']}"),
        ["2:66 warning parameter/allowed-value-excluded P AllowedValues[1]"]
    );
    assert_eq!(
        parameter("{Type: Number, AllowedValues: [1, a]}"),
        ["2:40 warning parameter/allowed-value-excluded P AllowedValues[1]"]
    );
}

#[test]
fn an_allowed_value_of_a_list_may_be_a_list() {
    clean("{Type: CommaDelimitedList, AllowedPattern: '[a-z]+', AllowedValues: ['a,b']}");
}

#[test]
fn a_default_of_an_aws_type_looks_like_one() {
    for (kind, right, wrong) in [
        ("AWS::EC2::VPC::Id", "vpc-0123abcd", "0123abcd"),
        (
            "List<AWS::EC2::Subnet::Id>",
            "subnet-0123abcd, subnet-0123456789abcdef0",
            "subnet-0123abcd,x",
        ),
        ("AWS::EC2::AvailabilityZone::Name", "eu-west-1a", "eu_west"),
        ("AWS::Route53::HostedZone::Id", "Z0123ABC", "example.com."),
        ("AWS::SSM::Parameter::Name", "/a/b", "a b"),
        ("AWS::SSM::Parameter::Value<String>", "/a/b:1", "a b"),
    ] {
        clean(&format!("{{Type: '{kind}', Default: '{right}'}}"));
        let found = parameter(&format!("{{Type: '{kind}', Default: '{wrong}'}}"));
        assert_eq!(found.len(), 1, "{kind}: {found:?}");
        assert!(
            found[0].ends_with("warning parameter/default-format P Default"),
            "{found:?}"
        );
    }
    clean("{Type: 'AWS::EC2::VPC::Id', Default: ''}");
}

#[test]
fn secrets_that_are_shown_are_found() {
    let text = "Parameters: {P: {Type: String, NoEcho: true}}\n\
        Metadata: {A: {Ref: P}}\n\
        Resources:\n\
        \x20 Topic:\n\
        \x20   Type: AWS::SNS::Topic\n\
        \x20   Metadata: {A: !Sub 'x${P}'}\n\
        \x20   Properties: {TopicName: !Ref P}\n\
        Outputs: {O: {Value: !Ref P}}\n";
    let found: Vec<String> = findings(text)
        .into_iter()
        .filter(|line| line.contains("parameter/no-echo-shown"))
        .collect();
    assert_eq!(
        found,
        [
            "2:21 warning parameter/no-echo-shown Metadata: the parameter `P` with `NoEcho` is shown in the metadata of the template",
            "6:19 warning parameter/no-echo-shown Topic Metadata: the parameter `P` with `NoEcho` is shown in the metadata of a resource",
            "8:22 warning parameter/no-echo-shown O: the parameter `P` with `NoEcho` is shown in an output",
        ]
    );
}
