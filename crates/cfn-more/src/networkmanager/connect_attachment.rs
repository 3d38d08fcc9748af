// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::ConnectAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentId`; it has no attribute for its ARN.
    CfnConnectAttachment = "AWS::NetworkManager::ConnectAttachment", "networkmanager-connectattachment", reference name,
        arn "arn:${Partition}:networkmanager::${Account}:attachment/${AttachmentId}", tags List "Tags";
    new CfnConnectAttachmentRequired {
        /// at most 50 characters; matches `^core-network-([0-9a-f]{8,17})$`; an update replaces the resource
        A core_network_id: str = "CoreNetworkId",
        /// 1 to 63 characters; matches `^[\s\S]*$`; an update replaces the resource
        B edge_location: str = "EdgeLocation",
        /// an update replaces the resource
        C options: ConnectAttachmentOptions = "Options",
        /// at most 50 characters; matches `^attachment-([0-9a-f]{8,17})$`; an update replaces the resource
        D transport_attachment_id: str = "TransportAttachmentId",
    }
    set {
        network_function_group_name: str = "NetworkFunctionGroupName",
        /// at most 256 characters; matches `^[\s\S]*$`; AWS does not show it again
        routing_policy_label: str = "RoutingPolicyLabel",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ATTACHMENT_ID: c::Name<CfnConnectAttachment> = "AttachmentId",
        ATTACHMENT_POLICY_RULE_NUMBER: i64 = "AttachmentPolicyRuleNumber",
        ATTACHMENT_TYPE: str = "AttachmentType",
        CORE_NETWORK_ARN: str = "CoreNetworkArn",
        CREATED_AT: str = "CreatedAt",
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

c::property! {
    ConnectAttachmentOptions, "networkmanager-connectattachment-connectattachmentoptions";
    new {}
    set {
        protocol: ConnectAttachmentOptionsProtocol = "Protocol",
    }
}

c::open_enum! {
    ConnectAttachmentOptionsProtocol {
        GRE = "GRE",
        NO_ENCAP = "NO_ENCAP",
    }
}
