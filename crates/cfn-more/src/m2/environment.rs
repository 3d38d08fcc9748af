// Written by `cargo xtask codegen` from crates/registry/data/m2.txt.

//! `AWS::M2::Environment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentArn`.
    CfnEnvironment = "AWS::M2::Environment", "m2-environment", reference arn,
        arn "arn:${Partition}:m2:${Region}:${Account}:env/${EnvironmentId}", tags Map "Tags";
    new CfnEnvironmentRequired {
        /// an update replaces the resource
        A engine_type: EngineType = "EngineType",
        /// matches `^\S{1,20}$`
        B instance_type: str = "InstanceType",
        /// matches `^[A-Za-z0-9][A-Za-z0-9_-]{1,59}$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 500 characters; an update replaces the resource
        description: str = "Description",
        /// matches `^\S{1,10}$`
        engine_version: str = "EngineVersion",
        high_availability_config: HighAvailabilityConfig = "HighAvailabilityConfig",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        /// matches `^\S{1,50}$`
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// an update replaces the resource
        publicly_accessible: bool = "PubliclyAccessible",
        /// each: matches `^\S{1,50}$`; an update replaces the resource
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// an update replaces the resource
        storage_configurations: c::List<StorageConfiguration> = "StorageConfigurations",
        /// each: matches `^\S{1,50}$`; an update replaces the resource
        subnet_ids: c::List<str> = "SubnetIds",
        /// 0 to 200 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "EnvironmentArn",
        ENVIRONMENT_ARN: c::Arn<CfnEnvironment> = "EnvironmentArn",
        ENVIRONMENT_ID: str = "EnvironmentId",
    }
}

c::property! {
    EfsStorageConfiguration, "m2-environment-efsstorageconfiguration";
    new EfsStorageConfigurationRequired {
        /// matches `^\S{1,200}$`
        A file_system_id: str = "FileSystemId",
        /// matches `^\S{1,200}$`
        B mount_point: str = "MountPoint",
    }
    set {}
}

c::property! {
    FsxStorageConfiguration, "m2-environment-fsxstorageconfiguration";
    new FsxStorageConfigurationRequired {
        /// matches `^\S{1,200}$`
        A file_system_id: str = "FileSystemId",
        /// matches `^\S{1,200}$`
        B mount_point: str = "MountPoint",
    }
    set {}
}

c::property! {
    HighAvailabilityConfig, "m2-environment-highavailabilityconfig";
    new {
        /// 1 to 100
        A desired_capacity: i64 = "DesiredCapacity",
    }
    set {}
}

c::property! {
    /// Exactly one of `Efs`, `Fsx`.
    StorageConfiguration, "m2-environment-storageconfiguration";
    new {}
    set {
        efs: EfsStorageConfiguration = "Efs",
        fsx: FsxStorageConfiguration = "Fsx",
    }
}

c::open_enum! {
    EngineType {
        MICROFOCUS = "microfocus",
        BLUAGE = "bluage",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "ipv4",
        DUAL = "dual",
    }
}
