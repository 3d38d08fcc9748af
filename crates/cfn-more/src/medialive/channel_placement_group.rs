// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::ChannelPlacementGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnChannelPlacementGroup = "AWS::MediaLive::ChannelPlacementGroup", "medialive-channelplacementgroup", reference text, tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        cluster_id: str = "ClusterId",
        name: str = "Name",
        nodes: c::List<str> = "Nodes",
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CHANNELS: c::List<str> = list "Channels",
        ID: str = "Id",
        STATE: c::Json = "State",
    }
}

c::property! {
    Tags, "medialive-channelplacementgroup-tags";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
