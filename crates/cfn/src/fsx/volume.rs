// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::Volume` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VolumeId`; it has no attribute for its ARN.
    CfnVolume = "AWS::FSx::Volume", "fsx-volume", reference name, tags List "Tags";
    new {
        /// 1 to 203 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,203}$`
        A name: str = "Name",
    }
    set {
        /// 12 to 128 characters; matches `^(backup-[0-9a-f]{8,})$`; an update replaces the resource; AWS does not show it again
        backup_id: str = "BackupId",
        ontap_configuration: OntapConfiguration = "OntapConfiguration",
        open_zfs_configuration: OpenZFSConfiguration = "OpenZFSConfiguration",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        volume_type: VolumeType = "VolumeType",
    }
    get {
        RESOURCE_ARN: str = "ResourceARN",
        UUID: str = "UUID",
        VOLUME_ID: c::Name<CfnVolume> = "VolumeId",
    }
}

c::property! {
    AggregateConfiguration, "fsx-volume-aggregateconfiguration";
    new {}
    set {
        /// at most 6 items; each: 5 to 6 characters, matches `^(aggr[0-9]{1,2})$`; an update replaces the resource
        aggregates: c::List<str> = "Aggregates",
        /// 1 to 200; an update replaces the resource; AWS does not show it again
        constituents_per_aggregate: i64 = "ConstituentsPerAggregate",
    }
}

c::property! {
    AutocommitPeriod, "fsx-volume-autocommitperiod";
    new {
        A r#type: AutocommitPeriodType = "Type",
    }
    set {
        /// 1 to 65535
        value: i64 = "Value",
    }
}

c::property! {
    ClientConfigurations, "fsx-volume-clientconfigurations";
    new {
        /// 1 to 128 characters; matches `^[ -\~]{1,128}$`
        A clients: str = "Clients",
        /// 1 to 20 items; each: 1 to 128 characters, matches `^[ -\~]{1,128}$`
        B options: c::List<str> = "Options",
    }
    set {}
}

c::property! {
    NfsExports, "fsx-volume-nfsexports";
    new {
        /// at most 25 items
        A client_configurations: c::List<ClientConfigurations> = "ClientConfigurations",
    }
    set {}
}

c::property! {
    OntapConfiguration, "fsx-volume-ontapconfiguration";
    new {
        /// 21 characters; matches `^(svm-[0-9a-f]{17,})$`; an update replaces the resource
        A storage_virtual_machine_id: str = "StorageVirtualMachineId",
    }
    set {
        /// an update replaces the resource
        aggregate_configuration: AggregateConfiguration = "AggregateConfiguration",
        copy_tags_to_backups: str = "CopyTagsToBackups",
        /// 1 to 255 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,255}$`
        junction_path: str = "JunctionPath",
        /// an update replaces the resource
        ontap_volume_type: OntapConfigurationOntapVolumeType = "OntapVolumeType",
        security_style: OntapConfigurationSecurityStyle = "SecurityStyle",
        size_in_bytes: str = "SizeInBytes",
        size_in_megabytes: str = "SizeInMegabytes",
        snaplock_configuration: SnaplockConfiguration = "SnaplockConfiguration",
        /// 1 to 255 characters
        snapshot_policy: str = "SnapshotPolicy",
        storage_efficiency_enabled: str = "StorageEfficiencyEnabled",
        tiering_policy: TieringPolicy = "TieringPolicy",
        /// an update replaces the resource
        volume_style: OntapConfigurationVolumeStyle = "VolumeStyle",
    }
}

c::property! {
    OpenZFSConfiguration, "fsx-volume-openzfsconfiguration";
    new {
        /// 23 characters; matches `^(fsvol-[0-9a-f]{17,})$`; an update replaces the resource
        A parent_volume_id: str = "ParentVolumeId",
    }
    set {
        copy_tags_to_snapshots: bool = "CopyTagsToSnapshots",
        data_compression_type: OpenZFSConfigurationDataCompressionType = "DataCompressionType",
        /// at most 1 item
        nfs_exports: c::List<NfsExports> = "NfsExports",
        /// AWS does not show it again
        options: c::List<str> = "Options",
        /// an update replaces the resource
        origin_snapshot: OriginSnapshot = "OriginSnapshot",
        read_only: bool = "ReadOnly",
        /// 4 to 4096
        record_size_ki_b: i64 = "RecordSizeKiB",
        /// -1 to 2147483647
        storage_capacity_quota_gi_b: i64 = "StorageCapacityQuotaGiB",
        /// -1 to 2147483647
        storage_capacity_reservation_gi_b: i64 = "StorageCapacityReservationGiB",
        /// at most 500 items
        user_and_group_quotas: c::List<UserAndGroupQuotas> = "UserAndGroupQuotas",
    }
}

