// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::StackFleetAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnStackFleetAssociation = "AWS::AppStream::StackFleetAssociation", "appstream-stackfleetassociation", reference text;
    new CfnStackFleetAssociationRequired {
        /// an update replaces the resource
        A fleet_name: str = "FleetName",
        /// an update replaces the resource
        B stack_name: str = "StackName",
    }
    set {}
    get {
        ID: str = "Id",
    }
}
