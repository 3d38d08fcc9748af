//! The attributes of a resource.

use crate::validate::testing::{clean, findings};

fn bucket(attributes: &str) -> Vec<String> {
    findings(&format!(
        "Conditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  O: {{Type: AWS::S3::Bucket, Condition: C}}\n  R:\n    Type: AWS::S3::Bucket\n    {attributes}\n"
    ))
}

#[test]
fn a_resource_is_an_object() {
    assert_eq!(
        findings("Resources:\n  R: [AWS::S3::Bucket]\n"),
        [
            "2:3 error resource/shape R: a list is given, a resource is an object with `Type` and `Properties`"
        ]
    );
}

#[test]
fn properties_are_an_object() {
    for properties in ["[a]", "text", "!Ref AWS::NoValue", "!GetAtt O.Arn"] {
        let found = bucket(&format!("Properties: {properties}"));
        assert_eq!(found.len(), 1, "{properties}: {found:?}");
        assert!(found[0].starts_with("6:17 error resource/shape R Properties:"));
    }
}

#[test]
fn a_misspelt_attribute_is_found() {
    assert_eq!(
        bucket("Proprties: {}"),
        [
            "6:5 error resource/unknown-attribute R Proprties: `Proprties` is no attribute of a resource"
        ]
    );
}

#[test]
fn a_property_that_stands_beside_the_properties_is_found() {
    let text = "Resources:\n  R:\n    Type: AWS::S3::Bucket\n    BucketName: x\n";
    let template = crate::template::Template::read(text).unwrap();
    let found = crate::validate(&template, &crate::Options::new()).diagnostics;
    assert_eq!(found[0].code(), "resource/unknown-attribute");
    assert_eq!(
        found[0].help_text(),
        Some("move `BucketName` into `Properties`")
    );
}

#[test]
fn a_condition_exists_and_is_named() {
    assert_eq!(
        bucket("Condition: D"),
        ["6:16 error resource/unknown-condition R Condition: there is no condition `D`"]
    );
    assert_eq!(
        bucket("Condition: !Not [C]"),
        [
            "6:16 error resource/attribute-type R Condition: an object is given, `Condition` must be the name of a condition"
        ]
    );
    assert_eq!(bucket("Condition: C"), [] as [&str; 0]);
}

#[test]
fn a_retention_policy_is_one_of_a_few() {
    assert_eq!(
        bucket("DeletionPolicy: Keep\n    UpdateReplacePolicy: RetainExceptOnCreate"),
        [
            "6:21 error resource/retention R DeletionPolicy: `Keep` is given, allowed are `Delete`, `Retain`, `RetainExceptOnCreate`",
            "7:26 error resource/retention R UpdateReplacePolicy: `RetainExceptOnCreate` is given, allowed are `Delete`, `Retain`"
        ]
    );
    assert_eq!(
        bucket("DeletionPolicy: [Retain]\n    UpdateReplacePolicy: Retain"),
        [
            "6:21 error resource/attribute-type R DeletionPolicy: a list is given, `DeletionPolicy` must be one of `Delete`, `Retain`, `RetainExceptOnCreate`"
        ]
    );
}

#[test]
fn only_some_types_have_snapshots() {
    let of = |name: &str| {
        findings(&format!(
            "Resources:\n  R:\n    Type: {name}\n    DeletionPolicy: Snapshot\n    UpdateReplacePolicy: Snapshot\n    Properties: {{AvailabilityZone: !Select [0, !GetAZs ''], Size: 1}}\n"
        ))
    };
    assert_eq!(of("AWS::EC2::Volume"), [] as [&str; 0]);
    let found = findings(
        "Resources:\n  R:\n    Type: AWS::SNS::Topic\n    DeletionPolicy: Snapshot\n    UpdateReplacePolicy: Snapshot\n",
    );
    assert_eq!(found.len(), 2);
    assert!(
        found
            .iter()
            .all(|line| line.contains("resource/retention R"))
    );
}

#[test]
fn a_function_in_a_retention_policy_needs_the_transform() {
    let policy = "DeletionPolicy: !If [C, Retain, Delete]\n    UpdateReplacePolicy: Retain";
    assert_eq!(
        bucket(policy),
        [
            "6:21 error resource/retention-function R DeletionPolicy: a function in `DeletionPolicy` needs `Transform: AWS::LanguageExtensions`"
        ]
    );
    clean(&format!(
        "Transform: AWS::LanguageExtensions\nConditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  R:\n    Type: AWS::S3::Bucket\n    {policy}\n"
    ));
}

#[test]
fn one_retention_policy_alone_is_doubtful() {
    assert_eq!(
        bucket("DeletionPolicy: Retain"),
        [
            "6:5 warning resource/retention-pair R DeletionPolicy: `DeletionPolicy` is given without `UpdateReplacePolicy`"
        ]
    );
    assert_eq!(
        bucket("UpdateReplacePolicy: Retain"),
        [
            "6:5 warning resource/retention-pair R UpdateReplacePolicy: `UpdateReplacePolicy` is given without `DeletionPolicy`"
        ]
    );
    assert_eq!(bucket("DeletionPolicy: Delete"), [] as [&str; 0]);
    assert_eq!(
        bucket("DeletionPolicy: Retain\n    UpdateReplacePolicy: Delete"),
        [] as [&str; 0]
    );
}

