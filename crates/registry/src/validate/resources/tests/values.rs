//! Values: types, allowed values, lengths, patterns, ranges.

use super::{by_data, fine, of, one};

#[test]
fn cloudformation_turns_scalars_into_each_other() {
    fine(
        "AWS::SQS::Queue",
        "{DelaySeconds: '5', FifoQueue: 'true', QueueName: q.fifo, ContentBasedDeduplication: True}",
    );
    fine("AWS::SNS::Topic", "{DisplayName: 5}");
    fine("AWS::SNS::Topic", "{DisplayName: true}");
    fine("AWS::SQS::Queue", "{DelaySeconds: 5.0}");
}

#[test]
fn a_value_of_the_wrong_type_is_found() {
    let cases = [
        (
            "{DelaySeconds: soon}",
            "DelaySeconds: the text `soon` is given, allowed is a whole number",
        ),
        (
            "{DelaySeconds: 1.5}",
            "DelaySeconds: the number `1.5` is given, allowed is a whole number",
        ),
        (
            "{DelaySeconds: true}",
            "DelaySeconds: `true` is given, allowed is a whole number",
        ),
        (
            "{DelaySeconds: [5]}",
            "DelaySeconds: a list is given, allowed is a whole number",
        ),
        (
            "{QueueName: [q]}",
            "QueueName: a list is given, allowed is a text",
        ),
        (
            "{QueueName: {a: b}}",
            "QueueName: an object is given, allowed is a text",
        ),
        (
            "{SqsManagedSseEnabled: 1}",
            "SqsManagedSseEnabled: the number `1` is given, allowed is `true` or `false`",
        ),
        (
            "{SqsManagedSseEnabled: yes please}",
            "SqsManagedSseEnabled: the text `yes please` is given, allowed is `true` or `false`",
        ),
        (
            "{Tags: {Key: a, Value: b}}",
            "Tags: an object is given, allowed is a list",
        ),
        (
            "{Tags: a}",
            "Tags: the text `a` is given, allowed is a list",
        ),
    ];
    for (properties, expected) in cases {
        one(
            "AWS::SQS::Queue",
            properties,
            &format!("error property/type R Properties.{expected}"),
        );
    }
}

#[test]
fn a_value_that_is_not_allowed_is_found_with_those_that_are() {
    one(
        "AWS::S3::Bucket",
        "{VersioningConfiguration: {Status: Enabld}}",
        "error property/allowed-value R Properties.VersioningConfiguration.Status: `Enabld` is not allowed, allowed are `Enabled`, `Suspended`",
    );
    one(
        "AWS::Logs::LogGroup",
        "{RetentionInDays: 8}",
        "error property/allowed-value R Properties.RetentionInDays: `8` is not allowed, allowed are `1`, `3`, `5`, `7`, `14`, `30`, `60`, `90`, `120`, `150`, `180`, `365` and 10 more",
    );
    fine("AWS::Logs::LogGroup", "{RetentionInDays: '7'}");
}

#[test]
fn a_value_that_aws_no_longer_lists_is_not_allowed() {
    let data = "resource Org::Old::Thing\n  Mode: string(enum=NEW,NEWER retired-values=OLD)\n";
    assert_eq!(
        by_data(data, "{Mode: OLD}"),
        [
            "4:24 error property/allowed-value R Properties.Mode: `OLD` is no longer listed by AWS, allowed are `NEW`, `NEWER`"
        ]
    );
    let data = "resource Org::Old::Thing\n  Mode: string(retired-values=OLD)\n";
    assert_eq!(by_data(data, "{Mode: OLD}"), [] as [&str; 0]);
    assert_eq!(by_data(data, "{Mode: ANY}"), [] as [&str; 0]);
}

#[test]
fn a_text_of_the_wrong_length_is_found() {
    let found = of(
        "AWS::KMS::Key",
        &format!("{{Description: {}}}", "ü".repeat(8193)),
    );
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("error property/length R Properties.Description:"));
    assert!(
        found[0].ends_with("has 8193 characters, allowed is at most 8192"),
        "{found:?}"
    );
    fine(
        "AWS::KMS::Key",
        &format!("{{Description: {}}}", "ü".repeat(8192)),
    );
}

#[test]
fn a_text_that_does_not_match_is_found() {
    one(
        "AWS::KMS::Alias",
        "{AliasName: name, TargetKeyId: !Sub '${AWS::Region}'}",
        "error property/pattern R Properties.AliasName: `name` does not match `^(alias/)[a-zA-Z0-9:/_-]+$`",
    );
}

#[test]
fn what_is_looked_up_at_deployment_may_be_anything() {
    fine(
        "AWS::KMS::Alias",
        "{AliasName: '{{resolve:ssm:/name}}', TargetKeyId: '{{resolve:ssm:/key}}'}",
    );
    fine(
        "AWS::SQS::Queue",
        "{DelaySeconds: '{{resolve:ssm:/delay}}'}",
    );
}

#[test]
fn a_number_out_of_range_is_found() {
    one(
        "AWS::KMS::Key",
        "{PendingWindowInDays: 31}",
        "error property/range R Properties.PendingWindowInDays: 31 is given, allowed is 7 to 30",
    );
    fine("AWS::KMS::Key", "{PendingWindowInDays: '30'}");
}

