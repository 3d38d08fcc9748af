// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::OnlineEvaluationConfig` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `OnlineEvaluationConfigArn`.
    CfnOnlineEvaluationConfig = "AWS::BedrockAgentCore::OnlineEvaluationConfig", "bedrockagentcore-onlineevaluationconfig", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:online-evaluation-config/${OnlineEvaluationConfigId}", tags List "Tags";
    new CfnOnlineEvaluationConfigRequired {
        A data_source_config: DataSourceConfig = "DataSourceConfig",
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`
        B evaluation_execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "EvaluationExecutionRoleArn",
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        C online_evaluation_config_name: str = "OnlineEvaluationConfigName",
        D rule: Rule = "Rule",
    }
    set {
        clustering_config: ClusteringConfig = "ClusteringConfig",
        /// 1 to 200 characters
        description: str = "Description",
        /// at most 25 items
        evaluators: c::List<EvaluatorReference> = "Evaluators",
        execution_status: ExecutionStatus = "ExecutionStatus",
        /// at most 10 items
        insights: c::List<Insight> = "Insights",
        output_config: OutputConfig = "OutputConfig",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "OnlineEvaluationConfigArn",
        CREATED_AT: str = "CreatedAt",
        ONLINE_EVALUATION_CONFIG_ARN: c::Arn<CfnOnlineEvaluationConfig> = "OnlineEvaluationConfigArn",
        ONLINE_EVALUATION_CONFIG_ID: str = "OnlineEvaluationConfigId",
        OUTPUT_CONFIG: c::Json = "OutputConfig",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    /// Exactly one of `LogGroupNames`, `LogGroupNamePrefixes`.
    CloudWatchLogsInputConfig, "bedrockagentcore-onlineevaluationconfig-cloudwatchlogsinputconfig";
    new {
        /// 1 item; each: 1 to 256 characters, matches `^[a-zA-Z0-9._-]+$`
        A service_names: c::List<str> = "ServiceNames",
    }
    set {
        /// 1 to 5 items; each: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]+$`
        log_group_name_prefixes: c::List<str> = "LogGroupNamePrefixes",
        /// 1 to 10 items; each: 1 to 512 characters, matches `^[.\-_/#A-Za-z0-9]+$`
        log_group_names: c::List<str> = "LogGroupNames",
    }
}

c::property! {
    CloudWatchOutputConfig, "bedrockagentcore-onlineevaluationconfig-cloudwatchoutputconfig";
    new {}
    set {
        /// 1 to 512 characters; matches `^[.\-_/#A-Za-z0-9]+$`
        log_group_name: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9._#/:-]+$`
        metrics_namespace: str = "MetricsNamespace",
        result_destination: CloudWatchOutputConfigResultDestination = "ResultDestination",
    }
}

c::property! {
    ClusteringConfig, "bedrockagentcore-onlineevaluationconfig-clusteringconfig";
    new {
        /// at most 3 items
        A frequencies: c::List<ClusteringFrequency> = "Frequencies",
    }
    set {}
}

c::property! {
    DataSourceConfig, "bedrockagentcore-onlineevaluationconfig-datasourceconfig";
    new {
        A cloud_watch_logs: CloudWatchLogsInputConfig = "CloudWatchLogs",
    }
    set {}
}

c::property! {
    EvaluatorReference, "bedrockagentcore-onlineevaluationconfig-evaluatorreference";
    new {
        A evaluator_id: str = "EvaluatorId",
    }
    set {}
}

c::property! {
    Filter, "bedrockagentcore-onlineevaluationconfig-filter";
    new FilterRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9._-]+$`
        A key: str = "Key",
        B operator: FilterOperator = "Operator",
        C value: FilterValue = "Value",
    }
    set {}
}

c::property! {
    FilterValue, "bedrockagentcore-onlineevaluationconfig-filtervalue";
    new {}
    set {
        boolean_value: bool = "BooleanValue",
        double_value: f64 = "DoubleValue",
        /// 1 to 1024 characters
        string_value: str = "StringValue",
    }
}

c::property! {
    Insight, "bedrockagentcore-onlineevaluationconfig-insight";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z][a-zA-Z0-9._]+$`
        A insight_id: str = "InsightId",
    }
    set {}
}

c::property! {
    OutputConfig, "bedrockagentcore-onlineevaluationconfig-outputconfig";
    new {}
    set {
        cloud_watch_config: CloudWatchOutputConfig = "CloudWatchConfig",
    }
}

c::property! {
    Rule, "bedrockagentcore-onlineevaluationconfig-rule";
    new {
        A sampling_config: SamplingConfig = "SamplingConfig",
    }
    set {
        /// at most 5 items
        filters: c::List<Filter> = "Filters",
        session_config: SessionConfig = "SessionConfig",
    }
}

c::property! {
    SamplingConfig, "bedrockagentcore-onlineevaluationconfig-samplingconfig";
    new {
        /// 0.01 to 100
        A sampling_percentage: f64 = "SamplingPercentage",
    }
    set {}
}

c::property! {
    SessionConfig, "bedrockagentcore-onlineevaluationconfig-sessionconfig";
    new {
        /// 1 to 1440
        A session_timeout_minutes: i64 = "SessionTimeoutMinutes",
    }
    set {}
}

c::open_enum! {
    ClusteringFrequency {
        DAILY = "DAILY",
        WEEKLY = "WEEKLY",
        MONTHLY = "MONTHLY",
    }
}

c::open_enum! {
    ExecutionStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    CloudWatchOutputConfigResultDestination {
        DEDICATED_LOG_GROUP = "DEDICATED_LOG_GROUP",
        SOURCE_LOG_GROUP = "SOURCE_LOG_GROUP",
    }
}

c::open_enum! {
    FilterOperator {
        EQUALS = "Equals",
        NOT_EQUALS = "NotEquals",
        GREATER_THAN = "GreaterThan",
        LESS_THAN = "LessThan",
        GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual",
        LESS_THAN_OR_EQUAL = "LessThanOrEqual",
        CONTAINS = "Contains",
        NOT_CONTAINS = "NotContains",
    }
}
