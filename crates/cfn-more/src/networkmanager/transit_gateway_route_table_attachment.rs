// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::TransitGatewayRouteTableAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentId`; it has no attribute for its ARN.
    CfnTransitGatewayRouteTableAttachment = "AWS::NetworkManager::TransitGatewayRouteTableAttachment", "networkmanager-transitgatewayroutetableattachment", reference name, tags List "Tags";
    new CfnTransitGatewayRouteTableAttachmentRequired {
        /// at most 50 characters; matches `^peering-([0-9a-f]{8,17})$`; an update replaces the resource
        A peering_id: str = "PeeringId",
        /// at most 500 characters; matches `^[\s\S]*$`; an update replaces the resource
        B transit_gateway_route_table_arn: str = "TransitGatewayRouteTableArn",
    }
    set {
        network_function_group_name: str = "NetworkFunctionGroupName",
        /// at most 256 characters; matches `^[\s\S]*$`; AWS does not show it again
        routing_policy_label: str = "RoutingPolicyLabel",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ATTACHMENT_ID: c::Name<CfnTransitGatewayRouteTableAttachment> = "AttachmentId",
        ATTACHMENT_POLICY_RULE_NUMBER: i64 = "AttachmentPolicyRuleNumber",
        ATTACHMENT_TYPE: str = "AttachmentType",
        CORE_NETWORK_ARN: str = "CoreNetworkArn",
        CORE_NETWORK_ID: str = "CoreNetworkId",
        CREATED_AT: str = "CreatedAt",
        EDGE_LOCATION: str = "EdgeLocation",
        LAST_MODIFICATION_ERRORS: c::List<str> = list "LastModificationErrors",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
        PROPOSED_NETWORK_FUNCTION_GROUP_CHANGE: c::Json = "ProposedNetworkFunctionGroupChange",
        PROPOSED_SEGMENT_CHANGE: c::Json = "ProposedSegmentChange",
        RESOURCE_ARN: str = "ResourceArn",
        SEGMENT_NAME: str = "SegmentName",
        STATE: str = "State",
        UPDATED_AT: str = "UpdatedAt",
    }
}
