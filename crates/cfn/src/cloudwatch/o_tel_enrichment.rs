// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::OTelEnrichment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnOTelEnrichment = "AWS::CloudWatch::OTelEnrichment", "cloudwatch-otelenrichment", reference name;
    new {}
    set {
        /// at most 100 items; no item twice
        exclude_filters: c::List<OTelEnrichmentMetricSelector> = "ExcludeFilters",
        /// at most 100 items; no item twice
        include_filters: c::List<OTelEnrichmentMetricSelector> = "IncludeFilters",
    }
    get {
        ACCOUNT_ID: c::Name<CfnOTelEnrichment> = "AccountId",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    OTelEnrichmentMetricSelector, "cloudwatch-otelenrichment-otelenrichmentmetricselector";
    new {
        /// 1 to 255 characters; matches `^[^:].*$`
        A namespace: str = "Namespace",
    }
    set {
        /// at most 100 items; no item twice; each: 1 to 255 characters
        metric_names: c::List<str> = "MetricNames",
    }
}
