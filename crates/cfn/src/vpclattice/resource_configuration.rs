// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ResourceConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnResourceConfiguration = "AWS::VpcLattice::ResourceConfiguration", "vpclattice-resourceconfiguration", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:resourceconfiguration/${ResourceConfigurationId}", tags List "Tags";
    new CfnResourceConfigurationRequired {
        /// 3 to 40 characters; matches `^[a-z0-9-]+$`; does not match `^(?:rcfg-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`
        A name: str = "Name",
        /// an update replaces the resource
        B resource_configuration_type: ResourceConfigurationType = "ResourceConfigurationType",
    }
    set {
        allow_association_to_sharable_service_network: bool = "AllowAssociationToSharableServiceNetwork",
        /// 3 to 255 characters; an update replaces the resource
        custom_domain_name: str = "CustomDomainName",
        /// 20 characters; matches `^dv-[a-fA-F0-9]{17}$`; an update replaces the resource
        domain_verification_id: str = "DomainVerificationId",
        /// 3 to 255 characters; an update replaces the resource
        group_domain: str = "GroupDomain",
        /// each: 1 to 11 characters, matches `^(([0-9]{1,5}\-[0-9]{1,5})|([0-9]+))$`
        port_ranges: c::List<str> = "PortRanges",
        /// an update replaces the resource
        protocol_type: ProtocolType = "ProtocolType",
        /// an update replaces the resource; AWS does not show it again
        resource_configuration_auth_type: ResourceConfigurationAuthType = "ResourceConfigurationAuthType",
        resource_configuration_definition: ResourceConfigurationDefinition = "ResourceConfigurationDefinition",
        /// 22 characters; matches `^rcfg-[0-9a-z]{17}$`; AWS does not show it again
        resource_configuration_group_id: str = "ResourceConfigurationGroupId",
        /// an update replaces the resource
        resource_gateway_id: str = "ResourceGatewayId",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    CidrResource, "vpclattice-resourceconfiguration-cidrresource";
    new {
        /// 1 to 10 items; each: 1 to 50 characters
        A cidr_ranges: c::List<str> = "CidrRanges",
    }
    set {}
}

c::property! {
    DnsResource, "vpclattice-resourceconfiguration-dnsresource";
    new DnsResourceRequired {
        /// 3 to 255 characters
        A domain_name: str = "DomainName",
        B ip_address_type: DnsResourceIpAddressType = "IpAddressType",
    }
    set {}
}

c::property! {
    /// Exactly one of `IpResource`, `ArnResource`, `DnsResource`, `CidrResource`.
    ResourceConfigurationDefinition, "vpclattice-resourceconfiguration-resourceconfigurationdefinition";
    new {}
    set {
        /// at most 1224 characters; matches `^arn.*`
        arn_resource: str = "ArnResource",
        cidr_resource: CidrResource = "CidrResource",
        dns_resource: DnsResource = "DnsResource",
        /// 4 to 39 characters
        ip_resource: str = "IpResource",
    }
}

c::property! {
    Tag, "vpclattice-resourceconfiguration-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// 1 to 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    ResourceConfigurationType {
        GROUP = "GROUP",
        CHILD = "CHILD",
        SINGLE = "SINGLE",
        ARN = "ARN",
        CIDR = "CIDR",
    }
}

c::open_enum! {
    ProtocolType {
        TCP = "TCP",
    }
}

c::open_enum! {
    ResourceConfigurationAuthType {
        NONE = "NONE",
        AWS_IAM = "AWS_IAM",
    }
}

c::open_enum! {
    DnsResourceIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
        DUALSTACK = "DUALSTACK",
    }
}
