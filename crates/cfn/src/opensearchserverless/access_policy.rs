// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! `AWS::OpenSearchServerless::AccessPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAccessPolicy = "AWS::OpenSearchServerless::AccessPolicy", "opensearchserverless-accesspolicy", reference text;
    new CfnAccessPolicyRequired {
        /// 3 to 32 characters; matches `^[a-z][a-z0-9-]{2,31}$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 20480 characters; matches `[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]+`
        B policy: str = "Policy",
        /// an update replaces the resource
        C r#type: AccessPolicyType = "Type",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
    }
    get {}
}

c::open_enum! {
    AccessPolicyType {
        DATA = "data",
    }
}
