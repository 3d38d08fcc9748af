// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`.
    CfnDomain = "AWS::Lightsail::Domain", "lightsail-domain", reference name, name_property "DomainName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Domain/${Id}", tags List "Tags";
    new {
        /// an update replaces the resource
        A domain_name: str = "DomainName",
    }
    set {
        /// no item twice
        domain_entries: c::List<DomainEntry> = "DomainEntries",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        LOCATION: c::Json = "Location",
        RESOURCE_TYPE: str = "ResourceType",
        SUPPORT_CODE: str = "SupportCode",
    }
}

c::property! {
    DomainEntry, "lightsail-domain-domainentry";
    new DomainEntryRequired {
        A name: str = "Name",
        B target: str = "Target",
        C r#type: DomainEntryType = "Type",
    }
    set {
        is_alias: bool = "IsAlias",
    }
}

c::property! {
    Tag, "lightsail-domain-tag";
    new {
        A key: str = "Key",
    }
    set {
        value: str = "Value",
    }
}

c::open_enum! {
    DomainEntryType {
        A = "A",
        AAAA = "AAAA",
        CNAME = "CNAME",
        MX = "MX",
        NS = "NS",
        SOA = "SOA",
        SRV = "SRV",
        TXT = "TXT",
    }
}
