// Written by `cargo xtask codegen` from crates/registry/data/rekognition.txt.

//! `AWS::Rekognition::Collection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CollectionId`.
    CfnCollection = "AWS::Rekognition::Collection", "rekognition-collection", reference name, name_property "CollectionId",
        arn "arn:${Partition}:rekognition:${Region}:${Account}:collection/${CollectionId}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\.-]+$`; an update replaces the resource
        A collection_id: str = "CollectionId",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}
