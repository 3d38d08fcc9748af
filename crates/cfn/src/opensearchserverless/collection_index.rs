// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::CollectionIndex` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnCollectionIndex = "AWS::OpenSearchServerless::CollectionIndex", "opensearchserverless-collectionindex", reference text;
    new CfnCollectionIndexRequired {
        /// 3 to 40 characters; matches `^[a-z0-9]{3,40}$`; an update replaces the resource
        A id: str = "Id",
        /// 1 to 255 characters; matches `^[a-z][a-z0-9_-]*$`; does not match `^(?:[_-])`; an update replaces the resource
        B index_name: str = "IndexName",
    }
    set {
        /// 1 to 2480 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]+`
        index_schema: str = "IndexSchema",
    }
    get {}
}
