// Written by `cargo xtask codegen` from crates/registry/data/mediapackagev2.txt.

//! `AWS::MediaPackageV2::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnChannel = "AWS::MediaPackageV2::Channel", "mediapackagev2-channel", reference arn, tags List "Tags";
    new CfnChannelRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A channel_group_name: str = "ChannelGroupName",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B channel_name: str = "ChannelName",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        input_switch_configuration: InputSwitchConfiguration = "InputSwitchConfiguration",
        /// an update replaces the resource
        input_type: InputType = "InputType",
        multiview_configuration: MultiviewConfiguration = "MultiviewConfiguration",
        output_header_configuration: OutputHeaderConfiguration = "OutputHeaderConfiguration",
        /// an update replaces the resource
        output_locking_mode: OutputLockingMode = "OutputLockingMode",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ATTACHED_MULTIVIEW_CHANNELS: c::List<str> = list "AttachedMultiviewChannels",
        CREATED_AT: str = "CreatedAt",
        INGEST_ENDPOINT_URLS: c::List<str> = list "IngestEndpointUrls",
        INGEST_ENDPOINTS: c::List<c::Json> = list "IngestEndpoints",
        MODIFIED_AT: str = "ModifiedAt",
    }
}

c::property! {
    InputSwitchConfiguration, "mediapackagev2-channel-inputswitchconfiguration";
    new {}
    set {
        mqcs_input_switching: bool = "MQCSInputSwitching",
        /// 1 to 2
        preferred_input: i64 = "PreferredInput",
    }
}

c::property! {
    MultiviewConfiguration, "mediapackagev2-channel-multiviewconfiguration";
    new MultiviewConfigurationRequired {
        /// 1 to 6 items
        A available_layouts: c::List<MultiviewLayoutType> = "AvailableLayouts",
        /// 1 to 50 items; each: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`
        B available_sources: c::List<str> = "AvailableSources",
    }
    set {}
}

c::property! {
    OutputHeaderConfiguration, "mediapackagev2-channel-outputheaderconfiguration";
    new {}
    set {
        publish_mqcs: bool = "PublishMQCS",
    }
}

c::property! {
    Tag, "mediapackagev2-channel-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    InputType {
        HLS = "HLS",
        CMAF = "CMAF",
        MULTIVIEW = "MULTIVIEW",
    }
}

c::open_enum! {
    MultiviewLayoutType {
        LAYOUT_2EH = "LAYOUT_2EH",
        LAYOUT_2PL = "LAYOUT_2PL",
        LAYOUT_3EL = "LAYOUT_3EL",
        LAYOUT_3PL = "LAYOUT_3PL",
        LAYOUT_4E = "LAYOUT_4E",
        LAYOUT_4PL = "LAYOUT_4PL",
    }
}

c::open_enum! {
    OutputLockingMode {
        EPOCH_LOCKED = "EPOCH_LOCKED",
        NON_EPOCH_LOCKED = "NON_EPOCH_LOCKED",
    }
}
