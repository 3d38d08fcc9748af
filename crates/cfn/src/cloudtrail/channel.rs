// Written by `cargo xtask codegen` from crates/registry/data/cloudtrail.txt.

//! `AWS::CloudTrail::Channel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ChannelArn`.
    CfnChannel = "AWS::CloudTrail::Channel", "cloudtrail-channel", reference arn,
        arn "arn:${Partition}:cloudtrail:${Region}:${Account}:channel/${ChannelId}", tags List "Tags";
    new {}
    set {
        /// 1 to 10 items; no item twice
        destinations: c::List<Destination> = "Destinations",
        /// 3 to 128 characters; matches `(^[a-zA-Z0-9._-]+$)`
        name: str = "Name",
        /// 1 to 256 characters; matches `(.*)`; an update replaces the resource
        source: str = "Source",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ChannelArn",
        CHANNEL_ARN: c::Arn<CfnChannel> = "ChannelArn",
    }
}

c::property! {
    Destination, "cloudtrail-channel-destination";
    new DestinationRequired {
        /// 3 to 1024 characters; matches `(^[a-zA-Z0-9._/\-:]+$)`
        A location: str = "Location",
        B r#type: DestinationType = "Type",
    }
    set {}
}

c::open_enum! {
    DestinationType {
        EVENT_DATA_STORE = "EVENT_DATA_STORE",
    }
}
