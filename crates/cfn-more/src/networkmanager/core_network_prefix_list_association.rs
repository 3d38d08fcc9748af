// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::CoreNetworkPrefixListAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnCoreNetworkPrefixListAssociation = "AWS::NetworkManager::CoreNetworkPrefixListAssociation", "networkmanager-corenetworkprefixlistassociation", reference text;
    new CfnCoreNetworkPrefixListAssociationRequired {
        /// at most 50 characters; matches `^core-network-([0-9a-f]{8,17})$`; an update replaces the resource
        A core_network_id: str = "CoreNetworkId",
        /// at most 256 characters; matches `^[\s\S]*$`; an update replaces the resource
        B prefix_list_alias: str = "PrefixListAlias",
        /// at most 500 characters; matches `^[\s\S]*$`; an update replaces the resource
        C prefix_list_arn: str = "PrefixListArn",
    }
    set {}
    get {}
}
