// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayMulticastDomain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayMulticastDomainId`.
    CfnTransitGatewayMulticastDomain = "AWS::EC2::TransitGatewayMulticastDomain", "ec2-transitgatewaymulticastdomain", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-multicast-domain/${TransitGatewayMulticastDomainId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A transit_gateway_id: str = "TransitGatewayId",
    }
    set {
        options: Options = "Options",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "TransitGatewayMulticastDomainArn",
        CREATION_TIME: str = "CreationTime",
        STATE: str = "State",
        TRANSIT_GATEWAY_MULTICAST_DOMAIN_ARN: c::Arn<CfnTransitGatewayMulticastDomain> = "TransitGatewayMulticastDomainArn",
        TRANSIT_GATEWAY_MULTICAST_DOMAIN_ID: c::Name<CfnTransitGatewayMulticastDomain> = "TransitGatewayMulticastDomainId",
    }
}

c::property! {
    Options, "ec2-transitgatewaymulticastdomain-options";
    new {}
    set {
        auto_accept_shared_associations: OptionsAutoAcceptSharedAssociations = "AutoAcceptSharedAssociations",
        igmpv2_support: OptionsIgmpv2Support = "Igmpv2Support",
        static_sources_support: OptionsStaticSourcesSupport = "StaticSourcesSupport",
    }
}

c::property! {
    Tag, "ec2-transitgatewaymulticastdomain-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    OptionsAutoAcceptSharedAssociations {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}

c::open_enum! {
    OptionsIgmpv2Support {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}

c::open_enum! {
    OptionsStaticSourcesSupport {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}
