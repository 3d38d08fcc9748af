// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::ConfiguredTable` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConfiguredTableIdentifier`.
    CfnConfiguredTable = "AWS::CleanRooms::ConfiguredTable", "cleanrooms-configuredtable", reference name,
        arn "arn:${Partition}:cleanrooms:${Region}:${Account}:configuredtable/${ConfiguredTableId}", tags List "Tags";
    new CfnConfiguredTableRequired {
        /// 1 to 100 items; each: at most 128 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        A allowed_columns: c::List<str> = "AllowedColumns",
        B analysis_method: AnalysisMethod = "AnalysisMethod",
        /// 1 to 100 characters
        C name: str = "Name",
        D table_reference: TableReference = "TableReference",
    }
    set {
        /// 1 item
        analysis_rules: c::List<AnalysisRule> = "AnalysisRules",
        /// at most 255 characters
        description: str = "Description",
        selected_analysis_methods: c::List<SelectedAnalysisMethod> = "SelectedAnalysisMethods",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CONFIGURED_TABLE_IDENTIFIER: c::Name<CfnConfiguredTable> = "ConfiguredTableIdentifier",
    }
}

c::property! {
    AggregateColumn, "cleanrooms-configuredtable-aggregatecolumn";
    new {
        /// at least 1 item; each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        A column_names: c::List<str> = "ColumnNames",
        B function: AggregateFunctionName = "Function",
    }
    set {}
}

c::property! {
    AggregationConstraint, "cleanrooms-configuredtable-aggregationconstraint";
    new AggregationConstraintRequired {
        /// 1 to 127 characters; matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        A column_name: str = "ColumnName",
        /// 2 to 100000
        B minimum: f64 = "Minimum",
        C r#type: AggregationType = "Type",
    }
    set {}
}

c::property! {
    AggregationThreshold, "cleanrooms-configuredtable-aggregationthreshold";
    new AggregationThresholdRequired {
        A allowed_aggregate_expression_type: AllowedAggregateExpressionType = "AllowedAggregateExpressionType",
        /// 1 item; each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B identity_columns: c::List<str> = "IdentityColumns",
        /// 2 to 100000
        C minimum_identity_count: i64 = "MinimumIdentityCount",
        D r#type: AggregationThresholdType = "Type",
    }
    set {
        output_column_thresholds: c::List<OutputColumnThreshold> = "OutputColumnThresholds",
    }
}

c::property! {
    AnalysisRule, "cleanrooms-configuredtable-analysisrule";
    new {
        A policy: ConfiguredTableAnalysisRulePolicy = "Policy",
        B r#type: ConfiguredTableAnalysisRuleType = "Type",
    }
    set {}
}

c::property! {
    AnalysisRuleAggregation, "cleanrooms-configuredtable-analysisruleaggregation";
    new AnalysisRuleAggregationRequired {
        /// at least 1 item
        A aggregate_columns: c::List<AggregateColumn> = "AggregateColumns",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B dimension_columns: c::List<str> = "DimensionColumns",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        C join_columns: c::List<str> = "JoinColumns",
        /// at least 1 item
        D output_constraints: c::List<AggregationConstraint> = "OutputConstraints",
        E scalar_functions: c::List<ScalarFunctions> = "ScalarFunctions",
    }
    set {
        additional_analyses: AdditionalAnalyses = "AdditionalAnalyses",
        /// at most 2 items
        allowed_join_operators: c::List<JoinOperator> = "AllowedJoinOperators",
        join_required: JoinRequiredOption = "JoinRequired",
    }
}

c::property! {
    AnalysisRuleCustom, "cleanrooms-configuredtable-analysisrulecustom";
    new {
        /// each: at most 200 characters
        A allowed_analyses: c::List<str> = "AllowedAnalyses",
    }
    set {
        additional_analyses: AdditionalAnalyses = "AdditionalAnalyses",
        /// 1 item
        aggregation_thresholds: c::List<AggregationThreshold> = "AggregationThresholds",
        /// each: 12 characters, matches `[0-9]+`
        allowed_analysis_providers: c::List<str> = "AllowedAnalysisProviders",
        comparison_controls: ComparisonControls = "ComparisonControls",
        differential_privacy: DifferentialPrivacy = "DifferentialPrivacy",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        disallowed_output_columns: c::List<str> = "DisallowedOutputColumns",
    }
}

