// Written by `cargo xtask codegen` from crates/registry/data/organizations.txt.

//! `AWS::Organizations::ResourcePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnResourcePolicy = "AWS::Organizations::ResourcePolicy", "organizations-resourcepolicy", reference name, tags List "Tags";
    new {
        A content: c::Json = "Content",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnResourcePolicy> = "Id",
    }
}
