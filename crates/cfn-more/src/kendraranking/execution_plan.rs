// Written by `cargo xtask codegen` from crates/registry/data/kendraranking.txt.

//! `AWS::KendraRanking::ExecutionPlan` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnExecutionPlan = "AWS::KendraRanking::ExecutionPlan", "kendraranking-executionplan", reference name,
        arn "arn:${Partition}:kendra-ranking:${Region}:${Account}:rescore-execution-plan/${RescoreExecutionPlanId}", tags List "Tags";
    new {
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        A name: str = "Name",
    }
    set {
        capacity_units: CapacityUnitsConfiguration = "CapacityUnits",
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnExecutionPlan> = "Id",
    }
}

c::property! {
    CapacityUnitsConfiguration, "kendraranking-executionplan-capacityunitsconfiguration";
    new {
        /// at least 0
        A rescore_capacity_units: i64 = "RescoreCapacityUnits",
    }
    set {}
}
