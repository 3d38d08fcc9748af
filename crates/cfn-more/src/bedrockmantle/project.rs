// Written by `cargo xtask codegen` from crates/registry/data/bedrockmantle.txt.

//! `AWS::BedrockMantle::Project` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnProject = "AWS::BedrockMantle::Project", "bedrockmantle-project", reference arn,
        arn "arn:${Partition}:bedrock-mantle:${Region}:${Account}:project/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 128 characters
        A name: str = "Name",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
    }
}
