// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::DelegatedAdmin` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DelegatedAdminIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnDelegatedAdmin = "AWS::SecurityHub::DelegatedAdmin", "securityhub-delegatedadmin", reference name;
    new {
        /// matches `^[0-9]{12}$`; an update replaces the resource
        A admin_account_id: str = "AdminAccountId",
    }
    set {}
    get {
        DELEGATED_ADMIN_IDENTIFIER: c::Name<CfnDelegatedAdmin> = "DelegatedAdminIdentifier",
        STATUS: str = "Status",
    }
}
