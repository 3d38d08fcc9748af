// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::FindingAggregator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FindingAggregatorArn`; it takes no tags.
    CfnFindingAggregator = "AWS::SecurityHub::FindingAggregator", "securityhub-findingaggregator", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:finding-aggregator/${FindingAggregatorId}";
    new {
        A region_linking_mode: RegionLinkingMode = "RegionLinkingMode",
    }
    set {
        /// 1 to 50 items; no item twice; each: matches `^[a-zA-Z0-9-]{1,32}$`
        regions: c::List<str> = "Regions",
    }
    get {
        @arn "FindingAggregatorArn",
        FINDING_AGGREGATION_REGION: str = "FindingAggregationRegion",
        FINDING_AGGREGATOR_ARN: c::Arn<CfnFindingAggregator> = "FindingAggregatorArn",
    }
}

c::open_enum! {
    RegionLinkingMode {
        ALL_REGIONS = "ALL_REGIONS",
        ALL_REGIONS_EXCEPT_SPECIFIED = "ALL_REGIONS_EXCEPT_SPECIFIED",
        SPECIFIED_REGIONS = "SPECIFIED_REGIONS",
    }
}
