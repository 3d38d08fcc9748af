// Written by `cargo xtask codegen` from crates/registry/data/bcm.txt.

//! `AWS::BCM::Dashboard` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDashboard = "AWS::BCM::Dashboard", "bcm-dashboard", reference arn, tags List "Tags";
    new {
        /// 2 to 50 characters; matches `^[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`; does not match `^(?:.* {2})`
        A name: str = "Name",
        /// at most 20 items
        B widgets: c::List<Widget> = "Widgets",
    }
    set {
        /// 1 to 200 characters; matches `^[ a-zA-Z0-9.,!?;:@#$%\&\-_/\\]*$`; does not match `^(?:.* {2})`
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        TYPE: c::Json = "Type",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    CostAndUsageExpression, "bcm-dashboard-costandusageexpression";
    new {}
    set {
        and: c::List<CostAndUsageExpression> = "And",
        cost_categories: CostCategoryValues = "CostCategories",
        dimensions: DimensionValues = "Dimensions",
        not: CostAndUsageExpression = "Not",
        or: c::List<CostAndUsageExpression> = "Or",
        tags: TagValues = "Tags",
    }
}

c::property! {
    CostAndUsageQuery, "bcm-dashboard-costandusagequery";
    new {
        A granularity: Granularity = "Granularity",
        B metrics: c::List<MetricName> = "Metrics",
        C time_range: DateTimeRange = "TimeRange",
    }
    set {
        filter: CostAndUsageExpression = "Filter",
        group_by: c::List<GroupDefinition> = "GroupBy",
    }
}

c::property! {
    CostCategoryValues, "bcm-dashboard-costcategoryvalues";
    new {
        A key: str = "Key",
        B values: c::List<str> = "Values",
    }
    set {
        match_options: c::List<MatchOption> = "MatchOptions",
    }
}

c::property! {
    DateTimeRange, "bcm-dashboard-datetimerange";
    new DateTimeRangeRequired {
        A end_time: DateTimeValue = "EndTime",
        B start_time: DateTimeValue = "StartTime",
    }
    set {}
}

