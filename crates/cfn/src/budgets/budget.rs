// Written by `cargo xtask codegen` from crates/registry/data/budgets.txt.

//! `AWS::Budgets::Budget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnBudget = "AWS::Budgets::Budget", "budgets-budget", reference name,
        arn "arn:${Partition}:budgets::${Account}:budget/${BudgetName}", tags List "ResourceTags";
    new {
        A budget: BudgetData = "Budget",
    }
    set {
        /// an update replaces the resource
        notifications_with_subscribers: c::List<NotificationWithSubscribers> = "NotificationsWithSubscribers",
        resource_tags: c::List<ResourceTag> = "ResourceTags",
    }
    get {
        ID: c::Name<CfnBudget> = "Id",
    }
}

c::property! {
    AutoAdjustData, "budgets-budget-autoadjustdata";
    new {
        A auto_adjust_type: str = "AutoAdjustType",
    }
    set {
        historical_options: HistoricalOptions = "HistoricalOptions",
    }
}

c::property! {
    BudgetData, "budgets-budget-budgetdata";
    new BudgetDataRequired {
        A budget_type: str = "BudgetType",
        B time_unit: str = "TimeUnit",
    }
    set {
        auto_adjust_data: AutoAdjustData = "AutoAdjustData",
        billing_view_arn: str = "BillingViewArn",
        budget_limit: Spend = "BudgetLimit",
        /// an update replaces the resource
        budget_name: str = "BudgetName",
        cost_filters: c::Json = "CostFilters",
        cost_types: CostTypes = "CostTypes",
        filter_expression: Expression = "FilterExpression",
        metrics: c::List<str> = "Metrics",
        planned_budget_limits: c::Json = "PlannedBudgetLimits",
        time_period: TimePeriod = "TimePeriod",
    }
}

c::property! {
    CostCategoryValues, "budgets-budget-costcategoryvalues";
    new {}
    set {
        key: str = "Key",
        match_options: c::List<str> = "MatchOptions",
        values: c::List<str> = "Values",
    }
}

c::property! {
    CostTypes, "budgets-budget-costtypes";
    new {}
    set {
        include_credit: bool = "IncludeCredit",
        include_discount: bool = "IncludeDiscount",
        include_other_subscription: bool = "IncludeOtherSubscription",
        include_recurring: bool = "IncludeRecurring",
        include_refund: bool = "IncludeRefund",
        include_subscription: bool = "IncludeSubscription",
        include_support: bool = "IncludeSupport",
        include_tax: bool = "IncludeTax",
        include_upfront: bool = "IncludeUpfront",
        use_amortized: bool = "UseAmortized",
        use_blended: bool = "UseBlended",
    }
}

c::property! {
    Expression, "budgets-budget-expression";
    new {}
    set {
        and: c::List<Expression> = "And",
        cost_categories: CostCategoryValues = "CostCategories",
        dimensions: ExpressionDimensionValues = "Dimensions",
        not: Expression = "Not",
        or: c::List<Expression> = "Or",
        tags: TagValues = "Tags",
    }
}

c::property! {
    ExpressionDimensionValues, "budgets-budget-expressiondimensionvalues";
    new {}
    set {
        key: str = "Key",
        match_options: c::List<str> = "MatchOptions",
        values: c::List<str> = "Values",
    }
}

c::property! {
    HistoricalOptions, "budgets-budget-historicaloptions";
    new {
        A budget_adjustment_period: i64 = "BudgetAdjustmentPeriod",
    }
    set {}
}

c::property! {
    Notification, "budgets-budget-notification";
    new NotificationRequired {
        A comparison_operator: str = "ComparisonOperator",
        B notification_type: str = "NotificationType",
        /// 0.1 to 1000000000
        C threshold: f64 = "Threshold",
    }
    set {
        threshold_type: str = "ThresholdType",
    }
}

c::property! {
    NotificationWithSubscribers, "budgets-budget-notificationwithsubscribers";
    new {
        A notification: Notification = "Notification",
        B subscribers: c::List<Subscriber> = "Subscribers",
    }
    set {}
}

c::property! {
    ResourceTag, "budgets-budget-resourcetag";
    new {
        A key: str = "Key",
    }
    set {
        value: str = "Value",
    }
}

c::property! {
    Spend, "budgets-budget-spend";
    new {
        A amount: f64 = "Amount",
        B unit: str = "Unit",
    }
    set {}
}

c::property! {
    Subscriber, "budgets-budget-subscriber";
    new SubscriberRequired {
        A address: str = "Address",
        B subscription_type: str = "SubscriptionType",
    }
    set {}
}

c::property! {
    TagValues, "budgets-budget-tagvalues";
    new {}
    set {
        key: str = "Key",
        match_options: c::List<str> = "MatchOptions",
        values: c::List<str> = "Values",
    }
}

c::property! {
    TimePeriod, "budgets-budget-timeperiod";
    new {}
    set {
        end: str = "End",
        start: str = "Start",
    }
}
