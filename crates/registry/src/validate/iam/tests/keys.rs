//! Condition keys that there are, and others.

use super::{help_for, in_condition};

fn in_key(key: &str) -> Vec<String> {
    in_condition(&format!("{{StringEquals: {{'{key}': a}}}}"))
}

fn help(key: &str) -> String {
    help_for(&format!(
        "Effect: Allow, Action: '*', Resource: '*', Condition: {{StringEquals: {{'{key}': a}}}}"
    ))
}

#[test]
fn keys_that_are_known_are_taken_in_any_case() {
    let empty: [&str; 0] = [];
    for key in [
        "aws:SourceAccount",
        "AWS:sourceaccount",
        "aws:PrincipalTag/team",
        "aws:requesttag/cost:center/a",
        "s3:x-amz-acl",
        "s3:ExistingObjectTag/team",
        "kms:EncryptionContext:aws:cloudtrail:arn",
        "kms:ViaService",
        "ec2:ResourceTag/team",
        "elasticloadbalancing:ResourceTag/team",
        "events:Metadata/a/Matcher",
        "ssm:resourceTag/team",
        "logs:LogGeneratingResourceArns",
    ] {
        assert_eq!(in_key(key), empty, "{key}");
    }
}

#[test]
fn keys_of_what_is_not_known_are_taken() {
    let empty: [&str; 0] = [];
    for key in [
        "saml:anything",
        "token.actions.githubusercontent.com:sub",
        "no-such-service:key",
        // Its actions are known, its keys are not.
        "assurance:key",
        "aws:PrincipalTag/${aws:PrincipalTag/team}",
        "aws:${P}",
        "aws:{{resolve:ssm:a}}",
    ] {
        assert_eq!(in_key(key), empty, "{key}");
    }
}

#[test]
fn other_keys_are_doubted_and_the_likely_one_is_named() {
    for (key, expected) in [
        ("aws:SourceAcount", "did you mean `aws:SourceAccount`?"),
        ("aws:SourceOrgIds", "did you mean `aws:SourceOrgID`?"),
        (
            "aws:PrincipleTag/team",
            "did you mean `aws:PrincipalTag/team`?",
        ),
        (
            "aws:ResourceTag",
            "did you mean `aws:ResourceTag/${TagKey}`?",
        ),
        ("s3:x-amz-acls", "did you mean `s3:x-amz-acl`?"),
        ("s3:SourceArn", "did you mean `aws:SourceArn`?"),
        (
            "sqs:resourcetag/team",
            "did you mean `aws:ResourceTag/team`?",
        ),
        (
            "kms:GrantIsForAwsResourse",
            "did you mean `kms:GrantIsForAWSResource`?",
        ),
        ("sqs:colour", ""),
    ] {
        let place = format!("warning iam/unknown-condition-key StringEquals.{key}");
        assert_eq!(in_key(key), [place]);
        assert_eq!(help(key), expected, "{key}");
    }
}
