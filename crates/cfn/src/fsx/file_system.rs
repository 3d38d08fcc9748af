// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::FileSystem` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it has no attribute for its ARN.
    CfnFileSystem = "AWS::FSx::FileSystem", "fsx-filesystem", reference name,
        arn "arn:${Partition}:fsx:${Region}:${Account}:file-system/${ResourcePath}", tags List "Tags", stateful true;
    new {
        /// an update replaces the resource
        A file_system_type: str = "FileSystemType",
        /// an update replaces the resource
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// an update replaces the resource
        backup_id: str = "BackupId",
        file_system_type_version: str = "FileSystemTypeVersion",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        lustre_configuration: LustreConfiguration = "LustreConfiguration",
        network_type: str = "NetworkType",
        ontap_configuration: OntapConfiguration = "OntapConfiguration",
        open_zfs_configuration: OpenZFSConfiguration = "OpenZFSConfiguration",
        /// an update replaces the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        storage_capacity: i64 = "StorageCapacity",
        storage_type: str = "StorageType",
        tags: c::List<c::Tag> = "Tags",
        windows_configuration: WindowsConfiguration = "WindowsConfiguration",
    }
    get {
        DNS_NAME: str = "DNSName",
        ID: c::Name<CfnFileSystem> = "Id",
        LUSTRE_MOUNT_NAME: str = "LustreMountName",
        RESOURCE_ARN: str = "ResourceARN",
        ROOT_VOLUME_ID: str = "RootVolumeId",
    }
}

c::property! {
    AuditLogConfiguration, "fsx-filesystem-auditlogconfiguration";
    new AuditLogConfigurationRequired {
        A file_access_audit_log_level: str = "FileAccessAuditLogLevel",
        B file_share_access_audit_log_level: str = "FileShareAccessAuditLogLevel",
    }
    set {
        audit_log_destination: str = "AuditLogDestination",
    }
}

c::property! {
    ClientConfigurations, "fsx-filesystem-clientconfigurations";
    new {}
    set {
        clients: str = "Clients",
        options: c::List<str> = "Options",
    }
}

c::property! {
    DataReadCacheConfiguration, "fsx-filesystem-datareadcacheconfiguration";
    new {}
    set {
        size_gi_b: i64 = "SizeGiB",
        sizing_mode: str = "SizingMode",
    }
}

c::property! {
    DiskIopsConfiguration, "fsx-filesystem-diskiopsconfiguration";
    new {}
    set {
        iops: i64 = "Iops",
        mode: str = "Mode",
    }
}

c::property! {
    FsrmConfiguration, "fsx-filesystem-fsrmconfiguration";
    new {
        A fsrm_service_enabled: bool = "FsrmServiceEnabled",
    }
    set {
        event_log_destination: str = "EventLogDestination",
    }
}

c::property! {
    LogConfiguration, "fsx-filesystem-logconfiguration";
    new {
        A level: str = "Level",
    }
    set {
        destination: str = "Destination",
    }
}

c::property! {
    LustreConfiguration, "fsx-filesystem-lustreconfiguration";
    new {}
    set {
        auto_import_policy: str = "AutoImportPolicy",
        automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays",
        copy_tags_to_backups: bool = "CopyTagsToBackups",
        daily_automatic_backup_start_time: str = "DailyAutomaticBackupStartTime",
        data_compression_type: str = "DataCompressionType",
        data_read_cache_configuration: DataReadCacheConfiguration = "DataReadCacheConfiguration",
        deployment_type: str = "DeploymentType",
        drive_cache_type: str = "DriveCacheType",
        efa_enabled: bool = "EfaEnabled",
        export_path: str = "ExportPath",
        import_path: str = "ImportPath",
        imported_file_chunk_size: i64 = "ImportedFileChunkSize",
        log_configuration: LogConfiguration = "LogConfiguration",
        metadata_configuration: MetadataConfiguration = "MetadataConfiguration",
        per_unit_storage_throughput: i64 = "PerUnitStorageThroughput",
        throughput_capacity: i64 = "ThroughputCapacity",
        weekly_maintenance_start_time: str = "WeeklyMaintenanceStartTime",
    }
}

c::property! {
    MetadataConfiguration, "fsx-filesystem-metadataconfiguration";
    new {}
    set {
        iops: i64 = "Iops",
        mode: str = "Mode",
    }
}

c::property! {
    NfsExports, "fsx-filesystem-nfsexports";
    new {}
    set {
        client_configurations: c::List<ClientConfigurations> = "ClientConfigurations",
    }
}

