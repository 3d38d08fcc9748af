// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMPool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamPoolId`.
    CfnIPAMPool = "AWS::EC2::IPAMPool", "ec2-ipampool", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam-pool/${IpamPoolId}", tags List "Tags";
    new CfnIPAMPoolRequired {
        /// an update replaces the resource
        A address_family: AddressFamily = "AddressFamily",
        /// an update replaces the resource
        B ipam_scope_id: str = "IpamScopeId",
    }
    set {
        /// 0 to 128
        allocation_default_netmask_length: i64 = "AllocationDefaultNetmaskLength",
        /// 0 to 128
        allocation_max_netmask_length: i64 = "AllocationMaxNetmaskLength",
        /// 0 to 128
        allocation_min_netmask_length: i64 = "AllocationMinNetmaskLength",
        /// no item twice
        allocation_resource_tags: c::List<c::Tag> = "AllocationResourceTags",
        auto_import: bool = "AutoImport",
        /// an update replaces the resource
        aws_service: AwsService = "AwsService",
        description: str = "Description",
        /// an update replaces the resource
        locale: str = "Locale",
        /// no item twice
        provisioned_cidrs: c::List<ProvisionedCidr> = "ProvisionedCidrs",
        /// an update replaces the resource
        public_ip_source: PublicIpSource = "PublicIpSource",
        /// an update replaces the resource
        publicly_advertisable: bool = "PubliclyAdvertisable",
        /// an update replaces the resource
        source_ipam_pool_id: str = "SourceIpamPoolId",
        /// an update replaces the resource
        source_resource: SourceResource = "SourceResource",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        IPAM_ARN: str = "IpamArn",
        IPAM_POOL_ID: c::Name<CfnIPAMPool> = "IpamPoolId",
        IPAM_SCOPE_ARN: str = "IpamScopeArn",
        IPAM_SCOPE_TYPE: str = "IpamScopeType",
        POOL_DEPTH: i64 = "PoolDepth",
        STATE: str = "State",
        STATE_MESSAGE: str = "StateMessage",
    }
}

c::property! {
    ProvisionedCidr, "ec2-ipampool-provisionedcidr";
    new {
        /// format ipv4-network; format ipv6-network
        A cidr: str = "Cidr",
    }
    set {}
}

c::property! {
    SourceResource, "ec2-ipampool-sourceresource";
    new SourceResourceRequired {
        A resource_id: str = "ResourceId",
        B resource_owner: str = "ResourceOwner",
        C resource_region: str = "ResourceRegion",
        D resource_type: SourceResourceResourceType = "ResourceType",
    }
    set {}
}

c::open_enum! {
    AddressFamily {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    AwsService {
        EC2 = "ec2",
        GLOBAL_SERVICES = "global-services",
    }
}

c::open_enum! {
    PublicIpSource {
        AMAZON = "amazon",
        BYOIP = "byoip",
    }
}

c::open_enum! {
    SourceResourceResourceType {
        VPC = "vpc",
    }
}
