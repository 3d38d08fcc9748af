// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInsightsAccessScopeAnalysis` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NetworkInsightsAccessScopeAnalysisId`.
    CfnNetworkInsightsAccessScopeAnalysis = "AWS::EC2::NetworkInsightsAccessScopeAnalysis", "ec2-networkinsightsaccessscopeanalysis", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:network-insights-access-scope-analysis/${NetworkInsightsAccessScopeAnalysisId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A network_insights_access_scope_id: str = "NetworkInsightsAccessScopeId",
    }
    set {
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "NetworkInsightsAccessScopeAnalysisArn",
        ANALYZED_ENI_COUNT: i64 = "AnalyzedEniCount",
        END_DATE: str = "EndDate",
        FINDINGS_FOUND: str = "FindingsFound",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_ARN: c::Arn<CfnNetworkInsightsAccessScopeAnalysis> = "NetworkInsightsAccessScopeAnalysisArn",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS_ID: c::Name<CfnNetworkInsightsAccessScopeAnalysis> = "NetworkInsightsAccessScopeAnalysisId",
        START_DATE: str = "StartDate",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

c::property! {
    Tag, "ec2-networkinsightsaccessscopeanalysis-tag";
    new {
        A key: str = "Key",
    }
    set {
        value: str = "Value",
    }
}
