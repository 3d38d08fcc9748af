// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::Fleet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnFleet = "AWS::AppStream::Fleet", "appstream-fleet", reference name, name_property "Name",
        arn "arn:${Partition}:appstream:${Region}:${Account}:fleet/${FleetName}", tags List "Tags";
    new CfnFleetRequired {
        /// at least 1 character
        A instance_type: str = "InstanceType",
        /// 1 to 100 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// no item twice; AWS does not show it again
        attributes_to_delete: c::List<AttributesToDelete> = "AttributesToDelete",
        compute_capacity: ComputeCapacity = "ComputeCapacity",
        /// 1 to 256 characters
        description: str = "Description",
        disable_imdsv1: bool = "DisableIMDSV1",
        /// 60 to 360000
        disconnect_timeout_in_seconds: i64 = "DisconnectTimeoutInSeconds",
        /// 1 to 100 characters
        display_name: str = "DisplayName",
        domain_join_info: DomainJoinInfo = "DomainJoinInfo",
        enable_default_internet_access: bool = "EnableDefaultInternetAccess",
        /// matches `^ALWAYS_ON$|^ON_DEMAND$|^ELASTIC$`; an update replaces the resource
        fleet_type: str = "FleetType",
        /// matches `^arn:aws(?:\-cn|\-iso\-b|\-iso|\-us\-gov)?:iam::[0-9]{12}:role/.+$`
        iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// 0 to 3600
        idle_disconnect_timeout_in_seconds: i64 = "IdleDisconnectTimeoutInSeconds",
        /// at most 1024 characters; matches `^arn:[a-z-]+:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:.+$`
        image_arn: str = "ImageArn",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`
        image_name: str = "ImageName",
        max_concurrent_sessions: i64 = "MaxConcurrentSessions",
        max_sessions_per_instance: i64 = "MaxSessionsPerInstance",
        /// 600 to 360000
        max_user_duration_in_seconds: i64 = "MaxUserDurationInSeconds",
        platform: Platform = "Platform",
        root_volume_config: VolumeConfig = "RootVolumeConfig",
        session_script_s3_location: S3Location = "SessionScriptS3Location",
        stream_view: StreamView = "StreamView",
        /// 1 to 50 items
        tags: c::List<Tag> = "Tags",
        /// each: at most 100 characters
        usb_device_filter_strings: c::List<str> = "UsbDeviceFilterStrings",
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    ComputeCapacity, "appstream-fleet-computecapacity";
    new {}
    set {
        desired_instances: i64 = "DesiredInstances",
        desired_sessions: i64 = "DesiredSessions",
    }
}

c::property! {
    DomainJoinInfo, "appstream-fleet-domainjoininfo";
    new {}
    set {
        directory_name: str = "DirectoryName",
        /// at most 2000 characters
        organizational_unit_distinguished_name: str = "OrganizationalUnitDistinguishedName",
    }
}

c::property! {
    S3Location, "appstream-fleet-s3location";
    new S3LocationRequired {
        /// 3 to 63 characters
        A s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters
        B s3_key: str = "S3Key",
    }
    set {}
}

c::property! {
    Tag, "appstream-fleet-tag";
    new {
        /// 1 to 128 characters; matches `^[\S\s]+$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^[\S\s]*$`
        value: str = "Value",
    }
}

c::property! {
    VolumeConfig, "appstream-fleet-volumeconfig";
    new {}
    set {
        volume_size_in_gb: i64 = "VolumeSizeInGb",
    }
}

c::property! {
    VpcConfig, "appstream-fleet-vpcconfig";
    new {}
    set {
        /// at most 5 items; each: at least 1 character
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// each: at least 1 character
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::open_enum! {
    AttributesToDelete {
        VPC_CONFIGURATION = "VPC_CONFIGURATION",
        VPC_CONFIGURATION_SECURITY_GROUP_IDS = "VPC_CONFIGURATION_SECURITY_GROUP_IDS",
        DOMAIN_JOIN_INFO = "DOMAIN_JOIN_INFO",
        IAM_ROLE_ARN = "IAM_ROLE_ARN",
        USB_DEVICE_FILTER_STRINGS = "USB_DEVICE_FILTER_STRINGS",
        SESSION_SCRIPT_S3_LOCATION = "SESSION_SCRIPT_S3_LOCATION",
        MAX_SESSIONS_PER_INSTANCE = "MAX_SESSIONS_PER_INSTANCE",
    }
}

c::open_enum! {
    Platform {
        AMAZON_LINUX2 = "AMAZON_LINUX2",
        RHEL8 = "RHEL8",
        ROCKY_LINUX8 = "ROCKY_LINUX8",
        UBUNTU_PRO_2404 = "UBUNTU_PRO_2404",
        WINDOWS = "WINDOWS",
        WINDOWS_SERVER_2016 = "WINDOWS_SERVER_2016",
        WINDOWS_SERVER_2019 = "WINDOWS_SERVER_2019",
        WINDOWS_SERVER_2022 = "WINDOWS_SERVER_2022",
        WINDOWS_SERVER_2025 = "WINDOWS_SERVER_2025",
    }
}

c::open_enum! {
    StreamView {
        APP = "APP",
        DESKTOP = "DESKTOP",
    }
}
