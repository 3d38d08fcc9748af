//! What a failing assertion says.
#![cfg(test)]

use catchment_testing::{Mismatch, Template, absent, any, matches_regex, pattern};
use insta::assert_snapshot;

fn fixture() -> Template {
    include_str!("fixture.yaml").parse().unwrap()
}

fn message<T: std::fmt::Debug>(result: Result<T, Mismatch>) -> String {
    result.unwrap_err().to_string()
}

#[test]
fn the_closest_statement_of_a_policy_is_shown() {
    let result = fixture()
        .check_properties(
            "AWS::S3::BucketPolicy",
            pattern!({
                "PolicyDocument": {
                    "Statement": array_with([{
                        "Sid": "AWSCloudTrailWrite",
                        "Action": "s3:PutObject",
                        "Principal": { "Service": "cloudtrail.amazonaws.com" },
                        "Condition": { "StringEquals": { "aws:SourceArn": any() } },
                    }]),
                },
            }),
        )
        .map(str::to_owned);
    assert_snapshot!(message(result), @r#"
    no `AWS::S3::BucketPolicy` matches; the only one is
    `Policy`: 3 of 4 values as expected
      Properties.PolicyDocument.Statement[2].Condition: expected {"StringEquals": {"aws:SourceArn": any value}}, found nothing (there are `Sid`, `Effect`, `Principal`, `Action`)
    "#);
}

#[test]
fn of_several_resources_the_closest_is_shown() {
    let template = fixture();
    let result = template.check_properties(
        "AWS::S3::Bucket",
        pattern!({
            "ObjectLockEnabled": true,
            "VersioningConfiguration": { "Status": "Suspended" },
            "Tags": [{ "Key": "team", "Value": "security" }],
        }),
    );
    assert_snapshot!(message(result), @r#"
    no `AWS::S3::Bucket` matches; of 2 the closest is
    `Logs`: 3 of 4 values as expected
      Properties.VersioningConfiguration.Status: expected "Suspended", found "Enabled"
      Properties.Tags: expected 1 element, found 2 elements
    "#);
}

#[test]
fn lacking_one_large_object_is_further_away_than_differing_in_two_values() {
    let template: Template = "
Resources:
  Lacks: { Type: T, Properties: { A: 1, B: 2 } }
  Differs: { Type: T, Properties: { A: 0, B: 0, C: { D: 1, E: 2, F: 3 } } }
"
    .parse()
    .unwrap();
    let mismatch = template
        .check_properties(
            "T",
            pattern!({ "A": 1, "B": 2, "C": { "D": 1, "E": 2, "F": 3 } }),
        )
        .unwrap_err();
    assert_eq!(mismatch.closest(), Some("Differs"));
}

#[test]
fn an_element_that_is_there_too_early_is_said_so() {
    let template = fixture();
    let result = template.check_properties(
        "AWS::S3::Bucket",
        pattern!({ "Tags": array_with([{ "Key": "data" }, { "Key": "team" }]) }),
    );
    assert_snapshot!(message(result), @r#"
    no `AWS::S3::Bucket` matches; of 2 the closest is
    `Logs`: 1 of 2 values as expected
      Properties.Tags: expected an element {"Key": "team"}, found it too early, at [0]: `array_with` matches in order
    "#);
}

#[test]
fn an_element_that_nothing_is_close_to_is_said_so() {
    let template = fixture();
    let result = template.check_properties(
        "AWS::S3::BucketPolicy",
        pattern!({ "PolicyDocument": { "Statement": array_with([{ "Sid": "Nope" }, { "Effect": "Allow" }]) } }),
    );
    assert_snapshot!(message(result), @r#"
    no `AWS::S3::BucketPolicy` matches; the only one is
    `Policy`: 1 of 2 values as expected
      Properties.PolicyDocument.Statement: expected an element {"Sid": "Nope"}, found no such element among 3 elements
    "#);
}

#[test]
fn a_missing_key_names_the_keys_that_are_there() {
    let template = fixture();
    let result = template.check_resource(
        "AWS::KMS::Key",
        pattern!({
            "DeletionPolicy": absent(),
            "Properties": { "EnableKeyRotations": true, "PendingWindowInDays": "30" },
        }),
    );
    assert_snapshot!(message(result), @r#"
    no `AWS::KMS::Key` matches; the only one is
    `Key`: 0 of 3 values as expected
      DeletionPolicy: expected nothing, found "Retain"
      Properties.EnableKeyRotations: expected true, found nothing (there are `EnableKeyRotation`, `PendingWindowInDays`)
      Properties.PendingWindowInDays: expected "30", found 30
    "#);
}

#[test]
fn keys_that_exactly_refuses_are_listed() {
    let template = fixture();
    let result = template.check_properties(
        "AWS::KMS::Key",
        pattern!(exactly({ "EnableKeyRotation": true })),
    );
    assert_snapshot!(message(result), @"
    no `AWS::KMS::Key` matches; the only one is
    `Key`: 1 of 1 value as expected
      Properties.PendingWindowInDays: expected nothing, found 30
    ");
}

#[test]
fn json_inside_a_string_has_a_path_of_its_own() {
    let template = fixture();
    let result = template.check_properties(
        "AWS::CloudWatch::Dashboard",
        pattern!({ "DashboardBody": json_string({ "widgets": array_with([{ "type": "metric", "width": 24 }]) }) }),
    );
    assert_snapshot!(message(result), @"
    no `AWS::CloudWatch::Dashboard` matches; the only one is
    `Dashboard`: 1 of 2 values as expected
      Properties.DashboardBody(json).widgets[0].width: expected 24, found 12
    ");
}

#[test]
fn of_two_long_strings_the_part_that_differs_is_shown() {
    let long = "arn:aws:s3:::bucket/AWSLogs/".repeat(8);
    let template =
        Template::from_value(serde_json::json!({"Outputs": {"O": {"Value": format!("{long}a")}}}))
            .unwrap();
    let result = template.check_output("O", pattern!({ "Value": format!("{long}b") }));
    assert_snapshot!(message(result), @r#"
    the output does not match
    `O`: 0 of 1 value as expected
      Value: expected …"s/arn:aws:s3:::bucket/AWSLogs/b" from character 194 on, found …"s/arn:aws:s3:::bucket/AWSLogs/a" from character 194 on
    "#);
}

#[test]
fn many_differences_are_cut_short() {
    let keys: Vec<_> = (0..20).map(|index| format!("Key{index}")).collect();
    let object: serde_json::Map<_, _> = keys.iter().map(|key| (key.clone(), 1.into())).collect();
    let template = fixture();
    let pattern = serde_json::json!({ "Properties": object });
    let result = template.check_resource("AWS::KMS::Key", pattern);
    let text = message(result);
    assert_eq!(text.lines().count(), 15, "{text}");
    assert!(text.ends_with("\n  … and 8 more differences"), "{text}");
}

#[test]
fn a_type_that_is_not_there_names_those_that_are() {
    let template = fixture();
    let result = template.check_resource("AWS::S3::Buckets", any());
    assert_snapshot!(message(result), @"
    the template has no `AWS::S3::Buckets`
      it has 1 `AWS::CloudWatch::Dashboard`, 1 `AWS::KMS::Key`, 2 `AWS::S3::Bucket`, 1 `AWS::S3::BucketPolicy`
    ");
    let empty = Template::from_value(serde_json::json!({})).unwrap();
    assert_snapshot!(message(empty.check_resource("AWS::S3::Bucket", any())), @"
    the template has no `AWS::S3::Bucket`
      it has no resources
    ");
}

#[test]
fn counts_name_what_was_found() {
    let template = fixture();
    assert_snapshot!(message(template.check_count("AWS::S3::Bucket", 1)), @"expected 1 `AWS::S3::Bucket`, found 2 (`Logs`, `AccessLogs`)");
    assert_snapshot!(message(template.check_count("AWS::SNS::Topic", 1)), @"expected 1 `AWS::SNS::Topic`, found none");
    let locked = pattern!(properties({ "ObjectLockEnabled": true }));
    assert_snapshot!(message(template.check_matching_count("AWS::S3::Bucket", &locked, 2)), @"expected 2 `AWS::S3::Bucket` that match, found 1 (`Logs`) among 2");
    assert_snapshot!(message(template.check_no_resource("AWS::S3::Bucket", &locked)), @"expected 0 `AWS::S3::Bucket` that match, found 1 (`Logs`) among 2");
    template.expect_matching_count("AWS::S3::Bucket", &locked, 1);
    template.expect_count("AWS::S3::Bucket", 2);
    template.expect_no_resource("AWS::SNS::Topic", any());
}

#[test]
fn every_resource_must_match_and_there_must_be_one() {
    let template = fixture();
    let versioned = pattern!(properties({ "VersioningConfiguration": { "Status": "Enabled" } }));
    assert_snapshot!(message(template.check_every_resource("AWS::S3::Bucket", versioned)), @r#"
    1 of 2 `AWS::S3::Bucket` do not match; the first is
    `AccessLogs`: 0 of 1 value as expected
      Properties.VersioningConfiguration.Status: expected "Enabled", found "Suspended"
    "#);
    assert!(
        template
            .check_every_resource("AWS::SNS::Topic", any())
            .is_err()
    );
    template.expect_every_resource(
        "AWS::S3::Bucket",
        pattern!(properties({ "Versions": absent() })),
    );
}

#[test]
fn outputs_parameters_mappings_and_conditions_are_named() {
    let template = fixture();
    template.expect_output("KeyArn", pattern!({ "Export": { "Name": any() } }));
    template.expect_parameter(
        "OrganizationId",
        pattern!({ "Type": "String", "Default": absent() }),
    );
    template.expect_mapping(
        "Accounts",
        pattern!({ "111111111111": { "Name": "management" } }),
    );
    template.expect_condition(
        "IsProduction",
        pattern!({ "Fn::Equals": [any(), matches_regex("^o-")] }),
    );
    template.expect_output("KeyArns", absent());
    assert_snapshot!(message(template.check_output("KeyArns", any())), @"
    the template has no output `KeyArns`
      its outputs are `KeyArn`
    ");
    assert_snapshot!(message(template.check_output("KeyArn", absent())), @r#"
    the output does not match
    `KeyArn`: 0 of 1 value as expected
      (root): expected nothing, found {"Value":{"Fn::GetAtt":["Key","Arn"]},"Export":{"Name":"KeyArn"}}
    "#);
    assert_snapshot!(message(template.check_parameter("OrganizationId", pattern!({ "Type": "Number" }))), @r#"
    the parameter does not match
    `OrganizationId`: 0 of 1 value as expected
      Type: expected "Number", found "String"
    "#);
    assert_snapshot!(message(template.check_mapping("Account", any())), @"
    the template has no mapping `Account`
      its mappings are `Accounts`
    ");
    assert_snapshot!(message(template.check_condition("IsProduction", pattern!(not({ "Fn::Equals": any() })))), @r#"
    the condition does not match
    `IsProduction`: 0 of 1 value as expected
      (root): expected not {"Fn::Equals": any value}, found {"Fn::Equals":[{"Ref":"OrganizationId"},"o-exampleorgid"]}
    "#);
    assert_snapshot!(message(template.check_template(pattern!({ "Transform": "AWS::LanguageExtensions" }))), @r#"
    the template does not match
    `template`: 0 of 1 value as expected
      Transform: expected "AWS::LanguageExtensions", found nothing (there are `Parameters`, `Mappings`, `Conditions`, `Resources`, `Outputs`)
    "#);
}

#[test]
fn the_parts_of_a_mismatch_can_be_read() {
    let template = fixture();
    let mismatch = template
        .check_properties("AWS::KMS::Key", pattern!({ "PendingWindowInDays": 7 }))
        .unwrap_err();
    assert_eq!(mismatch.closest(), Some("Key"));
    let [difference] = mismatch.differences() else {
        panic!("{mismatch}")
    };
    assert_eq!(difference.path(), "Properties.PendingWindowInDays");
    assert_eq!(difference.expected(), "7");
    assert_eq!(difference.found(), "30");
}

#[test]
#[should_panic(expected = "the template has no `AWS::SNS::Topic`")]
fn an_expectation_that_does_not_hold_panics_with_the_message() {
    fixture().expect_resource("AWS::SNS::Topic", any());
}
