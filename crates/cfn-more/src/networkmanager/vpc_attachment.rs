// Written by `cargo xtask codegen` from crates/registry/data/networkmanager.txt.

//! `AWS::NetworkManager::VpcAttachment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AttachmentId`; it has no attribute for its ARN.
    CfnVpcAttachment = "AWS::NetworkManager::VpcAttachment", "networkmanager-vpcattachment", reference name,
        arn "arn:${Partition}:networkmanager::${Account}:attachment/${AttachmentId}", tags List "Tags";
    new CfnVpcAttachmentRequired {
        /// at most 50 characters; matches `^core-network-([0-9a-f]{8,17})$`; an update replaces the resource
        A core_network_id: str = "CoreNetworkId",
        /// each: at most 500 characters, matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`
        B subnet_arns: c::List<str> = "SubnetArns",
        /// at most 500 characters; matches `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:vpc\/vpc-[0-9a-f]{8,17}$`; an update replaces the resource
        C vpc_arn: str = "VpcArn",
    }
    set {
        options: VpcOptions = "Options",
        /// at most 256 characters; matches `^[\s\S]*$`; AWS does not show it again
        routing_policy_label: str = "RoutingPolicyLabel",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ATTACHMENT_ID: c::Name<CfnVpcAttachment> = "AttachmentId",
        ATTACHMENT_POLICY_RULE_NUMBER: i64 = "AttachmentPolicyRuleNumber",
        ATTACHMENT_TYPE: str = "AttachmentType",
        CORE_NETWORK_ARN: str = "CoreNetworkArn",
        CREATED_AT: str = "CreatedAt",
        EDGE_LOCATION: str = "EdgeLocation",
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

c::property! {
    VpcOptions, "networkmanager-vpcattachment-vpcoptions";
    new {}
    set {
        /// default `false`
        appliance_mode_support: bool = "ApplianceModeSupport",
        /// default `true`
        dns_support: bool = "DnsSupport",
        /// default `false`
        ipv6_support: bool = "Ipv6Support",
        /// default `true`
        security_group_referencing_support: bool = "SecurityGroupReferencingSupport",
    }
}