#[test]
fn metadata_is_an_object() {
    assert_eq!(
        bucket("Metadata: text"),
        [
            "6:15 error resource/attribute-type R Metadata: the text `text` is given, `Metadata` must be an object"
        ]
    );
    assert_eq!(bucket("Metadata: {Any: [thing]}"), [] as [&str; 0]);
}

#[test]
fn metadata_that_configures_an_instance_is_checked() {
    let init = |text: &str| {
        bucket(&format!(
            "Metadata: {{'AWS::CloudFormation::Init': {text}}}"
        ))
    };
    assert_eq!(
        init(
            "{configSets: {default: [one]}, one: {packages: {yum: {httpd: []}}, files: {/a: {content: {a: 1}, mode: '000644'}}, commands: {a: {command: x, test: y}}, services: {sysvinit: {httpd: {enabled: true, ensureRunning: 'true'}}}}}"
        ),
        [] as [&str; 0]
    );
    let found = init("{one: {files: {/a: {contnt: x}}}}");
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0]
            .contains("property/unknown R Metadata.AWS::CloudFormation::Init.one.files./a.contnt:"),
        "{found:?}"
    );
    let found = init("{one: {packages: [httpd]}}");
    assert!(
        found[0].contains("property/type R Metadata.AWS::CloudFormation::Init.one.packages:"),
        "{found:?}"
    );
}

#[test]
fn policies_of_creation_and_update_are_for_some_types() {
    assert_eq!(
        bucket("UpdatePolicy: {}"),
        [
            "6:5 error resource/misplaced-attribute R UpdatePolicy: `UpdatePolicy` is given, AWS::S3::Bucket does not take it"
        ]
    );
    assert_eq!(
        bucket("CreationPolicy: {}"),
        [
            "6:5 warning resource/misplaced-attribute R CreationPolicy: `CreationPolicy` is given, AWS::S3::Bucket does not take it"
        ]
    );
    let found = findings(
        "Resources:\n  R:\n    Type: Custom::X\n    CreationPolicy: {}\n    Properties: {ServiceToken: x}\n",
    );
    assert_eq!(found.len(), 1);
    assert!(found[0].starts_with("4:5 error resource/misplaced-attribute"));
}

#[test]
fn the_inside_of_policies_is_checked() {
    let group = |attribute: &str| {
        findings(&format!(
            "Resources:\n  R:\n    Type: AWS::AutoScaling::AutoScalingGroup\n    {attribute}\n    Properties: {{MinSize: 1, MaxSize: 1, AvailabilityZones: !GetAZs '', LaunchConfigurationName: x}}\n"
        ))
    };
    assert_eq!(
        group("UpdatePolicy: {AutoScalingRollingUpdate: {MaxBatchSize: two, PauseTime: 5m, SuspendProcesses: [Sleep]}}").len(),
        3
    );
    assert_eq!(
        group("UpdatePolicy: {AutoScalingRollingUpdates: {}}"),
        [
            "4:20 error property/unknown R UpdatePolicy.AutoScalingRollingUpdates: `AutoScalingRollingUpdates` is no property of UpdatePolicy AutoScalingGroup"
        ]
    );
    assert_eq!(
        group(
            "CreationPolicy: {ResourceSignal: {Count: 3, Timeout: PT15M}}\n    UpdatePolicy: {AutoScalingRollingUpdate: {MinInstancesInService: '1', PauseTime: PT5M}, AutoScalingScheduledAction: {IgnoreUnmodifiedGroupSizeProperties: true}}"
        ),
        [] as [&str; 0]
    );
    assert_eq!(
        group("UpdatePolicy: text"),
        ["4:19 error property/type R UpdatePolicy: the text `text` is given, allowed is an object"]
    );
}

#[test]
fn only_custom_resources_have_a_version() {
    let found = bucket("Version: 1");
    assert!(found[0].contains("resource/unknown-attribute"), "{found:?}");
    clean(
        "Resources:\n  R:\n    Type: Custom::X\n    Version: '1.0'\n    Properties: {ServiceToken: x}\n",
    );
}

#[test]
fn attributes_of_sam_need_its_transform() {
    assert_eq!(
        bucket("Connectors: {}"),
        [
            "6:5 error resource/no-transform R Connectors: `Connectors` is given without `Transform: AWS::Serverless-2016-10-31`"
        ]
    );
}

#[test]
fn an_attribute_among_the_properties_is_to_be_moved_out() {
    let text = "Resources:\n\
        \x20 A: {Type: AWS::SNS::Topic}\n\
        \x20 B: {Type: AWS::SNS::Topic, Properties: {DependsOn: A}}\n";
    let template = crate::template::Template::read(text).unwrap();
    let found = crate::validate::validate(&template, &crate::validate::Options::new()).diagnostics;
    let [finding] = found.as_slice() else {
        panic!("{found:?}");
    };
    assert_eq!(finding.code(), "property/unknown");
    assert_eq!(
        finding.help_text(),
        Some("it is an attribute of the resource: move it out of `Properties`")
    );
}
