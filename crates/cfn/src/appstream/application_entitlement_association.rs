// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::ApplicationEntitlementAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnApplicationEntitlementAssociation = "AWS::AppStream::ApplicationEntitlementAssociation", "appstream-applicationentitlementassociation", reference text;
    new CfnApplicationEntitlementAssociationRequired {
        /// an update replaces the resource
        A application_identifier: str = "ApplicationIdentifier",
        /// an update replaces the resource
        B entitlement_name: str = "EntitlementName",
        /// an update replaces the resource
        C stack_name: str = "StackName",
    }
    set {}
    get {}
}
