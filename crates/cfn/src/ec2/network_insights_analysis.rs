// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::NetworkInsightsAnalysis` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NetworkInsightsAnalysisId`.
    CfnNetworkInsightsAnalysis = "AWS::EC2::NetworkInsightsAnalysis", "ec2-networkinsightsanalysis", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:network-insights-analysis/${NetworkInsightsAnalysisId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A network_insights_path_id: str = "NetworkInsightsPathId",
    }
    set {
        /// no item twice
        additional_accounts: c::List<str> = "AdditionalAccounts",
        /// each: 1 to 1283 characters; an update replaces the resource
        filter_in_arns: c::List<str> = "FilterInArns",
        /// each: 1 to 1283 characters; an update replaces the resource
        filter_out_arns: c::List<str> = "FilterOutArns",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "NetworkInsightsAnalysisArn",
        ALTERNATE_PATH_HINTS: c::List<c::Json> = list "AlternatePathHints",
        EXPLANATIONS: c::List<c::Json> = list "Explanations",
        FORWARD_PATH_COMPONENTS: c::List<c::Json> = list "ForwardPathComponents",
        NETWORK_INSIGHTS_ANALYSIS_ARN: c::Arn<CfnNetworkInsightsAnalysis> = "NetworkInsightsAnalysisArn",
        NETWORK_INSIGHTS_ANALYSIS_ID: c::Name<CfnNetworkInsightsAnalysis> = "NetworkInsightsAnalysisId",
        NETWORK_PATH_FOUND: bool = "NetworkPathFound",
        RETURN_PATH_COMPONENTS: c::List<c::Json> = list "ReturnPathComponents",
        START_DATE: str = "StartDate",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        SUGGESTED_ACCOUNTS: c::List<str> = list "SuggestedAccounts",
    }
}

c::property! {
    Tag, "ec2-networkinsightsanalysis-tag";
    new {
        A key: str = "Key",
    }
    set {
        value: str = "Value",
    }
}
