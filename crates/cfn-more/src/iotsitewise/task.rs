// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Task` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TaskArn`.
    CfnTask = "AWS::IoTSiteWise::Task", "iotsitewise-task", reference arn, tags List "Tags";
    new CfnTaskRequired {
        A task_configuration: TaskConfiguration = "TaskConfiguration",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B task_name: str = "TaskName",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C workspace_name: str = "WorkspaceName",
    }
    set {
        /// at most 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "TaskArn",
        STATUS: str = "Status",
        TASK_ARN: c::Arn<CfnTask> = "TaskArn",
    }
}

c::property! {
    ContainerTaskConfiguration, "iotsitewise-task-containertaskconfiguration";
    new ContainerTaskConfigurationRequired {
        /// 1 to 1024 characters
        A ecr_uri: str = "EcrUri",
        B processing_type: ContainerTaskConfigurationProcessingType = "ProcessingType",
        C processing_unit: ContainerTaskConfigurationProcessingUnit = "ProcessingUnit",
        /// 20 to 2048 characters; matches `^arn:[0-9A-Za-z_+=\/,.@-]+:iam::[0-9]+:role/[0-9A-Za-z_+=,.@/-]+$`
        D task_execution_role: str = "TaskExecutionRole",
    }
    set {
        command: c::List<str> = "Command",
        /// at most 100 keys
        environment_variables: c::Map<str> = "EnvironmentVariables",
        ephemeral_storage_configuration: EphemeralStorageConfiguration = "EphemeralStorageConfiguration",
        /// at most 5 items
        mounts: c::List<Mount> = "Mounts",
        /// 60 to 86400
        timeout_seconds: i64 = "TimeoutSeconds",
    }
}

c::property! {
    EphemeralStorageConfiguration, "iotsitewise-task-ephemeralstorageconfiguration";
    new {
        A storage_class: EphemeralStorageConfigurationStorageClass = "StorageClass",
        /// 1 to 16384
        B storage_size_in_gi_b: i64 = "StorageSizeInGiB",
    }
    set {}
}

c::property! {
    Mount, "iotsitewise-task-mount";
    new MountRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        A name: str = "Name",
        /// 1 to 1024 characters
        B relative_path: str = "RelativePath",
        C source: MountSource = "Source",
        D storage_type: MountStorageType = "StorageType",
    }
    set {}
}

c::property! {
    MountSource, "iotsitewise-task-mountsource";
    new {
        A s3_access_point: S3AccessPointSource = "S3AccessPoint",
    }
    set {}
}

c::property! {
    S3AccessPointSource, "iotsitewise-task-s3accesspointsource";
    new {
        /// 4 to 128 characters; matches `^arn:aws(-cn|-us-gov)?:s3:[a-z0-9-]*:[0-9]{12}:accesspoint[/:][a-zA-Z0-9._-]+$`
        A access_point_arn: str = "AccessPointArn",
    }
    set {
        /// 1 to 1024 characters
        prefix: str = "Prefix",
    }
}

c::property! {
    TaskConfiguration, "iotsitewise-task-taskconfiguration";
    new {
        A container_task_configuration: ContainerTaskConfiguration = "ContainerTaskConfiguration",
    }
    set {}
}

c::open_enum! {
    ContainerTaskConfigurationProcessingType {
        GENERIC_COMPUTE_PROCESSING = "GENERIC_COMPUTE_PROCESSING",
        HARDWARE_ACCELERATED_PROCESSING = "HARDWARE_ACCELERATED_PROCESSING",
    }
}

c::open_enum! {
    ContainerTaskConfigurationProcessingUnit {
        UNITS_2 = "UNITS_2",
        UNITS_4 = "UNITS_4",
        UNITS_8 = "UNITS_8",
        UNITS_12 = "UNITS_12",
        UNITS_16 = "UNITS_16",
        UNITS_24 = "UNITS_24",
        UNITS_32 = "UNITS_32",
        UNITS_36 = "UNITS_36",
        UNITS_48 = "UNITS_48",
        UNITS_60 = "UNITS_60",
        UNITS_64 = "UNITS_64",
        UNITS_72 = "UNITS_72",
        UNITS_84 = "UNITS_84",
        UNITS_96 = "UNITS_96",
    }
}

c::open_enum! {
    EphemeralStorageConfigurationStorageClass {
        STANDARD_1 = "STANDARD_1",
        STANDARD_2 = "STANDARD_2",
        THROUGHPUT_1 = "THROUGHPUT_1",
        THROUGHPUT_2 = "THROUGHPUT_2",
    }
}

c::open_enum! {
    MountStorageType {
        SHARED_STORAGE = "SHARED_STORAGE",
    }
}