#[test]
fn numbers_are_multiples_of_what_the_registry_says() {
    let weight = |weight: &str| {
        of(
            "AWS::CloudFront::ContinuousDeploymentPolicy",
            &format!(
                "{{ContinuousDeploymentPolicyConfig: {{Enabled: true, StagingDistributionDnsNames: [a], TrafficConfig: {{Type: SingleWeight, SingleWeightConfig: {{Weight: {weight}}}}}}}}}"
            ),
        )
    };
    assert_eq!(
        weight("0.125"),
        [
            "error property/multiple R Properties.ContinuousDeploymentPolicyConfig.TrafficConfig.SingleWeightConfig.Weight: 0.125 is given, allowed are multiples of 0.01"
        ]
    );
    assert_eq!(weight("0.07"), [] as [&str; 0]);
}

#[test]
fn a_union_takes_each_of_its_shapes() {
    fine(
        "AWS::Glue::Job",
        "{Role: r, Command: {Name: x}, DefaultArguments: {a: b}}",
    );
    let found = of("AWS::MediaConnect::Flow", "{Name: [x]}");
    assert!(
        found.iter().any(|line| line.contains("property/type")),
        "{found:?}"
    );
    fine(
        "AWS::StepFunctions::StateMachine",
        "{RoleArn: !Sub 'arn:aws:iam::${AWS::AccountId}:role/x', DefinitionS3Location: {Bucket: bbb, Key: k}, DefinitionSubstitutions: {A: 1, B: true, C: text}}",
    );
    one(
        "AWS::StepFunctions::StateMachine",
        "{RoleArn: !Sub 'arn:aws:iam::${AWS::AccountId}:role/x', DefinitionS3Location: {Bucket: bbb, Key: k}, DefinitionSubstitutions: {A: [1]}}",
        "error property/type R Properties.DefinitionSubstitutions.A: a list is given, allowed is a text or a whole number or `true` or `false`",
    );
}

#[test]
fn of_several_shapes_the_likeliest_is_reported() {
    one(
        "AWS::DynamoDB::Table",
        "{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyTyp: HASH, KeyType: HASH}]}",
        "error property/unknown R Properties.KeySchema[0].KeyTyp: `KeyTyp` is no property of AWS::DynamoDB::Table KeySchema",
    );
}

#[test]
fn maps_have_keys_of_a_pattern_and_a_size() {
    one(
        "AWS::AmplifyUIBuilder::Theme",
        "{Name: n, Values: [{Key: k}], Tags: {a b: x}}",
        "error property/map-key R Properties.Tags.a b: the key `a b` is given, allowed are keys that match `^[a-zA-Z+-=._:/]+$`",
    );
    one(
        "AWS::StepFunctions::StateMachine",
        "{RoleArn: !Sub 'arn:aws:iam::${AWS::AccountId}:role/x', DefinitionS3Location: {Bucket: bbb, Key: k}, DefinitionSubstitutions: {}}",
        "error property/map-size R Properties.DefinitionSubstitutions: 0 keys are given, allowed is at least 1",
    );
}

#[test]
fn an_availability_zone_ties_a_template_to_a_region() {
    let text = super::resource(
        "AWS::EC2::Volume",
        "{AvailabilityZone: us-east-1a, Size: 1}",
    );
    let found = crate::validate::testing::findings(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("warning property/fixed-zone R Properties.AvailabilityZone: the availability zone `us-east-1a` exists in one region only"));
    let options = crate::Options::new().region("us-east-1");
    assert_eq!(
        crate::validate::testing::findings_with(&text, &options),
        [] as [&str; 0]
    );
}

#[test]
fn an_id_of_something_else_is_found() {
    let found = of(
        "AWS::EC2::Subnet",
        "{VpcId: subnet-12345678, CidrBlock: 10.0.0.0/24}",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with(
            "error property/format R Properties.VpcId: `subnet-12345678` is given, allowed is"
        ),
        "{found:?}"
    );
}

#[test]
fn what_does_not_match_is_told_what_would() {
    let help = |data: &str, given: &str| {
        let data = format!("resource Org::Some::Thing\n  A: {data}\n");
        let schema = Box::leak(Box::new(crate::parse(&data).unwrap().remove(0)));
        let text = super::resource("Org::Some::Thing", &format!("{{A: '{given}'}}"));
        let template = crate::template::Template::read(&text).unwrap();
        let options = crate::validate::Options::new();
        let mut context = crate::validate::context::Context::new(&template, &options);
        context.resources.get_mut("R").unwrap().schema = Some(schema);
        super::super::check(&context);
        let found = context.take();
        assert_eq!(found.len(), 1, "{found:?}");
        found[0].help_text().unwrap_or_default().to_owned()
    };
    for (data, given, expected) in [
        (
            "string(pattern=\"^[a-z-]+$\")",
            "my name",
            "a space is not allowed: leave it out",
        ),
        (
            "string(pattern=\"^arn:aws:iam::[0-9]{12}:role/.+$\")",
            "role",
            "write it as in `arn:aws:iam::111111111111:role/example`",
        ),
        ("string(pattern=\"^qqq$\")", "x", ""),
        (
            "integer(range=3..5)",
            "9",
            "the closest that is allowed is `5`",
        ),
    ] {
        assert_eq!(help(data, given), expected, "{data}");
    }
}
