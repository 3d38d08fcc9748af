//! Properties: unknown, missing, read-only, deprecated.

use super::{by_data, fine, of, one, resource};
use crate::validate::Options;
use crate::validate::testing::findings;

#[test]
fn an_unknown_property_is_found_where_its_name_stands() {
    assert_eq!(
        findings(&resource("AWS::S3::Bucket", "{BuketName: x}")),
        [
            "4:18 error property/unknown R Properties.BuketName: `BuketName` is no property of AWS::S3::Bucket"
        ]
    );
}

#[test]
fn what_was_meant_by_an_unknown_property_is_told() {
    let cases = [
        (
            "AWS::S3::Bucket",
            "{BuketName: x}",
            "did you mean `BucketName`?",
        ),
        (
            "AWS::S3::Bucket",
            "{bucketname: x}",
            "did you mean `BucketName`?",
        ),
        (
            "AWS::S3::Bucket",
            "{VersioningConfiguration: {Status: Enabled, Colour: x}}",
            "give one of `Status`",
        ),
        (
            "AWS::S3::Bucket",
            "{BlockPublicAcls: true}",
            "`BlockPublicAcls` belongs into `PublicAccessBlockConfiguration`",
        ),
        (
            "AWS::S3::Bucket",
            "{VersioningConfiguration: {Status: Enabled, BucketName: x}}",
            "`BucketName` belongs to AWS::S3::Bucket itself",
        ),
    ];
    for (name, properties, expected) in cases {
        let template = crate::template::Template::read(&resource(name, properties)).unwrap();
        let found = crate::validate(&template, &Options::new()).diagnostics;
        assert_eq!(found.len(), 1, "{properties}");
        assert_eq!(found[0].code(), "property/unknown");
        assert_eq!(found[0].help_text(), Some(expected));
        assert_eq!(
            found[0].links(),
            [
                "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html"
            ]
        );
    }
}

#[test]
fn an_unknown_property_of_a_property_is_found() {
    one(
        "AWS::S3::Bucket",
        "{VersioningConfiguration: {Status: Enabled, State: On}}",
        "error property/unknown R Properties.VersioningConfiguration.State: `State` is no property of AWS::S3::Bucket VersioningConfiguration",
    );
}

#[test]
fn a_missing_property_is_found_at_every_depth() {
    one(
        "AWS::KMS::Alias",
        "{AliasName: alias/x}",
        "error property/missing R Properties: `TargetKeyId` is missing in AWS::KMS::Alias",
    );
    one(
        "AWS::S3::Bucket",
        "{VersioningConfiguration: {}}",
        "error property/missing R Properties.VersioningConfiguration: `Status` is missing in AWS::S3::Bucket VersioningConfiguration",
    );
}

#[test]
fn properties_may_be_left_out_only_where_none_is_required() {
    assert_eq!(
        findings("Resources:\n  R:\n    Type: AWS::KMS::Alias\n"),
        [
            "2:3 error property/missing R Properties: `AliasName` is missing in AWS::KMS::Alias",
            "2:3 error property/missing R Properties: `TargetKeyId` is missing in AWS::KMS::Alias"
        ]
    );
    assert_eq!(
        findings("Resources:\n  R:\n    Type: AWS::S3::Bucket\n"),
        [] as [&str; 0]
    );
}

#[test]
fn a_property_is_missing_in_the_branch_that_lacks_it() {
    let text = "Conditions: {C: !Equals [!Ref AWS::Region, x]}\nResources:\n  R:\n    Type: AWS::S3::Bucket\n    Properties:\n      VersioningConfiguration: !If [C, {Status: Enabled}, {}]\n";
    assert_eq!(
        findings(text),
        [
            "6:59 error property/missing R Properties.VersioningConfiguration: `Status` is missing in AWS::S3::Bucket VersioningConfiguration"
        ]
    );
}

#[test]
fn all_properties_may_depend_on_a_condition() {
    let text = |branches: &str| {
        format!(
            "Conditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  R:\n    Type: AWS::KMS::Alias\n    Properties: !If [C, {branches}]\n"
        )
    };
    let whole = "{AliasName: alias/a, TargetKeyId: !Sub '${AWS::Region}'}";
    assert_eq!(
        findings(&text(&format!("{whole}, {whole}"))),
        [] as [&str; 0]
    );
    let found = findings(&text(&format!("{whole}, !Ref AWS::NoValue")));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("property/missing R Properties: `AliasName`"));
}

