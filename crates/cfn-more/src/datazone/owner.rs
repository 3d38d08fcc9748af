// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::Owner` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnOwner = "AWS::DataZone::Owner", "datazone-owner", reference text;
    new CfnOwnerRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        A domain_identifier: str = "DomainIdentifier",
        /// an update replaces the resource
        B entity_identifier: str = "EntityIdentifier",
        /// an update replaces the resource
        C entity_type: EntityType = "EntityType",
        /// an update replaces the resource; AWS does not show it again
        D owner: OwnerProperties = "Owner",
    }
    set {}
    get {
        OWNER_IDENTIFIER: str = "OwnerIdentifier",
        OWNER_TYPE: str = "OwnerType",
    }
}

c::property! {
    OwnerGroupProperties, "datazone-owner-ownergroupproperties";
    new {}
    set {
        group_identifier: str = "GroupIdentifier",
    }
}

c::property! {
    /// Exactly one of `Group`, `User`.
    OwnerProperties, "datazone-owner-ownerproperties";
    new {}
    set {
        group: OwnerGroupProperties = "Group",
        user: OwnerUserProperties = "User",
    }
}

c::property! {
    OwnerUserProperties, "datazone-owner-owneruserproperties";
    new {}
    set {
        user_identifier: str = "UserIdentifier",
    }
}

c::open_enum! {
    EntityType {
        DOMAIN_UNIT = "DOMAIN_UNIT",
    }
}
