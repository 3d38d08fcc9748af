// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::EncoderConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEncoderConfiguration = "AWS::IVS::EncoderConfiguration", "ivs-encoderconfiguration", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:encoder-configuration/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`; an update replaces the resource
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        video: Video = "Video",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Video, "ivs-encoderconfiguration-video";
    new {}
    set {
        /// 1 to 8500000; default `2500000`; an update replaces the resource
        bitrate: i64 = "Bitrate",
        /// 1 to 60; default `30`; an update replaces the resource
        framerate: f64 = "Framerate",
        /// 2 to 1920; default `720`; an update replaces the resource
        height: i64 = "Height",
        /// 2 to 1920; default `1280`; an update replaces the resource
        width: i64 = "Width",
    }
}
