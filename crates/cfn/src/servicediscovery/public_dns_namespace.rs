// Written by `cargo xtask codegen` from crates/registry/data/servicediscovery.txt.

//! `AWS::ServiceDiscovery::PublicDnsNamespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPublicDnsNamespace = "AWS::ServiceDiscovery::PublicDnsNamespace", "servicediscovery-publicdnsnamespace", reference name,
        arn "arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}", tags List "Tags";
    new {
        /// 1 to 1024 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        properties: Properties = "Properties",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        HOSTED_ZONE_ID: str = "HostedZoneId",
        ID: c::Name<CfnPublicDnsNamespace> = "Id",
    }
}

c::property! {
    Properties, "servicediscovery-publicdnsnamespace-properties";
    new {}
    set {
        dns_properties: PublicDnsPropertiesMutable = "DnsProperties",
    }
}

c::property! {
    PublicDnsPropertiesMutable, "servicediscovery-publicdnsnamespace-publicdnspropertiesmutable";
    new {}
    set {
        soa: SOA = "SOA",
    }
}

c::property! {
    SOA, "servicediscovery-publicdnsnamespace-soa";
    new {}
    set {
        /// 0 to 2147483647
        ttl: f64 = "TTL",
    }
}
