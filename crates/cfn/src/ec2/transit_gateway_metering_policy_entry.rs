// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayMeteringPolicyEntry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayMeteringPolicyEntry = "AWS::EC2::TransitGatewayMeteringPolicyEntry", "ec2-transitgatewaymeteringpolicyentry", reference text;
    new CfnTransitGatewayMeteringPolicyEntryRequired {
        /// an update replaces the resource
        A metered_account: TransitGatewayMeteringPayerType = "MeteredAccount",
        /// an update replaces the resource
        B policy_rule_number: i64 = "PolicyRuleNumber",
        /// an update replaces the resource
        C transit_gateway_metering_policy_id: str = "TransitGatewayMeteringPolicyId",
    }
    set {
        /// format ipv4-network; an update replaces the resource
        destination_cidr_block: str = "DestinationCidrBlock",
        /// an update replaces the resource
        destination_port_range: str = "DestinationPortRange",
        /// an update replaces the resource
        destination_transit_gateway_attachment_id: str = "DestinationTransitGatewayAttachmentId",
        /// an update replaces the resource
        destination_transit_gateway_attachment_type: TransitGatewayAttachmentResourceType = "DestinationTransitGatewayAttachmentType",
        /// an update replaces the resource
        protocol: str = "Protocol",
        /// format ipv4-network; an update replaces the resource
        source_cidr_block: str = "SourceCidrBlock",
        /// an update replaces the resource
        source_port_range: str = "SourcePortRange",
        /// an update replaces the resource
        source_transit_gateway_attachment_id: str = "SourceTransitGatewayAttachmentId",
        /// an update replaces the resource
        source_transit_gateway_attachment_type: TransitGatewayAttachmentResourceType = "SourceTransitGatewayAttachmentType",
    }
    get {
        STATE: str = "State",
        UPDATE_EFFECTIVE_AT: str = "UpdateEffectiveAt",
    }
}

c::open_enum! {
    TransitGatewayAttachmentResourceType {
        VPC = "vpc",
        VPN = "vpn",
        DIRECT_CONNECT_GATEWAY = "direct-connect-gateway",
        PEERING = "peering",
        NETWORK_FUNCTION = "network-function",
        VPN_CONCENTRATOR = "vpn-concentrator",
        CLIENT_VPN = "client-vpn",
    }
}

c::open_enum! {
    TransitGatewayMeteringPayerType {
        SOURCE_ATTACHMENT_OWNER = "source-attachment-owner",
        DESTINATION_ATTACHMENT_OWNER = "destination-attachment-owner",
        TRANSIT_GATEWAY_OWNER = "transit-gateway-owner",
    }
}
