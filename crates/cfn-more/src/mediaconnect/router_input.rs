// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::RouterInput` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRouterInput = "AWS::MediaConnect::RouterInput", "mediaconnect-routerinput", reference arn,
        arn "arn:${Partition}:mediaconnect:${Region}:${Account}:routerInput:${RouterInputId}", tags List "Tags";
    new CfnRouterInputRequired {
        A configuration: RouterInputConfiguration = "Configuration",
        B maximum_bitrate: i64 = "MaximumBitrate",
        /// 1 to 128 characters
        C name: str = "Name",
        D routing_scope: RoutingScope = "RoutingScope",
        E tier: RouterInputTier = "Tier",
    }
    set {
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        content_quality_analysis_configuration: RouterContentQualityAnalysisConfiguration = "ContentQualityAnalysisConfiguration",
        maintenance_configuration: MaintenanceConfiguration = "MaintenanceConfiguration",
        /// an update replaces the resource
        region_name: str = "RegionName",
        tags: c::List<c::Tag> = "Tags",
        transit_encryption: RouterInputTransitEncryption = "TransitEncryption",
    }
    get {
        @arn "Arn",
        CONTENT_QUALITY_ANALYSIS_TYPE: c::Json = "ContentQualityAnalysisType",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        INPUT_TYPE: c::Json = "InputType",
        IP_ADDRESS: str = "IpAddress",
        MAINTENANCE_TYPE: c::Json = "MaintenanceType",
        ROUTED_OUTPUTS: i64 = "RoutedOutputs",
        STATE: c::Json = "State",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AutomaticEncryptionKeyConfiguration, "mediaconnect-routerinput-automaticencryptionkeyconfiguration";
    new {}
    set {}
}

c::property! {
    BlackFramesConfiguration, "mediaconnect-routerinput-blackframesconfiguration";
    new {
        A state: ContentQualityAnalysisState = "State",
        /// 10 to 60
        B threshold_seconds: i64 = "ThresholdSeconds",
    }
    set {}
}

c::property! {
    ContentQualityAnalysisFeatureConfiguration, "mediaconnect-routerinput-contentqualityanalysisfeatureconfiguration";
    new {}
    set {
        black_frames: BlackFramesConfiguration = "BlackFrames",
        frozen_frames: FrozenFramesConfiguration = "FrozenFrames",
        silent_audio: SilentAudioConfiguration = "SilentAudio",
    }
}

c::property! {
    DefaultMaintenanceConfiguration, "mediaconnect-routerinput-defaultmaintenanceconfiguration";
    new {}
    set {}
}

c::property! {
    FailoverRouterInputConfiguration, "mediaconnect-routerinput-failoverrouterinputconfiguration";
    new FailoverRouterInputConfigurationRequired {
        /// an update replaces the resource
        A network_interface_arn: str = "NetworkInterfaceArn",
        B protocol_configurations: c::List<FailoverRouterInputProtocolConfiguration> = "ProtocolConfigurations",
        C source_priority_mode: FailoverInputSourcePriorityMode = "SourcePriorityMode",
    }
    set {
        /// 0 to 1
        primary_source_index: i64 = "PrimarySourceIndex",
    }
}

c::property! {
    /// Exactly one of `Rtp`, `Rist`, `SrtListener`, `SrtCaller`.
    FailoverRouterInputProtocolConfiguration, "mediaconnect-routerinput-failoverrouterinputprotocolconfiguration";
    new {}
    set {
        rist: RistRouterInputConfiguration = "Rist",
        rtp: RtpRouterInputConfiguration = "Rtp",
        srt_caller: SrtCallerRouterInputConfiguration = "SrtCaller",
        srt_listener: SrtListenerRouterInputConfiguration = "SrtListener",
    }
}

