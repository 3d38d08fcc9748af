// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Budget` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBudget = "AWS::Deadline::Budget", "deadline-budget", reference arn, tags List "Tags";
    new CfnBudgetRequired {
        /// at most 10 items
        A actions: c::List<BudgetActionToAdd> = "Actions",
        /// at least 0.01
        B approximate_dollar_limit: f64 = "ApproximateDollarLimit",
        /// 1 to 100 characters
        C display_name: str = "DisplayName",
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        D farm_id: str = "FarmId",
        E schedule: BudgetSchedule = "Schedule",
        /// an update replaces the resource
        F usage_tracking_resource: UsageTrackingResource = "UsageTrackingResource",
    }
    set {
        /// at most 100 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BUDGET_ID: str = "BudgetId",
        STATUS: str = "Status",
    }
}

c::property! {
    BudgetActionToAdd, "deadline-budget-budgetactiontoadd";
    new {
        /// 0 to 100
        A threshold_percentage: f64 = "ThresholdPercentage",
        B r#type: BudgetActionToAddType = "Type",
    }
    set {
        /// at most 100 characters
        description: str = "Description",
    }
}

c::property! {
    BudgetSchedule, "deadline-budget-budgetschedule";
    new {
        A fixed: FixedBudgetSchedule = "Fixed",
    }
    set {}
}

c::property! {
    FixedBudgetSchedule, "deadline-budget-fixedbudgetschedule";
    new FixedBudgetScheduleRequired {
        /// format date-time
        A end_time: str = "EndTime",
        /// format date-time
        B start_time: str = "StartTime",
    }
    set {}
}

c::property! {
    UsageTrackingResource, "deadline-budget-usagetrackingresource";
    new {
        /// matches `^queue-[0-9a-f]{32}$`
        A queue_id: str = "QueueId",
    }
    set {}
}

c::open_enum! {
    BudgetActionToAddType {
        STOP_SCHEDULING_AND_COMPLETE_TASKS = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        STOP_SCHEDULING_AND_CANCEL_TASKS = "STOP_SCHEDULING_AND_CANCEL_TASKS",
    }
}
