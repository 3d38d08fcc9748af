// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::GlobalNetwork` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnGlobalNetwork = "AWS::NetworkManager::GlobalNetwork", "networkmanager-globalnetwork", reference name,
        arn "arn:${Partition}:networkmanager::${Account}:global-network/${GlobalNetworkId}", tags List "Tags";
    new {}
    set {
        created_at: str = "CreatedAt",
        /// at most 256 characters; matches `^[\s\S]*$`
        description: str = "Description",
        state: str = "State",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnGlobalNetwork> = "Id",
    }
}
