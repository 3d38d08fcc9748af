// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::ApplicationFleetAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnApplicationFleetAssociation = "AWS::AppStream::ApplicationFleetAssociation", "appstream-applicationfleetassociation", reference text;
    new CfnApplicationFleetAssociationRequired {
        /// an update replaces the resource
        A application_arn: str = "ApplicationArn",
        /// an update replaces the resource
        B fleet_name: str = "FleetName",
    }
    set {}
    get {}
}
