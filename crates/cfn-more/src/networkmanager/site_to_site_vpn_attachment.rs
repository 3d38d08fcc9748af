// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::SiteToSiteVpnAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentId`; it has no attribute for its ARN.
    CfnSiteToSiteVpnAttachment = "AWS::NetworkManager::SiteToSiteVpnAttachment", "networkmanager-sitetositevpnattachment", reference name, tags List "Tags";
    new CfnSiteToSiteVpnAttachmentRequired {
        /// at most 50 characters; matches `^core-network-([0-9a-f]{8,17})$`; an update replaces the resource
        A core_network_id: str = "CoreNetworkId",
        /// at most 500 characters; matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpn-connection\/vpn-[0-9a-f]{8,17}$`; an update replaces the resource
        B vpn_connection_arn: str = "VpnConnectionArn",
    }
    set {
        network_function_group_name: str = "NetworkFunctionGroupName",
        /// at most 256 characters; matches `^[\s\S]*$`; AWS does not show it again
        routing_policy_label: str = "RoutingPolicyLabel",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ATTACHMENT_ID: c::Name<CfnSiteToSiteVpnAttachment> = "AttachmentId",
        ATTACHMENT_POLICY_RULE_NUMBER: i64 = "AttachmentPolicyRuleNumber",
        ATTACHMENT_TYPE: str = "AttachmentType",
        CORE_NETWORK_ARN: str = "CoreNetworkArn",
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
