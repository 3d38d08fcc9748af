// Written by `cargo xtask codegen` from crates/registry/data/odb.txt.

//! `AWS::ODB::CloudAutonomousVmCluster` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CloudAutonomousVmClusterArn`.
    CfnCloudAutonomousVmCluster = "AWS::ODB::CloudAutonomousVmCluster", "odb-cloudautonomousvmcluster", reference arn,
        arn "arn:${Partition}:odb:${Region}:${Account}:cloud-autonomous-vm-cluster/${CloudAutonomousVmClusterId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        autonomous_data_storage_size_in_tbs: f64 = "AutonomousDataStorageSizeInTBs",
        /// 6 to 2048 characters; an update replaces the resource
        cloud_exadata_infrastructure_id: str = "CloudExadataInfrastructureId",
        /// an update replaces the resource
        cpu_core_count_per_node: i64 = "CpuCoreCountPerNode",
        /// 1 to 1024 items; an update replaces the resource
        db_servers: c::List<str> = "DbServers",
        /// an update replaces the resource
        description: str = "Description",
        /// 1 to 255 characters; an update replaces the resource
        display_name: str = "DisplayName",
        /// no item twice
        iam_roles: c::List<IamRole> = "IamRoles",
        /// an update replaces the resource
        is_mtls_enabled_vm_cluster: bool = "IsMtlsEnabledVmCluster",
        /// an update replaces the resource
        license_model: LicenseModel = "LicenseModel",
        /// an update replaces the resource
        maintenance_window: MaintenanceWindow = "MaintenanceWindow",
        /// an update replaces the resource
        memory_per_oracle_compute_unit_in_gbs: i64 = "MemoryPerOracleComputeUnitInGBs",
        /// 6 to 2048 characters; an update replaces the resource
        odb_network_id: str = "OdbNetworkId",
        /// 1024 to 8999; an update replaces the resource
        scan_listener_port_non_tls: i64 = "ScanListenerPortNonTls",
        /// 1024 to 8999; an update replaces the resource
        scan_listener_port_tls: i64 = "ScanListenerPortTls",
        tags: c::List<Tag> = "Tags",
        /// 1 to 255 characters; an update replaces the resource
        time_zone: str = "TimeZone",
        /// an update replaces the resource
        total_container_databases: i64 = "TotalContainerDatabases",
    }
    get {
        @arn "CloudAutonomousVmClusterArn",
        AUTONOMOUS_DATA_STORAGE_PERCENTAGE: f64 = "AutonomousDataStoragePercentage",
        AVAILABLE_AUTONOMOUS_DATA_STORAGE_SIZE_IN_TBS: f64 = "AvailableAutonomousDataStorageSizeInTBs",
        AVAILABLE_CONTAINER_DATABASES: i64 = "AvailableContainerDatabases",
        AVAILABLE_CPUS: f64 = "AvailableCpus",
        CLOUD_AUTONOMOUS_VM_CLUSTER_ARN: c::Arn<CfnCloudAutonomousVmCluster> = "CloudAutonomousVmClusterArn",
        CLOUD_AUTONOMOUS_VM_CLUSTER_ID: str = "CloudAutonomousVmClusterId",
        COMPUTE_MODEL: str = "ComputeModel",
        CPU_CORE_COUNT: i64 = "CpuCoreCount",
        CPU_PERCENTAGE: f64 = "CpuPercentage",
        DATA_STORAGE_SIZE_IN_GBS: f64 = "DataStorageSizeInGBs",
        DATA_STORAGE_SIZE_IN_TBS: f64 = "DataStorageSizeInTBs",
        DB_NODE_STORAGE_SIZE_IN_GBS: i64 = "DbNodeStorageSizeInGBs",
        DOMAIN: str = "Domain",
        EXADATA_STORAGE_IN_TBS_LOWEST_SCALED_VALUE: f64 = "ExadataStorageInTBsLowestScaledValue",
        HOSTNAME: str = "Hostname",
        MAX_ACDS_LOWEST_SCALED_VALUE: i64 = "MaxAcdsLowestScaledValue",
        MEMORY_SIZE_IN_GBS: i64 = "MemorySizeInGBs",
        NODE_COUNT: i64 = "NodeCount",
        NON_PROVISIONABLE_AUTONOMOUS_CONTAINER_DATABASES: i64 = "NonProvisionableAutonomousContainerDatabases",
        OCI_RESOURCE_ANCHOR_NAME: str = "OciResourceAnchorName",
        OCI_URL: str = "OciUrl",
        OCID: str = "Ocid",
        PROVISIONABLE_AUTONOMOUS_CONTAINER_DATABASES: i64 = "ProvisionableAutonomousContainerDatabases",
        PROVISIONED_AUTONOMOUS_CONTAINER_DATABASES: i64 = "ProvisionedAutonomousContainerDatabases",
        PROVISIONED_CPUS: f64 = "ProvisionedCpus",
        RECLAIMABLE_CPUS: f64 = "ReclaimableCpus",
        RESERVED_CPUS: f64 = "ReservedCpus",
        SHAPE: str = "Shape",
    }
}

c::property! {
    IamRole, "odb-cloudautonomousvmcluster-iamrole";
    new {}
    set {
        aws_integration: str = "AwsIntegration",
        iam_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "IamRoleArn",
    }
}

c::property! {
    MaintenanceWindow, "odb-cloudautonomousvmcluster-maintenancewindow";
    new {}
    set {
        days_of_week: c::List<MaintenanceWindowDaysOfWeek> = "DaysOfWeek",
        hours_of_day: c::List<i64> = "HoursOfDay",
        lead_time_in_weeks: i64 = "LeadTimeInWeeks",
        months: c::List<MaintenanceWindowMonths> = "Months",
        preference: MaintenanceWindowPreference = "Preference",
        weeks_of_month: c::List<i64> = "WeeksOfMonth",
    }
}

c::property! {
    Tag, "odb-cloudautonomousvmcluster-tag";
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

c::open_enum! {
    MaintenanceWindowDaysOfWeek {
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
        SUNDAY = "SUNDAY",
    }
}

c::open_enum! {
    MaintenanceWindowMonths {
        JANUARY = "JANUARY",
        FEBRUARY = "FEBRUARY",
        MARCH = "MARCH",
        APRIL = "APRIL",
        MAY = "MAY",
        JUNE = "JUNE",
        JULY = "JULY",
        AUGUST = "AUGUST",
        SEPTEMBER = "SEPTEMBER",
        OCTOBER = "OCTOBER",
        NOVEMBER = "NOVEMBER",
        DECEMBER = "DECEMBER",
    }
}

c::open_enum! {
    MaintenanceWindowPreference {
        NO_PREFERENCE = "NO_PREFERENCE",
        CUSTOM_PREFERENCE = "CUSTOM_PREFERENCE",
    }
}
