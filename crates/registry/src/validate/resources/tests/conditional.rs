//! What holds of properties depending on others.

use super::{fine, one};
use crate::validate::Options;
use crate::validate::testing::{findings, findings_with};

const KEY: &str = "AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}]";

#[test]
fn a_value_may_depend_on_another() {
    one(
        "AWS::DynamoDB::Table",
        &format!(
            "{{{KEY}, BillingMode: PAY_PER_REQUEST, ProvisionedThroughput: {{ReadCapacityUnits: 5, WriteCapacityUnits: 0}}}}"
        ),
        "error property/requirement R Properties.ProvisionedThroughput.ReadCapacityUnits: the number `5` is given, allowed is `0` when `BillingMode` is `PAY_PER_REQUEST`",
    );
    fine(
        "AWS::DynamoDB::Table",
        &format!("{{{KEY}, BillingMode: PAY_PER_REQUEST}}"),
    );
}

#[test]
fn a_property_may_be_needed_because_of_another() {
    let text = super::resource("AWS::DynamoDB::Table", &format!("{{{KEY}}}"));
    let found = findings(&text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("error property/requirement R Properties: `ProvisionedThroughput` is missing when `BillingMode` is not `PAY_PER_REQUEST`"), "{found:?}");
}

#[test]
fn what_is_not_known_is_no_finding() {
    let text = format!(
        "Parameters: {{P: {{Type: String}}}}\nResources:\n  R:\n    Type: AWS::DynamoDB::Table\n    Properties: {{{KEY}, BillingMode: !Ref P}}\n"
    );
    assert_eq!(findings(&text), [] as [&str; 0]);
}

#[test]
fn each_branch_is_looked_at() {
    let text = |mode: &str| {
        format!(
            "Conditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  R:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      AttributeDefinitions: [{{AttributeName: a, AttributeType: S}}]\n      KeySchema: [{{AttributeName: a, KeyType: HASH}}]\n      BillingMode: !If [C, {mode}]\n      ProvisionedThroughput: !If [C, {{ReadCapacityUnits: 5, WriteCapacityUnits: 5}}, !Ref AWS::NoValue]\n"
        )
    };
    assert_eq!(
        findings(&text("PROVISIONED, PAY_PER_REQUEST")),
        [] as [&str; 0]
    );
    let found = findings(&text("PAY_PER_REQUEST, PROVISIONED"));
    assert!(!found.is_empty());
    assert!(
        found
            .iter()
            .all(|line| line.contains("property/requirement")),
        "{found:?}"
    );
}

#[test]
fn resources_that_refer_to_each_other_are_looked_at_together() {
    let text = |fifo: &str| {
        format!(
            "Resources:\n  Dead:\n    Type: AWS::SQS::Queue\n    Properties: {{FifoQueue: {fifo}, QueueName: dead.fifo}}\n  R:\n    Type: AWS::SQS::Queue\n    Properties:\n      FifoQueue: true\n      QueueName: q.fifo\n      RedrivePolicy: {{deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 3}}\n"
        )
    };
    assert_eq!(findings(&text("true")), [] as [&str; 0]);
    let found = findings(&text("!Ref AWS::NoValue"));
    assert!(
        found.iter().any(
            |line| line.contains("R Properties") && line.contains("`FifoQueue`")
                || line.contains("fifo")
        ),
        "{found:?}"
    );
}

#[test]
fn lists_of_values_depend_on_the_region() {
    let text = super::resource(
        "AWS::EC2::Host",
        "{AvailabilityZone: !Select [0, !GetAZs ''], InstanceType: m5.large}",
    );
    assert_eq!(
        findings_with(&text, &Options::new().region("us-east-1")),
        [] as [&str; 0]
    );
    let found = findings(&super::resource(
        "AWS::ElastiCache::CacheCluster",
        "{CacheNodeType: cache.t3.micr, Engine: redis, NumCacheNodes: 1}",
    ));
    assert!(
        found.iter().any(
            |line| line.contains("property/allowed-value R Properties.CacheNodeType")
                && line.contains("values that AWS lists")
        ),
        "{found:?}"
    );
}

#[test]
fn no_check_of_the_registry_fails_for_nothing() {
    // A resource of each type with nothing in it fails only for what is missing.
    let mut text = String::from("Resources:\n");
    let mut names = 0;
    for known in crate::Registry::types() {
        if known.lifecycle.is_none()
            && !known.retired
            && names < 450
            && !known.object.checks.is_empty()
        {
            names += 1;
            text.push_str(&format!(
                "  R{names}: {{Type: '{}', Properties: {{}}}}\n",
                known.name
            ));
        }
    }
    for line in findings(&text) {
        let is_missing = ["missing", "none of", "has no "]
            .iter()
            .any(|word| line.contains(word));
        assert!(is_missing, "{line}");
    }
}
