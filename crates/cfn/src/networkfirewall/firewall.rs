// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::Firewall` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FirewallArn`.
    CfnFirewall = "AWS::NetworkFirewall::Firewall", "networkfirewall-firewall", reference arn,
        arn "arn:${Partition}:network-firewall:${Region}:${Account}:firewall/${Name}", tags List "Tags";
    new CfnFirewallRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        A firewall_name: str = "FirewallName",
        /// 1 to 256 characters; matches `^arn:aws.*$`
        B firewall_policy_arn: c::Arn<crate::networkfirewall::CfnFirewallPolicy> = "FirewallPolicyArn",
    }
    set {
        availability_zone_change_protection: bool = "AvailabilityZoneChangeProtection",
        /// no item twice
        availability_zone_mappings: c::List<AvailabilityZoneMapping> = "AvailabilityZoneMappings",
        delete_protection: bool = "DeleteProtection",
        /// at most 512 characters; matches `^.*$`
        description: str = "Description",
        enabled_analysis_types: c::List<EnabledAnalysisType> = "EnabledAnalysisTypes",
        firewall_policy_change_protection: bool = "FirewallPolicyChangeProtection",
        /// no item twice; an update replaces the resource
        nat_gateway_mappings: c::List<NatGatewayMapping> = "NatGatewayMappings",
        /// an update replaces the resource
        no_source_preservation: bool = "NoSourcePreservation",
        proxy_settings: ProxySettings = "ProxySettings",
        subnet_change_protection: bool = "SubnetChangeProtection",
        /// no item twice
        subnet_mappings: c::List<SubnetMapping> = "SubnetMappings",
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 128 characters; matches `^tgw-[0-9a-z]+$`
        transit_gateway_id: str = "TransitGatewayId",
        /// an update replaces the resource
        vpc_endpoint: VpcEndpoint = "VpcEndpoint",
        /// 1 to 128 characters; matches `^vpc-[0-9a-f]+$`; an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    get {
        @arn "FirewallArn",
        ENDPOINT_IDS: c::List<str> = list "EndpointIds",
        FIREWALL_ARN: c::Arn<CfnFirewall> = "FirewallArn",
        FIREWALL_ID: str = "FirewallId",
        NUMBER_OF_ASSOCIATIONS: i64 = "NumberOfAssociations",
        TRANSIT_GATEWAY_ATTACHMENT_ID: str = "TransitGatewayAttachmentId",
    }
}

c::property! {
    AvailabilityZoneMapping, "networkfirewall-firewall-availabilityzonemapping";
    new {
        /// 1 to 128 characters; matches `^\S+$`
        A availability_zone: str = "AvailabilityZone",
    }
    set {}
}

c::property! {
    ListenerProperty, "networkfirewall-firewall-listenerproperty";
    new {}
    set {
        port: i64 = "Port",
        r#type: ListenerPropertyType = "Type",
    }
}

c::property! {
    NatGatewayMapping, "networkfirewall-firewall-natgatewaymapping";
    new {
        /// at least 1 character
        A nat_gateway_id: str = "NatGatewayId",
    }
    set {}
}

c::property! {
    ProxySettings, "networkfirewall-firewall-proxysettings";
    new {}
    set {
        listener_properties: c::List<ListenerProperty> = "ListenerProperties",
    }
}

c::property! {
    SubnetMapping, "networkfirewall-firewall-subnetmapping";
    new {
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        ip_address_type: SubnetMappingIPAddressType = "IPAddressType",
    }
}

c::property! {
    VpcEndpoint, "networkfirewall-firewall-vpcendpoint";
    new {}
    set {
        /// no item twice
        subnet_mappings: c::List<SubnetMapping> = "SubnetMappings",
        /// 1 to 128 characters; matches `^vpc-[0-9a-f]+$`
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::open_enum! {
    EnabledAnalysisType {
        TLS_SNI = "TLS_SNI",
        HTTP_HOST = "HTTP_HOST",
    }
}

c::open_enum! {
    ListenerPropertyType {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
    }
}

c::open_enum! {
    SubnetMappingIPAddressType {
        DUALSTACK = "DUALSTACK",
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}
