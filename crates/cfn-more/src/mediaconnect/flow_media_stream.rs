// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::FlowMediaStream` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFlowMediaStream = "AWS::MediaConnect::FlowMediaStream", "mediaconnect-flowmediastream", reference arn, tags List "Tags";
    new CfnFlowMediaStreamRequired {
        /// an update replaces the resource
        A flow_arn: str = "FlowArn",
        /// an update replaces the resource
        B media_stream_id: i64 = "MediaStreamId",
        /// an update replaces the resource
        C media_stream_name: str = "MediaStreamName",
        D media_stream_type: MediaStreamType = "MediaStreamType",
    }
    set {
        attributes: MediaStreamAttributes = "Attributes",
        clock_rate: i64 = "ClockRate",
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        video_format: str = "VideoFormat",
    }
    get {
        @arn "Arn",
        FMT: i64 = "Fmt",
    }
}

c::property! {
    Fmtp, "mediaconnect-flowmediastream-fmtp";
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
    MediaStreamAttributes, "mediaconnect-flowmediastream-mediastreamattributes";
    new {}
    set {
        fmtp: Fmtp = "Fmtp",
        lang: str = "Lang",
    }
}

c::open_enum! {
    MediaStreamType {
        VIDEO = "video",
        AUDIO = "audio",
        ANCILLARY_DATA = "ancillary-data",
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
