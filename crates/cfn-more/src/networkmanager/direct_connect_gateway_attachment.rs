// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::DirectConnectGatewayAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentId`; it has no attribute for its ARN.
    CfnDirectConnectGatewayAttachment = "AWS::NetworkManager::DirectConnectGatewayAttachment", "networkmanager-directconnectgatewayattachment", reference name, tags List "Tags";
    new CfnDirectConnectGatewayAttachmentRequired {
        /// at most 50 characters; matches `^core-network-([0-9a-f]{8,17})$`; an update replaces the resource
        A core_network_id: str = "CoreNetworkId",
        /// at most 500 characters; an update replaces the resource
        B direct_connect_gateway_arn: str = "DirectConnectGatewayArn",
        /// each: 1 to 63 characters, matches `^[\s\S]*$`
        C edge_locations: c::List<str> = "EdgeLocations",
    }
    set {
        /// at most 256 characters; matches `^[\s\S]*$`; AWS does not show it again
        routing_policy_label: str = "RoutingPolicyLabel",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ATTACHMENT_ID: c::Name<CfnDirectConnectGatewayAttachment> = "AttachmentId",
        ATTACHMENT_POLICY_RULE_NUMBER: i64 = "AttachmentPolicyRuleNumber",
        ATTACHMENT_TYPE: str = "AttachmentType",
        CORE_NETWORK_ARN: str = "CoreNetworkArn",
        CREATED_AT: str = "CreatedAt",
        LAST_MODIFICATION_ERRORS: c::List<str> = list "LastModificationErrors",
        NETWORK_FUNCTION_GROUP_NAME: str = "NetworkFunctionGroupName",
        OWNER_ACCOUNT_ID: str = "OwnerAccountId",
        PROPOSED_NETWORK_FUNCTION_GROUP_CHANGE: c::Json = "ProposedNetworkFunctionGroupChange",
        PROPOSED_SEGMENT_CHANGE: c::Json = "ProposedSegmentChange",
        RESOURCE_ARN: str = "ResourceArn",
        SEGMENT_NAME: str = "SegmentName",
        STATE: str = "State",
        UPDATED_AT: str = "UpdatedAt",
    }
}
