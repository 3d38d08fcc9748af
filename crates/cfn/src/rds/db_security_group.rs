// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBSecurityGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnDBSecurityGroup = "AWS::RDS::DBSecurityGroup", "rds-dbsecuritygroup", reference name,
        arn "arn:${Partition}:rds:${Region}:${Account}:secgrp:${SecurityGroupName}", tags List "Tags";
    new {
        /// no item twice
        A db_security_group_ingress: c::List<Ingress> = "DBSecurityGroupIngress",
        /// an update replaces the resource
        B group_description: str = "GroupDescription",
    }
    set {
        /// an update replaces the resource
        ec2_vpc_id: str = "EC2VpcId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnDBSecurityGroup> = "Id",
    }
}

c::property! {
    Ingress, "rds-dbsecuritygroup-ingress";
    new {}
    set {
        /// format ipv4-network
        cidrip: str = "CIDRIP",
        ec2_security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "EC2SecurityGroupId",
        ec2_security_group_name: str = "EC2SecurityGroupName",
        ec2_security_group_owner_id: str = "EC2SecurityGroupOwnerId",
    }
}
