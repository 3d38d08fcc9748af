//! What holds of properties depending on others.

use super::{fine, of, one};
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
fn values_that_do_not_go_together_are_told_with_those_that_do() {
    let task = |cpu: &str, memory: &str| {
        of(
            "AWS::ECS::TaskDefinition",
            &format!(
                "{{RequiresCompatibilities: [FARGATE], NetworkMode: awsvpc, Cpu: {cpu}, Memory: {memory}, ContainerDefinitions: [{{Name: a, Image: b}}]}}"
            ),
        )
    };
    let memory = "error property/requirement R Properties.Memory: `Memory`";
    let when = "when `RequiresCompatibilities` has an item that is `FARGATE`";
    assert_eq!(
        task("256", "8192"),
        [format!(
            "{memory} is `8192`; with `Cpu` `256` allowed are `512`, `1024`, `2048` {when}"
        )]
    );
    assert_eq!(
        task("512", "8192"),
        [format!(
            "{memory} is `8192`; with `Cpu` `512` allowed is `1024` to `4096` in steps of 1024 {when}"
        )]
    );
    assert_eq!(
        task("300", "512"),
        [format!(
            "error property/requirement R Properties.Cpu: `Cpu` is `300`; allowed are `256`, `512`, `1024`, `2048`, `4096`, `8192`, `16384`, `32768` {when}"
        )]
    );
    assert_eq!(task("512", "1024"), [] as [&str; 0]);
}

#[test]
fn the_smallest_group_is_no_larger_than_the_largest() {
    let found = of(
        "AWS::AutoScaling::AutoScalingGroup",
        "{MinSize: '5', MaxSize: '1', AvailabilityZones: !GetAZs '', LaunchTemplate: {LaunchTemplateId: lt-0123456789abcdef0, Version: '1'}}",
    );
    assert_eq!(
        found,
        [
            "error property/range R Properties.MaxSize: the text `1` is given, allowed is at least `MinSize`, which is `5`"
        ]
    );
}

/// What is found in a database with that engine and version.
fn database(engine: &str, version: &str) -> Vec<String> {
    of(
        "AWS::RDS::DBInstance",
        &format!(
            "{{Engine: {engine}, EngineVersion: '{version}', AllocatedStorage: '20', DBInstanceClass: db.t3.small, ManageMasterUserPassword: true, MasterUsername: someone, BackupRetentionPeriod: 7}}"
        ),
    )
    .into_iter()
    .filter(|line| line.contains("EngineVersion"))
    .collect()
}

#[test]
fn the_beginning_of_a_version_names_the_newest_of_its_versions() {
    assert_eq!(database("sqlserver-ex", "15.00"), [] as [&str; 0]);
    assert_eq!(database("sqlserver-ex", "15"), [] as [&str; 0]);
    assert_eq!(database("postgres", "16"), [] as [&str; 0]);
    let found = database("postgres", "1");
    assert!(
        found.iter().any(|line| line.starts_with("error")),
        "{found:?}"
    );
}

#[test]
fn a_version_of_a_series_that_is_known_may_be_new() {
    let found = database("postgres", "16.99");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("warning property/requirement R Properties.EngineVersion"));
}

#[test]
fn a_deprecated_version_is_told_as_one() {
    let list = crate::Registry::list("rds/dbinstance/engine-version-deprecated/postgres").unwrap();
    let version = list.values(None).next().unwrap();
    assert_eq!(
        database("postgres", version),
        [format!(
            "warning property/requirement R Properties.EngineVersion: the version `{version}` is deprecated when `Engine` is `postgres`"
        )]
    );
}

#[test]
fn one_value_is_at_fault_once() {
    let found = of(
        "AWS::RDS::DBInstance",
        "{Engine: postgres, AllocatedStorage: '20', DBInstanceClass: db.t3.small, ManageMasterUserPassword: true, MasterUsername: someone, BackupRetentionPeriod: 40}",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("error property/requirement R Properties.BackupRetentionPeriod"));
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
