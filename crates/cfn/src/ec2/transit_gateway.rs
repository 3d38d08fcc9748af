// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnTransitGateway = "AWS::EC2::TransitGateway", "ec2-transitgateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway/${TransitGatewayId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        amazon_side_asn: i64 = "AmazonSideAsn",
        association_default_route_table_id: str = "AssociationDefaultRouteTableId",
        auto_accept_shared_attachments: str = "AutoAcceptSharedAttachments",
        default_route_table_association: str = "DefaultRouteTableAssociation",
        default_route_table_propagation: str = "DefaultRouteTablePropagation",
        description: str = "Description",
        dns_support: str = "DnsSupport",
        /// AWS does not show it again
        encryption_support: EncryptionSupport = "EncryptionSupport",
        /// an update replaces the resource
        multicast_support: str = "MulticastSupport",
        propagation_default_route_table_id: str = "PropagationDefaultRouteTableId",
        security_group_referencing_support: str = "SecurityGroupReferencingSupport",
        tags: c::List<c::Tag> = "Tags",
        transit_gateway_cidr_blocks: c::List<str> = "TransitGatewayCidrBlocks",
        vpn_ecmp_support: str = "VpnEcmpSupport",
    }
    get {
        @arn "TransitGatewayArn",
        ENCRYPTION_SUPPORT_STATE: str = "EncryptionSupportState",
        ID: c::Name<CfnTransitGateway> = "Id",
        TRANSIT_GATEWAY_ARN: c::Arn<CfnTransitGateway> = "TransitGatewayArn",
    }
}

c::open_enum! {
    EncryptionSupport {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}
