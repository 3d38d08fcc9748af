// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::TransitGatewayPeering` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PeeringId`; it has no attribute for its ARN.
    CfnTransitGatewayPeering = "AWS::NetworkManager::TransitGatewayPeering", "networkmanager-transitgatewaypeering", reference name,
        arn "arn:${Partition}:networkmanager::${Account}:peering/${ResourceId}", tags List "Tags";
    new CfnTransitGatewayPeeringRequired {
        /// at most 50 characters; matches `^core-network-([0-9a-f]{8,17})$`; an update replaces the resource
        A core_network_id: str = "CoreNetworkId",
        /// at most 500 characters; matches `^[\s\S]*$`; an update replaces the resource
        B transit_gateway_arn: str = "TransitGatewayArn",
    }
    set {
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CORE_NETWORK_ARN: str = "CoreNetworkArn",
        CREATED_AT: str = "CreatedAt",
        EDGE_LOCATION: str = "EdgeLocation",
        LAST_MODIFICATION_ERRORS: c::List<str> = list "LastModificationErrors",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
        PEERING_ID: c::Name<CfnTransitGatewayPeering> = "PeeringId",
        PEERING_TYPE: str = "PeeringType",
        RESOURCE_ARN: str = "ResourceArn",
        STATE: str = "State",
        TRANSIT_GATEWAY_PEERING_ATTACHMENT_ID: str = "TransitGatewayPeeringAttachmentId",
    }
}