c::property! {
    DateTimeValue, "bcm-dashboard-datetimevalue";
    new DateTimeValueRequired {
        A r#type: DateTimeType = "Type",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    DimensionValues, "bcm-dashboard-dimensionvalues";
    new {
        A key: Dimension = "Key",
        B values: c::List<str> = "Values",
    }
    set {
        match_options: c::List<MatchOption> = "MatchOptions",
    }
}

c::property! {
    DisplayConfig, "bcm-dashboard-displayconfig";
    new {}
    set {
        graph: c::Map<GraphDisplayConfig> = "Graph",
        table: TableDisplayConfigStruct = "Table",
    }
}

c::property! {
    Expression, "bcm-dashboard-expression";
    new {}
    set {
        and: c::List<Expression> = "And",
        cost_categories: CostCategoryValues = "CostCategories",
        dimensions: DimensionValues = "Dimensions",
        not: Expression = "Not",
        tags: TagValues = "Tags",
    }
}

c::property! {
    GraphDisplayConfig, "bcm-dashboard-graphdisplayconfig";
    new {
        A visual_type: VisualType = "VisualType",
    }
    set {}
}

c::property! {
    GroupDefinition, "bcm-dashboard-groupdefinition";
    new {
        /// 1 to 1024 characters; matches `^[\S\s]*$`
        A key: str = "Key",
    }
    set {
        r#type: GroupDefinitionType = "Type",
    }
}

c::property! {
    QueryParameters, "bcm-dashboard-queryparameters";
    new {}
    set {
        cost_and_usage: CostAndUsageQuery = "CostAndUsage",
        reservation_coverage: ReservationCoverageQuery = "ReservationCoverage",
        reservation_utilization: ReservationUtilizationQuery = "ReservationUtilization",
        savings_plans_coverage: SavingsPlansCoverageQuery = "SavingsPlansCoverage",
        savings_plans_utilization: SavingsPlansUtilizationQuery = "SavingsPlansUtilization",
    }
}

c::property! {
    ReservationCoverageQuery, "bcm-dashboard-reservationcoveragequery";
    new {
        A time_range: DateTimeRange = "TimeRange",
    }
    set {
        filter: Expression = "Filter",
        granularity: Granularity = "Granularity",
        group_by: c::List<GroupDefinition> = "GroupBy",
        metrics: c::List<MetricName> = "Metrics",
    }
}

c::property! {
    ReservationUtilizationQuery, "bcm-dashboard-reservationutilizationquery";
    new {
        A time_range: DateTimeRange = "TimeRange",
    }
    set {
        filter: Expression = "Filter",
        granularity: Granularity = "Granularity",
        group_by: c::List<GroupDefinition> = "GroupBy",
    }
}

c::property! {
    SavingsPlansCoverageQuery, "bcm-dashboard-savingsplanscoveragequery";
    new {
        A time_range: DateTimeRange = "TimeRange",
    }
    set {
        filter: Expression = "Filter",
        granularity: Granularity = "Granularity",
        group_by: c::List<GroupDefinition> = "GroupBy",
        metrics: c::List<MetricName> = "Metrics",
    }
}

c::property! {
    SavingsPlansUtilizationQuery, "bcm-dashboard-savingsplansutilizationquery";
    new {
        A time_range: DateTimeRange = "TimeRange",
    }
    set {
        filter: Expression = "Filter",
        granularity: Granularity = "Granularity",
    }
}

c::property! {
    TableDisplayConfigStruct, "bcm-dashboard-tabledisplayconfigstruct";
    new {}
    set {}
}

c::property! {
    TagValues, "bcm-dashboard-tagvalues";
    new {
        A key: str = "Key",
        B values: c::List<str> = "Values",
    }
    set {
        match_options: c::List<MatchOption> = "MatchOptions",
    }
}

c::property! {
    Widget, "bcm-dashboard-widget";
    new {
        /// 1 to 2 items
        A configs: c::List<WidgetConfig> = "Configs",
        /// 2 to 50 characters; matches `^[a-zA-Z0-9_-][ a-zA-Z0-9_-]*[a-zA-Z0-9_-]$`; does not match `^(?:.* {2})`
        B title: str = "Title",
    }
    set {
        /// 1 to 200 characters; matches `^[ a-zA-Z0-9.,!?;:@#$%\&\-_/\\]*$`; does not match `^(?:.* {2})`
        description: str = "Description",
        /// 4 to 10
        height: i64 = "Height",
        horizontal_offset: i64 = "HorizontalOffset",
        /// 2 to 6
        width: i64 = "Width",
    }
}

c::property! {
    WidgetConfig, "bcm-dashboard-widgetconfig";
    new {
        A display_config: DisplayConfig = "DisplayConfig",
        B query_parameters: QueryParameters = "QueryParameters",
    }
    set {}
}

c::open_enum! {
    DateTimeType {
        ABSOLUTE = "ABSOLUTE",
        RELATIVE = "RELATIVE",
    }
}

c::open_enum! {
    Dimension {
        AZ = "AZ",
        INSTANCE_TYPE = "INSTANCE_TYPE",
        LINKED_ACCOUNT = "LINKED_ACCOUNT",
        OPERATION = "OPERATION",
        PURCHASE_TYPE = "PURCHASE_TYPE",
        REGION = "REGION",
        SERVICE = "SERVICE",
        USAGE_TYPE = "USAGE_TYPE",
        USAGE_TYPE_GROUP = "USAGE_TYPE_GROUP",
        RECORD_TYPE = "RECORD_TYPE",
        OPERATING_SYSTEM = "OPERATING_SYSTEM",
        TENANCY = "TENANCY",
        SCOPE = "SCOPE",
        PLATFORM = "PLATFORM",
        SUBSCRIPTION_ID = "SUBSCRIPTION_ID",
        LEGAL_ENTITY_NAME = "LEGAL_ENTITY_NAME",
        DEPLOYMENT_OPTION = "DEPLOYMENT_OPTION",
        DATABASE_ENGINE = "DATABASE_ENGINE",
        CACHE_ENGINE = "CACHE_ENGINE",
        INSTANCE_TYPE_FAMILY = "INSTANCE_TYPE_FAMILY",
        BILLING_ENTITY = "BILLING_ENTITY",
        RESERVATION_ID = "RESERVATION_ID",
        RESOURCE_ID = "RESOURCE_ID",
        SAVINGS_PLANS_TYPE = "SAVINGS_PLANS_TYPE",
        TAG_KEY = "TAG_KEY",
        COST_CATEGORY_NAME = "COST_CATEGORY_NAME",
    }
}

c::open_enum! {
    Granularity {
        HOURLY = "HOURLY",
        DAILY = "DAILY",
        MONTHLY = "MONTHLY",
    }
}

c::open_enum! {
    GroupDefinitionType {
        DIMENSION = "DIMENSION",
        TAG = "TAG",
        COST_CATEGORY = "COST_CATEGORY",
    }
}

c::open_enum! {
    MatchOption {
        EQUALS = "EQUALS",
        ABSENT = "ABSENT",
        STARTS_WITH = "STARTS_WITH",
        ENDS_WITH = "ENDS_WITH",
        CONTAINS = "CONTAINS",
        GREATER_THAN_OR_EQUAL = "GREATER_THAN_OR_EQUAL",
        CASE_SENSITIVE = "CASE_SENSITIVE",
        CASE_INSENSITIVE = "CASE_INSENSITIVE",
    }
}

c::open_enum! {
    MetricName {
        AMORTIZED_COST = "AmortizedCost",
        BLENDED_COST = "BlendedCost",
        NET_AMORTIZED_COST = "NetAmortizedCost",
        NET_UNBLENDED_COST = "NetUnblendedCost",
        NORMALIZED_USAGE_AMOUNT = "NormalizedUsageAmount",
        UNBLENDED_COST = "UnblendedCost",
        USAGE_QUANTITY = "UsageQuantity",
        SPEND_COVERED_BY_SAVINGS_PLANS = "SpendCoveredBySavingsPlans",
        HOUR = "Hour",
        UNIT = "Unit",
        COST = "Cost",
    }
}

c::open_enum! {
    VisualType {
        LINE = "LINE",
        BAR = "BAR",
        STACK = "STACK",
    }
}
