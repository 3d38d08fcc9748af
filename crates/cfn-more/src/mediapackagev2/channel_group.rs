// Written by `cargo xtask codegen` from crates/registry/data/mediapackagev2.txt.

//! `AWS::MediaPackageV2::ChannelGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnChannelGroup = "AWS::MediaPackageV2::ChannelGroup", "mediapackagev2-channelgroup", reference arn,
        arn "arn:${Partition}:mediapackagev2:${Region}:${Account}:channelGroup/${ChannelGroupName}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A channel_group_name: str = "ChannelGroupName",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        EGRESS_DOMAIN: str = "EgressDomain",
        MODIFIED_AT: str = "ModifiedAt",
    }
}

c::property! {
    Tag, "mediapackagev2-channelgroup-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
