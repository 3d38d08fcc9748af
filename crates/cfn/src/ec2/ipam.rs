// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAM` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamId`.
    CfnIPAM = "AWS::EC2::IPAM", "ec2-ipam", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam/${IpamId}", tags List "Tags";
    new {}
    set {
        /// no item twice
        default_resource_discovery_organizational_unit_exclusions: c::List<IpamOrganizationalUnitExclusion> = "DefaultResourceDiscoveryOrganizationalUnitExclusions",
        description: str = "Description",
        enable_private_gua: bool = "EnablePrivateGua",
        metered_account: MeteredAccount = "MeteredAccount",
        /// at most 50 items; no item twice
        operating_regions: c::List<IpamOperatingRegion> = "OperatingRegions",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        tier: Tier = "Tier",
    }
    get {
        @arn "Arn",
        DEFAULT_RESOURCE_DISCOVERY_ASSOCIATION_ID: str = "DefaultResourceDiscoveryAssociationId",
        DEFAULT_RESOURCE_DISCOVERY_ID: str = "DefaultResourceDiscoveryId",
        IPAM_ID: c::Name<CfnIPAM> = "IpamId",
        PRIVATE_DEFAULT_SCOPE_ID: str = "PrivateDefaultScopeId",
        PUBLIC_DEFAULT_SCOPE_ID: str = "PublicDefaultScopeId",
        RESOURCE_DISCOVERY_ASSOCIATION_COUNT: i64 = "ResourceDiscoveryAssociationCount",
        SCOPE_COUNT: i64 = "ScopeCount",
    }
}

c::property! {
    IpamOperatingRegion, "ec2-ipam-ipamoperatingregion";
    new {
        A region_name: str = "RegionName",
    }
    set {}
}

c::property! {
    IpamOrganizationalUnitExclusion, "ec2-ipam-ipamorganizationalunitexclusion";
    new {
        /// at least 1 character
        A organizations_entity_path: str = "OrganizationsEntityPath",
    }
    set {}
}

c::open_enum! {
    MeteredAccount {
        IPAM_OWNER = "ipam-owner",
        RESOURCE_OWNER = "resource-owner",
    }
}

c::open_enum! {
    Tier {
        FREE = "free",
        ADVANCED = "advanced",
    }
}
