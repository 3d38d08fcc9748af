// Written by `cargo xtask codegen` from crates/registry/data/macie.txt.

//! `AWS::Macie::CustomDataIdentifier` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnCustomDataIdentifier = "AWS::Macie::CustomDataIdentifier", "macie-customdataidentifier", reference name,
        arn "arn:${Partition}:macie2:${Region}:${Account}:custom-data-identifier/${ResourceId}", tags List "Tags";
    new CfnCustomDataIdentifierRequired {
        /// an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B regex: str = "Regex",
    }
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        ignore_words: c::List<str> = "IgnoreWords",
        /// an update replaces the resource
        keywords: c::List<str> = "Keywords",
        /// an update replaces the resource
        maximum_match_distance: i64 = "MaximumMatchDistance",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnCustomDataIdentifier> = "Id",
    }
}
