//! What holds between the properties of an object.

use super::{fine, one};
use crate::validate::testing::findings;

#[test]
fn exactly_one_of_several_is_given() {
    one(
        "AWS::EC2::SecurityGroupIngress",
        "{GroupId: !Sub '${AWS::Region}', IpProtocol: '-1', CidrIp: 0.0.0.0/0, CidrIpv6: '::/0'}",
        "error property/one-of R Properties.CidrIpv6: `CidrIp` and `CidrIpv6` are given, exactly one of `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName` is allowed",
    );
    one(
        "AWS::EC2::SecurityGroupIngress",
        "{GroupId: !Sub '${AWS::Region}', IpProtocol: '-1'}",
        "error property/one-of R Properties: none of `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName` is given, exactly one is allowed",
    );
    fine(
        "AWS::EC2::SecurityGroupIngress",
        "{GroupId: !Sub '${AWS::Region}', IpProtocol: '-1', CidrIp: 0.0.0.0/0}",
    );
}

#[test]
fn conditions_may_choose_which_one_is_given() {
    let text = |second: &str| {
        format!(
            "Conditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  R:\n    Type: AWS::EC2::SecurityGroupIngress\n    Properties:\n      GroupId: !Sub '${{AWS::Region}}'\n      IpProtocol: '-1'\n      CidrIp: !If [C, 0.0.0.0/0, !Ref AWS::NoValue]\n      CidrIpv6: !If [C, {second}]\n"
        )
    };
    assert_eq!(
        findings(&text("!Ref AWS::NoValue, '::/0'")),
        [] as [&str; 0]
    );
    let found = findings(&text("'::/0', !Ref AWS::NoValue"));
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].contains("property/one-of"));
}

#[test]
fn at_least_one_of_several_is_given() {
    one(
        "AWS::IAM::Policy",
        "{PolicyName: p, PolicyDocument: {Version: '2012-10-17', Statement: [{Effect: Deny, Action: '*', Resource: '*'}]}}",
        "error property/any-of R Properties: none of `Users`, `Groups`, `Roles` is given",
    );
}

#[test]
fn a_property_that_another_needs_is_given() {
    one(
        "AWS::DynamoDB::Table",
        "{BillingMode: PAY_PER_REQUEST, AttributeDefinitions: [{AttributeName: a, AttributeType: S}], KeySchema: [{AttributeName: a, KeyType: HASH}], SSESpecification: {SSEEnabled: true, KMSMasterKeyId: alias/x}}",
        "error property/needs R Properties.SSESpecification.KMSMasterKeyId: `KMSMasterKeyId` is given without `SSEType`",
    );
}

#[test]
fn properties_that_exclude_each_other_are_told_once() {
    one(
        "AWS::EC2::Subnet",
        "{VpcId: !Sub '${AWS::Region}', CidrBlock: 10.0.0.0/24, Ipv4IpamPoolId: p, Ipv4NetmaskLength: 24}",
        "error property/excludes R Properties.CidrBlock: `CidrBlock` is given together with `Ipv4IpamPoolId`",
    );
}
