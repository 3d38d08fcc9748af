// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::Flow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FlowArn`.
    CfnFlow = "AWS::MediaConnect::Flow", "mediaconnect-flow", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A name: str = "Name",
        B source: Source = "Source",
    }
    set {
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        encoding_config: EncodingConfig = "EncodingConfig",
        flow_size: FlowSize = "FlowSize",
        maintenance: Maintenance = "Maintenance",
        media_streams: c::List<MediaStream> = "MediaStreams",
        ndi_config: NdiConfig = "NdiConfig",
        source_failover_config: FailoverConfig = "SourceFailoverConfig",
        source_monitoring_config: SourceMonitoringConfig = "SourceMonitoringConfig",
        tags: c::List<c::Tag> = "Tags",
        vpc_interfaces: c::List<VpcInterface> = "VpcInterfaces",
    }
    get {
        @arn "FlowArn",
        EGRESS_IP: str = "EgressIp",
        FLOW_ARN: c::Arn<CfnFlow> = "FlowArn",
        FLOW_AVAILABILITY_ZONE: str = "FlowAvailabilityZone",
        FLOW_NDI_MACHINE_NAME: str = "FlowNdiMachineName",
        SOURCE_INGEST_IP: str = "Source.IngestIp",
        SOURCE_SOURCE_ARN: str = "Source.SourceArn",
        SOURCE_SOURCE_INGEST_PORT: str = "Source.SourceIngestPort",
    }
}

c::property! {
    AudioMonitoringSetting, "mediaconnect-flow-audiomonitoringsetting";
    new {}
    set {
        silent_audio: SilentAudio = "SilentAudio",
    }
}

c::property! {
    AutomaticEncryptionKeyConfiguration, "mediaconnect-flow-automaticencryptionkeyconfiguration";
    new {}
    set {}
}

c::property! {
    BlackFrames, "mediaconnect-flow-blackframes";
    new {}
    set {
        state: BlackFramesState = "State",
        threshold_seconds: i64 = "ThresholdSeconds",
    }
}

c::property! {
    EncodingConfig, "mediaconnect-flow-encodingconfig";
    new {}
    set {
        encoding_profile: EncodingProfile = "EncodingProfile",
        video_max_bitrate: i64 = "VideoMaxBitrate",
    }
}

c::property! {
    Encryption, "mediaconnect-flow-encryption";
    new {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        algorithm: EncryptionAlgorithm = "Algorithm",
        /// deprecated by AWS
        constant_initialization_vector: str = "ConstantInitializationVector",
        /// deprecated by AWS
        device_id: str = "DeviceId",
        /// default `"static-key"`
        key_type: EncryptionKeyType = "KeyType",
        /// deprecated by AWS
        region: str = "Region",
        /// deprecated by AWS
        resource_id: str = "ResourceId",
        secret_arn: str = "SecretArn",
        /// deprecated by AWS
        url: str = "Url",
    }
}

c::property! {
    FailoverConfig, "mediaconnect-flow-failoverconfig";
    new {}
    set {
        failover_mode: FailoverConfigFailoverMode = "FailoverMode",
        recovery_window: i64 = "RecoveryWindow",
        source_priority: SourcePriority = "SourcePriority",
        state: FailoverConfigState = "State",
    }
}

