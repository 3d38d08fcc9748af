#![cfg(test)]

use super::{clean, found, with_topic};
use crate::validate::testing::findings;

#[test]
fn a_misspelt_section_is_found() {
    assert_eq!(
        findings("Parameter: {}\nResources: {Topic: {Type: AWS::SNS::Topic}}"),
        ["1:1 error template/unknown-section Parameter: `Parameter` is no section of a template"]
    );
    clean("Hooks: {}\n");
}

#[test]
fn a_macro_may_bring_sections_along() {
    clean("Transform: MyMacro\nThings: {}\n");
    assert_eq!(
        with_topic("Transform: AWS::LanguageExtensions\nThings: {}\n"),
        ["2:1 error template/unknown-section Things"]
    );
}

#[test]
fn what_a_macro_may_change_is_no_error() {
    clean(
        "Transform: [Mine]\n\
        Mappings: {M: [1], a.b: {c_d: {e-f: {}}}}\n\
        Conditions: {A: {Fn::Not: [{Condition: A}]}}\n\
        Rules: {R: {Foo: 1}}\n\
        Metadata: {AWS::CloudFormation::Interface: {Foo: 1}}\n\
        Outputs: {O: {Val: 1}, P: {Condition: Nothing, Value: x}, 'Fn::Mine': {Value: x}}\n",
    );
    assert_eq!(
        with_topic("Transform: [Mine]\nParameters: {A-b: {Type: Weird, Foo: 1}}\n"),
        [
            "2:14 error template/logical-id A-b",
            "2:26 error parameter/type A-b Type",
            "2:33 error template/unknown-attribute A-b Foo",
        ]
    );
}

#[test]
fn a_template_needs_resources() {
    assert_eq!(
        findings("Description: x"),
        [
            "1:1 error template/no-resources: the template has no section `Resources`, which every template needs"
        ]
    );
    assert_eq!(found("Transform: MyMacro"), [] as [&str; 0]);
}

#[test]
fn a_stack_needs_a_resource() {
    assert_eq!(
        found("Resources: {}"),
        ["1:12 warning template/empty-resources Resources"]
    );
    assert_eq!(found("Transform: MyMacro\nResources: {}"), [] as [&str; 0]);
}

#[test]
fn a_section_is_an_object() {
    assert_eq!(
        with_topic("Conditions: []\nOutputs: x\n"),
        [
            "1:13 error template/section-type Conditions",
            "2:10 error template/section-type Outputs",
        ]
    );
}

#[test]
fn there_is_one_version_of_the_format() {
    clean("AWSTemplateFormatVersion: 2010-09-09\n");
    clean("AWSTemplateFormatVersion: '2010-09-09'\n");
    for wrong in ["2010-09-10", "2010", "[2010-09-09]"] {
        assert_eq!(
            with_topic(&format!("AWSTemplateFormatVersion: {wrong}\n")),
            ["1:27 error template/format-version AWSTemplateFormatVersion"],
            "{wrong}"
        );
    }
}

#[test]
fn the_description_is_a_text() {
    clean("Description: A text\n");
    assert_eq!(
        with_topic("Description: {Ref: AWS::Region}\n"),
        ["1:14 error template/description Description"]
    );
}

#[test]
fn null_is_found_once_and_wherever_it_is() {
    assert_eq!(
        with_topic("Parameters:\nMetadata:\n  A: {B: [null]}\n"),
        [
            "1:1 error template/null Parameters",
            "3:11 error template/null A B[0]",
        ]
    );
}

#[test]
fn a_key_that_is_a_number_needs_quotes() {
    assert_eq!(
        with_topic("Metadata:\n  A: {200: x, '200.0': y}\n  B: {'3': x}\n"),
        ["2:7 error template/number-key A 200"]
    );
    clean("Metadata: {\"A\": {\"200\": 1}}\n");
}

#[test]
fn transforms_of_aws_are_known() {
    clean("Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]\n");
    clean("Transform: {Name: AWS::Include, Parameters: {Location: s3://bucket/key}}\n");
    clean("Transform: [Mine, {Name: Other, Parameters: {A: 1}}]\n");
    assert_eq!(
        with_topic("Transform: AWS::LanguageExtension\n"),
        ["1:12 error transform/unknown Transform"]
    );
}

#[test]
fn a_transform_has_a_name() {
    assert_eq!(
        with_topic("Transform:\n  - {Names: A}\n  - [A]\n  - Name: [A]\n    Parameters: x\n"),
        [
            "2:5 error template/missing-attribute Transform[0]",
            "2:6 error template/unknown-attribute Transform[0].Names",
            "3:5 error template/attribute-type Transform[1]",
            "4:11 error template/attribute-type Transform[2].Name",
            "5:17 error template/attribute-type Transform[2].Parameters",
        ]
    );
}

#[test]
fn language_extensions_come_before_sam() {
    assert_eq!(
        with_topic("Transform: [AWS::Serverless-2016-10-31, AWS::LanguageExtensions]\n"),
        ["1:12 warning transform/order Transform"]
    );
}
