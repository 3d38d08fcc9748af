// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::AggregatorV2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AggregatorV2Arn`.
    CfnAggregatorV2 = "AWS::SecurityHub::AggregatorV2", "securityhub-aggregatorv2", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:aggregatorv2/${AggregatorV2Id}", tags Map "Tags";
    new {
        /// 1 to 50 items; no item twice; each: matches `^[a-zA-Z0-9-]{1,32}$`
        A linked_regions: c::List<str> = "LinkedRegions",
        B region_linking_mode: RegionLinkingMode = "RegionLinkingMode",
    }
    set {
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "AggregatorV2Arn",
        AGGREGATION_REGION: str = "AggregationRegion",
        AGGREGATOR_V2_ARN: c::Arn<CfnAggregatorV2> = "AggregatorV2Arn",
    }
}

c::open_enum! {
    RegionLinkingMode {
        SPECIFIED_REGIONS = "SPECIFIED_REGIONS",
    }
}
