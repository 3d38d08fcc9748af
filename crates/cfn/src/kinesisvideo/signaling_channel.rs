// Written by `cargo xtask codegen` from crates/registry/data/kinesisvideo.txt.

//! `AWS::KinesisVideo::SignalingChannel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnSignalingChannel = "AWS::KinesisVideo::SignalingChannel", "kinesisvideo-signalingchannel", reference name, name_property "Name", tags List "Tags";
    new {}
    set {
        /// 5 to 120
        message_ttl_seconds: i64 = "MessageTtlSeconds",
        /// 1 to 256 characters; matches `[a-zA-Z0-9_.-]+`; an update replaces the resource
        name: str = "Name",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        r#type: Type = "Type",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    Type {
        SINGLE_MASTER = "SINGLE_MASTER",
    }
}
