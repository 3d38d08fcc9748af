// Written by `cargo xtask codegen` from crates/registry/data/certificatemanager.txt.

//! `AWS::CertificateManager::Account` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnAccount = "AWS::CertificateManager::Account", "certificatemanager-account", reference name;
    new {
        A expiry_events_configuration: ExpiryEventsConfiguration = "ExpiryEventsConfiguration",
    }
    set {}
    get {
        ACCOUNT_ID: c::Name<CfnAccount> = "AccountId",
    }
}

c::property! {
    ExpiryEventsConfiguration, "certificatemanager-account-expiryeventsconfiguration";
    new {}
    set {
        /// 1 to 45
        days_before_expiry: i64 = "DaysBeforeExpiry",
    }
}
