//! Tests of functions in small templates.

mod arguments;
mod branches;
mod conditions;
mod maps;
mod references;
mod resolved;
mod scopes;
mod texts;
mod variables;

use crate::template::Template;
use crate::validate::{Options, validate};

/// What the templates of tests begin with.
const START: &str = "
Parameters:
  Name: {Type: String}
  Names: {Type: CommaDelimitedList}
  Vpc: {Type: 'AWS::EC2::VPC::Id'}
  Subnets: {Type: 'List<AWS::EC2::Subnet::Id>'}
  Stage: {Type: String, AllowedValues: [dev, prod]}
Mappings:
  Sizes:
    us-east-1: {Text: a, List: [a, b], Only: x}
    eu-west-1: {Text: b, List: [c]}
  Stages:
    dev: {Text: a, Number: 3}
    prod: {Text: b}
Conditions:
  Given: !Equals [!Ref Name, a]
  Other: !Equals [!Ref Stage, dev]
  Never: !Equals [a, b]
Resources:
  Topic: {Type: 'AWS::SNS::Topic'}
  Maybe: {Type: 'AWS::SNS::Topic', Condition: Given}
  Group: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: g, VpcId: !Ref Vpc}}
  Network: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
  Own: {Type: 'Custom::Thing', Properties: {ServiceToken: !GetAtt Topic.TopicArn}}
";

/// The findings about functions: `code: message`.
#[track_caller]
fn found_with(text: &str, options: &Options) -> Vec<String> {
    let template = match Template::read(text) {
        Ok(template) => template,
        Err(problems) => panic!("not read: {problems:?}\n{text}"),
    };
    let found = validate(&template, options).diagnostics;
    let functions = found
        .iter()
        .filter(|finding| finding.code().starts_with("function/"));
    functions
        .map(|finding| format!("{}: {}", finding.code(), finding.message()))
        .collect()
}

#[track_caller]
fn found(text: &str) -> Vec<String> {
    found_with(text, &Options::new())
}

/// A finding as the tests have it.
fn line(code: &str, message: &str) -> String {
    format!("{code}: {message}")
}

/// The findings where `value` is what a property has that wants a text.
#[track_caller]
fn text(value: &str) -> Vec<String> {
    found(&format!(
        "{START}  It:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: {value}\n"
    ))
}

/// The findings where `value` is what a property has that wants a list of ids of security groups.
#[track_caller]
fn list(value: &str) -> Vec<String> {
    found(&format!(
        "{START}  It:\n    Type: AWS::EC2::Instance\n    Properties:\n      SecurityGroupIds: {value}\n"
    ))
}

/// The same with `AWS::LanguageExtensions`.
#[track_caller]
fn extended(value: &str) -> Vec<String> {
    found(&format!(
        "Transform: AWS::LanguageExtensions{START}  It:\n    Type: AWS::SNS::Topic\n    Properties:\n      DisplayName: {value}\n"
    ))
}

/// Each value of a text is without findings.
#[track_caller]
fn all_clean(values: &[&str]) {
    for value in values {
        assert_eq!(text(value), [""; 0], "{value}");
    }
}

/// Each value of a text has one finding, of that code.
#[track_caller]
fn each_has(code: &str, values: &[&str]) {
    for value in values {
        let found = text(value);
        let codes: Vec<&str> = found
            .iter()
            .filter_map(|line| line.split(": ").next())
            .collect();
        assert_eq!(codes, [code], "{value}: {found:?}");
    }
}
