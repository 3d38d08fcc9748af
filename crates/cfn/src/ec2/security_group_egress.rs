// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SecurityGroupEgress` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `CidrIp`, `CidrIpv6`, `DestinationPrefixListId`, `DestinationSecurityGroupId`.
    CfnSecurityGroupEgress = "AWS::EC2::SecurityGroupEgress", "ec2-securitygroupegress", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}";
    new CfnSecurityGroupEgressRequired {
        /// an update replaces the resource
        A group_id: c::Name<crate::ec2::CfnSecurityGroup> = "GroupId",
        /// an update replaces the resource
        B ip_protocol: str = "IpProtocol",
    }
    set {
        /// format ipv4-network; an update replaces the resource
        cidr_ip: str = "CidrIp",
        /// format ipv6-network; an update replaces the resource
        cidr_ipv6: str = "CidrIpv6",
        description: str = "Description",
        /// an update replaces the resource
        destination_prefix_list_id: str = "DestinationPrefixListId",
        /// an update replaces the resource
        destination_security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "DestinationSecurityGroupId",
        /// at least -1; an update replaces the resource
        from_port: i64 = "FromPort",
        /// at least -1; an update replaces the resource
        to_port: i64 = "ToPort",
    }
    get {
        ID: c::Name<CfnSecurityGroupEgress> = "Id",
    }
}
