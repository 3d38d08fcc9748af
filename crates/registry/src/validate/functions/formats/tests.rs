use super::*;
use crate::model::Relation;

fn holds(format: &str, values: &[&str]) {
    for value in values {
        assert_eq!(check_literal(format, value), None, "{value} is {format}");
    }
}

fn fails(format: &str, values: &[&str]) {
    for value in values {
        assert!(
            check_literal(format, value).is_some(),
            "{value} is no {format}"
        );
    }
}

#[test]
fn ids_have_a_prefix_and_8_or_17_digits() {
    holds(
        "AWS::EC2::VPC.VpcId",
        &["vpc-12345678", "vpc-0123456789abcdef0"],
    );
    fails(
        "AWS::EC2::VPC.VpcId",
        &["vpc-1234567", "vpc-1234567g", "subnet-12345678", ""],
    );
    holds(
        "AWS::EC2::Image.Id",
        &["ami-12345678", "ami-0zzzzzzzzzzzzzzzz"],
    );
    fails("AWS::EC2::Image.Id", &["ami-ABCDEFGH", "ami-123"]);
    holds("AWS::EC2::SecurityGroup.GroupId", &["sg-abcdef01"]);
    fails("AWS::EC2::SecurityGroup.Id", &["sg-name", "default"]);
    fails("AWS::EC2::Subnet.Id", &["subnet-abcdefgh"]);
}

#[test]
fn arns_name_their_service_and_resource() {
    holds(
        "AWS::IAM::Role.Arn",
        &[
            "arn:aws:iam::111111111111:role/Reader",
            "arn:aws-cn:iam::111111111111:role/a/b",
        ],
    );
    fails(
        "AWS::IAM::Role.Arn",
        &[
            "arn:aws:iam:us-east-1:111111111111:role/Reader",
            "arn:aws:iam::111111111111:user/Reader",
            "arn:aws:iam::11111:role/Reader",
            "arn:aws:iam::111111111111:role/",
            "Reader",
        ],
    );
    holds(
        "AWS::KMS::Key.Arn",
        &[
            "arn:aws:kms:ca-central-1:111111111111:key/k",
            "arn:aws:kms:ca-central-1:111111111111:alias/k",
        ],
    );
    fails(
        "AWS::KMS::Key.Arn",
        &["arn:aws:kms::111111111111:key/k", "alias/k"],
    );
    holds(
        "AWS::SNS::Topic.TopicArn",
        &["arn:aws:sns:ca-central-1:111111111111:t"],
    );
    holds(
        "AWS::Lambda::Function.Arn",
        &["arn:aws:lambda:ca-central-1:111111111111:function:f:1"],
    );
    fails(
        "AWS::Lambda::Function.Arn",
        &["arn:aws:lambda:ca-central-1:111111111111:layer:f"],
    );
    holds(
        "AWS::ACM::Certificate.Arn",
        &["arn:aws:acm:us-east-1:111111111111:certificate/c"],
    );
}

#[test]
fn keys_are_known_by_id_or_alias() {
    holds(
        "AWS::KMS::Key.KeyId",
        &[
            "01234567-89ab-cdef-0123-456789abcdef",
            "mrk-0123456789abcdef0123456789abcdef",
            "alias/aws/s3",
        ],
    );
    fails(
        "AWS::KMS::Key.KeyId",
        &[
            "01234567-89ab-cdef-0123",
            "key",
            "mrk-1",
            "01234567-89AB-cdef-0123-456789abcdef",
        ],
    );
    holds("AWS::KMS::Alias.AliasName", &["alias/logs"]);
    fails(
        "AWS::KMS::Alias.AliasName",
        &["logs", "alias/", "alias/a b"],
    );
}

#[test]
fn names_are_of_allowed_characters() {
    holds("AWS::S3::Bucket.BucketName", &["logs", "a.b-c", "000"]);
    fails(
        "AWS::S3::Bucket.BucketName",
        &["Logs", "ab", "a..b", "-ab", "ab-", "a.-b", "a_b"],
    );
    holds("AWS::Logs::LogGroup.LogGroupName", &["/aws/lambda/f#1_."]);
    fails("AWS::Logs::LogGroup.LogGroupName", &["", "a b", "a:b"]);
    fails("AWS::EC2::SecurityGroup.GroupName", &["", "a|b"]);
}

#[test]
fn blocks_of_addresses_have_a_prefix_length() {
    holds("ipv4-network", &["10.0.0.0/16", "0.0.0.0/0", "10.0.0.1/32"]);
    fails(
        "ipv4-network",
        &[
            "10.0.0.0",
            "10.0.0.0/33",
            "10.0.0/16",
            "10.0.0.256/8",
            "10.0.0.0/016",
            "10.0.0.0/+1",
        ],
    );
    holds("ipv6-network", &["::/0", "2001:db8::/56"]);
    fails(
        "ipv6-network",
        &["2001:db8::", "2001:db8::/129", "10.0.0.0/8"],
    );
}

#[test]
fn times_are_those_of_rfc_3339() {
    holds(
        "date-time",
        &[
            "2030-01-31T08:00:00Z",
            "2028-02-29T23:59:60.123+05:30",
            "2030-01-31t08:00:00z",
        ],
    );
    fails(
        "date-time",
        &[
            "2030-01-31",
            "2030-02-29T00:00:00Z",
            "2030-13-01T00:00:00Z",
            "2030-01-31T24:00:00Z",
            "2030-01-31T08:00:00",
            "2030-01-31T08:00Z",
            "2030-01-31T08:00:00.Z",
            "2030-01-31T08:00:00+0530",
            "",
        ],
    );
}

#[test]
fn one_of_several_formats_is_enough() {
    let related = |type_name: &str, property: &str| Relation {
        type_name: type_name.to_owned(),
        property: property.to_owned(),
    };
    let mut text = Text {
        relations: vec![
            related("AWS::KMS::Key", "Arn"),
            related("AWS::KMS::Alias", "AliasName"),
        ],
        ..Text::default()
    };
    assert_eq!(fault(&text, "alias/logs"), None);
    assert_eq!(fault(&text, "{{resolve:ssm:/key}}"), None);
    assert_eq!(
        fault(&text, "logs").as_deref(),
        Some("the ARN of a KMS key or the alias of a KMS key (`alias/…`)")
    );
    text.relations.push(related("AWS::X::Y", "Id"));
    assert_eq!(
        fault(&text, "logs"),
        None,
        "who knows what an id of that is"
    );
}
