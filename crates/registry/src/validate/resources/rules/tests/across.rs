//! What holds between resources.

use super::{NOWHERE, of_template, places, resource};

const SUBNET: &str = "AWS::EC2::Subnet";

#[test]
fn two_resources_cannot_have_one_name() {
    let bucket =
        |id: &str, name: &str| resource(id, "AWS::S3::Bucket", &format!("BucketName: {name}"));
    let code = "resource/same-identifier";
    let two = |one: &str, other: &str| places(code, &(bucket("A", one) + &bucket("B", other)));
    assert_eq!(two("logs", "logs"), ["B Properties.BucketName"]);
    assert_eq!(two("!Ref P", "!Ref P"), ["B Properties.BucketName"]);
    assert_eq!(two("logs", "more"), NOWHERE);
    assert_eq!(two("!If [C, logs, more]", "!If [C, more, logs]"), NOWHERE);
    assert_eq!(
        two("!If [C, logs, more]", "logs"),
        ["B Properties.BucketName"]
    );
    let conditional = "  A: {Type: AWS::S3::Bucket, Condition: C, Properties: {BucketName: logs}}\n\
                       \x20 B: {Type: AWS::S3::Bucket, Condition: D, Properties: {BucketName: logs}}\n";
    let template = |other: &str| {
        format!(
            "Parameters:\n  P: {{Type: String}}\nConditions:\n  C: !Equals [!Ref P, a]\n  D: {other}\nResources:\n{conditional}"
        )
    };
    let exclusive = template("!Not [{Condition: C}]");
    assert_eq!(of_template(code, &exclusive), NOWHERE);
    let together = template("!Or [{Condition: C}, !Equals [!Ref P, b]]");
    assert_eq!(of_template(code, &together), ["B Properties.BucketName"]);
}

#[test]
fn all_parts_of_an_identifier_count() {
    let code = "resource/same-identifier";
    let filter = |id: &str, name: &str, group: &str| {
        let properties = format!(
            "FilterName: {name}, LogGroupName: {group}, FilterPattern: '', DestinationArn: !Ref P"
        );
        resource(id, "AWS::Logs::SubscriptionFilter", &properties)
    };
    let same = filter("A", "f", "g") + &filter("B", "f", "g");
    assert_eq!(places(code, &same).len(), 1);
    let other = filter("A", "f", "g") + &filter("B", "f", "h");
    assert_eq!(places(code, &other), NOWHERE);
}

#[test]
fn subnets_of_a_vpc_do_not_overlap() {
    let code = "vpc/subnet-overlap";
    let subnet = |id: &str, vpc: &str, block: &str| {
        resource(id, SUBNET, &format!("VpcId: {vpc}, CidrBlock: {block}"))
    };
    let two = |one: &str, other: &str| {
        places(
            code,
            &(subnet("A", "!Ref P", one) + &subnet("B", "!Ref P", other)),
        )
    };
    assert_eq!(
        two("10.0.0.0/24", "10.0.0.128/25"),
        ["B Properties.CidrBlock"]
    );
    assert_eq!(two("10.0.0.0/25", "10.0.0.128/25"), NOWHERE);
    assert_eq!(
        two(
            "!If [C, 10.0.0.0/24, 10.0.1.0/24]",
            "!If [C, 10.0.1.0/24, 10.0.0.0/24]"
        ),
        NOWHERE
    );
    let apart = subnet("A", "!Ref P", "10.0.0.0/24") + &subnet("B", "vpc-12345678", "10.0.0.0/24");
    assert_eq!(places(code, &apart), NOWHERE);
}

#[test]
fn subnets_are_inside_their_vpc() {
    let code = "vpc/subnet-outside";
    let vpc = resource("V", "AWS::EC2::VPC", "CidrBlock: 10.0.0.0/16");
    let subnet = |block: &str| resource("S", SUBNET, &format!("VpcId: !Ref V, CidrBlock: {block}"));
    assert_eq!(
        places(code, &(vpc.clone() + &subnet("10.1.0.0/24"))),
        ["S Properties.CidrBlock"]
    );
    assert_eq!(
        places(code, &(vpc.clone() + &subnet("10.0.1.0/24"))),
        NOWHERE
    );
    let more = resource(
        "M",
        "AWS::EC2::VPCCidrBlock",
        "VpcId: !Ref V, CidrBlock: 10.1.0.0/16",
    );
    assert_eq!(
        places(code, &(vpc + &more + &subnet("10.1.0.0/24"))),
        NOWHERE
    );
    let pooled = resource("V", "AWS::EC2::VPC", "CidrBlock: !Ref P");
    assert_eq!(places(code, &(pooled + &subnet("10.1.0.0/24"))), NOWHERE);
}

#[test]
fn a_subnet_has_one_route_table() {
    let code = "vpc/route-tables";
    let association = |id: &str, subnet: &str| {
        let properties = format!("RouteTableId: !Ref P, SubnetId: {subnet}");
        resource(id, "AWS::EC2::SubnetRouteTableAssociation", &properties)
    };
    let two = |other: &str| {
        places(
            code,
            &(association("A", "!Ref P") + &association("B", other)),
        )
    };
    assert_eq!(two("!Ref P"), ["B Properties.SubnetId"]);
    assert_eq!(two("subnet-12345678"), NOWHERE);
}

#[test]
fn one_endpoint_of_a_service_has_private_names() {
    let code = "vpc/private-dns";
    let endpoint = |id: &str, dns: &str| {
        let properties = format!(
            "VpcEndpointType: Interface, VpcId: !Ref P, ServiceName: com.amazonaws.eu-west-1.logs, PrivateDnsEnabled: {dns}"
        );
        resource(id, "AWS::EC2::VPCEndpoint", &properties)
    };
    let two = |dns: &str| places(code, &(endpoint("A", "true") + &endpoint("B", dns)));
    assert_eq!(two("true"), ["B Properties.PrivateDnsEnabled"]);
    assert_eq!(two("false"), NOWHERE);
}

#[test]
fn a_log_group_has_five_subscriptions_at_most() {
    let filters = |count: usize| -> String {
        let filter = |n| {
            let properties = "LogGroupName: g, FilterPattern: '', DestinationArn: !Ref P";
            resource(
                &format!("F{n}"),
                "AWS::Logs::SubscriptionFilter",
                properties,
            )
        };
        (0..count).map(filter).collect()
    };
    let code = "logs/subscription-filters";
    assert_eq!(places(code, &filters(6)), ["F5 Properties.LogGroupName"]);
    assert_eq!(places(code, &filters(5)), NOWHERE);
}
