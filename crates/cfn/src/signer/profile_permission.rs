// Written by `cargo xtask codegen` from crates/registry/data/signer.txt.

//! `AWS::Signer::ProfilePermission` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnProfilePermission = "AWS::Signer::ProfilePermission", "signer-profilepermission", reference text;
    new CfnProfilePermissionRequired {
        /// an update replaces the resource
        A action: str = "Action",
        /// an update replaces the resource
        B principal: str = "Principal",
        /// matches `^[0-9a-zA-Z_]{2,64}$`; an update replaces the resource
        C profile_name: str = "ProfileName",
        /// an update replaces the resource
        D statement_id: str = "StatementId",
    }
    set {
        /// 10 characters; matches `^[0-9a-zA-Z]{10}$`; an update replaces the resource
        profile_version: str = "ProfileVersion",
    }
    get {}
}