c::property! {
    AnalysisRuleList, "cleanrooms-configuredtable-analysisrulelist";
    new AnalysisRuleListRequired {
        /// at least 1 item; each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        A join_columns: c::List<str> = "JoinColumns",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B list_columns: c::List<str> = "ListColumns",
    }
    set {
        additional_analyses: AdditionalAnalyses = "AdditionalAnalyses",
        /// at most 2 items
        allowed_join_operators: c::List<JoinOperator> = "AllowedJoinOperators",
    }
}

c::property! {
    AthenaTableReference, "cleanrooms-configuredtable-athenatablereference";
    new AthenaTableReferenceRequired {
        /// at most 128 characters
        A database_name: str = "DatabaseName",
        /// at most 128 characters
        B table_name: str = "TableName",
        /// 1 to 128 characters
        C work_group: str = "WorkGroup",
    }
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        catalog_name: str = "CatalogName",
        /// 8 to 1024 characters
        output_location: str = "OutputLocation",
        region: CommercialRegion = "Region",
    }
}

c::property! {
    ComparisonControls, "cleanrooms-configuredtable-comparisoncontrols";
    new ComparisonControlsRequired {
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        A allowed_column_comparison_columns: c::List<str> = "AllowedColumnComparisonColumns",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B allowed_literal_comparison_columns: c::List<str> = "AllowedLiteralComparisonColumns",
    }
    set {}
}

c::property! {
    ConfiguredTableAnalysisRulePolicy, "cleanrooms-configuredtable-configuredtableanalysisrulepolicy";
    new {
        A v1: ConfiguredTableAnalysisRulePolicyV1 = "V1",
    }
    set {}
}

c::property! {
    /// Exactly one of `List`, `Aggregation`, `Custom`.
    ConfiguredTableAnalysisRulePolicyV1, "cleanrooms-configuredtable-configuredtableanalysisrulepolicyv1";
    new {}
    set {
        aggregation: AnalysisRuleAggregation = "Aggregation",
        custom: AnalysisRuleCustom = "Custom",
        list: AnalysisRuleList = "List",
    }
}

c::property! {
    DifferentialPrivacy, "cleanrooms-configuredtable-differentialprivacy";
    new {
        /// at least 1 item
        A columns: c::List<DifferentialPrivacyColumn> = "Columns",
    }
    set {}
}

c::property! {
    DifferentialPrivacyColumn, "cleanrooms-configuredtable-differentialprivacycolumn";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    GlueTableReference, "cleanrooms-configuredtable-gluetablereference";
    new GlueTableReferenceRequired {
        /// at most 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
        A database_name: str = "DatabaseName",
        /// at most 128 characters; matches `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`
        B table_name: str = "TableName",
    }
    set {
        region: CommercialRegion = "Region",
    }
}

c::property! {
    OutputColumnThreshold, "cleanrooms-configuredtable-outputcolumnthreshold";
    new {
        /// 0 to 100000
        A minimum_identity_count: i64 = "MinimumIdentityCount",
        /// 1 to 127 characters; matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B output_column_name: str = "OutputColumnName",
    }
    set {}
}

c::property! {
    SnowflakeTableReference, "cleanrooms-configuredtable-snowflaketablereference";
    new SnowflakeTableReferenceRequired {
        /// 3 to 256 characters
        A account_identifier: str = "AccountIdentifier",
        /// 1 to 256 characters
        B database_name: str = "DatabaseName",
        /// 1 to 256 characters
        C schema_name: str = "SchemaName",
        /// at most 256 characters
        D secret_arn: str = "SecretArn",
        /// 1 to 256 characters
        E table_name: str = "TableName",
        F table_schema: SnowflakeTableSchema = "TableSchema",
    }
    set {}
}

c::property! {
    /// Exactly one of `V1`.
    SnowflakeTableSchema, "cleanrooms-configuredtable-snowflaketableschema";
    new {}
    set {
        /// 1 to 250 items
        v1: c::List<SnowflakeTableSchemaV1> = "V1",
    }
}

c::property! {
    SnowflakeTableSchemaV1, "cleanrooms-configuredtable-snowflaketableschemav1";
    new SnowflakeTableSchemaV1Required {
        /// at most 128 characters
        A column_name: str = "ColumnName",
        /// at most 255 characters
        B column_type: str = "ColumnType",
    }
    set {}
}

c::property! {
    /// Exactly one of `Glue`, `Snowflake`, `Athena`.
    TableReference, "cleanrooms-configuredtable-tablereference";
    new {}
    set {
        athena: AthenaTableReference = "Athena",
        glue: GlueTableReference = "Glue",
        snowflake: SnowflakeTableReference = "Snowflake",
    }
}

