// Written by `cargo xtask codegen` from crates/registry/data/efs.txt.

//! `AWS::EFS::FileSystem` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FileSystemId`; it holds data.
    CfnFileSystem = "AWS::EFS::FileSystem", "efs-filesystem", reference name,
        arn "arn:${Partition}:elasticfilesystem:${Region}:${Account}:file-system/${FileSystemId}", tags List "FileSystemTags", stateful true;
    new {}
    set {
        /// 1 to 64 characters; matches `^.+$`; an update replaces the resource
        availability_zone_name: str = "AvailabilityZoneName",
        backup_policy: BackupPolicy = "BackupPolicy",
        /// AWS does not show it again
        bypass_policy_lockout_safety_check: bool = "BypassPolicyLockoutSafetyCheck",
        /// an update replaces the resource
        encrypted: bool = "Encrypted",
        file_system_policy: c::PolicyDocument = "FileSystemPolicy",
        file_system_protection: FileSystemProtection = "FileSystemProtection",
        /// no item twice
        file_system_tags: c::List<ElasticFileSystemTag> = "FileSystemTags",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 3 items; no item twice
        lifecycle_policies: c::List<LifecyclePolicy> = "LifecyclePolicies",
        /// an update replaces the resource
        performance_mode: PerformanceMode = "PerformanceMode",
        /// at least 1
        provisioned_throughput_in_mibps: f64 = "ProvisionedThroughputInMibps",
        replication_configuration: ReplicationConfiguration = "ReplicationConfiguration",
        throughput_mode: ThroughputMode = "ThroughputMode",
    }
    get {
        @arn "Arn",
        FILE_SYSTEM_ID: c::Name<CfnFileSystem> = "FileSystemId",
    }
}

c::property! {
    BackupPolicy, "efs-filesystem-backuppolicy";
    new {
        A status: BackupPolicyStatus = "Status",
    }
    set {}
}

c::property! {
    ElasticFileSystemTag, "efs-filesystem-elasticfilesystemtag";
    new ElasticFileSystemTagRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    FileSystemProtection, "efs-filesystem-filesystemprotection";
    new {}
    set {
        replication_overwrite_protection: FileSystemProtectionReplicationOverwriteProtection = "ReplicationOverwriteProtection",
    }
}

c::property! {
    LifecyclePolicy, "efs-filesystem-lifecyclepolicy";
    new {}
    set {
        transition_to_archive: LifecyclePolicyTransitionToArchive = "TransitionToArchive",
        transition_to_ia: LifecyclePolicyTransitionToIA = "TransitionToIA",
        transition_to_primary_storage_class: LifecyclePolicyTransitionToPrimaryStorageClass = "TransitionToPrimaryStorageClass",
    }
}

c::property! {
    ReplicationConfiguration, "efs-filesystem-replicationconfiguration";
    new {}
    set {
        /// 1 item; no item twice
        destinations: c::List<ReplicationDestination> = "Destinations",
    }
}

c::property! {
    ReplicationDestination, "efs-filesystem-replicationdestination";
    new {}
    set {
        /// AWS does not show it again
        availability_zone_name: str = "AvailabilityZoneName",
        file_system_id: str = "FileSystemId",
        /// AWS does not show it again
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        region: str = "Region",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

c::open_enum! {
    PerformanceMode {
        GENERAL_PURPOSE = "generalPurpose",
        MAX_IO = "maxIO",
    }
}

c::open_enum! {
    ThroughputMode {
        BURSTING = "bursting",
        ELASTIC = "elastic",
        PROVISIONED = "provisioned",
    }
}

c::open_enum! {
    BackupPolicyStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    FileSystemProtectionReplicationOverwriteProtection {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    LifecyclePolicyTransitionToArchive {
        AFTER_14_DAYS = "AFTER_14_DAYS",
        AFTER_180_DAYS = "AFTER_180_DAYS",
        AFTER_1_DAY = "AFTER_1_DAY",
        AFTER_270_DAYS = "AFTER_270_DAYS",
        AFTER_30_DAYS = "AFTER_30_DAYS",
        AFTER_365_DAYS = "AFTER_365_DAYS",
        AFTER_60_DAYS = "AFTER_60_DAYS",
        AFTER_7_DAYS = "AFTER_7_DAYS",
        AFTER_90_DAYS = "AFTER_90_DAYS",
    }
}

c::open_enum! {
    LifecyclePolicyTransitionToIA {
        AFTER_14_DAYS = "AFTER_14_DAYS",
        AFTER_180_DAYS = "AFTER_180_DAYS",
        AFTER_1_DAY = "AFTER_1_DAY",
        AFTER_270_DAYS = "AFTER_270_DAYS",
        AFTER_30_DAYS = "AFTER_30_DAYS",
        AFTER_365_DAYS = "AFTER_365_DAYS",
        AFTER_60_DAYS = "AFTER_60_DAYS",
        AFTER_7_DAYS = "AFTER_7_DAYS",
        AFTER_90_DAYS = "AFTER_90_DAYS",
    }
}

c::open_enum! {
    LifecyclePolicyTransitionToPrimaryStorageClass {
        AFTER_1_ACCESS = "AFTER_1_ACCESS",
    }
}
