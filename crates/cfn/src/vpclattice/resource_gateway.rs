// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::ResourceGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnResourceGateway = "AWS::VpcLattice::ResourceGateway", "vpclattice-resourcegateway", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:resourcegateway/${ResourceGatewayId}", tags List "Tags";
    new CfnResourceGatewayRequired {
        /// 3 to 40 characters; matches `^[a-z0-9-]+$`; does not match `^(?:rgw-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`; an update replaces the resource
        A name: str = "Name",
        /// no item twice; each: 5 to 200 characters; an update replaces the resource
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        /// 5 to 50 characters; matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`; an update replaces the resource
        C vpc_identifier: str = "VpcIdentifier",
    }
    set {
        /// an update replaces the resource
        ip_address_type: IpAddressType = "IpAddressType",
        /// 1 to 62
        ipv4_addresses_per_eni: i64 = "Ipv4AddressesPerEni",
        /// an update replaces the resource
        resource_config_dns_resolution: ResourceConfigDnsResolution = "ResourceConfigDnsResolution",
        /// no item twice; each: 5 to 200 characters, matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        security_group_ids: c::List<str> = "SecurityGroupIds",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    Tag, "vpclattice-resourcegateway-tag";
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
    IpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
        DUALSTACK = "DUALSTACK",
    }
}

c::open_enum! {
    ResourceConfigDnsResolution {
        IN_VPC = "IN_VPC",
        PUBLIC = "PUBLIC",
    }
}
