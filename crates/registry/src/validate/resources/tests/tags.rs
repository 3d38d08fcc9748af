//! Tags.

use super::{fine, one};
use crate::validate::testing::findings;

#[test]
fn two_tags_do_not_have_the_same_key() {
    one(
        "AWS::S3::Bucket",
        "{Tags: [{Key: a, Value: '1'}, {Key: b, Value: '1'}, {Key: a, Value: '2'}]}",
        "error property/duplicate-tag R Properties.Tags[2].Key: the tags 0 and 2 have the same key `a`",
    );
    fine(
        "AWS::S3::Bucket",
        "{Tags: [{Key: a, Value: '1'}, {Key: A, Value: '1'}]}",
    );
}

#[test]
fn keys_of_tags_that_begin_with_aws_are_reserved() {
    one(
        "AWS::S3::Bucket",
        "{Tags: [{Key: 'aws:a', Value: '1'}]}",
        "error property/reserved-tag R Properties.Tags[0].Key: the key `aws:a` begins with `aws:`, which is AWS's own",
    );
    one(
        "AWS::SSM::Parameter",
        "{Type: String, Value: x, Tags: {'aws:a': b}}",
        "error property/reserved-tag R Properties.Tags.aws:a: the key `aws:a` begins with `aws:`, which is AWS's own",
    );
}

#[test]
fn tags_have_a_length() {
    let found = super::of(
        "AWS::SSM::Parameter",
        &format!(
            "{{Type: String, Value: x, Tags: {{{}: b}}}}",
            "k".repeat(129)
        ),
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("property/tag-length R Properties.Tags."));
    assert!(found[0].ends_with("has 129 characters, allowed are 128"));
}

#[test]
fn tags_in_branches_that_exclude_each_other_may_have_the_same_key() {
    let text = |second: &str| {
        format!(
            "Conditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  R:\n    Type: AWS::S3::Bucket\n    Properties:\n      Tags:\n      - !If [C, {{Key: a, Value: '1'}}, !Ref AWS::NoValue]\n      - !If [C, {second}]\n"
        )
    };
    assert_eq!(
        findings(&text("!Ref AWS::NoValue, {Key: a, Value: '2'}")),
        [] as [&str; 0]
    );
    let found = findings(&text("{Key: a, Value: '2'}, !Ref AWS::NoValue"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("property/duplicate-tag"));
}
