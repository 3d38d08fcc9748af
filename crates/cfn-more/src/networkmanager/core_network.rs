// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::CoreNetwork` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CoreNetworkId`.
    CfnCoreNetwork = "AWS::NetworkManager::CoreNetwork", "networkmanager-corenetwork", reference name,
        arn "arn:${Partition}:networkmanager::${Account}:core-network/${ResourceId}", tags List "Tags";
    new {
        /// at most 50 characters; matches `^[\s\S]*$`; an update replaces the resource
        A global_network_id: str = "GlobalNetworkId",
    }
    set {
        /// at most 256 characters; matches `^[\s\S]*$`
        description: str = "Description",
        policy_document: c::Json = "PolicyDocument",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CoreNetworkArn",
        CORE_NETWORK_ARN: c::Arn<CfnCoreNetwork> = "CoreNetworkArn",
        CORE_NETWORK_ID: c::Name<CfnCoreNetwork> = "CoreNetworkId",
        CREATED_AT: str = "CreatedAt",
        EDGES: c::List<c::Json> = list "Edges",
        NETWORK_FUNCTION_GROUPS: c::List<c::Json> = list "NetworkFunctionGroups",
        OWNER_ACCOUNT: str = "OwnerAccount",
        SEGMENTS: c::List<c::Json> = list "Segments",
        STATE: str = "State",
    }
}
