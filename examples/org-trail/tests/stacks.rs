//! What matters to the people who answer for the logs.
#![cfg(test)]

use catchment::prelude::*;
use catchment_testing::{Diagnostics, Pattern, Template, absent, matches_regex, pattern};

const TRAIL: &str = "arn:aws:cloudtrail:ca-central-1:111111111111:trail/Management-OrgTrail-";

fn app() -> App {
    let app = App::new();
    org_trail::declare(&app);
    app
}

fn this_trail() -> Pattern {
    matches_regex(&format!("^{TRAIL}[0-9A-F]{{8}}$"))
}

fn template(stack: &str) -> Template {
    Template::from_app(app(), stack).unwrap()
}

#[test]
fn nothing_is_wrong() {
    Diagnostics::from_app(app()).expect_clean();
}

#[test]
fn all_accounts_and_regions_are_logged() {
    template("Management").expect_properties(
        "AWS::CloudTrail::Trail",
        pattern!({
            "IsLogging": true,
            "IsOrganizationTrail": true,
            "IsMultiRegionTrail": true,
            "IncludeGlobalServiceEvents": true,
            "EnableLogFileValidation": true,
            "EventSelectors": absent(),
            "AdvancedEventSelectors": absent(),
        }),
    );
}

#[test]
fn nobody_deletes_a_log_for_seven_years() {
    template("LogArchive").expect_resource(
        "AWS::S3::Bucket",
        pattern!({
            "DeletionPolicy": "Retain",
            "Properties": {
                "ObjectLockEnabled": true,
                "ObjectLockConfiguration": {
                    "Rule": { "DefaultRetention": { "Mode": "COMPLIANCE", "Years": 7 } },
                },
                "VersioningConfiguration": { "Status": "Enabled" },
            },
        }),
    );
}

#[test]
fn only_this_trail_writes_to_the_archive() {
    let archive = template("LogArchive");
    archive.expect_properties(
        "AWS::S3::BucketPolicy",
        pattern!({
            "PolicyDocument": {
                "Statement": array_with([
                    {
                        "Action": "s3:GetBucketAcl",
                        "Condition": { "StringEquals": { "aws:SourceArn": this_trail() } },
                        "Principal": { "Service": "cloudtrail.amazonaws.com" },
                    },
                    {
                        "Action": "s3:PutObject",
                        "Condition": { "StringEquals": { "aws:SourceArn": this_trail() } },
                        "Principal": { "Service": "cloudtrail.amazonaws.com" },
                    },
                ]),
            },
        }),
    );
    archive.expect_properties(
        "AWS::KMS::Key",
        pattern!({
            "KeyPolicy": {
                "Statement": array_with([{
                    "Action": "kms:GenerateDataKey*",
                    "Condition": { "StringEquals": { "aws:SourceArn": this_trail() } },
                    "Principal": { "Service": "cloudtrail.amazonaws.com" },
                }]),
            },
        }),
    );
}

#[test]
fn the_archive_is_deployed_first_and_hands_over_bucket_and_key() {
    let assembly = app().synth().unwrap();
    let plan = assembly.plan();
    let steps: Vec<&str> = plan.steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(steps, ["LogArchive", "Management"]);
    assert_eq!(plan.steps[1].parameters.len(), 2);
    assert_eq!(
        plan.prerequisites[0].id,
        "trusted-access/cloudtrail.amazonaws.com"
    );
}
