// Written by `cargo xtask codegen` from crates/registry/data/groundstation.txt.

//! `AWS::GroundStation::Config` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnConfig = "AWS::GroundStation::Config", "groundstation-config", reference arn, tags List "Tags";
    new {
        A config_data: ConfigData = "ConfigData",
        /// matches `^[ a-zA-Z0-9_:-]{1,256}$`
        B name: str = "Name",
    }
    set {
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        TYPE: str = "Type",
    }
}

c::property! {
    AntennaDownlinkConfig, "groundstation-config-antennadownlinkconfig";
    new {}
    set {
        spectrum_config: SpectrumConfig = "SpectrumConfig",
    }
}

c::property! {
    AntennaDownlinkDemodDecodeConfig, "groundstation-config-antennadownlinkdemoddecodeconfig";
    new {}
    set {
        decode_config: DecodeConfig = "DecodeConfig",
        demodulation_config: DemodulationConfig = "DemodulationConfig",
        spectrum_config: SpectrumConfig = "SpectrumConfig",
    }
}

c::property! {
    AntennaUplinkConfig, "groundstation-config-antennauplinkconfig";
    new {}
    set {
        spectrum_config: UplinkSpectrumConfig = "SpectrumConfig",
        target_eirp: Eirp = "TargetEirp",
        transmit_disabled: bool = "TransmitDisabled",
    }
}

c::property! {
    ConfigData, "groundstation-config-configdata";
    new {}
    set {
        antenna_downlink_config: AntennaDownlinkConfig = "AntennaDownlinkConfig",
        antenna_downlink_demod_decode_config: AntennaDownlinkDemodDecodeConfig = "AntennaDownlinkDemodDecodeConfig",
        antenna_uplink_config: AntennaUplinkConfig = "AntennaUplinkConfig",
        dataflow_endpoint_config: DataflowEndpointConfig = "DataflowEndpointConfig",
        s3_recording_config: S3RecordingConfig = "S3RecordingConfig",
        telemetry_sink_config: TelemetrySinkConfig = "TelemetrySinkConfig",
        tracking_config: TrackingConfig = "TrackingConfig",
        uplink_echo_config: UplinkEchoConfig = "UplinkEchoConfig",
    }
}

c::property! {
    DataflowEndpointConfig, "groundstation-config-dataflowendpointconfig";
    new {}
    set {
        dataflow_endpoint_name: str = "DataflowEndpointName",
        dataflow_endpoint_region: str = "DataflowEndpointRegion",
    }
}

c::property! {
    DecodeConfig, "groundstation-config-decodeconfig";
    new {}
    set {
        /// matches `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`
        unvalidated_json: str = "UnvalidatedJSON",
    }
}

c::property! {
    DemodulationConfig, "groundstation-config-demodulationconfig";
    new {}
    set {
        /// matches `^[{}\[\]:.,"0-9A-z\-_\s]{1,8192}$`
        unvalidated_json: str = "UnvalidatedJSON",
    }
}

c::property! {
    Eirp, "groundstation-config-eirp";
    new {}
    set {
        units: EirpUnits = "Units",
        value: f64 = "Value",
    }
}

c::property! {
    Frequency, "groundstation-config-frequency";
    new {}
    set {
        units: FrequencyUnits = "Units",
        value: f64 = "Value",
    }
}

c::property! {
    FrequencyBandwidth, "groundstation-config-frequencybandwidth";
    new {}
    set {
        units: BandwidthUnits = "Units",
        value: f64 = "Value",
    }
}

c::property! {
    KinesisDataStreamData, "groundstation-config-kinesisdatastreamdata";
    new KinesisDataStreamDataRequired {
        A kinesis_data_stream_arn: str = "KinesisDataStreamArn",
        /// matches `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`
        B kinesis_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "KinesisRoleArn",
    }
    set {}
}

c::property! {
    S3RecordingConfig, "groundstation-config-s3recordingconfig";
    new {}
    set {
        /// matches `^arn:aws[A-Za-z0-9-]{0,64}:s3:::[A-Za-z0-9-]{1,64}$`
        bucket_arn: c::Arn<catchment_cfn::s3::CfnBucket> = "BucketArn",
        prefix: str = "Prefix",
        /// matches `^arn:[^:\n]+:iam::[^:\n]+:role\/.+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    SpectrumConfig, "groundstation-config-spectrumconfig";
    new {}
    set {
        bandwidth: FrequencyBandwidth = "Bandwidth",
        center_frequency: Frequency = "CenterFrequency",
        polarization: Polarization = "Polarization",
    }
}

c::property! {
    Tag, "groundstation-config-tag";
    new {}
    set {
        /// matches `^[ a-zA-Z0-9\+\-=._:/@]{1,128}$`
        key: str = "Key",
        /// matches `^[ a-zA-Z0-9\+\-=._:/@]{1,256}$`
        value: str = "Value",
    }
}

c::property! {
    TelemetrySinkConfig, "groundstation-config-telemetrysinkconfig";
    new {
        A telemetry_sink_data: TelemetrySinkData = "TelemetrySinkData",
        B telemetry_sink_type: TelemetrySinkType = "TelemetrySinkType",
    }
    set {}
}

c::property! {
    /// Exactly one of `KinesisDataStreamData`.
    TelemetrySinkData, "groundstation-config-telemetrysinkdata";
    new {}
    set {
        kinesis_data_stream_data: KinesisDataStreamData = "KinesisDataStreamData",
    }
}

c::property! {
    TrackingConfig, "groundstation-config-trackingconfig";
    new {}
    set {
        autotrack: TrackingConfigAutotrack = "Autotrack",
    }
}

c::property! {
    UplinkEchoConfig, "groundstation-config-uplinkechoconfig";
    new {}
    set {
        /// matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`
        antenna_uplink_config_arn: str = "AntennaUplinkConfigArn",
        enabled: bool = "Enabled",
    }
}

c::property! {
    UplinkSpectrumConfig, "groundstation-config-uplinkspectrumconfig";
    new {}
    set {
        center_frequency: Frequency = "CenterFrequency",
        polarization: Polarization = "Polarization",
    }
}

c::open_enum! {
    BandwidthUnits {
        G_HZ = "GHz",
        M_HZ = "MHz",
        K_HZ = "kHz",
    }
}

c::open_enum! {
    EirpUnits {
        D_BW = "dBW",
    }
}

c::open_enum! {
    FrequencyUnits {
        G_HZ = "GHz",
        M_HZ = "MHz",
        K_HZ = "kHz",
    }
}

c::open_enum! {
    Polarization {
        LEFT_HAND = "LEFT_HAND",
        RIGHT_HAND = "RIGHT_HAND",
        NONE = "NONE",
    }
}

c::open_enum! {
    TelemetrySinkType {
        KINESIS_DATA_STREAM = "KINESIS_DATA_STREAM",
    }
}

c::open_enum! {
    TrackingConfigAutotrack {
        REQUIRED = "REQUIRED",
        PREFERRED = "PREFERRED",
        REMOVED = "REMOVED",
    }
}
