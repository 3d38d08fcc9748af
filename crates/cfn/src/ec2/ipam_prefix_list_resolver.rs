// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IPAMPrefixListResolver` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IpamPrefixListResolverId`.
    CfnIPAMPrefixListResolver = "AWS::EC2::IPAMPrefixListResolver", "ec2-ipamprefixlistresolver", reference name,
        arn "arn:${Partition}:ec2::${Account}:ipam-prefix-list-resolver/${IpamPrefixListResolverId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A address_family: AddressFamily = "AddressFamily",
    }
    set {
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        ipam_id: str = "IpamId",
        rules: c::List<IpamPrefixListResolverRule> = "Rules",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IpamPrefixListResolverArn",
        IPAM_ARN: str = "IpamArn",
        IPAM_PREFIX_LIST_RESOLVER_ARN: c::Arn<CfnIPAMPrefixListResolver> = "IpamPrefixListResolverArn",
        IPAM_PREFIX_LIST_RESOLVER_ID: c::Name<CfnIPAMPrefixListResolver> = "IpamPrefixListResolverId",
    }
}

c::property! {
    IpamPrefixListResolverRule, "ec2-ipamprefixlistresolver-ipamprefixlistresolverrule";
    new {
        A rule_type: IpamPrefixListResolverRuleRuleType = "RuleType",
    }
    set {
        conditions: c::List<IpamPrefixListResolverRuleCondition> = "Conditions",
        ipam_scope_id: str = "IpamScopeId",
        resource_type: IpamPrefixListResolverRuleResourceType = "ResourceType",
        static_cidr: str = "StaticCidr",
    }
}

c::property! {
    /// Exactly one of `Operation` with `IpamPoolId`, `Operation` with `ResourceId`, `Operation` with `ResourceOwner`, `Operation` with `ResourceRegion`, `Operation` with `Cidr`, `Operation` with `ResourceTag`.
    IpamPrefixListResolverRuleCondition, "ec2-ipamprefixlistresolver-ipamprefixlistresolverrulecondition";
    new {}
    set {
        /// format ipv4-network
        cidr: str = "Cidr",
        ipam_pool_id: str = "IpamPoolId",
        operation: IpamPrefixListResolverRuleConditionOperation = "Operation",
        resource_id: str = "ResourceId",
        resource_owner: str = "ResourceOwner",
        resource_region: str = "ResourceRegion",
        resource_tag: c::Tag = "ResourceTag",
    }
}

c::open_enum! {
    AddressFamily {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    IpamPrefixListResolverRuleRuleType {
        STATIC_CIDR = "static-cidr",
        IPAM_RESOURCE_CIDR = "ipam-resource-cidr",
        IPAM_POOL_CIDR = "ipam-pool-cidr",
    }
}

c::open_enum! {
    IpamPrefixListResolverRuleResourceType {
        VPC = "vpc",
        SUBNET = "subnet",
        EIP = "eip",
        PUBLIC_IPV4_POOL = "public-ipv4-pool",
    }
}

c::open_enum! {
    IpamPrefixListResolverRuleConditionOperation {
        EQUALS = "equals",
        NOT_EQUALS = "not-equals",
        SUBNET_OF = "subnet-of",
    }
}