c::property! {
    OntapConfiguration, "fsx-filesystem-ontapconfiguration";
    new {
        A deployment_type: str = "DeploymentType",
    }
    set {
        automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays",
        daily_automatic_backup_start_time: str = "DailyAutomaticBackupStartTime",
        disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration",
        endpoint_ip_address_range: str = "EndpointIpAddressRange",
        endpoint_ipv6_address_range: str = "EndpointIpv6AddressRange",
        fsx_admin_password: str = "FsxAdminPassword",
        ha_pairs: i64 = "HAPairs",
        preferred_subnet_id: str = "PreferredSubnetId",
        route_table_ids: c::List<str> = "RouteTableIds",
        throughput_capacity: i64 = "ThroughputCapacity",
        throughput_capacity_per_ha_pair: i64 = "ThroughputCapacityPerHAPair",
        weekly_maintenance_start_time: str = "WeeklyMaintenanceStartTime",
    }
}

c::property! {
    OpenZFSConfiguration, "fsx-filesystem-openzfsconfiguration";
    new {
        A deployment_type: str = "DeploymentType",
    }
    set {
        automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays",
        copy_tags_to_backups: bool = "CopyTagsToBackups",
        copy_tags_to_volumes: bool = "CopyTagsToVolumes",
        daily_automatic_backup_start_time: str = "DailyAutomaticBackupStartTime",
        disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration",
        endpoint_ip_address_range: str = "EndpointIpAddressRange",
        endpoint_ipv6_address_range: str = "EndpointIpv6AddressRange",
        options: c::List<str> = "Options",
        preferred_subnet_id: str = "PreferredSubnetId",
        read_cache_configuration: ReadCacheConfiguration = "ReadCacheConfiguration",
        root_volume_configuration: RootVolumeConfiguration = "RootVolumeConfiguration",
        route_table_ids: c::List<str> = "RouteTableIds",
        throughput_capacity: i64 = "ThroughputCapacity",
        weekly_maintenance_start_time: str = "WeeklyMaintenanceStartTime",
    }
}

c::property! {
    ReadCacheConfiguration, "fsx-filesystem-readcacheconfiguration";
    new {}
    set {
        size_gi_b: i64 = "SizeGiB",
        sizing_mode: str = "SizingMode",
    }
}

c::property! {
    RootVolumeConfiguration, "fsx-filesystem-rootvolumeconfiguration";
    new {}
    set {
        copy_tags_to_snapshots: bool = "CopyTagsToSnapshots",
        data_compression_type: str = "DataCompressionType",
        nfs_exports: c::List<NfsExports> = "NfsExports",
        read_only: bool = "ReadOnly",
        record_size_ki_b: i64 = "RecordSizeKiB",
        user_and_group_quotas: c::List<UserAndGroupQuotas> = "UserAndGroupQuotas",
    }
}

c::property! {
    SelfManagedActiveDirectoryConfiguration, "fsx-filesystem-selfmanagedactivedirectoryconfiguration";
    new {}
    set {
        dns_ips: c::List<str> = "DnsIps",
        domain_join_service_account_secret: str = "DomainJoinServiceAccountSecret",
        domain_name: str = "DomainName",
        file_system_administrators_group: str = "FileSystemAdministratorsGroup",
        organizational_unit_distinguished_name: str = "OrganizationalUnitDistinguishedName",
        password: str = "Password",
        user_name: str = "UserName",
    }
}

c::property! {
    UserAndGroupQuotas, "fsx-filesystem-userandgroupquotas";
    new {}
    set {
        id: i64 = "Id",
        storage_capacity_quota_gi_b: i64 = "StorageCapacityQuotaGiB",
        r#type: str = "Type",
    }
}

c::property! {
    WindowsConfiguration, "fsx-filesystem-windowsconfiguration";
    new {
        A throughput_capacity: i64 = "ThroughputCapacity",
    }
    set {
        active_directory_id: str = "ActiveDirectoryId",
        aliases: c::List<str> = "Aliases",
        audit_log_configuration: AuditLogConfiguration = "AuditLogConfiguration",
        automatic_backup_retention_days: i64 = "AutomaticBackupRetentionDays",
        copy_tags_to_backups: bool = "CopyTagsToBackups",
        daily_automatic_backup_start_time: str = "DailyAutomaticBackupStartTime",
        deployment_type: str = "DeploymentType",
        disk_iops_configuration: DiskIopsConfiguration = "DiskIopsConfiguration",
        fsrm_configuration: FsrmConfiguration = "FsrmConfiguration",
        preferred_subnet_id: str = "PreferredSubnetId",
        self_managed_active_directory_configuration: SelfManagedActiveDirectoryConfiguration = "SelfManagedActiveDirectoryConfiguration",
        weekly_maintenance_start_time: str = "WeeklyMaintenanceStartTime",
    }
}
