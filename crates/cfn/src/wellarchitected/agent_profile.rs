// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::AgentProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAgentProfile = "AWS::WellArchitected::AgentProfile", "wellarchitected-agentprofile", reference arn, tags List "Tags";
    new CfnAgentProfileRequired {
        /// at most 100 items; no item twice
        A aggregation_configuration: c::List<AggregationConfiguration> = "AggregationConfiguration",
        /// 1 to 2048 characters; matches `^arn:([a-z-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`
        B execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C name: str = "Name",
        /// 1 to 4 items; no item twice
        D pillars: c::List<Pillar> = "Pillars",
    }
    set {
        /// at most 512 characters
        business_overview: str = "BusinessOverview",
        deletion_protection: bool = "DeletionProtection",
        /// at most 512 characters
        description: str = "Description",
        /// 3 to 128 characters
        display_name: str = "DisplayName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        LAST_MODIFIED_AT: str = "LastModifiedAt",
        LAST_MODIFIED_BY: str = "LastModifiedBy",
    }
}

c::property! {
    AggregationConfiguration, "wellarchitected-agentprofile-aggregationconfiguration";
    new AggregationConfigurationRequired {
        /// 1 to 2048 characters; matches `^arn:([a-z-]+):iam::[0-9]{12}:role/(service-role/)?[a-zA-Z0-9+=,.@\-_]+$`
        A access_role_arn: c::Arn<crate::iam::CfnRole> = "AccessRoleArn",
        /// 12 characters; matches `^[0-9]{12}$`
        B account_id: str = "AccountId",
        /// at most 25 items; no item twice; each: at most 64 characters, matches `^[a-z]{2}-[a-z]+-[0-9]{1}$`
        C regions: c::List<str> = "Regions",
    }
    set {}
}

c::open_enum! {
    Pillar {
        COST_OPTIMIZATION = "COST_OPTIMIZATION",
        SECURITY = "SECURITY",
        RESILIENCE = "RESILIENCE",
        PERFORMANCE = "PERFORMANCE",
    }
}
