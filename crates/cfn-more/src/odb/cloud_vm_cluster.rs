// Written by `cargo xtask codegen` from crates/registry/data/odb.txt.

//! `AWS::ODB::CloudVmCluster` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CloudVmClusterArn`.
    CfnCloudVmCluster = "AWS::ODB::CloudVmCluster", "odb-cloudvmcluster", reference arn,
        arn "arn:${Partition}:odb:${Region}:${Account}:cloud-vm-cluster/${CloudVmClusterId}", tags List "Tags";
    new {}
    set {
        /// 6 to 2048 characters; an update replaces the resource
        cloud_exadata_infrastructure_id: str = "CloudExadataInfrastructureId",
        /// 1 to 11 characters; matches `^[a-zA-Z][a-zA-Z0-9-]*$`; an update replaces the resource
        cluster_name: str = "ClusterName",
        /// 0 to 368; an update replaces the resource
        cpu_core_count: i64 = "CpuCoreCount",
        /// an update replaces the resource
        data_collection_options: DataCollectionOptions = "DataCollectionOptions",
        /// an update replaces the resource
        data_storage_size_in_tbs: f64 = "DataStorageSizeInTBs",
        /// an update replaces the resource
        db_node_storage_size_in_gbs: i64 = "DbNodeStorageSizeInGBs",
        /// no item twice; an update may replace the resource
        db_nodes: c::List<DbNode> = "DbNodes",
        /// 1 to 1024 items; an update replaces the resource
        db_servers: c::List<str> = "DbServers",
        /// 1 to 255 characters; an update replaces the resource
        display_name: str = "DisplayName",
        /// 1 to 255 characters; an update replaces the resource
        gi_version: str = "GiVersion",
        /// 1 to 12 characters; matches `^[a-zA-Z][a-zA-Z0-9-]*[a-zA-Z0-9]$`; an update replaces the resource
        hostname: str = "Hostname",
        /// no item twice
        iam_roles: c::List<IamRole> = "IamRoles",
        /// an update replaces the resource
        is_local_backup_enabled: bool = "IsLocalBackupEnabled",
        /// an update replaces the resource
        is_sparse_diskgroup_enabled: bool = "IsSparseDiskgroupEnabled",
        /// an update replaces the resource
        license_model: LicenseModel = "LicenseModel",
        /// an update replaces the resource
        memory_size_in_gbs: i64 = "MemorySizeInGBs",
        /// 6 to 2048 characters; an update replaces the resource
        odb_network_id: str = "OdbNetworkId",
        /// 1024 to 8999; an update replaces the resource; AWS does not show it again
        scan_listener_port_tcp: i64 = "ScanListenerPortTcp",
        /// 1 to 1024 items; an update replaces the resource
        ssh_public_keys: c::List<str> = "SshPublicKeys",
        /// 1 to 255 characters; an update replaces the resource
        system_version: str = "SystemVersion",
        tags: c::List<Tag> = "Tags",
        /// 1 to 255 characters; an update replaces the resource
        time_zone: str = "TimeZone",
    }
    get {
        @arn "CloudVmClusterArn",
        CLOUD_VM_CLUSTER_ARN: c::Arn<CfnCloudVmCluster> = "CloudVmClusterArn",
        CLOUD_VM_CLUSTER_ID: str = "CloudVmClusterId",
        COMPUTE_MODEL: str = "ComputeModel",
        DISK_REDUNDANCY: str = "DiskRedundancy",
        DOMAIN: str = "Domain",
        LISTENER_PORT: i64 = "ListenerPort",
        NODE_COUNT: i64 = "NodeCount",
        OCI_RESOURCE_ANCHOR_NAME: str = "OciResourceAnchorName",
        OCI_URL: str = "OciUrl",
        OCID: str = "Ocid",
        SCAN_DNS_NAME: str = "ScanDnsName",
        SCAN_IP_IDS: c::List<str> = list "ScanIpIds",
        SHAPE: str = "Shape",
        STORAGE_SIZE_IN_GBS: i64 = "StorageSizeInGBs",
        VIP_IDS: c::List<str> = list "VipIds",
    }
}

c::property! {
    DataCollectionOptions, "odb-cloudvmcluster-datacollectionoptions";
    new {}
    set {
        is_diagnostics_events_enabled: bool = "IsDiagnosticsEventsEnabled",
        is_health_monitoring_enabled: bool = "IsHealthMonitoringEnabled",
        is_incident_logs_enabled: bool = "IsIncidentLogsEnabled",
    }
}

c::property! {
    DbNode, "odb-cloudvmcluster-dbnode";
    new {
        /// an update replaces the resource
        A db_server_id: str = "DbServerId",
    }
    set {
        tags: c::List<Tag> = "Tags",
    }
}

c::property! {
    IamRole, "odb-cloudvmcluster-iamrole";
    new {}
    set {
        aws_integration: str = "AwsIntegration",
        iam_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "IamRoleArn",
    }
}

c::property! {
    Tag, "odb-cloudvmcluster-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    LicenseModel {
        BRING_YOUR_OWN_LICENSE = "BRING_YOUR_OWN_LICENSE",
        LICENSE_INCLUDED = "LICENSE_INCLUDED",
    }
}
