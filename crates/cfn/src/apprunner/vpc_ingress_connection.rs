// Written by `cargo xtask codegen` from crates/registry/data/apprunner.txt.

//! `AWS::AppRunner::VpcIngressConnection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpcIngressConnectionArn`.
    CfnVpcIngressConnection = "AWS::AppRunner::VpcIngressConnection", "apprunner-vpcingressconnection", reference arn, tags List "Tags";
    new {
        A ingress_vpc_configuration: IngressVpcConfiguration = "IngressVpcConfiguration",
        /// 1 to 1011 characters; an update replaces the resource
        B service_arn: str = "ServiceArn",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        tags: c::List<Tag> = "Tags",
        /// 4 to 40 characters; matches `[A-Za-z0-9][A-Za-z0-9\-_]{3,39}`; an update replaces the resource
        vpc_ingress_connection_name: str = "VpcIngressConnectionName",
    }
    get {
        @arn "VpcIngressConnectionArn",
        DOMAIN_NAME: str = "DomainName",
        STATUS: str = "Status",
        VPC_INGRESS_CONNECTION_ARN: c::Arn<CfnVpcIngressConnection> = "VpcIngressConnectionArn",
    }
}

c::property! {
    IngressVpcConfiguration, "apprunner-vpcingressconnection-ingressvpcconfiguration";
    new IngressVpcConfigurationRequired {
        /// at most 51200 characters
        A vpc_endpoint_id: str = "VpcEndpointId",
        /// at most 51200 characters
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
}

c::property! {
    Tag, "apprunner-vpcingressconnection-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^.+$`; does not match `^(?:aws:)`
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}
