// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::StreamKey` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnStreamKey = "AWS::IVS::StreamKey", "ivs-streamkey", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:stream-key/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`; an update replaces the resource
        A channel_arn: c::Arn<crate::ivs::CfnChannel> = "ChannelArn",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        VALUE: str = "Value",
    }
}