c::property! {
    FlowTransitEncryption, "mediaconnect-flow-flowtransitencryption";
    new {
        A encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    FlowTransitEncryptionKeyConfiguration, "mediaconnect-flow-flowtransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    Fmtp, "mediaconnect-flow-fmtp";
    new {}
    set {
        channel_order: str = "ChannelOrder",
        colorimetry: FmtpColorimetry = "Colorimetry",
        exact_framerate: str = "ExactFramerate",
        par: str = "Par",
        range: FmtpRange = "Range",
        scan_mode: FmtpScanMode = "ScanMode",
        tcs: FmtpTcs = "Tcs",
    }
}

c::property! {
    FrozenFrames, "mediaconnect-flow-frozenframes";
    new {}
    set {
        state: FrozenFramesState = "State",
        threshold_seconds: i64 = "ThresholdSeconds",
    }
}

c::property! {
    GatewayBridgeSource, "mediaconnect-flow-gatewaybridgesource";
    new {
        A bridge_arn: str = "BridgeArn",
    }
    set {
        vpc_interface_attachment: VpcInterfaceAttachment = "VpcInterfaceAttachment",
    }
}

c::property! {
    InputConfiguration, "mediaconnect-flow-inputconfiguration";
    new {
        A input_port: i64 = "InputPort",
        B interface: Interface = "Interface",
    }
    set {}
}

c::property! {
    Interface, "mediaconnect-flow-interface";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    Maintenance, "mediaconnect-flow-maintenance";
    new MaintenanceRequired {
        A maintenance_day: MaintenanceMaintenanceDay = "MaintenanceDay",
        B maintenance_start_hour: str = "MaintenanceStartHour",
    }
    set {}
}

c::property! {
    MediaStream, "mediaconnect-flow-mediastream";
    new MediaStreamRequired {
        A media_stream_id: i64 = "MediaStreamId",
        B media_stream_name: str = "MediaStreamName",
        C media_stream_type: MediaStreamMediaStreamType = "MediaStreamType",
    }
    set {
        attributes: MediaStreamAttributes = "Attributes",
        clock_rate: i64 = "ClockRate",
        description: str = "Description",
        fmt: i64 = "Fmt",
        tags: c::List<c::Tag> = "Tags",
        video_format: MediaStreamVideoFormat = "VideoFormat",
    }
}

c::property! {
    MediaStreamAttributes, "mediaconnect-flow-mediastreamattributes";
    new {}
    set {
        fmtp: Fmtp = "Fmtp",
        lang: str = "Lang",
    }
}

c::property! {
    MediaStreamSourceConfiguration, "mediaconnect-flow-mediastreamsourceconfiguration";
    new MediaStreamSourceConfigurationRequired {
        A encoding_name: MediaStreamSourceConfigurationEncodingName = "EncodingName",
        B media_stream_name: str = "MediaStreamName",
    }
    set {
        input_configurations: c::List<InputConfiguration> = "InputConfigurations",
    }
}

c::property! {
    NdiConfig, "mediaconnect-flow-ndiconfig";
    new {}
    set {
        machine_name: str = "MachineName",
        ndi_discovery_servers: c::List<NdiDiscoveryServerConfig> = "NdiDiscoveryServers",
        ndi_state: NdiState = "NdiState",
    }
}

c::property! {
    NdiDiscoveryServerConfig, "mediaconnect-flow-ndidiscoveryserverconfig";
    new NdiDiscoveryServerConfigRequired {
        A discovery_server_address: str = "DiscoveryServerAddress",
        B vpc_interface_adapter: str = "VpcInterfaceAdapter",
    }
    set {
        discovery_server_port: i64 = "DiscoveryServerPort",
    }
}

c::property! {
    NdiSourceSettings, "mediaconnect-flow-ndisourcesettings";
    new {}
    set {
        /// -40 to 0
        audio_reference_level: i64 = "AudioReferenceLevel",
        source_name: str = "SourceName",
    }
}

c::property! {
    SecretsManagerEncryptionKeyConfiguration, "mediaconnect-flow-secretsmanagerencryptionkeyconfiguration";
    new SecretsManagerEncryptionKeyConfigurationRequired {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    SilentAudio, "mediaconnect-flow-silentaudio";
    new {}
    set {
        state: SilentAudioState = "State",
        threshold_seconds: i64 = "ThresholdSeconds",
    }
}

c::property! {
    Source, "mediaconnect-flow-source";
    new {}
    set {
        decryption: Encryption = "Decryption",
        description: str = "Description",
        entitlement_arn: str = "EntitlementArn",
        gateway_bridge_source: GatewayBridgeSource = "GatewayBridgeSource",
        ingest_port: i64 = "IngestPort",
        max_bitrate: i64 = "MaxBitrate",
        max_latency: i64 = "MaxLatency",
        max_sync_buffer: i64 = "MaxSyncBuffer",
        media_stream_source_configurations: c::List<MediaStreamSourceConfiguration> = "MediaStreamSourceConfigurations",
        min_latency: i64 = "MinLatency",
        /// an update replaces the resource
        name: str = "Name",
        ndi_source_settings: NdiSourceSettings = "NdiSourceSettings",
        protocol: SourceProtocol = "Protocol",
        router_integration_state: SourceRouterIntegrationState = "RouterIntegrationState",
        router_integration_transit_decryption: FlowTransitEncryption = "RouterIntegrationTransitDecryption",
        /// deprecated by AWS
        sender_control_port: i64 = "SenderControlPort",
        /// deprecated by AWS
        sender_ip_address: str = "SenderIpAddress",
        source_listener_address: str = "SourceListenerAddress",
        source_listener_port: i64 = "SourceListenerPort",
        stream_id: str = "StreamId",
        tags: c::List<c::Tag> = "Tags",
        vpc_interface_name: str = "VpcInterfaceName",
        whitelist_cidr: str = "WhitelistCidr",
    }
}

c::property! {
    SourceMonitoringConfig, "mediaconnect-flow-sourcemonitoringconfig";
    new {}
    set {
        audio_monitoring_settings: c::List<AudioMonitoringSetting> = "AudioMonitoringSettings",
        content_quality_analysis_state: SourceMonitoringConfigContentQualityAnalysisState = "ContentQualityAnalysisState",
        thumbnail_state: SourceMonitoringConfigThumbnailState = "ThumbnailState",
        video_monitoring_settings: c::List<VideoMonitoringSetting> = "VideoMonitoringSettings",
    }
}

c::property! {
    SourcePriority, "mediaconnect-flow-sourcepriority";
    new {
        A primary_source: str = "PrimarySource",
    }
    set {}
}

c::property! {
    VideoMonitoringSetting, "mediaconnect-flow-videomonitoringsetting";
    new {}
    set {
        black_frames: BlackFrames = "BlackFrames",
        frozen_frames: FrozenFrames = "FrozenFrames",
    }
}

c::property! {
    VpcInterface, "mediaconnect-flow-vpcinterface";
    new VpcInterfaceRequired {
        A name: str = "Name",
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        C security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        D subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        network_interface_ids: c::List<str> = "NetworkInterfaceIds",
        network_interface_type: VpcInterfaceNetworkInterfaceType = "NetworkInterfaceType",
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    VpcInterfaceAttachment, "mediaconnect-flow-vpcinterfaceattachment";
    new {}
    set {
        vpc_interface_name: str = "VpcInterfaceName",
    }
}

c::open_enum! {
    EncodingProfile {
        DISTRIBUTION_H264_DEFAULT = "DISTRIBUTION_H264_DEFAULT",
        CONTRIBUTION_H264_DEFAULT = "CONTRIBUTION_H264_DEFAULT",
    }
}

c::open_enum! {
    FlowTransitEncryptionKeyType {
        SECRETS_MANAGER = "SECRETS_MANAGER",
        AUTOMATIC = "AUTOMATIC",
    }
}

c::open_enum! {
    NdiState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FlowSize {
        MEDIUM = "MEDIUM",
        LARGE = "LARGE",
        LARGE_4X = "LARGE_4X",
    }
}

c::open_enum! {
    BlackFramesState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    EncryptionAlgorithm {
        AES128 = "aes128",
        AES192 = "aes192",
        AES256 = "aes256",
    }
}

c::open_enum! {
    EncryptionKeyType {
        SPEKE = "speke",
        STATIC_KEY = "static-key",
        SRT_PASSWORD = "srt-password",
    }
}

c::open_enum! {
    FailoverConfigFailoverMode {
        MERGE = "MERGE",
        FAILOVER = "FAILOVER",
    }
}

c::open_enum! {
    FailoverConfigState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FmtpColorimetry {
        BT601 = "BT601",
        BT709 = "BT709",
        BT2020 = "BT2020",
        BT2100 = "BT2100",
        ST2065_1 = "ST2065-1",
        ST2065_3 = "ST2065-3",
        XYZ = "XYZ",
    }
}

c::open_enum! {
    FmtpRange {
        NARROW = "NARROW",
        FULL = "FULL",
        FULLPROTECT = "FULLPROTECT",
    }
}

c::open_enum! {
    FmtpScanMode {
        PROGRESSIVE = "progressive",
        INTERLACE = "interlace",
        PROGRESSIVE_SEGMENTED_FRAME = "progressive-segmented-frame",
    }
}

c::open_enum! {
    FmtpTcs {
        SDR = "SDR",
        PQ = "PQ",
        HLG = "HLG",
        LINEAR = "LINEAR",
        BT2100LINPQ = "BT2100LINPQ",
        BT2100LINHLG = "BT2100LINHLG",
        ST2065_1 = "ST2065-1",
        ST428_1 = "ST428-1",
        DENSITY = "DENSITY",
    }
}

c::open_enum! {
    FrozenFramesState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    MaintenanceMaintenanceDay {
        MONDAY = "Monday",
        TUESDAY = "Tuesday",
        WEDNESDAY = "Wednesday",
        THURSDAY = "Thursday",
        FRIDAY = "Friday",
        SATURDAY = "Saturday",
        SUNDAY = "Sunday",
    }
}

c::open_enum! {
    MediaStreamMediaStreamType {
        VIDEO = "video",
        AUDIO = "audio",
        ANCILLARY_DATA = "ancillary-data",
    }
}

c::open_enum! {
    MediaStreamVideoFormat {
        _2160P = "2160p",
        _1080P = "1080p",
        _1080I = "1080i",
        _720P = "720p",
        _480P = "480p",
    }
}

c::open_enum! {
    MediaStreamSourceConfigurationEncodingName {
        JXSV = "jxsv",
        RAW = "raw",
        SMPTE291 = "smpte291",
        PCM = "pcm",
    }
}

c::open_enum! {
    SilentAudioState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SourceProtocol {
        ZIXI_PUSH = "zixi-push",
        RTP_FEC = "rtp-fec",
        RTP = "rtp",
        RIST = "rist",
        SRT_LISTENER = "srt-listener",
        SRT_CALLER = "srt-caller",
        ST2110_JPEGXS = "st2110-jpegxs",
        CDI = "cdi",
        NDI_SPEED_HQ = "ndi-speed-hq",
    }
}

c::open_enum! {
    SourceRouterIntegrationState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SourceMonitoringConfigContentQualityAnalysisState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SourceMonitoringConfigThumbnailState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    VpcInterfaceNetworkInterfaceType {
        ENA = "ena",
        EFA = "efa",
    }
}
