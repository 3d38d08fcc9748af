// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayVpcAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnTransitGatewayVpcAttachment = "AWS::EC2::TransitGatewayVpcAttachment", "ec2-transitgatewayvpcattachment", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}", tags List "Tags";
    new CfnTransitGatewayVpcAttachmentRequired {
        /// an update replaces the resource
        A subnet_ids: c::List<str> = "SubnetIds",
        /// an update replaces the resource
        B transit_gateway_id: c::Name<crate::ec2::CfnTransitGateway> = "TransitGatewayId",
        /// an update replaces the resource
        C vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// AWS does not show it again
        add_subnet_ids: c::List<str> = "AddSubnetIds",
        options: Options = "Options",
        /// AWS does not show it again
        remove_subnet_ids: c::List<str> = "RemoveSubnetIds",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnTransitGatewayVpcAttachment> = "Id",
    }
}

c::property! {
    Options, "ec2-transitgatewayvpcattachment-options";
    new {}
    set {
        appliance_mode_support: OptionsApplianceModeSupport = "ApplianceModeSupport",
        dns_support: OptionsDnsSupport = "DnsSupport",
        ipv6_support: OptionsIpv6Support = "Ipv6Support",
        security_group_referencing_support: OptionsSecurityGroupReferencingSupport = "SecurityGroupReferencingSupport",
    }
}

c::open_enum! {
    OptionsApplianceModeSupport {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}

c::open_enum! {
    OptionsDnsSupport {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}

c::open_enum! {
    OptionsIpv6Support {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}

c::open_enum! {
    OptionsSecurityGroupReferencingSupport {
        DISABLE = "disable",
        ENABLE = "enable",
    }
}
