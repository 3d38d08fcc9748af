// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::DomainObjectType` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnDomainObjectType = "AWS::CustomerProfiles::DomainObjectType", "customerprofiles-domainobjecttype", reference text, tags List "Tags";
    new CfnDomainObjectTypeRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// an update replaces the resource
        B fields: c::Map<DomainObjectTypeField> = "Fields",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`; an update replaces the resource
        C object_type_name: str = "ObjectTypeName",
    }
    set {
        /// 1 to 10000 characters
        description: str = "Description",
        /// at most 255 characters
        encryption_key: str = "EncryptionKey",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
    }
}

c::property! {
    DomainObjectTypeField, "customerprofiles-domainobjecttype-domainobjecttypefield";
    new DomainObjectTypeFieldRequired {
        /// 1 to 1000 characters
        A source: str = "Source",
        /// 1 to 1000 characters
        B target: str = "Target",
    }
    set {
        content_type: DomainObjectTypeFieldContentType = "ContentType",
        feature_type: DomainObjectTypeFieldFeatureType = "FeatureType",
    }
}

c::open_enum! {
    DomainObjectTypeFieldContentType {
        STRING = "STRING",
        NUMBER = "NUMBER",
    }
}

c::open_enum! {
    DomainObjectTypeFieldFeatureType {
        TEXTUAL = "TEXTUAL",
        CATEGORICAL = "CATEGORICAL",
    }
}
