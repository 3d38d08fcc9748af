// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::RouterOutput` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRouterOutput = "AWS::MediaConnect::RouterOutput", "mediaconnect-routeroutput", reference arn,
        arn "arn:${Partition}:mediaconnect:${Region}:${Account}:routerOutput:${RouterOutputId}", tags List "Tags";
    new CfnRouterOutputRequired {
        A configuration: RouterOutputConfiguration = "Configuration",
        B maximum_bitrate: i64 = "MaximumBitrate",
        /// 1 to 128 characters
        C name: str = "Name",
        D routing_scope: RoutingScope = "RoutingScope",
        E tier: RouterOutputTier = "Tier",
    }
    set {
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        fabric_configuration: FabricConfiguration = "FabricConfiguration",
        maintenance_configuration: MaintenanceConfiguration = "MaintenanceConfiguration",
        /// an update replaces the resource
        region_name: str = "RegionName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        IP_ADDRESS: str = "IpAddress",
        MAINTENANCE_TYPE: c::Json = "MaintenanceType",
        OUTPUT_TYPE: c::Json = "OutputType",
        ROUTED_STATE: c::Json = "RoutedState",
        STATE: c::Json = "State",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AutomaticEncryptionKeyConfiguration, "mediaconnect-routeroutput-automaticencryptionkeyconfiguration";
    new {}
    set {}
}

c::property! {
    DefaultMaintenanceConfiguration, "mediaconnect-routeroutput-defaultmaintenanceconfiguration";
    new {}
    set {}
}

c::property! {
    FabricConfiguration, "mediaconnect-routeroutput-fabricconfiguration";
    new {
        A recovery_latency_mode: FabricLatencyMode = "RecoveryLatencyMode",
    }
    set {}
}

