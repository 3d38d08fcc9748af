// Written by `cargo xtask codegen` from crates/registry/data/wellarchitected.txt.

//! `AWS::WellArchitected::AgentGoal` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnAgentGoal = "AWS::WellArchitected::AgentGoal", "wellarchitected-agentgoal", reference arn;
    new CfnAgentGoalRequired {
        /// 1 to 5 items; no item twice
        A pillars: c::List<Pillar> = "Pillars",
        /// 1 to 2048 characters; an update replaces the resource
        B profile_arn: str = "ProfileArn",
        /// 1 to 1000 characters
        C title: str = "Title",
    }
    set {
        /// 1 to 4000 characters
        description: str = "Description",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        ID: str = "Id",
        LAST_MODIFIED_AT: str = "LastModifiedAt",
        LAST_MODIFIED_BY: str = "LastModifiedBy",
    }
}

c::open_enum! {
    Pillar {
        COST_OPTIMIZATION = "COST_OPTIMIZATION",
        SECURITY = "SECURITY",
        RESILIENCE = "RESILIENCE",
        PERFORMANCE = "PERFORMANCE",
        OPERATIONAL_EXCELLENCE = "OPERATIONAL_EXCELLENCE",
    }
}
