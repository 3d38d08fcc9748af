// Written by `cargo xtask codegen` from crates/registry/data/mediaconvert.txt.

//! `AWS::MediaConvert::JobTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnJobTemplate = "AWS::MediaConvert::JobTemplate", "mediaconvert-jobtemplate", reference name, name_property "Name",
        arn "arn:${Partition}:mediaconvert:${Region}:${Account}:jobTemplates/${JobTemplateName}", tags Map "Tags";
    new {
        A settings_json: c::Json = "SettingsJson",
    }
    set {
        acceleration_settings: AccelerationSettings = "AccelerationSettings",
        category: str = "Category",
        description: str = "Description",
        hop_destinations: c::List<HopDestination> = "HopDestinations",
        /// an update replaces the resource
        name: str = "Name",
        /// -50 to 50
        priority: i64 = "Priority",
        queue: str = "Queue",
        status_update_interval: StatusUpdateInterval = "StatusUpdateInterval",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        NAME: c::Name<CfnJobTemplate> = "Name",
    }
}

c::property! {
    AccelerationSettings, "mediaconvert-jobtemplate-accelerationsettings";
    new {
        A mode: AccelerationSettingsMode = "Mode",
    }
    set {}
}

c::property! {
    HopDestination, "mediaconvert-jobtemplate-hopdestination";
    new {}
    set {
        /// -50 to 50
        priority: i64 = "Priority",
        queue: str = "Queue",
        /// 1 to 4320
        wait_minutes: i64 = "WaitMinutes",
    }
}

c::open_enum! {
    StatusUpdateInterval {
        SECONDS_10 = "SECONDS_10",
        SECONDS_12 = "SECONDS_12",
        SECONDS_120 = "SECONDS_120",
        SECONDS_15 = "SECONDS_15",
        SECONDS_180 = "SECONDS_180",
        SECONDS_20 = "SECONDS_20",
        SECONDS_240 = "SECONDS_240",
        SECONDS_30 = "SECONDS_30",
        SECONDS_300 = "SECONDS_300",
        SECONDS_360 = "SECONDS_360",
        SECONDS_420 = "SECONDS_420",
        SECONDS_480 = "SECONDS_480",
        SECONDS_540 = "SECONDS_540",
        SECONDS_60 = "SECONDS_60",
        SECONDS_600 = "SECONDS_600",
    }
}

c::open_enum! {
    AccelerationSettingsMode {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        PREFERRED = "PREFERRED",
    }
}
