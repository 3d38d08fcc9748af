// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBProxyEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBProxyEndpointName`.
    CfnDBProxyEndpoint = "AWS::RDS::DBProxyEndpoint", "rds-dbproxyendpoint", reference name, name_property "DBProxyEndpointName",
        arn "arn:${Partition}:rds:${Region}:${Account}:db-proxy-endpoint:${DbProxyEndpointId}", tags List "Tags";
    new CfnDBProxyEndpointRequired {
        /// 1 to 64 characters; matches `[0-z]*`; an update replaces the resource
        A db_proxy_endpoint_name: str = "DBProxyEndpointName",
        /// 1 to 64 characters; matches `[0-z]*`; an update replaces the resource
        B db_proxy_name: str = "DBProxyName",
        /// at least 2 items; an update replaces the resource
        C vpc_subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "VpcSubnetIds",
    }
    set {
        /// an update replaces the resource
        endpoint_network_type: EndpointNetworkType = "EndpointNetworkType",
        tags: c::List<TagFormat> = "Tags",
        target_role: TargetRole = "TargetRole",
        /// at least 1 item
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        @arn "DBProxyEndpointArn",
        DB_PROXY_ENDPOINT_ARN: c::Arn<CfnDBProxyEndpoint> = "DBProxyEndpointArn",
        ENDPOINT: str = "Endpoint",
        IS_DEFAULT: bool = "IsDefault",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    TagFormat, "rds-dbproxyendpoint-tagformat";
    new {}
    set {
        /// at most 128 characters; matches `([0-9A-Za-z_]|[0-9]|\s|\\|-|\.:=+-)*`
        key: str = "Key",
        /// at most 128 characters; matches `([0-9A-Za-z_]|[0-9]|\s|\\|-|\.:=+-)*`
        value: str = "Value",
    }
}

c::open_enum! {
    EndpointNetworkType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
        DUAL = "DUAL",
    }
}

c::open_enum! {
    TargetRole {
        READ_WRITE = "READ_WRITE",
        READ_ONLY = "READ_ONLY",
    }
}
