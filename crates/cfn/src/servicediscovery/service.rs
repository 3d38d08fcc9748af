// Written by `cargo xtask codegen` from crates/registry/data/servicediscovery.txt.

//! `AWS::ServiceDiscovery::Service` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    ///
    /// `HealthCheckConfig` excludes `HealthCheckCustomConfig`.
    ///
    /// `HealthCheckCustomConfig` excludes `HealthCheckConfig`.
    CfnService = "AWS::ServiceDiscovery::Service", "servicediscovery-service", reference name,
        arn "arn:${Partition}:servicediscovery:${Region}:${Account}:service/${ServiceId}", tags List "Tags";
    new {}
    set {
        /// at most 1024 characters
        description: str = "Description",
        dns_config: DnsConfig = "DnsConfig",
        health_check_config: HealthCheckConfig = "HealthCheckConfig",
        /// an update replaces the resource
        health_check_custom_config: HealthCheckCustomConfig = "HealthCheckCustomConfig",
        /// an update replaces the resource
        name: str = "Name",
        /// at most 255 characters; an update replaces the resource
        namespace_id: str = "NamespaceId",
        /// at most 30 keys
        service_attributes: c::Map<str> = "ServiceAttributes",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        r#type: Type = "Type",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnService> = "Id",
        NAME: str = "Name",
    }
}

c::property! {
    DnsConfig, "servicediscovery-service-dnsconfig";
    new {
        A dns_records: c::List<DnsRecord> = "DnsRecords",
    }
    set {
        /// at most 64 characters
        namespace_id: str = "NamespaceId",
        routing_policy: DnsConfigRoutingPolicy = "RoutingPolicy",
    }
}

c::property! {
    DnsRecord, "servicediscovery-service-dnsrecord";
    new {
        /// 0 to 2147483647
        A ttl: f64 = "TTL",
        B r#type: DnsRecordType = "Type",
    }
    set {}
}

c::property! {
    HealthCheckConfig, "servicediscovery-service-healthcheckconfig";
    new {
        A r#type: HealthCheckConfigType = "Type",
    }
    set {
        /// 1 to 10
        failure_threshold: f64 = "FailureThreshold",
        /// at most 255 characters
        resource_path: str = "ResourcePath",
    }
}

c::property! {
    HealthCheckCustomConfig, "servicediscovery-service-healthcheckcustomconfig";
    new {}
    set {
        /// 1 to 10
        failure_threshold: f64 = "FailureThreshold",
    }
}

c::open_enum! {
    Type {
        HTTP = "HTTP",
    }
}

c::open_enum! {
    DnsConfigRoutingPolicy {
        MULTIVALUE = "MULTIVALUE",
        WEIGHTED = "WEIGHTED",
    }
}

c::open_enum! {
    DnsRecordType {
        A = "A",
        AAAA = "AAAA",
        CNAME = "CNAME",
        SRV = "SRV",
    }
}

c::open_enum! {
    HealthCheckConfigType {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
        TCP = "TCP",
    }
}