c::property! {
    FlowTransitEncryption, "mediaconnect-routeroutput-flowtransitencryption";
    new {
        A encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    FlowTransitEncryptionKeyConfiguration, "mediaconnect-routeroutput-flowtransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    /// Exactly one of `PreferredDayTime`, `Default`.
    MaintenanceConfiguration, "mediaconnect-routeroutput-maintenanceconfiguration";
    new {}
    set {
        default: DefaultMaintenanceConfiguration = "Default",
        preferred_day_time: PreferredDayTimeMaintenanceConfiguration = "PreferredDayTime",
    }
}

c::property! {
    MediaConnectFlowRouterOutputConfiguration, "mediaconnect-routeroutput-mediaconnectflowrouteroutputconfiguration";
    new {
        A destination_transit_encryption: FlowTransitEncryption = "DestinationTransitEncryption",
    }
    set {
        flow_arn: str = "FlowArn",
        flow_source_arn: str = "FlowSourceArn",
    }
}

c::property! {
    MediaLiveInputRouterOutputConfiguration, "mediaconnect-routeroutput-medialiveinputrouteroutputconfiguration";
    new {
        A destination_transit_encryption: MediaLiveTransitEncryption = "DestinationTransitEncryption",
    }
    set {
        /// matches `^arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:input:[a-zA-Z0-9]+$`
        media_live_input_arn: str = "MediaLiveInputArn",
        media_live_pipeline_id: MediaLiveInputPipelineId = "MediaLivePipelineId",
    }
}

c::property! {
    MediaLiveTransitEncryption, "mediaconnect-routeroutput-medialivetransitencryption";
    new {
        A encryption_key_configuration: MediaLiveTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: MediaLiveTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    MediaLiveTransitEncryptionKeyConfiguration, "mediaconnect-routeroutput-medialivetransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    PreferredDayTimeMaintenanceConfiguration, "mediaconnect-routeroutput-preferreddaytimemaintenanceconfiguration";
    new PreferredDayTimeMaintenanceConfigurationRequired {
        A day: Day = "Day",
        B time: str = "Time",
    }
    set {}
}

c::property! {
    PublicTlsEncryptionConfiguration, "mediaconnect-routeroutput-publictlsencryptionconfiguration";
    new {}
    set {}
}

c::property! {
    RistRouterOutputConfiguration, "mediaconnect-routeroutput-ristrouteroutputconfiguration";
    new {
        A destination_address: str = "DestinationAddress",
        /// 1024 to 65535
        B destination_port: i64 = "DestinationPort",
    }
    set {}
}

c::property! {
    /// Exactly one of `Standard`, `MediaConnectFlow`, `MediaLiveInput`.
    RouterOutputConfiguration, "mediaconnect-routeroutput-routeroutputconfiguration";
    new {}
    set {
        media_connect_flow: MediaConnectFlowRouterOutputConfiguration = "MediaConnectFlow",
        media_live_input: MediaLiveInputRouterOutputConfiguration = "MediaLiveInput",
        standard: StandardRouterOutputConfiguration = "Standard",
    }
}

c::property! {
    /// Exactly one of `Rtp`, `Rist`, `SrtListener`, `SrtCaller`, `RtmpPush`.
    RouterOutputProtocolConfiguration, "mediaconnect-routeroutput-routeroutputprotocolconfiguration";
    new {}
    set {
        rist: RistRouterOutputConfiguration = "Rist",
        rtmp_push: RtmpPushRouterOutputConfiguration = "RtmpPush",
        rtp: RtpRouterOutputConfiguration = "Rtp",
        srt_caller: SrtCallerRouterOutputConfiguration = "SrtCaller",
        srt_listener: SrtListenerRouterOutputConfiguration = "SrtListener",
    }
}

c::property! {
    RtmpPushRouterOutputConfiguration, "mediaconnect-routeroutput-rtmppushrouteroutputconfiguration";
    new RtmpPushRouterOutputConfigurationRequired {
        A application_name: str = "ApplicationName",
        B destination_address: str = "DestinationAddress",
        /// 443 to 65535
        C destination_port: i64 = "DestinationPort",
        D stream_name: str = "StreamName",
    }
    set {
        tls_encryption: TlsEncryption = "TlsEncryption",
    }
}

c::property! {
    RtpRouterOutputConfiguration, "mediaconnect-routeroutput-rtprouteroutputconfiguration";
    new {
        A destination_address: str = "DestinationAddress",
        /// 1024 to 65531
        B destination_port: i64 = "DestinationPort",
    }
    set {
        forward_error_correction: ForwardErrorCorrectionState = "ForwardErrorCorrection",
    }
}

c::property! {
    SecretsManagerEncryptionKeyConfiguration, "mediaconnect-routeroutput-secretsmanagerencryptionkeyconfiguration";
    new SecretsManagerEncryptionKeyConfigurationRequired {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    SrtCallerRouterOutputConfiguration, "mediaconnect-routeroutput-srtcallerrouteroutputconfiguration";
    new SrtCallerRouterOutputConfigurationRequired {
        A destination_address: str = "DestinationAddress",
        /// 1024 to 65535
        B destination_port: i64 = "DestinationPort",
        /// 10 to 10000
        C minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds",
    }
    set {
        encryption_configuration: SrtEncryptionConfiguration = "EncryptionConfiguration",
        stream_id: str = "StreamId",
    }
}

c::property! {
    SrtEncryptionConfiguration, "mediaconnect-routeroutput-srtencryptionconfiguration";
    new {
        A encryption_key: SecretsManagerEncryptionKeyConfiguration = "EncryptionKey",
    }
    set {}
}

c::property! {
    SrtListenerRouterOutputConfiguration, "mediaconnect-routeroutput-srtlistenerrouteroutputconfiguration";
    new SrtListenerRouterOutputConfigurationRequired {
        /// 10 to 10000
        A minimum_latency_milliseconds: i64 = "MinimumLatencyMilliseconds",
        /// 3000 to 30000
        B port: i64 = "Port",
    }
    set {
        encryption_configuration: SrtEncryptionConfiguration = "EncryptionConfiguration",
    }
}

c::property! {
    StandardRouterOutputConfiguration, "mediaconnect-routeroutput-standardrouteroutputconfiguration";
    new {
        /// an update replaces the resource
        A network_interface_arn: str = "NetworkInterfaceArn",
        B protocol_configuration: RouterOutputProtocolConfiguration = "ProtocolConfiguration",
    }
    set {
        protocol: RouterOutputProtocol = "Protocol",
    }
}

c::property! {
    TlsEncryption, "mediaconnect-routeroutput-tlsencryption";
    new {
        A encryption_configuration: TlsEncryptionConfiguration = "EncryptionConfiguration",
    }
    set {
        encryption_type: TlsEncryptionType = "EncryptionType",
    }
}

c::property! {
    /// Exactly one of `Public`.
    TlsEncryptionConfiguration, "mediaconnect-routeroutput-tlsencryptionconfiguration";
    new {}
    set {
        public: PublicTlsEncryptionConfiguration = "Public",
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
    FabricLatencyMode {
        BALANCED = "BALANCED",
        LOW_LATENCY = "LOW_LATENCY",
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
    MediaLiveInputPipelineId {
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
    RouterOutputProtocol {
        RTP = "RTP",
        RIST = "RIST",
        SRT_CALLER = "SRT_CALLER",
        SRT_LISTENER = "SRT_LISTENER",
        RTMP_PUSH = "RTMP_PUSH",
    }
}

c::open_enum! {
    RouterOutputTier {
        OUTPUT_100 = "OUTPUT_100",
        OUTPUT_50 = "OUTPUT_50",
        OUTPUT_20 = "OUTPUT_20",
    }
}

c::open_enum! {
    RoutingScope {
        REGIONAL = "REGIONAL",
        GLOBAL = "GLOBAL",
    }
}

c::open_enum! {
    TlsEncryptionType {
        PUBLIC = "PUBLIC",
    }
}
