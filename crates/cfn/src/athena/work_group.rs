// Written by `cargo xtask codegen` from crates/registry/data/athena.txt.

//! `AWS::Athena::WorkGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnWorkGroup = "AWS::Athena::WorkGroup", "athena-workgroup", reference name, name_property "Name",
        arn "arn:${Partition}:athena:${Region}:${Account}:workgroup/${WorkGroupName}", tags List "Tags";
    new {
        /// matches `[a-zA-Z0-9._-]{1,128}`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// AWS does not show it again
        recursive_delete_option: bool = "RecursiveDeleteOption",
        state: State = "State",
        tags: c::List<c::Tag> = "Tags",
        work_group_configuration: WorkGroupConfiguration = "WorkGroupConfiguration",
        /// AWS does not show it again; deprecated by AWS
        work_group_configuration_updates: WorkGroupConfigurationUpdates = "WorkGroupConfigurationUpdates",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        WORK_GROUP_CONFIGURATION_ENGINE_VERSION_EFFECTIVE_ENGINE_VERSION: str = "WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion",
        WORK_GROUP_CONFIGURATION_UPDATES_ENGINE_VERSION_EFFECTIVE_ENGINE_VERSION: str = "WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion",
    }
}

c::property! {
    AclConfiguration, "athena-workgroup-aclconfiguration";
    new {
        A s3_acl_option: S3AclOption = "S3AclOption",
    }
    set {}
}

c::property! {
    Classification, "athena-workgroup-classification";
    new {}
    set {
        name: str = "Name",
        properties: c::Map<str> = "Properties",
    }
}

c::property! {
    CloudWatchLoggingConfiguration, "athena-workgroup-cloudwatchloggingconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        log_group: str = "LogGroup",
        log_stream_name_prefix: str = "LogStreamNamePrefix",
        log_types: c::Map<c::List<str>> = "LogTypes",
    }
}

c::property! {
    CustomerContentEncryptionConfiguration, "athena-workgroup-customercontentencryptionconfiguration";
    new {
        A kms_key: c::Arn<crate::kms::CfnKey> = "KmsKey",
    }
    set {}
}

c::property! {
    EncryptionConfiguration, "athena-workgroup-encryptionconfiguration";
    new {
        A encryption_option: EncryptionOption = "EncryptionOption",
    }
    set {
        kms_key: c::Arn<crate::kms::CfnKey> = "KmsKey",
    }
}

c::property! {
    EngineConfiguration, "athena-workgroup-engineconfiguration";
    new {}
    set {
        additional_configs: c::Map<str> = "AdditionalConfigs",
        classifications: c::List<Classification> = "Classifications",
        coordinator_dpu_size: i64 = "CoordinatorDpuSize",
        default_executor_dpu_size: i64 = "DefaultExecutorDpuSize",
        max_concurrent_dpus: i64 = "MaxConcurrentDpus",
        spark_properties: c::Map<str> = "SparkProperties",
    }
}

c::property! {
    EngineVersion, "athena-workgroup-engineversion";
    new {}
    set {
        effective_engine_version: str = "EffectiveEngineVersion",
        selected_engine_version: str = "SelectedEngineVersion",
    }
}

c::property! {
    ManagedLoggingConfiguration, "athena-workgroup-managedloggingconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        kms_key: str = "KmsKey",
    }
}

c::property! {
    ManagedQueryResultsConfiguration, "athena-workgroup-managedqueryresultsconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        encryption_configuration: ManagedStorageEncryptionConfiguration = "EncryptionConfiguration",
    }
}

c::property! {
    ManagedStorageEncryptionConfiguration, "athena-workgroup-managedstorageencryptionconfiguration";
    new {}
    set {
        kms_key: str = "KmsKey",
    }
}

c::property! {
    MonitoringConfiguration, "athena-workgroup-monitoringconfiguration";
    new {}
    set {
        cloud_watch_logging_configuration: CloudWatchLoggingConfiguration = "CloudWatchLoggingConfiguration",
        managed_logging_configuration: ManagedLoggingConfiguration = "ManagedLoggingConfiguration",
        s3_logging_configuration: S3LoggingConfiguration = "S3LoggingConfiguration",
    }
}

