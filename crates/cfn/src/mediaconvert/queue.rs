// Written by `cargo xtask codegen` from crates/registry/data/mediaconvert.txt.

//! `AWS::MediaConvert::Queue` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnQueue = "AWS::MediaConvert::Queue", "mediaconvert-queue", reference name, name_property "Name",
        arn "arn:${Partition}:mediaconvert:${Region}:${Account}:queues/${QueueName}", tags Map "Tags";
    new {}
    set {
        concurrent_jobs: i64 = "ConcurrentJobs",
        description: str = "Description",
        /// at least 0
        maximum_concurrent_feeds: i64 = "MaximumConcurrentFeeds",
        /// an update replaces the resource
        name: str = "Name",
        pricing_plan: PricingPlan = "PricingPlan",
        status: Status = "Status",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        NAME: c::Name<CfnQueue> = "Name",
    }
}

c::open_enum! {
    PricingPlan {
        ON_DEMAND = "ON_DEMAND",
        RESERVED = "RESERVED",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        PAUSED = "PAUSED",
    }
}
