// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::AccessSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AccessSourceId`.
    CfnAccessSource = "AWS::Route53GlobalResolver::AccessSource", "route53globalresolver-accesssource", reference name,
        arn "arn:${Partition}:route53globalresolver::${Account}:access-source/${Id}", tags List "Tags";
    new CfnAccessSourceRequired {
        /// 1 to 42 characters; format ipv4-network
        A cidr: str = "Cidr",
        /// 1 to 64 characters; matches `^[-.a-zA-Z0-9]+$`; an update replaces the resource
        B dns_view_id: str = "DnsViewId",
        C protocol: DnsProtocol = "Protocol",
    }
    set {
        /// 1 to 256 characters; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        ip_address_type: IpAddressType = "IpAddressType",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`
        name: str = "Name",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACCESS_SOURCE_ID: c::Name<CfnAccessSource> = "AccessSourceId",
        CREATED_AT: str = "CreatedAt",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    DnsProtocol {
        DO53 = "DO53",
        DOH = "DOH",
        DOT = "DOT",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}
