//! How conditions are rendered, and how several of them combine.

use catchment_core::{Arn, IntoValue as _, Value, pseudo};
use catchment_iam::{Condition, ConditionKey, PolicyDocument, Statement};
use serde_json::{Value as Template, json};

use crate::support::{statement, synthesize};

fn when(conditions: impl IntoIterator<Item = Condition>) -> Template {
    statement(
        Statement::allow()
            .action("s3:A")
            .resource("*")
            .conditions(conditions),
    )["Condition"]
        .take()
}

#[test]
fn booleans_and_numbers_are_written_as_text() {
    assert_eq!(
        when([
            Condition::secure_transport(false),
            Condition::numeric_less_than(ConditionKey::S3_TLS_VERSION, 2),
            Condition::null("aws:SourceVpce", true),
        ]),
        json!({
            "Bool": {"aws:SecureTransport": "false"},
            "NumericLessThan": {"s3:TlsVersion": "2"},
            "Null": {"aws:SourceVpce": "true"},
        })
    );
}

#[test]
fn the_conditions_of_log_services_have_the_documented_operators() {
    assert_eq!(
        when([
            Condition::source_arn("arn:aws:cloudtrail:*:111111111111:trail/*"),
            Condition::source_account(["111111111111", "222222222222"]),
            Condition::source_org_id("o-exampleorgid"),
            Condition::source_org_paths("o-exampleorgid/r-ab12/*"),
            Condition::s3_acl("bucket-owner-full-control"),
            Condition::via_service("s3.ca-central-1.amazonaws.com"),
            Condition::encryption_context("aws:logs:arn", "arn:aws:logs:*"),
            Condition::grant_is_for_aws_resource(),
        ]),
        json!({
            "ArnLike": {"aws:SourceArn": "arn:aws:cloudtrail:*:111111111111:trail/*"},
            "StringEquals": {
                "aws:SourceAccount": ["111111111111", "222222222222"],
                "aws:SourceOrgID": "o-exampleorgid",
                "kms:ViaService": "s3.ca-central-1.amazonaws.com",
                "s3:x-amz-acl": "bucket-owner-full-control",
            },
            "ForAnyValue:StringLike": {"aws:SourceOrgPaths": "o-exampleorgid/r-ab12/*"},
            "StringLike": {"kms:EncryptionContext:aws:logs:arn": "arn:aws:logs:*"},
            "Bool": {"kms:GrantIsForAWSResource": "true"},
        })
    );
}

#[test]
fn modifiers_surround_the_operator() {
    let like = Condition::string_like("aws:TagKeys", ["a*", "b*"]);
    let all = like.clone().for_all_values().if_exists();
    assert_eq!(all.operator(), "ForAllValues:StringLikeIfExists");
    assert_eq!(like.for_any_value().operator(), "ForAnyValue:StringLike");
    let null = Condition::null("aws:SourceVpc", false).if_exists();
    assert_eq!(null.operator(), "Null");
}

#[test]
fn negated_conditions_on_one_key_exclude_the_values_of_both() {
    let not = |account| Condition::string_not_equals("aws:SourceAccount", account);
    assert_eq!(
        when([not("111111111111"), not("222222222222")]),
        json!({"StringNotEquals": {"aws:SourceAccount": ["111111111111", "222222222222"]}})
    );
}

#[test]
fn fails_when_two_conditions_on_one_key_would_widen_each_other() {
    let statement = Statement::allow()
        .action("s3:A")
        .resource("*")
        .condition(Condition::source_account("111111111111"))
        .condition(Condition::source_account("222222222222"));
    let document = PolicyDocument::from_iter([statement]);
    let error = synthesize(&document).unwrap_err().to_string();
    assert!(
        error.contains("requires `StringEquals` `aws:SourceAccount` twice"),
        "{error}"
    );
}

#[test]
fn a_negated_condition_on_any_value_is_not_joined() {
    let any = |tag| Condition::string_not_equals("aws:TagKeys", tag).for_any_value();
    let statement = Statement::deny()
        .action("s3:A")
        .resource("*")
        .conditions([any("a"), any("b")]);
    let text = PolicyDocument::from_iter([statement]).json_text();
    assert_eq!(text.literal(), None);
}

#[test]
fn values_are_literals_references_or_lists_of_one_type() {
    struct Trail;
    let arn: Value<Arn<Trail>> =
        "arn:aws:cloudtrail:ca-central-1:111111111111:trail/a".into_value();
    let many: Vec<String> = vec!["arn:b".to_owned(), "arn:c".to_owned(), "arn:b".to_owned()];
    let counts = [
        Condition::source_arn(&arn),
        Condition::source_arn([&arn, &arn]),
        Condition::source_arn(many),
        Condition::source_arn(pseudo::stack_id()),
    ]
    .map(|condition| condition.values().len());
    assert_eq!(counts, [1, 1, 2, 1]);
}
