// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::SigningConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RegistryId`; it takes no tags; it has no attribute for its ARN.
    CfnSigningConfiguration = "AWS::ECR::SigningConfiguration", "ecr-signingconfiguration", reference name;
    new {
        /// at most 50 items
        A rules: c::List<Rule> = "Rules",
    }
    set {}
    get {
        REGISTRY_ID: c::Name<CfnSigningConfiguration> = "RegistryId",
    }
}

c::property! {
    RepositoryFilter, "ecr-signingconfiguration-repositoryfilter";
    new RepositoryFilterRequired {
        /// 1 to 256 characters; matches `^(?:[a-z0-9*]+(?:[._-][a-z0-9*]+)*/)*[a-z0-9*]+(?:[._-][a-z0-9*]+)*$`
        A filter: str = "Filter",
        B filter_type: FilterType = "FilterType",
    }
    set {}
}

c::property! {
    Rule, "ecr-signingconfiguration-rule";
    new {
        /// at most 200 characters
        A signing_profile_arn: str = "SigningProfileArn",
    }
    set {
        /// 1 to 100 items
        repository_filters: c::List<RepositoryFilter> = "RepositoryFilters",
    }
}

c::open_enum! {
    FilterType {
        WILDCARD_MATCH = "WILDCARD_MATCH",
    }
}
