// Written by `cargo xtask codegen` from crates/registry/data/workspacesthinclient.txt.

//! `AWS::WorkSpacesThinClient::Environment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnEnvironment = "AWS::WorkSpacesThinClient::Environment", "workspacesthinclient-environment", reference name,
        arn "arn:${Partition}:thinclient:${Region}:${Account}:environment/${EnvironmentId}", tags List "Tags";
    new {
        /// 20 to 2048 characters; an update replaces the resource
        A desktop_arn: str = "DesktopArn",
    }
    set {
        /// matches `^[0-9]{1,9}$`
        desired_software_set_id: str = "DesiredSoftwareSetId",
        /// 1 to 1024 characters; matches `^(https:\/\/)[a-z0-9]+([\-\.]{1}[a-z0-9]+)*\.[a-z]{2,32}(:[0-9]{1,5})?(\/.*)?$`
        desktop_endpoint: str = "DesktopEndpoint",
        /// at most 50 items; no item twice
        device_creation_tags: c::List<c::Tag> = "DeviceCreationTags",
        /// 20 to 2048 characters; matches `^arn:[0-9A-Za-z_+=\/,.@-]+:kms:[a-zA-Z0-9-]*:[0-9]{0,12}:key\/[a-zA-Z0-9-]+$`; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        maintenance_window: MaintenanceWindow = "MaintenanceWindow",
        /// 1 to 64 characters; matches `^.+$`
        name: str = "Name",
        software_set_update_mode: SoftwareSetUpdateMode = "SoftwareSetUpdateMode",
        software_set_update_schedule: SoftwareSetUpdateSchedule = "SoftwareSetUpdateSchedule",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACTIVATION_CODE: str = "ActivationCode",
        CREATED_AT: str = "CreatedAt",
        DESKTOP_TYPE: str = "DesktopType",
        ID: c::Name<CfnEnvironment> = "Id",
        PENDING_SOFTWARE_SET_ID: str = "PendingSoftwareSetId",
        PENDING_SOFTWARE_SET_VERSION: str = "PendingSoftwareSetVersion",
        REGISTERED_DEVICES_COUNT: i64 = "RegisteredDevicesCount",
        SOFTWARE_SET_COMPLIANCE_STATUS: str = "SoftwareSetComplianceStatus",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    MaintenanceWindow, "workspacesthinclient-environment-maintenancewindow";
    new {
        A r#type: MaintenanceWindowType = "Type",
    }
    set {
        apply_time_of: MaintenanceWindowApplyTimeOf = "ApplyTimeOf",
        /// 1 to 7 items; no item twice
        days_of_the_week: c::List<DayOfWeek> = "DaysOfTheWeek",
        /// 0 to 23
        end_time_hour: i64 = "EndTimeHour",
        /// 0 to 59
        end_time_minute: i64 = "EndTimeMinute",
        /// 0 to 23
        start_time_hour: i64 = "StartTimeHour",
        /// 0 to 59
        start_time_minute: i64 = "StartTimeMinute",
    }
}

c::open_enum! {
    DayOfWeek {
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
    SoftwareSetUpdateMode {
        USE_LATEST = "USE_LATEST",
        USE_DESIRED = "USE_DESIRED",
    }
}

c::open_enum! {
    SoftwareSetUpdateSchedule {
        USE_MAINTENANCE_WINDOW = "USE_MAINTENANCE_WINDOW",
        APPLY_IMMEDIATELY = "APPLY_IMMEDIATELY",
    }
}

c::open_enum! {
    MaintenanceWindowType {
        SYSTEM = "SYSTEM",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    MaintenanceWindowApplyTimeOf {
        UTC = "UTC",
        DEVICE = "DEVICE",
    }
}
