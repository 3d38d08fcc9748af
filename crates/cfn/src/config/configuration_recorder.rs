// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::ConfigurationRecorder` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnConfigurationRecorder = "AWS::Config::ConfigurationRecorder", "config-configurationrecorder", reference name, name_property "Name";
    new {
        /// matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role)\/.*`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {
        /// an update replaces the resource
        name: str = "Name",
        recording_group: RecordingGroup = "RecordingGroup",
        recording_mode: RecordingMode = "RecordingMode",
        /// default `true`; an update replaces the resource; AWS does not show it again
        started_on_create: bool = "StartedOnCreate",
    }
    get {
        ID: str = "Id",
        RESOURCE_ARN: str = "ResourceARN",
    }
}

c::property! {
    ExclusionByResourceTypes, "config-configurationrecorder-exclusionbyresourcetypes";
    new {
        /// no item twice
        A resource_types: c::List<str> = "ResourceTypes",
    }
    set {}
}

c::property! {
    RecordingGroup, "config-configurationrecorder-recordinggroup";
    new {}
    set {
        all_supported: bool = "AllSupported",
        exclusion_by_resource_types: ExclusionByResourceTypes = "ExclusionByResourceTypes",
        include_global_resource_types: bool = "IncludeGlobalResourceTypes",
        recording_strategy: RecordingStrategy = "RecordingStrategy",
        /// no item twice
        resource_types: c::List<str> = "ResourceTypes",
    }
}

c::property! {
    RecordingMode, "config-configurationrecorder-recordingmode";
    new {
        A recording_frequency: str = "RecordingFrequency",
    }
    set {
        /// no item twice
        recording_mode_overrides: c::List<RecordingModeOverride> = "RecordingModeOverrides",
    }
}

c::property! {
    RecordingModeOverride, "config-configurationrecorder-recordingmodeoverride";
    new {
        A recording_frequency: str = "RecordingFrequency",
        /// no item twice
        B resource_types: c::List<str> = "ResourceTypes",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    RecordingStrategy, "config-configurationrecorder-recordingstrategy";
    new {
        A use_only: str = "UseOnly",
    }
    set {}
}
