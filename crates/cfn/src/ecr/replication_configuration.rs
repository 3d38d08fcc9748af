// Written by `cargo xtask codegen` from crates/registry/data/ecr.txt.

//! `AWS::ECR::ReplicationConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RegistryId`; it takes no tags; it has no attribute for its ARN.
    CfnReplicationConfiguration = "AWS::ECR::ReplicationConfiguration", "ecr-replicationconfiguration", reference name;
    new {
        A replication_configuration: ReplicationConfiguration = "ReplicationConfiguration",
    }
    set {}
    get {
        REGISTRY_ID: c::Name<CfnReplicationConfiguration> = "RegistryId",
    }
}

c::property! {
    ReplicationConfiguration, "ecr-replicationconfiguration-replicationconfiguration";
    new {
        /// at most 25 items
        A rules: c::List<ReplicationRule> = "Rules",
    }
    set {}
}

c::property! {
    ReplicationDestination, "ecr-replicationconfiguration-replicationdestination";
    new ReplicationDestinationRequired {
        /// matches `[0-9a-z-]{2,25}`
        A region: str = "Region",
        /// matches `^[0-9]{12}$`
        B registry_id: str = "RegistryId",
    }
    set {}
}

c::property! {
    ReplicationRule, "ecr-replicationconfiguration-replicationrule";
    new {
        /// 1 to 100 items
        A destinations: c::List<ReplicationDestination> = "Destinations",
    }
    set {
        /// at most 100 items
        repository_filters: c::List<RepositoryFilter> = "RepositoryFilters",
    }
}

c::property! {
    RepositoryFilter, "ecr-replicationconfiguration-repositoryfilter";
    new RepositoryFilterRequired {
        /// 2 to 256 characters; matches `^(?:[a-z0-9]+(?:[._-][a-z0-9]*)*/)*[a-z0-9]*(?:[._-][a-z0-9]*)*$`
        A filter: str = "Filter",
        B filter_type: FilterType = "FilterType",
    }
    set {}
}

c::open_enum! {
    FilterType {
        PREFIX_MATCH = "PREFIX_MATCH",
    }
}
