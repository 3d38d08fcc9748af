// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMResourceDiscovery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamResourceDiscoveryId`.
    CfnIPAMResourceDiscovery = "AWS::EC2::IPAMResourceDiscovery", "ec2-ipamresourcediscovery", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam-resource-discovery/${IpamResourceDiscoveryId}", tags List "Tags";
    new {}
    set {
        description: str = "Description",
        /// at most 50 items; no item twice
        operating_regions: c::List<IpamOperatingRegion> = "OperatingRegions",
        /// no item twice
        organizational_unit_exclusions: c::List<IpamResourceDiscoveryOrganizationalUnitExclusion> = "OrganizationalUnitExclusions",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpamResourceDiscoveryArn",
        IPAM_RESOURCE_DISCOVERY_ARN: c::Arn<CfnIPAMResourceDiscovery> = "IpamResourceDiscoveryArn",
        IPAM_RESOURCE_DISCOVERY_ID: c::Name<CfnIPAMResourceDiscovery> = "IpamResourceDiscoveryId",
        IPAM_RESOURCE_DISCOVERY_REGION: str = "IpamResourceDiscoveryRegion",
        IS_DEFAULT: bool = "IsDefault",
        OWNER_ID: str = "OwnerId",
        STATE: str = "State",
    }
}

c::property! {
    IpamOperatingRegion, "ec2-ipamresourcediscovery-ipamoperatingregion";
    new {
        A region_name: str = "RegionName",
    }
    set {}
}

c::property! {
    IpamResourceDiscoveryOrganizationalUnitExclusion, "ec2-ipamresourcediscovery-ipamresourcediscoveryorganizationalunitexclusion";
    new {
        /// at least 1 character
        A organizations_entity_path: str = "OrganizationsEntityPath",
    }
    set {}
}
