// Written by `cargo xtask codegen` from crates/registry/data/evidently.txt.

//! `AWS::Evidently::Segment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSegment = "AWS::Evidently::Segment", "evidently-segment", reference arn,
        arn "arn:${Partition}:evidently:${Region}:${Account}:segment/${SegmentName}", tags List "Tags";
    new {
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        A name: str = "Name",
    }
    set {
        /// at most 160 characters
        description: str = "Description",
        /// 1 to 1024 characters
        pattern: str = "Pattern",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
