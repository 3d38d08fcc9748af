// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::UsageLimit` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnUsageLimit = "AWS::Redshift::UsageLimit", "redshift-usagelimit", reference arn,
        arn "arn:${Partition}:redshift:${Region}:${Account}:usagelimit:${UsageLimitId}", tags List "Tags";
    new CfnUsageLimitRequired {
        A amount: f64 = "Amount",
        /// at most 2147483647 characters; an update replaces the resource
        B cluster_identifier: str = "ClusterIdentifier",
        /// an update replaces the resource
        C feature_type: FeatureType = "FeatureType",
        /// an update replaces the resource
        D limit_type: LimitType = "LimitType",
    }
    set {
        breach_action: BreachAction = "BreachAction",
        /// an update replaces the resource
        period: Period = "Period",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        USAGE_LIMIT_ID: str = "UsageLimitId",
    }
}

c::open_enum! {
    FeatureType {
        SPECTRUM = "spectrum",
        CONCURRENCY_SCALING = "concurrency-scaling",
        CROSS_REGION_DATASHARING = "cross-region-datasharing",
        EXTRA_COMPUTE_FOR_AUTOMATIC_OPTIMIZATION = "extra-compute-for-automatic-optimization",
    }
}

c::open_enum! {
    LimitType {
        TIME = "time",
        DATA_SCANNED = "data-scanned",
    }
}

c::open_enum! {
    BreachAction {
        LOG = "log",
        EMIT_METRIC = "emit-metric",
        DISABLE = "disable",
    }
}

c::open_enum! {
    Period {
        DAILY = "daily",
        WEEKLY = "weekly",
        MONTHLY = "monthly",
    }
}
