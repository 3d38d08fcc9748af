// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::ImageBuilder` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    ///
    /// At least one of `ImageName`, `ImageArn`.
    CfnImageBuilder = "AWS::AppStream::ImageBuilder", "appstream-imagebuilder", reference name, name_property "Name",
        arn "arn:${Partition}:appstream:${Region}:${Account}:image-builder/${ImageBuilderName}", tags List "Tags";
    new CfnImageBuilderRequired {
        /// at least 1 character
        A instance_type: str = "InstanceType",
        /// at least 1 character; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 4 items
        access_endpoints: c::List<AccessEndpoint> = "AccessEndpoints",
        /// 1 to 100 characters
        appstream_agent_version: str = "AppstreamAgentVersion",
        /// at most 256 characters
        description: str = "Description",
        disable_imdsv1: bool = "DisableIMDSV1",
        /// at most 100 characters
        display_name: str = "DisplayName",
        domain_join_info: DomainJoinInfo = "DomainJoinInfo",
        enable_default_internet_access: bool = "EnableDefaultInternetAccess",
        iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        image_arn: str = "ImageArn",
        /// at least 1 character; AWS does not show it again
        image_name: str = "ImageName",
        root_volume_config: VolumeConfig = "RootVolumeConfig",
        /// each: at least 1 character; AWS does not show it again
        softwares_to_install: c::List<str> = "SoftwaresToInstall",
        /// each: at least 1 character; AWS does not show it again
        softwares_to_uninstall: c::List<str> = "SoftwaresToUninstall",
        tags: c::List<c::Tag> = "Tags",
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        STREAMING_URL: str = "StreamingUrl",
    }
}

c::property! {
    AccessEndpoint, "appstream-imagebuilder-accessendpoint";
    new AccessEndpointRequired {
        A endpoint_type: AccessEndpointEndpointType = "EndpointType",
        /// at least 1 character
        B vpce_id: str = "VpceId",
    }
    set {}
}

c::property! {
    DomainJoinInfo, "appstream-imagebuilder-domainjoininfo";
    new {}
    set {
        directory_name: str = "DirectoryName",
        /// at most 2000 characters
        organizational_unit_distinguished_name: str = "OrganizationalUnitDistinguishedName",
    }
}

c::property! {
    VolumeConfig, "appstream-imagebuilder-volumeconfig";
    new {}
    set {
        volume_size_in_gb: i64 = "VolumeSizeInGb",
    }
}

c::property! {
    VpcConfig, "appstream-imagebuilder-vpcconfig";
    new {}
    set {
        /// at most 5 items; each: at least 1 character
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// each: at least 1 character
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::open_enum! {
    AccessEndpointEndpointType {
        STREAMING = "STREAMING",
    }
}
