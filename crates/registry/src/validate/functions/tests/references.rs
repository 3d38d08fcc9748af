//! `Ref` and `Fn::GetAtt`.

use super::*;

#[test]
fn a_reference_names_something_that_there_is() {
    each_has(
        "function/unknown-target",
        &[
            "!Ref Nam",
            "!Ref AWS::Regio",
            "!GetAtt Topi.TopicName",
            "!Sub '${Nam}'",
            "!Sub '${Topi.TopicName}'",
            "{'Fn::GetAtt': 'Name.X'}",
        ],
    );
    assert_eq!(
        text("!Ref Nam"),
        [line(
            "function/unknown-target",
            "the template has no parameter or resource `Nam`"
        )]
    );
}

#[test]
fn an_attribute_is_one_of_the_type() {
    each_has(
        "function/unknown-attribute",
        &[
            "!GetAtt Topic.Name",
            "{'Fn::GetAtt': 'Topic.Name'}",
            "!Sub '${Topic.Arn}'",
        ],
    );
    assert_eq!(
        text("!GetAtt Topic.Name"),
        [line(
            "function/unknown-attribute",
            "AWS::SNS::Topic has no attribute `Name`"
        )]
    );
    each_has(
        "function/attribute-form",
        &["{'Fn::GetAtt': Topic}", "{'Fn::GetAtt': 'Topic.'}"],
    );
}

#[test]
fn what_is_not_in_the_registry_has_any_attribute() {
    all_clean(&["!GetAtt Own.Anything.At.All", "!Sub '${Own.Anything}'"]);
    let found = found(
        "
Resources:
  Stack: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://x/y'}}
  Module: {Type: 'My::Own::Thing::MODULE'}
  Theirs: {Type: 'Org::Own::Thing'}
  It:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: !Join ['', [!GetAtt Stack.Outputs.X, !GetAtt Module.X.Arn, !Ref ModuleBucket, !GetAtt ModuleBucket.Arn, !GetAtt Theirs.Thing]]
",
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_transforms_make_may_be_named() {
    let serverless = |type_name: &str, name: &str| {
        found(&format!(
            "
Transform: AWS::Serverless-2016-10-31
Resources:
  Handler: {{Type: '{type_name}', Properties: {{Handler: a.b, Runtime: python3.13, InlineCode: x}}}}
  It: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: !Ref {name}}}}}
"
        ))
    };
    assert_eq!(
        serverless("AWS::Serverless::Function", "HandlerRole"),
        [""; 0]
    );
    assert_eq!(
        serverless("AWS::Serverless::Function", "ServerlessRestApi"),
        [""; 0]
    );
    assert_eq!(serverless("AWS::Serverless::Function", "Handle").len(), 1);
    assert_eq!(serverless("AWS::Lambda::Function", "HandlerRole").len(), 1);
    let made = found(
        "Transform: Mine\nResources: {It: {Type: 'AWS::SNS::Topic', Properties: {DisplayName: !Ref Made}}}\n",
    );
    assert_eq!(made, [""; 0]);
}

#[test]
fn what_must_be_given_is_not_removed() {
    let role = |value: &str| {
        found(&format!(
            "{START}  It:\n    Type: AWS::SNS::TopicPolicy\n    Properties:\n      PolicyDocument: {{}}\n      Topics: {value}\n"
        ))
    };
    assert_eq!(
        role("!Ref AWS::NoValue"),
        [line(
            "function/no-value",
            "`AWS::NoValue` removes a property that must be given"
        )]
    );
    assert_eq!(
        role("!If [Given, !Ref AWS::NoValue, [!Ref Topic]]").len(),
        1
    );
    assert_eq!(role("[!Ref Topic, !Ref AWS::NoValue]"), [""; 0]);
    all_clean(&["!Ref AWS::NoValue", "!If [Given, a, !Ref AWS::NoValue]"]);
}

#[test]
fn a_resource_with_a_condition_is_named_where_it_holds() {
    each_has(
        "function/conditional-target",
        &[
            "!Ref Maybe",
            "!GetAtt Maybe.TopicName",
            "!Sub '${Maybe}'",
            "!If [Given, a, !Ref Maybe]",
            "!If [Other, !Ref Maybe, a]",
        ],
    );
    all_clean(&[
        "!If [Given, !Ref Maybe, a]",
        "!If [Given, !Sub '${Maybe}', a]",
    ]);
    let with_condition = found(&format!(
        "{START}  It: {{Type: 'AWS::SNS::Topic', Condition: Given, Properties: {{DisplayName: !Ref Maybe}}}}\n"
    ));
    assert_eq!(with_condition, [""; 0]);
}

#[test]
fn what_is_named_is_of_the_format_that_is_wanted() {
    for value in [
        "[!Ref Network]",
        "[!Ref Vpc]",
        "[!Ref Topic]",
        "!Ref Subnets",
    ] {
        let found = list(value);
        assert_eq!(found.len(), 1, "{value}: {found:?}");
        assert!(
            found[0].starts_with("function/reference-format: "),
            "{found:?}"
        );
    }
    assert_eq!(
        list("[!Ref Vpc]"),
        [line(
            "function/reference-format",
            "the parameter `Vpc` of the type AWS::EC2::VPC::Id is not the id of a security group (`sg-…`) or the name of a security group"
        )]
    );
    assert_eq!(
        list("[!Ref Network]"),
        [line(
            "function/reference-format",
            "`Ref` of AWS::EC2::VPC is not the id of a security group (`sg-…`) or the name of a security group"
        )]
    );
    for value in [
        "[!Ref Group]",
        "[!GetAtt Group.GroupId]",
        "[!GetAtt Own.Group]",
        "[!GetAtt Network.DefaultSecurityGroup]",
        "[!Ref Name]",
        "!Ref Names",
    ] {
        assert_eq!(list(value), [""; 0], "{value}");
    }
}

#[test]
fn names_are_made_with_language_extensions_only() {
    each_has(
        "function/needs-transform",
        &[
            "{Ref: !Sub '${Name}'}",
            "{'Fn::GetAtt': [!Sub '${Name}', TopicName]}",
        ],
    );
    assert_eq!(extended("{Ref: !Sub '${Name}'}"), [""; 0]);
    assert_eq!(
        extended("{'Fn::GetAtt': [!Sub '${Name}', TopicName]}"),
        [""; 0]
    );
    // An attribute may be a parameter without.
    all_clean(&["{'Fn::GetAtt': [Topic, !Ref Name]}"]);
    each_has(
        "function/unknown-target",
        &["{'Fn::GetAtt': [Topi, !Ref Name]}"],
    );
}

#[test]
fn a_password_is_no_parameter() {
    let password = |value: &str| {
        found(&format!(
            "{START}  It: {{Type: 'AWS::RDS::DBInstance', Properties: {{MasterUserPassword: {value}}}}}\n"
        ))
    };
    assert_eq!(
        password("!Ref Name"),
        [line(
            "function/parameter-secret",
            "a secret is taken from the parameter `Name`"
        )]
    );
    assert_eq!(password("'{{resolve:ssm-secure:/a:1}}'"), [""; 0]);
}
