// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::Schema` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SchemaArn`.
    CfnSchema = "AWS::Personalize::Schema", "personalize-schema", reference arn,
        arn "arn:${Partition}:personalize:${Region}:${Account}:schema/${ResourceId}", tags List "Tags";
    new CfnSchemaRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`; an update replaces the resource
        A name: str = "Name",
        /// at most 10000 characters; an update replaces the resource
        B schema: str = "Schema",
    }
    set {
        /// an update replaces the resource
        domain: Domain = "Domain",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SchemaArn",
        SCHEMA_ARN: c::Arn<CfnSchema> = "SchemaArn",
    }
}

c::open_enum! {
    Domain {
        ECOMMERCE = "ECOMMERCE",
        VIDEO_ON_DEMAND = "VIDEO_ON_DEMAND",
    }
}
