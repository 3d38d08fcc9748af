// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnTransitGatewayAttachment = "AWS::EC2::TransitGatewayAttachment", "ec2-transitgatewayattachment", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}", tags List "Tags";
    new CfnTransitGatewayAttachmentRequired {
        A subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        /// an update replaces the resource
        B transit_gateway_id: c::Name<crate::ec2::CfnTransitGateway> = "TransitGatewayId",
        /// an update replaces the resource
        C vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        options: Options = "Options",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnTransitGatewayAttachment> = "Id",
    }
}

c::property! {
    Options, "ec2-transitgatewayattachment-options";
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