c::open_enum! {
    AdditionalAnalyses {
        ALLOWED = "ALLOWED",
        REQUIRED = "REQUIRED",
        NOT_ALLOWED = "NOT_ALLOWED",
    }
}

c::open_enum! {
    AggregateFunctionName {
        SUM = "SUM",
        SUM_DISTINCT = "SUM_DISTINCT",
        COUNT = "COUNT",
        COUNT_DISTINCT = "COUNT_DISTINCT",
        AVG = "AVG",
    }
}

c::open_enum! {
    AggregationThresholdType {
        COUNT_DISTINCT = "COUNT_DISTINCT",
    }
}

c::open_enum! {
    AggregationType {
        COUNT_DISTINCT = "COUNT_DISTINCT",
    }
}

c::open_enum! {
    AllowedAggregateExpressionType {
        COLUMNS_ONLY = "COLUMNS_ONLY",
        ANY_EXPRESSION = "ANY_EXPRESSION",
    }
}

c::open_enum! {
    AnalysisMethod {
        DIRECT_QUERY = "DIRECT_QUERY",
        DIRECT_JOB = "DIRECT_JOB",
        MULTIPLE = "MULTIPLE",
    }
}

c::open_enum! {
    CommercialRegion {
        US_WEST_1 = "us-west-1",
        US_WEST_2 = "us-west-2",
        US_EAST_1 = "us-east-1",
        US_EAST_2 = "us-east-2",
        AF_SOUTH_1 = "af-south-1",
        AP_EAST_1 = "ap-east-1",
        AP_SOUTH_2 = "ap-south-2",
        AP_SOUTHEAST_1 = "ap-southeast-1",
        AP_SOUTHEAST_2 = "ap-southeast-2",
        AP_SOUTHEAST_5 = "ap-southeast-5",
        AP_SOUTHEAST_4 = "ap-southeast-4",
        AP_SOUTHEAST_7 = "ap-southeast-7",
        AP_SOUTH_1 = "ap-south-1",
        AP_NORTHEAST_3 = "ap-northeast-3",
        AP_NORTHEAST_1 = "ap-northeast-1",
        AP_NORTHEAST_2 = "ap-northeast-2",
        CA_CENTRAL_1 = "ca-central-1",
        CA_WEST_1 = "ca-west-1",
        EU_SOUTH_1 = "eu-south-1",
        EU_WEST_3 = "eu-west-3",
        EU_SOUTH_2 = "eu-south-2",
        EU_CENTRAL_2 = "eu-central-2",
        EU_CENTRAL_1 = "eu-central-1",
        EU_NORTH_1 = "eu-north-1",
        EU_WEST_1 = "eu-west-1",
        EU_WEST_2 = "eu-west-2",
        ME_SOUTH_1 = "me-south-1",
        ME_CENTRAL_1 = "me-central-1",
        IL_CENTRAL_1 = "il-central-1",
        SA_EAST_1 = "sa-east-1",
        MX_CENTRAL_1 = "mx-central-1",
        AP_EAST_2 = "ap-east-2",
    }
}

c::open_enum! {
    ConfiguredTableAnalysisRuleType {
        AGGREGATION = "AGGREGATION",
        LIST = "LIST",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    JoinOperator {
        OR = "OR",
        AND = "AND",
    }
}

c::open_enum! {
    JoinRequiredOption {
        QUERY_RUNNER = "QUERY_RUNNER",
    }
}

c::open_enum! {
    ScalarFunctions {
        TRUNC = "TRUNC",
        ABS = "ABS",
        CEILING = "CEILING",
        FLOOR = "FLOOR",
        LN = "LN",
        LOG = "LOG",
        ROUND = "ROUND",
        SQRT = "SQRT",
        CAST = "CAST",
        LOWER = "LOWER",
        RTRIM = "RTRIM",
        UPPER = "UPPER",
        COALESCE = "COALESCE",
        CONVERT = "CONVERT",
        CURRENT_DATE = "CURRENT_DATE",
        DATEADD = "DATEADD",
        EXTRACT = "EXTRACT",
        GETDATE = "GETDATE",
        SUBSTRING = "SUBSTRING",
        TO_CHAR = "TO_CHAR",
        TO_DATE = "TO_DATE",
        TO_NUMBER = "TO_NUMBER",
        TO_TIMESTAMP = "TO_TIMESTAMP",
        TRIM = "TRIM",
    }
}

c::open_enum! {
    SelectedAnalysisMethod {
        DIRECT_QUERY = "DIRECT_QUERY",
        DIRECT_JOB = "DIRECT_JOB",
    }
}