c::property! {
    OriginSnapshot, "fsx-volume-originsnapshot";
    new OriginSnapshotRequired {
        /// an update replaces the resource
        A copy_strategy: OriginSnapshotCopyStrategy = "CopyStrategy",
        /// 8 to 512 characters; an update replaces the resource
        B snapshot_arn: str = "SnapshotARN",
    }
    set {}
}

c::property! {
    RetentionPeriod, "fsx-volume-retentionperiod";
    new {
        A r#type: RetentionPeriodType = "Type",
    }
    set {
        /// 0 to 65535
        value: i64 = "Value",
    }
}

c::property! {
    SnaplockConfiguration, "fsx-volume-snaplockconfiguration";
    new {
        /// an update replaces the resource
        A snaplock_type: SnaplockConfigurationSnaplockType = "SnaplockType",
    }
    set {
        audit_log_volume: str = "AuditLogVolume",
        autocommit_period: AutocommitPeriod = "AutocommitPeriod",
        privileged_delete: SnaplockConfigurationPrivilegedDelete = "PrivilegedDelete",
        retention_period: SnaplockRetentionPeriod = "RetentionPeriod",
        volume_append_mode_enabled: str = "VolumeAppendModeEnabled",
    }
}

c::property! {
    SnaplockRetentionPeriod, "fsx-volume-snaplockretentionperiod";
    new SnaplockRetentionPeriodRequired {
        A default_retention: RetentionPeriod = "DefaultRetention",
        B maximum_retention: RetentionPeriod = "MaximumRetention",
        C minimum_retention: RetentionPeriod = "MinimumRetention",
    }
    set {}
}

c::property! {
    TieringPolicy, "fsx-volume-tieringpolicy";
    new {}
    set {
        /// 2 to 183
        cooling_period: i64 = "CoolingPeriod",
        name: TieringPolicyName = "Name",
    }
}

c::property! {
    UserAndGroupQuotas, "fsx-volume-userandgroupquotas";
    new UserAndGroupQuotasRequired {
        /// 0 to 2147483647
        A id: i64 = "Id",
        /// 0 to 2147483647
        B storage_capacity_quota_gi_b: i64 = "StorageCapacityQuotaGiB",
        C r#type: UserAndGroupQuotasType = "Type",
    }
    set {}
}

c::open_enum! {
    VolumeType {
        ONTAP = "ONTAP",
        OPENZFS = "OPENZFS",
    }
}

c::open_enum! {
    AutocommitPeriodType {
        DAYS = "DAYS",
        HOURS = "HOURS",
        MINUTES = "MINUTES",
        MONTHS = "MONTHS",
        NONE = "NONE",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    OntapConfigurationOntapVolumeType {
        DP = "DP",
        RW = "RW",
    }
}

c::open_enum! {
    OntapConfigurationSecurityStyle {
        MIXED = "MIXED",
        NTFS = "NTFS",
        UNIX = "UNIX",
    }
}

c::open_enum! {
    OntapConfigurationVolumeStyle {
        FLEXGROUP = "FLEXGROUP",
        FLEXVOL = "FLEXVOL",
    }
}

c::open_enum! {
    OpenZFSConfigurationDataCompressionType {
        LZ4 = "LZ4",
        NONE = "NONE",
        ZSTD = "ZSTD",
    }
}

c::open_enum! {
    OriginSnapshotCopyStrategy {
        CLONE = "CLONE",
        FULL_COPY = "FULL_COPY",
        INCREMENTAL_COPY = "INCREMENTAL_COPY",
    }
}

c::open_enum! {
    RetentionPeriodType {
        DAYS = "DAYS",
        HOURS = "HOURS",
        INFINITE = "INFINITE",
        MINUTES = "MINUTES",
        MONTHS = "MONTHS",
        SECONDS = "SECONDS",
        UNSPECIFIED = "UNSPECIFIED",
        YEARS = "YEARS",
    }
}

c::open_enum! {
    SnaplockConfigurationSnaplockType {
        COMPLIANCE = "COMPLIANCE",
        ENTERPRISE = "ENTERPRISE",
    }
}

c::open_enum! {
    SnaplockConfigurationPrivilegedDelete {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        PERMANENTLY_DISABLED = "PERMANENTLY_DISABLED",
    }
}

c::open_enum! {
    TieringPolicyName {
        ALL = "ALL",
        AUTO = "AUTO",
        NONE = "NONE",
        SNAPSHOT_ONLY = "SNAPSHOT_ONLY",
    }
}

c::open_enum! {
    UserAndGroupQuotasType {
        GROUP = "GROUP",
        USER = "USER",
    }
}
