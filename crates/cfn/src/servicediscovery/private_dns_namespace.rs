// Written by `cargo xtask codegen` from crates/registry/data/servicediscovery.txt.

//! `AWS::ServiceDiscovery::PrivateDnsNamespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPrivateDnsNamespace = "AWS::ServiceDiscovery::PrivateDnsNamespace", "servicediscovery-privatednsnamespace", reference name,
        arn "arn:${Partition}:servicediscovery:${Region}:${Account}:namespace/${NamespaceId}", tags List "Tags";
    new {
        /// 1 to 1024 characters; matches `^[!-\~]{1,253}$`; does not match `^(?:arn:)`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        properties: Properties = "Properties",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 64 characters; an update replaces the resource; AWS does not show it again
        vpc: str = "Vpc",
    }
    get {
        @arn "Arn",
        HOSTED_ZONE_ID: str = "HostedZoneId",
        ID: c::Name<CfnPrivateDnsNamespace> = "Id",
    }
}

c::property! {
    PrivateDnsPropertiesMutable, "servicediscovery-privatednsnamespace-privatednspropertiesmutable";
    new {}
    set {
        soa: SOA = "SOA",
    }
}

c::property! {
    Properties, "servicediscovery-privatednsnamespace-properties";
    new {}
    set {
        dns_properties: PrivateDnsPropertiesMutable = "DnsProperties",
    }
}

c::property! {
    SOA, "servicediscovery-privatednsnamespace-soa";
    new {}
    set {
        /// 0 to 2147483647
        ttl: f64 = "TTL",
    }
}
