// Written by `cargo xtask codegen` from crates/registry/data/healthagent.txt.

//! `AWS::HealthAgent::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDomain = "AWS::HealthAgent::Domain", "healthagent-domain", reference arn,
        arn "arn:${Partition}:health-agent:${Region}:${Account}:domain/${DomainId}", tags List "Tags";
    new {
        /// 1 to 64 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// no item twice
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DOMAIN_ID: str = "DomainId",
        ENCRYPTION_CONTEXT: c::Json = "EncryptionContext",
        STATUS: str = "Status",
    }
}

c::property! {
    Tags, "healthagent-domain-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}
