// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Multiplex` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnMultiplex = "AWS::MediaLive::Multiplex", "medialive-multiplex", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:multiplex:${MultiplexId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A availability_zones: c::List<str> = "AvailabilityZones",
        B multiplex_settings: MultiplexSettings = "MultiplexSettings",
        C name: str = "Name",
    }
    set {
        destinations: c::List<MultiplexOutputDestination> = "Destinations",
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnMultiplex> = "Id",
        PIPELINES_RUNNING_COUNT: i64 = "PipelinesRunningCount",
        PROGRAM_COUNT: i64 = "ProgramCount",
        STATE: str = "State",
    }
}

c::property! {
    MultiplexMediaConnectOutputDestinationSettings, "medialive-multiplex-multiplexmediaconnectoutputdestinationsettings";
    new {}
    set {
        /// at least 1 character
        entitlement_arn: str = "EntitlementArn",
    }
}

c::property! {
    MultiplexOutputDestination, "medialive-multiplex-multiplexoutputdestination";
    new {}
    set {
        multiplex_media_connect_output_destination_settings: MultiplexMediaConnectOutputDestinationSettings = "MultiplexMediaConnectOutputDestinationSettings",
    }
}

c::property! {
    MultiplexSettings, "medialive-multiplex-multiplexsettings";
    new MultiplexSettingsRequired {
        /// 1000000 to 100000000
        A transport_stream_bitrate: i64 = "TransportStreamBitrate",
        /// 0 to 65535
        B transport_stream_id: i64 = "TransportStreamId",
    }
    set {
        /// 800 to 3000
        maximum_video_buffer_delay_milliseconds: i64 = "MaximumVideoBufferDelayMilliseconds",
        /// 0 to 100000000
        transport_stream_reserved_bitrate: i64 = "TransportStreamReservedBitrate",
    }
}

c::property! {
    Tags, "medialive-multiplex-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
