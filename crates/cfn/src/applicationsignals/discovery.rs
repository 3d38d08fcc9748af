// Written by `cargo xtask codegen` from crates/registry/data/applicationsignals.txt.

//! `AWS::ApplicationSignals::Discovery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnDiscovery = "AWS::ApplicationSignals::Discovery", "applicationsignals-discovery", reference name;
    new {}
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnDiscovery> = "AccountId",
    }
}
