// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::Lens` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LensArn`.
    CfnLens = "AWS::WellArchitected::Lens", "wellarchitected-lens", reference arn,
        arn "arn:${Partition}:wellarchitected:${Region}:${Account}:lens/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 2 to 500000 characters; an update replaces the resource; AWS does not show it again
        json_string: str = "JSONString",
        /// 1 to 32 characters; an update replaces the resource
        lens_version: str = "LensVersion",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "LensArn",
        DESCRIPTION: str = "Description",
        LENS_ARN: c::Arn<CfnLens> = "LensArn",
        LENS_ID: str = "LensId",
        NAME: str = "Name",
        OWNER: str = "Owner",
    }
}

c::property! {
    Tags, "wellarchitected-lens-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}