#[test]
fn a_property_that_aws_sets_is_found() {
    one(
        "AWS::S3::Bucket",
        "{Arn: x}",
        "error property/read-only R Properties.Arn: `Arn` of AWS::S3::Bucket is set by AWS only",
    );
    one(
        "AWS::S3::Bucket",
        "{MetadataConfiguration: {JournalTableConfiguration: {TableArn: x, RecordExpiration: {Expiration: DISABLED}}}}",
        "error property/read-only R Properties.MetadataConfiguration.JournalTableConfiguration.TableArn: `TableArn` of AWS::S3::Bucket JournalTableConfiguration is set by AWS only",
    );
}

#[test]
fn a_property_that_aws_sets_only_in_one_place_is_found_there() {
    let found = of(
        "AWS::DMS::MigrationProject",
        "{SourceDataProviderDescriptors: [{DataProviderIdentifier: i, DataProviderName: n}]}",
    );
    assert!(
        found.contains(
            &"error property/read-only R Properties.SourceDataProviderDescriptors[0].DataProviderName: `DataProviderName` of AWS::DMS::MigrationProject DataProviderDescriptor is set by AWS only"
                .to_owned()
        ),
        "{found:?}"
    );
}

#[test]
fn what_aws_advises_against_is_told() {
    let found = of("AWS::B2BI::Transformer", "{MappingTemplate: x}");
    assert!(
        found.contains(
            &"warning property/deprecated R Properties.MappingTemplate: AWS advises against `MappingTemplate` of AWS::B2BI::Transformer"
                .to_owned()
        ),
        "{found:?}"
    );
}

#[test]
fn what_the_registry_no_longer_has_is_told() {
    let data = "resource Org::Old::Thing\n  retired\n  Name: string retired\n";
    assert_eq!(
        by_data(data, "{Name: x}"),
        [
            "3:11 warning resource/retired-type R Type: Org::Old::Thing is no longer in the CloudFormation registry",
            "4:18 warning property/retired R Properties.Name: `Name` of Org::Old::Thing is no longer in the CloudFormation registry"
        ]
    );
}

#[test]
fn a_value_that_is_no_object_is_found() {
    one(
        "AWS::S3::Bucket",
        "{VersioningConfiguration: Enabled}",
        "error property/type R Properties.VersioningConfiguration: the text `Enabled` is given, allowed is an object",
    );
    one(
        "AWS::S3::Bucket",
        "{VersioningConfiguration: [{Status: Enabled}]}",
        "error property/type R Properties.VersioningConfiguration: a list is given, allowed is an object",
    );
}

#[test]
fn objects_that_take_any_property_are_left_alone() {
    fine("Custom::X", "{ServiceToken: x, Any: {thing: [1]}}");
    fine(
        "AWS::CloudFormation::CustomResource",
        "{ServiceToken: x, Any: 1}",
    );
    one(
        "Custom::X",
        "{Any: 1}",
        "error property/missing R Properties: `ServiceToken` is missing in AWS::CloudFormation::CustomResource",
    );
    fine(
        "AWS::ApiGateway::RestApi",
        "{Body: {openapi: 3.0.1, anything: [1]}}",
    );
}

#[test]
fn a_transform_may_bring_the_rest() {
    fine(
        "AWS::KMS::Alias",
        "{AliasName: alias/x, 'Fn::Transform': {Name: AWS::Include, Parameters: {Location: s3://b/x}}}",
    );
}

#[test]
fn recursive_types_are_followed() {
    let statement = "{NotStatement: {Statement: {NotStatement: {Statement: {GeoMatchStatement: {CountryCode: [US]}}}}}}";
    let found = of(
        "AWS::WAFv2::RuleGroup",
        &format!(
            "{{Scope: REGIONAL, Capacity: 1, VisibilityConfig: {{MetricName: m, SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true}}, Rules: [{{Name: r, Priority: 0, VisibilityConfig: {{MetricName: m, SampledRequestsEnabled: true, CloudWatchMetricsEnabled: true}}, Statement: {statement}}}]}}"
        ),
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains(
            "NotStatement.Statement.NotStatement.Statement.GeoMatchStatement.CountryCode:"
        ),
        "{found:?}"
    );
}

#[test]
fn local_files_are_packaged_first() {
    let found = of(
        "AWS::Lambda::Function",
        "{Code: ./src, Role: !Sub 'arn:aws:iam::${AWS::AccountId}:role/x', Handler: a.b, Runtime: python3.13}",
    );
    assert_eq!(
        found,
        [
            "warning property/local-path R Properties.Code: `./src` is a local path, CloudFormation reads only from S3"
        ]
    );
    one(
        "AWS::CloudFormation::Stack",
        "{TemplateURL: ./nested.yaml}",
        "warning property/local-path R Properties.TemplateURL: `./nested.yaml` is a local path, CloudFormation reads only from S3",
    );
    fine(
        "AWS::CloudFormation::Stack",
        "{TemplateURL: 'https://s3.amazonaws.com/b/nested.yaml'}",
    );
}
