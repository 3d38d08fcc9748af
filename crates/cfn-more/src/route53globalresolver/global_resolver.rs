// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::GlobalResolver` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `GlobalResolverId`.
    CfnGlobalResolver = "AWS::Route53GlobalResolver::GlobalResolver", "route53globalresolver-globalresolver", reference name,
        arn "arn:${Partition}:route53globalresolver::${Account}:global-resolver/${Id}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`
        A name: str = "Name",
        /// each: 1 to 32 characters
        B regions: c::List<str> = "Regions",
    }
    set {
        /// 1 to 256 characters; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        /// 1 to 256 characters
        description: str = "Description",
        ip_address_type: GlobalResolverIpAddressType = "IpAddressType",
        /// 1 to 32 characters
        observability_region: str = "ObservabilityRegion",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DNS_NAME: str = "DnsName",
        GLOBAL_RESOLVER_ID: c::Name<CfnGlobalResolver> = "GlobalResolverId",
        IPV4_ADDRESSES: c::List<str> = list "IPv4Addresses",
        IPV6_ADDRESSES: c::List<str> = list "IPv6Addresses",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    GlobalResolverIpAddressType {
        IPV4 = "IPV4",
        DUAL_STACK = "DUAL_STACK",
    }
}
