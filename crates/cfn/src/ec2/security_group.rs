// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SecurityGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    ///
    /// `SecurityGroupEgress` needs `VpcId`.
    CfnSecurityGroup = "AWS::EC2::SecurityGroup", "ec2-securitygroup", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:security-group/${SecurityGroupId}", tags List "Tags";
    new {
        /// at most 255 characters; matches `^([a-z,A-Z,0-9,. _\-:/()#,@\[\]+=\&;\{\}!$*])*$`; an update replaces the resource
        A group_description: str = "GroupDescription",
    }
    set {
        /// an update replaces the resource
        group_name: str = "GroupName",
        security_group_egress: c::List<Egress> = "SecurityGroupEgress",
        security_group_ingress: c::List<Ingress> = "SecurityGroupIngress",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    get {
        GROUP_ID: str = "GroupId",
        ID: c::Name<CfnSecurityGroup> = "Id",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    /// Exactly one of `CidrIp`, `CidrIpv6`, `DestinationSecurityGroupId`, `DestinationPrefixListId`.
    Egress, "ec2-securitygroup-egress";
    new {
        A ip_protocol: str = "IpProtocol",
    }
    set {
        /// format ipv4-network
        cidr_ip: str = "CidrIp",
        /// format ipv6-network
        cidr_ipv6: str = "CidrIpv6",
        description: str = "Description",
        destination_prefix_list_id: str = "DestinationPrefixListId",
        destination_security_group_id: c::Name<CfnSecurityGroup> = "DestinationSecurityGroupId",
        /// at least -1
        from_port: i64 = "FromPort",
        /// at least -1
        to_port: i64 = "ToPort",
    }
}

c::property! {
    /// Exactly one of `CidrIp`, `CidrIpv6`, `SourcePrefixListId`, `SourceSecurityGroupId`, `SourceSecurityGroupName`.
    Ingress, "ec2-securitygroup-ingress";
    new {
        A ip_protocol: str = "IpProtocol",
    }
    set {
        /// format ipv4-network
        cidr_ip: str = "CidrIp",
        /// format ipv6-network
        cidr_ipv6: str = "CidrIpv6",
        description: str = "Description",
        /// at least -1
        from_port: i64 = "FromPort",
        source_prefix_list_id: str = "SourcePrefixListId",
        source_security_group_id: c::Name<CfnSecurityGroup> = "SourceSecurityGroupId",
        /// AWS does not show it again
        source_security_group_name: str = "SourceSecurityGroupName",
        source_security_group_owner_id: str = "SourceSecurityGroupOwnerId",
        /// at least -1
        to_port: i64 = "ToPort",
    }
}
