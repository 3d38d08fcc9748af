// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResolverRuleId`.
    CfnResolverRule = "AWS::Route53Resolver::ResolverRule", "route53resolver-resolverrule", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:resolver-rule/${ResourceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A rule_type: RuleType = "RuleType",
    }
    set {
        /// 1 to 256 characters
        delegation_record: str = "DelegationRecord",
        /// 1 to 256 characters; an update may replace the resource
        domain_name: str = "DomainName",
        /// at most 64 characters; matches `^([a-zA-Z0-9\-_' ']+)$`; does not match `^(?:^[0-9]+$)`
        name: str = "Name",
        /// 1 to 64 characters
        resolver_endpoint_id: str = "ResolverEndpointId",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// at least 1 item
        target_ips: c::List<TargetAddress> = "TargetIps",
    }
    get {
        @arn "Arn",
        DOMAIN_NAME: str = "DomainName",
        NAME: str = "Name",
        RESOLVER_ENDPOINT_ID: str = "ResolverEndpointId",
        RESOLVER_RULE_ID: c::Name<CfnResolverRule> = "ResolverRuleId",
        TARGET_IPS: c::List<c::Json> = list "TargetIps",
    }
}

c::property! {
    TargetAddress, "route53resolver-resolverrule-targetaddress";
    new {}
    set {
        /// 7 to 36 characters
        ip: str = "Ip",
        /// 7 to 39 characters
        ipv6: str = "Ipv6",
        /// at most 65535 characters
        port: str = "Port",
        protocol: TargetAddressProtocol = "Protocol",
        /// at most 255 characters
        server_name_indication: str = "ServerNameIndication",
    }
}

c::open_enum! {
    RuleType {
        DELEGATE = "delegate",
        FORWARD = "forward",
        RECURSIVE = "recursive",
        SYSTEM = "system",
    }
}

c::open_enum! {
    TargetAddressProtocol {
        DO53 = "do53",
        DOH = "doh",
    }
}
