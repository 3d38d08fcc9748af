// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::NetworkConnector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNetworkConnector = "AWS::Lambda::NetworkConnector", "lambda-networkconnector", reference arn,
        arn "arn:${Partition}:lambda:${Region}:${Account}:network-connector:${NetworkConnectorId}", tags List "Tags";
    new {
        A configuration: Config = "Configuration",
    }
    set {
        /// 1 to 140 characters; an update replaces the resource
        name: str = "Name",
        /// at most 10000 characters; matches `^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        operator_role: str = "OperatorRole",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        LATEST_VERSION: i64 = "LatestVersion",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        STATE: c::Json = "State",
    }
}

c::property! {
    Config, "lambda-networkconnector-config";
    new {
        A vpc_egress_configuration: VpcEgressConfiguration = "VpcEgressConfiguration",
    }
    set {}
}

c::property! {
    Tag, "lambda-networkconnector-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    VpcEgressConfiguration, "lambda-networkconnector-vpcegressconfiguration";
    new VpcEgressConfigurationRequired {
        /// 1 item
        A associated_compute_resource_types: c::List<VpcEgressConfigurationAssociatedComputeResourceTypes> = "AssociatedComputeResourceTypes",
        B network_protocol: VpcEgressConfigurationNetworkProtocol = "NetworkProtocol",
        /// at most 16 items; each: at most 1024 characters, matches `^sg-[0-9a-zA-Z]*$`
        C security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 1024 characters, matches `^subnet-[0-9a-z]*$`
        D subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::open_enum! {
    VpcEgressConfigurationAssociatedComputeResourceTypes {
        MICRO_VM = "MicroVm",
        WEB_FUNCTION = "WebFunction",
    }
}

c::open_enum! {
    VpcEgressConfigurationNetworkProtocol {
        IPV4 = "IPv4",
        DUAL_STACK = "DualStack",
    }
}
