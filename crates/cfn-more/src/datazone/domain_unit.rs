// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::DomainUnit` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDomainUnit = "AWS::DataZone::DomainUnit", "datazone-domainunit", reference text;
    new CfnDomainUnitRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        A domain_identifier: str = "DomainIdentifier",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_ -]+$`
        B name: str = "Name",
        /// 1 to 256 characters; matches `^[a-z0-9_-]+$`; an update replaces the resource
        C parent_domain_unit_identifier: str = "ParentDomainUnitIdentifier",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        DOMAIN_ID: str = "DomainId",
        ID: str = "Id",
        IDENTIFIER: str = "Identifier",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        PARENT_DOMAIN_UNIT_ID: str = "ParentDomainUnitId",
    }
}