c::property! {
    ResultConfiguration, "athena-workgroup-resultconfiguration";
    new {}
    set {
        acl_configuration: AclConfiguration = "AclConfiguration",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        expected_bucket_owner: str = "ExpectedBucketOwner",
        output_location: str = "OutputLocation",
    }
}

c::property! {
    ResultConfigurationUpdates, "athena-workgroup-resultconfigurationupdates";
    new {}
    set {
        acl_configuration: AclConfiguration = "AclConfiguration",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        expected_bucket_owner: str = "ExpectedBucketOwner",
        output_location: str = "OutputLocation",
        remove_acl_configuration: bool = "RemoveAclConfiguration",
        remove_encryption_configuration: bool = "RemoveEncryptionConfiguration",
        remove_expected_bucket_owner: bool = "RemoveExpectedBucketOwner",
        remove_output_location: bool = "RemoveOutputLocation",
    }
}

c::property! {
    S3LoggingConfiguration, "athena-workgroup-s3loggingconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        kms_key: str = "KmsKey",
        log_location: str = "LogLocation",
    }
}

c::property! {
    WorkGroupConfiguration, "athena-workgroup-workgroupconfiguration";
    new {}
    set {
        /// AWS does not show it again
        additional_configuration: str = "AdditionalConfiguration",
        /// at least 10000000
        bytes_scanned_cutoff_per_query: i64 = "BytesScannedCutoffPerQuery",
        customer_content_encryption_configuration: CustomerContentEncryptionConfiguration = "CustomerContentEncryptionConfiguration",
        enforce_work_group_configuration: bool = "EnforceWorkGroupConfiguration",
        engine_configuration: EngineConfiguration = "EngineConfiguration",
        engine_version: EngineVersion = "EngineVersion",
        execution_role: c::Arn<crate::iam::CfnRole> = "ExecutionRole",
        managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        publish_cloud_watch_metrics_enabled: bool = "PublishCloudWatchMetricsEnabled",
        requester_pays_enabled: bool = "RequesterPaysEnabled",
        result_configuration: ResultConfiguration = "ResultConfiguration",
    }
}

c::property! {
    WorkGroupConfigurationUpdates, "athena-workgroup-workgroupconfigurationupdates";
    new {}
    set {
        additional_configuration: str = "AdditionalConfiguration",
        /// at least 10000000
        bytes_scanned_cutoff_per_query: i64 = "BytesScannedCutoffPerQuery",
        customer_content_encryption_configuration: CustomerContentEncryptionConfiguration = "CustomerContentEncryptionConfiguration",
        enforce_work_group_configuration: bool = "EnforceWorkGroupConfiguration",
        engine_configuration: EngineConfiguration = "EngineConfiguration",
        engine_version: EngineVersion = "EngineVersion",
        execution_role: c::Arn<crate::iam::CfnRole> = "ExecutionRole",
        managed_query_results_configuration: ManagedQueryResultsConfiguration = "ManagedQueryResultsConfiguration",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        publish_cloud_watch_metrics_enabled: bool = "PublishCloudWatchMetricsEnabled",
        remove_bytes_scanned_cutoff_per_query: bool = "RemoveBytesScannedCutoffPerQuery",
        remove_customer_content_encryption_configuration: bool = "RemoveCustomerContentEncryptionConfiguration",
        requester_pays_enabled: bool = "RequesterPaysEnabled",
        result_configuration_updates: ResultConfigurationUpdates = "ResultConfigurationUpdates",
    }
}

c::open_enum! {
    EncryptionOption {
        SSE_S3 = "SSE_S3",
        SSE_KMS = "SSE_KMS",
        CSE_KMS = "CSE_KMS",
    }
}

c::open_enum! {
    S3AclOption {
        BUCKET_OWNER_FULL_CONTROL = "BUCKET_OWNER_FULL_CONTROL",
    }
}

c::open_enum! {
    State {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
