// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBSecurityGroupIngress` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnDBSecurityGroupIngress = "AWS::RDS::DBSecurityGroupIngress", "rds-dbsecuritygroupingress", reference name;
    new {
        A db_security_group_name: str = "DBSecurityGroupName",
    }
    set {
        /// format ipv4-network
        cidrip: str = "CIDRIP",
        ec2_security_group_id: c::Name<crate::ec2::CfnSecurityGroup> = "EC2SecurityGroupId",
        ec2_security_group_name: str = "EC2SecurityGroupName",
        ec2_security_group_owner_id: str = "EC2SecurityGroupOwnerId",
    }
    get {
        ID: c::Name<CfnDBSecurityGroupIngress> = "Id",
    }
}
