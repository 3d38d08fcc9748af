// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::Domain` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DomainArn`.
    CfnDomain = "AWS::Cases::Domain", "cases-domain", reference arn,
        arn "arn:${Partition}:cases:${Region}:${Account}:domain/${DomainId}", tags List "Tags";
    new {
        /// 1 to 100 characters; matches `^.*[\S]$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DomainArn",
        CREATED_TIME: str = "CreatedTime",
        DOMAIN_ARN: c::Arn<CfnDomain> = "DomainArn",
        DOMAIN_ID: str = "DomainId",
        DOMAIN_STATUS: c::Json = "DomainStatus",
    }
}
