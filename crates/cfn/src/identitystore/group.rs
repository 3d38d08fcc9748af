// Written by `cargo xtask codegen` from crates/registry/data/identitystore.txt.

//! `AWS::IdentityStore::Group` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGroup = "AWS::IdentityStore::Group", "identitystore-group", reference text,
        arn "arn:${Partition}:identitystore:::group/${GroupId}";
    new CfnGroupRequired {
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  ]+$`
        A display_name: str = "DisplayName",
        /// 1 to 36 characters; matches `^d-[0-9a-f]{10}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        B identity_store_id: str = "IdentityStoreId",
    }
    set {
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r  　]+$`
        description: str = "Description",
    }
    get {
        GROUP_ID: str = "GroupId",
    }
}
