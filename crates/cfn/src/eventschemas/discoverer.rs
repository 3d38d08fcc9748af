// Written by `cargo xtask codegen` from crates/registry/data/eventschemas.txt.

//! `AWS::EventSchemas::Discoverer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DiscovererArn`.
    CfnDiscoverer = "AWS::EventSchemas::Discoverer", "eventschemas-discoverer", reference arn,
        arn "arn:${Partition}:schemas:${Region}:${Account}:discoverer/${DiscovererId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A source_arn: str = "SourceArn",
    }
    set {
        /// default `true`
        cross_account: bool = "CrossAccount",
        description: str = "Description",
        tags: c::List<TagsEntry> = "Tags",
    }
    get {
        @arn "DiscovererArn",
        CROSS_ACCOUNT: bool = "CrossAccount",
        DISCOVERER_ARN: c::Arn<CfnDiscoverer> = "DiscovererArn",
        DISCOVERER_ID: str = "DiscovererId",
        STATE: str = "State",
    }
}

c::property! {
    TagsEntry, "eventschemas-discoverer-tagsentry";
    new TagsEntryRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}