c::property! {
    FlowTransitEncryption, "mediaconnect-routerinput-flowtransitencryption";
    new {
        A encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    FlowTransitEncryptionKeyConfiguration, "mediaconnect-routerinput-flowtransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    FrozenFramesConfiguration, "mediaconnect-routerinput-frozenframesconfiguration";
    new {
        A state: ContentQualityAnalysisState = "State",
        /// 10 to 60
        B threshold_seconds: i64 = "ThresholdSeconds",
    }
    set {}
}

c::property! {
    /// Exactly one of `PreferredDayTime`, `Default`.
    MaintenanceConfiguration, "mediaconnect-routerinput-maintenanceconfiguration";
    new {}
    set {
        default: DefaultMaintenanceConfiguration = "Default",
        preferred_day_time: PreferredDayTimeMaintenanceConfiguration = "PreferredDayTime",
    }
}

c::property! {
    MediaConnectFlowRouterInputConfiguration, "mediaconnect-routerinput-mediaconnectflowrouterinputconfiguration";
    new {
        A source_transit_decryption: FlowTransitEncryption = "SourceTransitDecryption",
    }
    set {
        flow_arn: str = "FlowArn",
        flow_output_arn: str = "FlowOutputArn",
    }
}

c::property! {
    MediaLiveChannelRouterInputConfiguration, "mediaconnect-routerinput-medialivechannelrouterinputconfiguration";
    new {
        A source_transit_decryption: MediaLiveTransitEncryption = "SourceTransitDecryption",
    }
    set {
        /// matches `^arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:channel:[a-zA-Z0-9]+$`
        media_live_channel_arn: str = "MediaLiveChannelArn",
        media_live_channel_output_name: str = "MediaLiveChannelOutputName",
        media_live_pipeline_id: MediaLiveChannelPipelineId = "MediaLivePipelineId",
    }
}

c::property! {
    MediaLiveTransitEncryption, "mediaconnect-routerinput-medialivetransitencryption";
    new {
        A encryption_key_configuration: MediaLiveTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: MediaLiveTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    MediaLiveTransitEncryptionKeyConfiguration, "mediaconnect-routerinput-medialivetransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    MergeRouterInputConfiguration, "mediaconnect-routerinput-mergerouterinputconfiguration";
    new {
        A merge_recovery_window_milliseconds: i64 = "MergeRecoveryWindowMilliseconds",
        /// an update replaces the resource
        B network_interface_arn: str = "NetworkInterfaceArn",
        C protocol_configurations: c::List<MergeRouterInputProtocolConfiguration> = "ProtocolConfigurations",
    }
    set {}
}

c::property! {
    /// Exactly one of `Rtp`, `Rist`.
    MergeRouterInputProtocolConfiguration, "mediaconnect-routerinput-mergerouterinputprotocolconfiguration";
    new {}
    set {
        rist: RistRouterInputConfiguration = "Rist",
        rtp: RtpRouterInputConfiguration = "Rtp",
    }
}

c::property! {
    PreferredDayTimeMaintenanceConfiguration, "mediaconnect-routerinput-preferreddaytimemaintenanceconfiguration";
    new PreferredDayTimeMaintenanceConfigurationRequired {
        A day: Day = "Day",
        B time: str = "Time",
    }
    set {}
}

c::property! {
    RistRouterInputConfiguration, "mediaconnect-routerinput-ristrouterinputconfiguration";
    new RistRouterInputConfigurationRequired {
        /// 3000 to 30000
        A port: i64 = "Port",
        /// 10 to 10000
        B recovery_latency_milliseconds: i64 = "RecoveryLatencyMilliseconds",
    }
    set {}
}

c::property! {
    /// Exactly one of `ContentLevel`.
    RouterContentQualityAnalysisConfiguration, "mediaconnect-routerinput-routercontentqualityanalysisconfiguration";
    new {}
    set {
        content_level: ContentQualityAnalysisFeatureConfiguration = "ContentLevel",
    }
}

c::property! {
    /// Exactly one of `Standard`, `Failover`, `Merge`, `MediaConnectFlow`, `MediaLiveChannel`.
    RouterInputConfiguration, "mediaconnect-routerinput-routerinputconfiguration";
    new {}
    set {
        failover: FailoverRouterInputConfiguration = "Failover",
        media_connect_flow: MediaConnectFlowRouterInputConfiguration = "MediaConnectFlow",
        media_live_channel: MediaLiveChannelRouterInputConfiguration = "MediaLiveChannel",
        merge: MergeRouterInputConfiguration = "Merge",
        standard: StandardRouterInputConfiguration = "Standard",
    }
}

c::property! {
    /// Exactly one of `Rtp`, `Rist`, `SrtListener`, `SrtCaller`.
    RouterInputProtocolConfiguration, "mediaconnect-routerinput-routerinputprotocolconfiguration";
    new {}
    set {
        rist: RistRouterInputConfiguration = "Rist",
        rtp: RtpRouterInputConfiguration = "Rtp",
        srt_caller: SrtCallerRouterInputConfiguration = "SrtCaller",
        srt_listener: SrtListenerRouterInputConfiguration = "SrtListener",
    }
}

c::property! {
    RouterInputTransitEncryption, "mediaconnect-routerinput-routerinputtransitencryption";
    new {
        A encryption_key_configuration: RouterInputTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: RouterInputTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    RouterInputTransitEncryptionKeyConfiguration, "mediaconnect-routerinput-routerinputtransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    RtpRouterInputConfiguration, "mediaconnect-routerinput-rtprouterinputconfiguration";
    new {
        /// 3000 to 30000
        A port: i64 = "Port",
    }
    set {
        forward_error_correction: ForwardErrorCorrectionState = "ForwardErrorCorrection",
    }
}

c::property! {
    SecretsManagerEncryptionKeyConfiguration, "mediaconnect-routerinput-secretsmanagerencryptionkeyconfiguration";
    new SecretsManagerEncryptionKeyConfigurationRequired {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    SilentAudioConfiguration, "mediaconnect-routerinput-silentaudioconfiguration";
    new {
        A state: ContentQualityAnalysisState = "State",
        /// 10 to 60
        B threshold_seconds: i64 = "ThresholdSeconds",
    }
    set {}
}

c::property! {
    SrtCallerRouterInputConfiguration, "mediaconnect-routerinput-srtcallerrouterinputconfiguration";
    new SrtCallerRouterInputConfigurationRequired {
        /// 10 to 10000
        A minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds",
        B source_address: str = "SourceAddress",
        /// 1024 to 65535
        C source_port: i64 = "SourcePort",
    }
    set {
        decryption_configuration: SrtDecryptionConfiguration = "DecryptionConfiguration",
        stream_id: str = "StreamId",
    }
}

c::property! {
    SrtDecryptionConfiguration, "mediaconnect-routerinput-srtdecryptionconfiguration";
    new {
        A encryption_key: SecretsManagerEncryptionKeyConfiguration = "EncryptionKey",
    }
    set {}
}

c::property! {
    SrtListenerRouterInputConfiguration, "mediaconnect-routerinput-srtlistenerrouterinputconfiguration";
    new SrtListenerRouterInputConfigurationRequired {
        /// 10 to 10000
        A minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds",
        /// 3000 to 30000
        B port: i64 = "Port",
    }
    set {
        decryption_configuration: SrtDecryptionConfiguration = "DecryptionConfiguration",
    }
}

c::property! {
    StandardRouterInputConfiguration, "mediaconnect-routerinput-standardrouterinputconfiguration";
    new {
        /// an update replaces the resource
        A network_interface_arn: str = "NetworkInterfaceArn",
        B protocol_configuration: RouterInputProtocolConfiguration = "ProtocolConfiguration",
    }
    set {
        protocol: RouterInputProtocol = "Protocol",
    }
}

c::open_enum! {
    ContentQualityAnalysisState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Day {
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
    FailoverInputSourcePriorityMode {
        NO_PRIORITY = "NO_PRIORITY",
        PRIMARY_SECONDARY = "PRIMARY_SECONDARY",
    }
}

c::open_enum! {
    FlowTransitEncryptionKeyType {
        SECRETS_MANAGER = "SECRETS_MANAGER",
        AUTOMATIC = "AUTOMATIC",
    }
}

c::open_enum! {
    ForwardErrorCorrectionState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    MediaLiveChannelPipelineId {
        PIPELINE_0 = "PIPELINE_0",
        PIPELINE_1 = "PIPELINE_1",
    }
}

c::open_enum! {
    MediaLiveTransitEncryptionKeyType {
        SECRETS_MANAGER = "SECRETS_MANAGER",
        AUTOMATIC = "AUTOMATIC",
    }
}

c::open_enum! {
    RouterInputProtocol {
        RTP = "RTP",
        RIST = "RIST",
        SRT_CALLER = "SRT_CALLER",
        SRT_LISTENER = "SRT_LISTENER",
    }
}

c::open_enum! {
    RouterInputTier {
        INPUT_100 = "INPUT_100",
        INPUT_50 = "INPUT_50",
        INPUT_20 = "INPUT_20",
    }
}

c::open_enum! {
    RouterInputTransitEncryptionKeyType {
        SECRETS_MANAGER = "SECRETS_MANAGER",
        AUTOMATIC = "AUTOMATIC",
    }
}

c::open_enum! {
    RoutingScope {
        REGIONAL = "REGIONAL",
        GLOBAL = "GLOBAL",
    }
}
