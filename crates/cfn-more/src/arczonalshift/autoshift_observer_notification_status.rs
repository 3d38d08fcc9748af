// Written by `cargo xtask codegen` from crates/registry/data/arczonalshift.txt.

//! `AWS::ARCZonalShift::AutoshiftObserverNotificationStatus` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAutoshiftObserverNotificationStatus = "AWS::ARCZonalShift::AutoshiftObserverNotificationStatus", "arczonalshift-autoshiftobservernotificationstatus", reference text;
    new {
        /// an update replaces the resource
        A status: AutoshiftObserverNotificationStatus = "Status",
    }
    set {}
    get {
        ACCOUNT_ID: str = "AccountId",
        REGION: str = "Region",
    }
}

c::open_enum! {
    AutoshiftObserverNotificationStatus {
        ENABLED = "ENABLED",
    }
}
