//! The `Type` of a resource.

use crate::validate::Options;
use crate::validate::testing::{clean, findings, findings_with};

#[test]
fn a_resource_without_a_type_is_found() {
    assert_eq!(
        findings("Resources:\n  R:\n    Properties: {}\n"),
        ["2:3 error resource/no-type R: `Type` is missing"]
    );
}

#[test]
fn a_type_must_be_written_out() {
    assert_eq!(
        findings("Resources:\n  R:\n    Type: {'Fn::Join': ['', [AWS, '::S3::Bucket']]}\n"),
        ["3:11 error resource/unknown-type R Type: an object is given, `Type` is a text"]
    );
}

#[test]
fn a_misspelt_type_is_found_with_what_was_meant() {
    let text = "Resources:\n  R:\n    Type: AWS::S3::Bukket\n";
    assert_eq!(
        findings(text),
        [
            "3:11 error resource/unknown-type R Type: `AWS::S3::Bukket` is no resource type of CloudFormation"
        ]
    );
    assert_eq!(help(text), "did you mean `AWS::S3::Bucket`?");
    let text = "Resources:\n  R:\n    Type: AWS::Lamda::Function\n";
    assert_eq!(help(text), "did you mean `AWS::Lambda::Function`?");
    let text = "Resources:\n  R:\n    Type: aws::s3::bucket\n";
    assert_eq!(help(text), "did you mean `AWS::S3::Bucket`?");
}

#[test]
fn types_of_others_are_left_alone() {
    for name in [
        "Custom::Thing",
        "Datadog::Monitors::Monitor",
        "MongoDB::Atlas::Cluster",
        "My::Org::Thing::MODULE",
    ] {
        clean(&format!(
            "Resources:\n  R:\n    Type: {name}\n    Properties: {{ServiceToken: x, Anything: [1]}}\n"
        ));
    }
}

#[test]
fn what_only_looks_like_a_type_is_found() {
    for name in [
        "Bucket",
        "AWS::S3",
        "AWS:S3:Bucket",
        "Datadog::Monitor",
        "AWZ::S3::Bucket",
        "A::B::C::D::E",
    ] {
        let found = findings(&format!("Resources:\n  R:\n    Type: '{name}'\n"));
        assert_eq!(found.len(), 1, "{name}");
        assert!(found[0].contains("resource/unknown-type"), "{found:?}");
    }
}

#[test]
fn a_type_that_a_region_does_not_have_is_found() {
    let text = "Resources:\n  R:\n    Type: AWS::CloudFormation::GeneratedTemplate\n    Properties: {GeneratedTemplateName: x}\n";
    let options = Options::new().region("us-east-1").region("ca-central-1");
    let found = findings_with(text, &options);
    assert_eq!(
        found,
        [
            "3:11 error resource/region R Type: AWS::CloudFormation::GeneratedTemplate does not exist in ca-central-1"
        ]
    );
    clean(text);
}

#[test]
fn a_conditional_resource_may_be_for_another_region() {
    let text = "Conditions: {C: !Equals [!Ref AWS::Region, us-east-1]}\nResources:\n  R:\n    Type: AWS::CloudFormation::GeneratedTemplate\n    Condition: C\n    Properties: {GeneratedTemplateName: x}\n";
    let options = Options::new().region("ca-central-1");
    assert_eq!(findings_with(text, &options), [] as [&str; 0]);
}

#[test]
fn after_an_unknown_macro_types_and_properties_are_only_doubtful() {
    let text = "Transform: MyMacro\nResources:\n  R:\n    Type: AWS::S3::Bukket\n  S:\n    Type: AWS::S3::Bucket\n    Properties: {Nam: x}\n";
    let found = findings(text);
    let severities: Vec<&str> = found
        .iter()
        .map(|line| line.split(' ').nth(1).unwrap())
        .collect();
    assert_eq!(severities, ["warning", "warning"], "{found:?}");
}

#[track_caller]
fn help(text: &str) -> String {
    let template = crate::template::Template::read(text).unwrap();
    let found = crate::validate(&template, &Options::new());
    let [only] = found.diagnostics.as_slice() else {
        panic!("{:?}", found.diagnostics);
    };
    only.help_text().unwrap().to_owned()
}
