// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::AppBlockBuilder` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnAppBlockBuilder = "AWS::AppStream::AppBlockBuilder", "appstream-appblockbuilder", reference name, name_property "Name",
        arn "arn:${Partition}:appstream:${Region}:${Account}:app-block-builder/${AppBlockBuilderName}", tags List "Tags";
    new CfnAppBlockBuilderRequired {
        /// at least 1 character
        A instance_type: str = "InstanceType",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`; an update replaces the resource
        B name: str = "Name",
        C platform: PlatformType = "Platform",
        D vpc_config: VpcConfig = "VpcConfig",
    }
    set {
        /// 1 to 4 items; no item twice
        access_endpoints: c::List<AccessEndpoint> = "AccessEndpoints",
        /// no item twice; AWS does not show it again
        app_block_arns: c::List<str> = "AppBlockArns",
        /// at most 256 characters
        description: str = "Description",
        disable_imdsv1: bool = "DisableIMDSV1",
        /// at most 100 characters
        display_name: str = "DisplayName",
        enable_default_internet_access: bool = "EnableDefaultInternetAccess",
        iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
    }
}

c::property! {
    AccessEndpoint, "appstream-appblockbuilder-accessendpoint";
    new AccessEndpointRequired {
        A endpoint_type: AccessEndpointEndpointType = "EndpointType",
        /// at least 1 character
        B vpce_id: str = "VpceId",
    }
    set {}
}

c::property! {
    VpcConfig, "appstream-appblockbuilder-vpcconfig";
    new {}
    set {
        /// at most 5 items; each: at least 1 character
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// each: at least 1 character
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::open_enum! {
    PlatformType {
        WINDOWS_SERVER_2019 = "WINDOWS_SERVER_2019",
    }
}

c::open_enum! {
    AccessEndpointEndpointType {
        STREAMING = "STREAMING",
    }
}
