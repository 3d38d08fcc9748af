// Written by `cargo xtask codegen` from crates/registry/data/cleanrooms.txt.

//! `AWS::CleanRooms::IntermediateTable` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIntermediateTable = "AWS::CleanRooms::IntermediateTable", "cleanrooms-intermediatetable", reference text, tags List "Tags";
    new CfnIntermediateTableRequired {
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        A membership_identifier: str = "MembershipIdentifier",
        /// 1 to 100 characters; an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C population_analysis_configuration: PopulationAnalysisConfiguration = "PopulationAnalysisConfiguration",
    }
    set {
        /// 1 item
        analysis_rules: c::List<IntermediateTableAnalysisRule> = "AnalysisRules",
        /// at most 255 characters
        description: str = "Description",
        /// 4 to 2048 characters
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COLLABORATION_ARN: str = "CollaborationArn",
        COLLABORATION_IDENTIFIER: str = "CollaborationIdentifier",
        INTERMEDIATE_TABLE_IDENTIFIER: str = "IntermediateTableIdentifier",
        MEMBERSHIP_ARN: str = "MembershipArn",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    AggregationThreshold, "cleanrooms-intermediatetable-aggregationthreshold";
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
    ComparisonControls, "cleanrooms-intermediatetable-comparisoncontrols";
    new ComparisonControlsRequired {
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        A allowed_column_comparison_columns: c::List<str> = "AllowedColumnComparisonColumns",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B allowed_literal_comparison_columns: c::List<str> = "AllowedLiteralComparisonColumns",
    }
    set {}
}

c::property! {
    DifferentialPrivacy, "cleanrooms-intermediatetable-differentialprivacy";
    new {
        /// at least 1 item
        A columns: c::List<DifferentialPrivacyColumn> = "Columns",
    }
    set {}
}

c::property! {
    DifferentialPrivacyColumn, "cleanrooms-intermediatetable-differentialprivacycolumn";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    IntermediateTableAnalysisRule, "cleanrooms-intermediatetable-intermediatetableanalysisrule";
    new {
        A policy: IntermediateTableAnalysisRulePolicy = "Policy",
        B r#type: IntermediateTableAnalysisRuleType = "Type",
    }
    set {}
}

c::property! {
    IntermediateTableAnalysisRuleCustom, "cleanrooms-intermediatetable-intermediatetableanalysisrulecustom";
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
        /// each: 12 characters, matches `[0-9]+`
        allowed_result_receivers: c::List<str> = "AllowedResultReceivers",
        comparison_controls: ComparisonControls = "ComparisonControls",
        differential_privacy: DifferentialPrivacy = "DifferentialPrivacy",
        /// each: 1 to 127 characters, matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        disallowed_output_columns: c::List<str> = "DisallowedOutputColumns",
    }
}

c::property! {
    IntermediateTableAnalysisRulePolicy, "cleanrooms-intermediatetable-intermediatetableanalysisrulepolicy";
    new {
        A v1: IntermediateTableAnalysisRulePolicyV1 = "V1",
    }
    set {}
}

c::property! {
    /// Exactly one of `Custom`.
    IntermediateTableAnalysisRulePolicyV1, "cleanrooms-intermediatetable-intermediatetableanalysisrulepolicyv1";
    new {}
    set {
        custom: IntermediateTableAnalysisRuleCustom = "Custom",
    }
}

c::property! {
    OutputColumnThreshold, "cleanrooms-intermediatetable-outputcolumnthreshold";
    new {
        /// 0 to 100000
        A minimum_identity_count: i64 = "MinimumIdentityCount",
        /// 1 to 127 characters; matches `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`
        B output_column_name: str = "OutputColumnName",
    }
    set {}
}

c::property! {
    PopulationAnalysisConfiguration, "cleanrooms-intermediatetable-populationanalysisconfiguration";
    new {}
    set {
        sql_parameters: PopulationAnalysisSqlParameters = "SqlParameters",
    }
}

c::property! {
    PopulationAnalysisSqlParameters, "cleanrooms-intermediatetable-populationanalysissqlparameters";
    new {}
    set {
        /// at most 256 characters
        analysis_template_arn: str = "AnalysisTemplateArn",
        /// at most 500000 characters
        query_string: str = "QueryString",
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
    AggregationThresholdType {
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
    IntermediateTableAnalysisRuleType {
        CUSTOM = "CUSTOM",
    }
}
