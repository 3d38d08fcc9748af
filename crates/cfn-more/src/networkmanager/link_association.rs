// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::LinkAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnLinkAssociation = "AWS::NetworkManager::LinkAssociation", "networkmanager-linkassociation", reference text;
    new CfnLinkAssociationRequired {
        /// an update replaces the resource
        A device_id: str = "DeviceId",
        /// an update replaces the resource
        B global_network_id: str = "GlobalNetworkId",
        /// an update replaces the resource
        C link_id: str = "LinkId",
    }
    set {}
    get {}
}
