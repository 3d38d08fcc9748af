// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SecurityGroupIngress` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`.
    CfnSecurityGroupIngress = "AWS::EC2::SecurityGroupIngress", "ec2-securitygroupingress", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:security-group-rule/${SecurityGroupRuleId}";
    new {
        /// an update replaces the resource
        A ip_protocol: str = "IpProtocol",
    }
    set {
        /// format ipv4-network; an update replaces the resource
        cidr_ip: str = "CidrIp",
        /// format ipv6-network; an update replaces the resource
        cidr_ipv6: str = "CidrIpv6",
        description: str = "Description",
        /// at least -1; an update replaces the resource
        from_port: i64 = "FromPort",
        /// an update replaces the resource
        group_id: c::Name<crate::ec2::CfnSecurityGroup> = "GroupId",
        /// an update replaces the resource
        group_name: str = "GroupName",
        /// an update replaces the resource
        source_prefix_list_id: c::Name<crate::ec2::CfnPrefixList> = "SourcePrefixListId",
        /// an update replaces the resource
        source_security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "SourceSecurityGroupId",
        /// an update replaces the resource
        source_security_group_name: str = "SourceSecurityGroupName",
        /// an update replaces the resource
        source_security_group_owner_id: str = "SourceSecurityGroupOwnerId",
        /// at least -1; an update replaces the resource
        to_port: i64 = "ToPort",
    }
    get {
        ID: c::Name<CfnSecurityGroupIngress> = "Id",
    }
}
