// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::Tracker` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TrackerName`.
    CfnTracker = "AWS::Location::Tracker", "location-tracker", reference name, name_property "TrackerName",
        arn "arn:${Partition}:geo:${Region}:${Account}:tracker/${TrackerName}", tags List "Tags";
    new {
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        A tracker_name: str = "TrackerName",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        event_bridge_enabled: bool = "EventBridgeEnabled",
        kms_key_enable_geospatial_queries: bool = "KmsKeyEnableGeospatialQueries",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        position_filtering: PositionFiltering = "PositionFiltering",
        /// deprecated by AWS
        pricing_plan: PricingPlan = "PricingPlan",
        /// deprecated by AWS
        pricing_plan_data_source: str = "PricingPlanDataSource",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        TRACKER_ARN: str = "TrackerArn",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::open_enum! {
    PositionFiltering {
        TIME_BASED = "TimeBased",
        DISTANCE_BASED = "DistanceBased",
        ACCURACY_BASED = "AccuracyBased",
    }
}

c::open_enum! {
    PricingPlan {
        REQUEST_BASED_USAGE = "RequestBasedUsage",
    }
}
