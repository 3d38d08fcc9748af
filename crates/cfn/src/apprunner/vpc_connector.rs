// Written by `cargo xtask codegen` from crates/registry/data/apprunner.txt.

//! `AWS::AppRunner::VpcConnector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcConnectorArn`.
    CfnVpcConnector = "AWS::AppRunner::VpcConnector", "apprunner-vpcconnector", reference arn, tags List "Tags";
    new {
        /// at least 1 item; no item twice; each: at most 51200 characters; an update replaces the resource
        A subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {
        /// no item twice; each: at most 51200 characters; an update replaces the resource
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// an update replaces the resource; AWS does not show it again
        tags: c::List<Tag> = "Tags",
        /// 4 to 40 characters; matches `^[A-Za-z0-9][A-Za-z0-9-\\_]{3,39}$`; an update replaces the resource
        vpc_connector_name: str = "VpcConnectorName",
    }
    get {
        @arn "VpcConnectorArn",
        VPC_CONNECTOR_ARN: c::Arn<CfnVpcConnector> = "VpcConnectorArn",
        VPC_CONNECTOR_REVISION: i64 = "VpcConnectorRevision",
    }
}

c::property! {
    Tag, "apprunner-vpcconnector-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^.+$`; does not match `^(?:aws:)`
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}
