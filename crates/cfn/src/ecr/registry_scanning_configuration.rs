// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::RegistryScanningConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RegistryId`; it takes no tags; it has no attribute for its ARN.
    CfnRegistryScanningConfiguration = "AWS::ECR::RegistryScanningConfiguration", "ecr-registryscanningconfiguration", reference name;
    new {
        /// at most 2 items
        A rules: c::List<ScanningRule> = "Rules",
        B scan_type: ScanType = "ScanType",
    }
    set {}
    get {
        REGISTRY_ID: c::Name<CfnRegistryScanningConfiguration> = "RegistryId",
    }
}

c::property! {
    RepositoryFilter, "ecr-registryscanningconfiguration-repositoryfilter";
    new RepositoryFilterRequired {
        /// 1 to 255 characters; matches `^[a-z0-9*](?:[._\-/a-z0-9*]?[a-z0-9*]+)*$`
        A filter: str = "Filter",
        B filter_type: FilterType = "FilterType",
    }
    set {}
}

c::property! {
    ScanningRule, "ecr-registryscanningconfiguration-scanningrule";
    new {
        /// at most 100 items
        A repository_filters: c::List<RepositoryFilter> = "RepositoryFilters",
        B scan_frequency: ScanFrequency = "ScanFrequency",
    }
    set {}
}

c::open_enum! {
    FilterType {
        WILDCARD = "WILDCARD",
    }
}

c::open_enum! {
    ScanFrequency {
        SCAN_ON_PUSH = "SCAN_ON_PUSH",
        CONTINUOUS_SCAN = "CONTINUOUS_SCAN",
    }
}

c::open_enum! {
    ScanType {
        BASIC = "BASIC",
        ENHANCED = "ENHANCED",
    }
}
