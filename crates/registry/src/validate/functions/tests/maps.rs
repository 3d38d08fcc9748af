//! `Fn::FindInMap`.

use super::*;

#[test]
fn keys_that_are_known_are_in_the_mapping() {
    assert_eq!(
        text("!FindInMap [Size, us-east-1, Text]"),
        [line(
            "function/unknown-mapping",
            "the template has no mapping `Size`"
        )]
    );
    assert_eq!(
        text("!FindInMap [Sizes, us-east-2, Text]"),
        [line(
            "function/unknown-key",
            "`us-east-2` is not a top-level key of the mapping `Sizes`"
        )]
    );
    assert_eq!(
        text("!FindInMap [Sizes, us-east-1, Texts]"),
        [line(
            "function/unknown-key",
            "`Texts` is not a second-level key of the mapping `Sizes`"
        )]
    );
    each_has(
        "function/unknown-key",
        &["!FindInMap [Sizes, !Ref AWS::Region, Texts]"],
    );
    each_has(
        "function/unknown-key",
        &["!FindInMap [Sizes, !Ref Name, Texts]"],
    );
    all_clean(&[
        "!FindInMap [Sizes, us-east-1, Text]",
        "!FindInMap [Sizes, !Ref AWS::Region, Only]",
        "!FindInMap [Stages, !Ref Stage, Text]",
        "!FindInMap [Sizes, !Ref Name, !Ref Name]",
        "!FindInMap [!Ref Name, !Ref Name, !Ref Name]",
    ]);
}

#[test]
fn each_allowed_value_of_a_parameter_is_a_key() {
    assert_eq!(
        text("!FindInMap [Sizes, !Ref Stage, Text]"),
        [
            line(
                "function/unknown-key",
                "`dev`, which this may be, is not a top-level key of the mapping `Sizes`"
            ),
            line(
                "function/unknown-key",
                "`prod`, which this may be, is not a top-level key of the mapping `Sizes`"
            ),
        ]
    );
    // A key that no allowed value leads to is wrong for certain.
    let certain = crate::validate::testing::findings(&format!(
        "{START}  It: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: !FindInMap [Stages, !Ref Stage, Texts]}}}}\n"
    ));
    assert!(
        certain
            .iter()
            .any(|line| line.contains("error function/unknown-key")),
        "{certain:?}"
    );
    // In the branch, the parameter has another value.
    let found = found(
        "
Parameters: {Stage: {Type: String, AllowedValues: [dev, prod]}}
Mappings: {Stages: {prod: {Text: b}}}
Conditions: {Prod: !Equals [!Ref Stage, prod]}
Resources:
  It:
    Type: AWS::SNS::Topic
    Properties: {DisplayName: !If [Prod, !FindInMap [Stages, !Ref Stage, Text], none]}
",
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_regions_that_are_asked_for_are_keys() {
    let template = format!(
        "{START}  It: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: !FindInMap [Sizes, !Ref AWS::Region, Text]}}}}\n"
    );
    let options = Options::new().region("us-east-1").region("ca-central-1");
    assert_eq!(
        found_with(&template, &options),
        [line(
            "function/unknown-key",
            "`ca-central-1`, which this may be, is not a top-level key of the mapping `Sizes`"
        )]
    );
}

#[test]
fn a_region_that_the_condition_of_the_resource_excludes_is_no_key() {
    let template = |condition: &str| {
        format!(
            "
Mappings: {{Images: {{us-gov-west-1: {{Id: a}}}}}}
Conditions: {{Gov: !Equals [!Ref AWS::Region, us-gov-west-1]}}
Resources:
  It: {{Type: 'AWS::SNS::Topic', {condition}Properties: {{DisplayName: !FindInMap [Images, !Ref AWS::Region, Id]}}}}
"
        )
    };
    let options = Options::new().region("us-east-1");
    assert_eq!(found_with(&template("Condition: Gov, "), &options), [""; 0]);
    assert_eq!(
        found_with(&template(""), &options),
        [line(
            "function/unknown-key",
            "`us-east-1` is not a top-level key of the mapping `Images`"
        )]
    );
}

#[test]
fn a_default_needs_language_extensions_and_makes_up_for_missing_keys() {
    each_has(
        "function/needs-transform",
        &[
            "!FindInMap [Sizes, us-east-2, Text, {DefaultValue: a}]",
            "!FindInMap [Sizes, !Sub '${Name}', Text]",
        ],
    );
    assert_eq!(
        text("!FindInMap [Sizes, us-east-2, Text, {DefaultValue: a}]"),
        [line(
            "function/needs-transform",
            "the `DefaultValue` of `Fn::FindInMap` needs the transform `AWS::LanguageExtensions`"
        )]
    );
    assert_eq!(
        extended("!FindInMap [Sizes, us-east-2, Text, {DefaultValue: a}]"),
        [""; 0]
    );
    assert_eq!(
        extended("!FindInMap [Sizes, !Sub '${Name}', Text]"),
        [""; 0]
    );
    assert_eq!(
        extended("!FindInMap [Sizes, us-east-2, Text, {Default: a}]"),
        [line(
            "function/argument-form",
            "an object is given, the fourth argument of `Fn::FindInMap` must be an object with `DefaultValue` alone"
        )]
    );
    assert_eq!(
        extended("!FindInMap [Sizes, us-east-1, Text, {DefaultValue: !Ref Names}]"),
        [line(
            "function/result-type",
            "`Ref` of `Names` yields a list, expected is a text"
        )]
    );
}
