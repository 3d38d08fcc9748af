// Written by `cargo xtask codegen` from crates/registry/data/odb.txt.

//! `AWS::ODB::CloudExadataInfrastructure` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CloudExadataInfrastructureArn`.
    CfnCloudExadataInfrastructure = "AWS::ODB::CloudExadataInfrastructure", "odb-cloudexadatainfrastructure", reference arn,
        arn "arn:${Partition}:odb:${Region}:${Account}:cloud-exadata-infrastructure/${CloudExadataInfrastructureId}", tags List "Tags";
    new {}
    set {
        /// 1 to 255 characters; an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// 1 to 255 characters; an update replaces the resource
        availability_zone_id: str = "AvailabilityZoneId",
        /// an update replaces the resource
        compute_count: i64 = "ComputeCount",
        /// an update replaces the resource
        customer_contacts_to_send_to_oci: c::List<CustomerContact> = "CustomerContactsToSendToOCI",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\/.=-]+$`; an update replaces the resource
        database_server_type: str = "DatabaseServerType",
        /// 1 to 255 characters; an update replaces the resource
        display_name: str = "DisplayName",
        maintenance_window: MaintenanceWindow = "MaintenanceWindow",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\/.=-]+$`; an update replaces the resource
        shape: str = "Shape",
        /// an update replaces the resource
        storage_count: i64 = "StorageCount",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\/.=-]+$`; an update replaces the resource
        storage_server_type: str = "StorageServerType",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "CloudExadataInfrastructureArn",
        ACTIVATED_STORAGE_COUNT: i64 = "ActivatedStorageCount",
        ADDITIONAL_STORAGE_COUNT: i64 = "AdditionalStorageCount",
        AVAILABLE_STORAGE_SIZE_IN_GBS: i64 = "AvailableStorageSizeInGBs",
        CLOUD_EXADATA_INFRASTRUCTURE_ARN: c::Arn<CfnCloudExadataInfrastructure> = "CloudExadataInfrastructureArn",
        CLOUD_EXADATA_INFRASTRUCTURE_ID: str = "CloudExadataInfrastructureId",
        COMPUTE_MODEL: str = "ComputeModel",
        CPU_COUNT: i64 = "CpuCount",
        DATA_STORAGE_SIZE_IN_TBS: f64 = "DataStorageSizeInTBs",
        DB_NODE_STORAGE_SIZE_IN_GBS: i64 = "DbNodeStorageSizeInGBs",
        DB_SERVER_IDS: c::List<str> = list "DbServerIds",
        DB_SERVER_VERSION: str = "DbServerVersion",
        MAX_CPU_COUNT: i64 = "MaxCpuCount",
        MAX_DATA_STORAGE_IN_TBS: f64 = "MaxDataStorageInTBs",
        MAX_DB_NODE_STORAGE_SIZE_IN_GBS: i64 = "MaxDbNodeStorageSizeInGBs",
        MAX_MEMORY_IN_GBS: i64 = "MaxMemoryInGBs",
        MEMORY_SIZE_IN_GBS: i64 = "MemorySizeInGBs",
        OCI_RESOURCE_ANCHOR_NAME: str = "OciResourceAnchorName",
        OCI_URL: str = "OciUrl",
        OCID: str = "Ocid",
        STORAGE_SERVER_VERSION: str = "StorageServerVersion",
        TOTAL_STORAGE_SIZE_IN_GBS: i64 = "TotalStorageSizeInGBs",
    }
}

c::property! {
    CustomerContact, "odb-cloudexadatainfrastructure-customercontact";
    new {}
    set {
        email: str = "Email",
    }
}

c::property! {
    MaintenanceWindow, "odb-cloudexadatainfrastructure-maintenancewindow";
    new {}
    set {
        /// 15 to 120
        custom_action_timeout_in_mins: i64 = "CustomActionTimeoutInMins",
        /// no item twice
        days_of_week: c::List<MaintenanceWindowDaysOfWeek> = "DaysOfWeek",
        /// no item twice
        hours_of_day: c::List<i64> = "HoursOfDay",
        is_custom_action_timeout_enabled: bool = "IsCustomActionTimeoutEnabled",
        /// 1 to 4
        lead_time_in_weeks: i64 = "LeadTimeInWeeks",
        /// no item twice
        months: c::List<MaintenanceWindowMonths> = "Months",
        patching_mode: MaintenanceWindowPatchingMode = "PatchingMode",
        preference: MaintenanceWindowPreference = "Preference",
        /// no item twice
        weeks_of_month: c::List<i64> = "WeeksOfMonth",
    }
}

c::property! {
    Tag, "odb-cloudexadatainfrastructure-tag";
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
    MaintenanceWindowPatchingMode {
        NONROLLING = "NONROLLING",
        ROLLING = "ROLLING",
    }
}

c::open_enum! {
    MaintenanceWindowPreference {
        CUSTOM_PREFERENCE = "CUSTOM_PREFERENCE",
        NO_PREFERENCE = "NO_PREFERENCE",
    }
}
