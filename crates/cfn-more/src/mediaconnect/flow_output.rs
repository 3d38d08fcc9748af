// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::FlowOutput` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `OutputArn`.
    CfnFlowOutput = "AWS::MediaConnect::FlowOutput", "mediaconnect-flowoutput", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A flow_arn: str = "FlowArn",
    }
    set {
        /// each: format ipv4-network
        cidr_allow_list: c::List<str> = "CidrAllowList",
        description: str = "Description",
        destination: str = "Destination",
        encryption: Encryption = "Encryption",
        max_latency: i64 = "MaxLatency",
        media_stream_output_configurations: c::List<MediaStreamOutputConfiguration> = "MediaStreamOutputConfigurations",
        min_latency: i64 = "MinLatency",
        /// an update replaces the resource
        name: str = "Name",
        /// -40 to 0
        ndi_audio_reference_level: i64 = "NdiAudioReferenceLevel",
        ndi_output_timecode_source: NdiOutputTimecodeSource = "NdiOutputTimecodeSource",
        ndi_program_name: str = "NdiProgramName",
        ndi_speed_hq_quality: i64 = "NdiSpeedHqQuality",
        output_status: OutputStatus = "OutputStatus",
        port: i64 = "Port",
        protocol: Protocol = "Protocol",
        remote_id: str = "RemoteId",
        router_integration_state: RouterIntegrationState = "RouterIntegrationState",
        router_integration_transit_encryption: FlowTransitEncryption = "RouterIntegrationTransitEncryption",
        smoothing_latency: i64 = "SmoothingLatency",
        stream_id: str = "StreamId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        vpc_interface_attachment: VpcInterfaceAttachment = "VpcInterfaceAttachment",
    }
    get {
        @arn "OutputArn",
        OUTPUT_ARN: c::Arn<CfnFlowOutput> = "OutputArn",
    }
}

c::property! {
    AutomaticEncryptionKeyConfiguration, "mediaconnect-flowoutput-automaticencryptionkeyconfiguration";
    new {}
    set {}
}

c::property! {
    DestinationConfiguration, "mediaconnect-flowoutput-destinationconfiguration";
    new {
        A destination_ip: str = "DestinationIp",
        B destination_port: i64 = "DestinationPort",
        C interface: Interface = "Interface",
    }
    set {}
}

c::property! {
    EncodingParameters, "mediaconnect-flowoutput-encodingparameters";
    new {
        A compression_factor: f64 = "CompressionFactor",
    }
    set {
        encoder_profile: EncodingParametersEncoderProfile = "EncoderProfile",
    }
}

c::property! {
    Encryption, "mediaconnect-flowoutput-encryption";
    new EncryptionRequired {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B secret_arn: str = "SecretArn",
    }
    set {
        algorithm: EncryptionAlgorithm = "Algorithm",
        /// default `"static-key"`
        key_type: EncryptionKeyType = "KeyType",
    }
}

c::property! {
    FlowTransitEncryption, "mediaconnect-flowoutput-flowtransitencryption";
    new {
        A encryption_key_configuration: FlowTransitEncryptionKeyConfiguration = "EncryptionKeyConfiguration",
    }
    set {
        encryption_key_type: FlowTransitEncryptionKeyType = "EncryptionKeyType",
    }
}

c::property! {
    /// Exactly one of `SecretsManager`, `Automatic`.
    FlowTransitEncryptionKeyConfiguration, "mediaconnect-flowoutput-flowtransitencryptionkeyconfiguration";
    new {}
    set {
        automatic: AutomaticEncryptionKeyConfiguration = "Automatic",
        secrets_manager: SecretsManagerEncryptionKeyConfiguration = "SecretsManager",
    }
}

c::property! {
    Interface, "mediaconnect-flowoutput-interface";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    MediaStreamOutputConfiguration, "mediaconnect-flowoutput-mediastreamoutputconfiguration";
    new MediaStreamOutputConfigurationRequired {
        A encoding_name: MediaStreamOutputConfigurationEncodingName = "EncodingName",
        B media_stream_name: str = "MediaStreamName",
    }
    set {
        destination_configurations: c::List<DestinationConfiguration> = "DestinationConfigurations",
        encoding_parameters: EncodingParameters = "EncodingParameters",
    }
}

c::property! {
    SecretsManagerEncryptionKeyConfiguration, "mediaconnect-flowoutput-secretsmanagerencryptionkeyconfiguration";
    new SecretsManagerEncryptionKeyConfigurationRequired {
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    VpcInterfaceAttachment, "mediaconnect-flowoutput-vpcinterfaceattachment";
    new {}
    set {
        vpc_interface_name: str = "VpcInterfaceName",
    }
}

c::open_enum! {
    FlowTransitEncryptionKeyType {
        SECRETS_MANAGER = "SECRETS_MANAGER",
        AUTOMATIC = "AUTOMATIC",
    }
}

c::open_enum! {
    NdiOutputTimecodeSource {
        EMBEDDED_TIMECODE = "EMBEDDED_TIMECODE",
        UTC_SYSTEM_TIME = "UTC_SYSTEM_TIME",
    }
}

c::open_enum! {
    OutputStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Protocol {
        ZIXI_PUSH = "zixi-push",
        RTP_FEC = "rtp-fec",
        RTP = "rtp",
        ZIXI_PULL = "zixi-pull",
        RIST = "rist",
        SRT_LISTENER = "srt-listener",
        SRT_CALLER = "srt-caller",
        ST2110_JPEGXS = "st2110-jpegxs",
        CDI = "cdi",
        NDI_SPEED_HQ = "ndi-speed-hq",
    }
}

c::open_enum! {
    RouterIntegrationState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    EncodingParametersEncoderProfile {
        MAIN = "main",
        HIGH = "high",
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
        STATIC_KEY = "static-key",
        SRT_PASSWORD = "srt-password",
    }
}

c::open_enum! {
    MediaStreamOutputConfigurationEncodingName {
        JXSV = "jxsv",
        RAW = "raw",
        SMPTE291 = "smpte291",
        PCM = "pcm",
    }
}
