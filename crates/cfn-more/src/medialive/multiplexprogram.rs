// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Multiplexprogram` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnMultiplexprogram = "AWS::MediaLive::Multiplexprogram", "medialive-multiplexprogram", reference text;
    new {}
    set {
        /// an update replaces the resource
        multiplex_id: str = "MultiplexId",
        multiplex_program_settings: MultiplexProgramSettings = "MultiplexProgramSettings",
        packet_identifiers_map: MultiplexProgramPacketIdentifiersMap = "PacketIdentifiersMap",
        pipeline_details: c::List<MultiplexProgramPipelineDetail> = "PipelineDetails",
        /// AWS does not show it again
        preferred_channel_pipeline: PreferredChannelPipeline = "PreferredChannelPipeline",
        /// an update replaces the resource
        program_name: str = "ProgramName",
    }
    get {
        CHANNEL_ID: str = "ChannelId",
    }
}

c::property! {
    MultiplexProgramPacketIdentifiersMap, "medialive-multiplexprogram-multiplexprogrampacketidentifiersmap";
    new {}
    set {
        audio_pids: c::List<i64> = "AudioPids",
        dvb_sub_pids: c::List<i64> = "DvbSubPids",
        dvb_teletext_pid: i64 = "DvbTeletextPid",
        etv_platform_pid: i64 = "EtvPlatformPid",
        etv_signal_pid: i64 = "EtvSignalPid",
        klv_data_pids: c::List<i64> = "KlvDataPids",
        pcr_pid: i64 = "PcrPid",
        pmt_pid: i64 = "PmtPid",
        private_metadata_pid: i64 = "PrivateMetadataPid",
        scte27_pids: c::List<i64> = "Scte27Pids",
        scte35_pid: i64 = "Scte35Pid",
        timed_metadata_pid: i64 = "TimedMetadataPid",
        video_pid: i64 = "VideoPid",
    }
}

c::property! {
    MultiplexProgramPipelineDetail, "medialive-multiplexprogram-multiplexprogrampipelinedetail";
    new {}
    set {
        active_channel_pipeline: str = "ActiveChannelPipeline",
        pipeline_id: str = "PipelineId",
    }
}

c::property! {
    MultiplexProgramServiceDescriptor, "medialive-multiplexprogram-multiplexprogramservicedescriptor";
    new MultiplexProgramServiceDescriptorRequired {
        /// 1 to 256 characters
        A provider_name: str = "ProviderName",
        /// 1 to 256 characters
        B service_name: str = "ServiceName",
    }
    set {}
}

c::property! {
    MultiplexProgramSettings, "medialive-multiplexprogram-multiplexprogramsettings";
    new {
        /// 0 to 65535
        A program_number: i64 = "ProgramNumber",
    }
    set {
        preferred_channel_pipeline: PreferredChannelPipeline = "PreferredChannelPipeline",
        service_descriptor: MultiplexProgramServiceDescriptor = "ServiceDescriptor",
        video_settings: MultiplexVideoSettings = "VideoSettings",
    }
}

c::property! {
    MultiplexStatmuxVideoSettings, "medialive-multiplexprogram-multiplexstatmuxvideosettings";
    new {}
    set {
        /// 100000 to 100000000
        maximum_bitrate: i64 = "MaximumBitrate",
        /// 100000 to 100000000
        minimum_bitrate: i64 = "MinimumBitrate",
        /// -5 to 5
        priority: i64 = "Priority",
    }
}

c::property! {
    /// Exactly one of `ConstantBitrate`, `StatmuxSettings`.
    MultiplexVideoSettings, "medialive-multiplexprogram-multiplexvideosettings";
    new {}
    set {
        /// 100000 to 100000000
        constant_bitrate: i64 = "ConstantBitrate",
        statmux_settings: MultiplexStatmuxVideoSettings = "StatmuxSettings",
    }
}

c::open_enum! {
    PreferredChannelPipeline {
        CURRENTLY_ACTIVE = "CURRENTLY_ACTIVE",
        PIPELINE_0 = "PIPELINE_0",
        PIPELINE_1 = "PIPELINE_1",
    }
}
