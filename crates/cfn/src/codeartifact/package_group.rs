// Written by `cargo xtask codegen` from crates/registry/data/codeartifact.txt.

//! `AWS::CodeArtifact::PackageGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPackageGroup = "AWS::CodeArtifact::PackageGroup", "codeartifact-packagegroup", reference arn, tags List "Tags";
    new CfnPackageGroupRequired {
        /// 2 to 50 characters; matches `^([a-z][a-z0-9-]{0,48}[a-z0-9])$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 2 to 520 characters; an update replaces the resource
        B pattern: str = "Pattern",
    }
    set {
        /// at most 1000 characters; matches `^\P{C}*$`
        contact_info: str = "ContactInfo",
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// 12 characters; matches `[0-9]{12}`
        domain_owner: str = "DomainOwner",
        origin_configuration: OriginConfiguration = "OriginConfiguration",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    OriginConfiguration, "codeartifact-packagegroup-originconfiguration";
    new {
        A restrictions: Restrictions = "Restrictions",
    }
    set {}
}

c::property! {
    RestrictionType, "codeartifact-packagegroup-restrictiontype";
    new {
        A restriction_mode: RestrictionTypeRestrictionMode = "RestrictionMode",
    }
    set {
        repositories: c::List<str> = "Repositories",
    }
}

c::property! {
    Restrictions, "codeartifact-packagegroup-restrictions";
    new {}
    set {
        external_upstream: RestrictionType = "ExternalUpstream",
        internal_upstream: RestrictionType = "InternalUpstream",
        publish: RestrictionType = "Publish",
    }
}

c::open_enum! {
    RestrictionTypeRestrictionMode {
        ALLOW = "ALLOW",
        BLOCK = "BLOCK",
        ALLOW_SPECIFIC_REPOSITORIES = "ALLOW_SPECIFIC_REPOSITORIES",
        INHERIT = "INHERIT",
    }
}
