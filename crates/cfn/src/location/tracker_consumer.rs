// Written by `cargo xtask codegen` from crates/registry/data/location.txt.

//! `AWS::Location::TrackerConsumer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTrackerConsumer = "AWS::Location::TrackerConsumer", "location-trackerconsumer", reference text;
    new CfnTrackerConsumerRequired {
        /// at most 1600 characters; matches `^arn(:[a-z0-9]+([.-][a-z0-9]+)*){2}(:([a-z0-9]+([.-][a-z0-9]+)*)?){2}:([^/].*)?$`; an update replaces the resource
        A consumer_arn: str = "ConsumerArn",
        /// 1 to 100 characters; matches `^[-._0-9A-Za-z_]+$`; an update replaces the resource
        B tracker_name: str = "TrackerName",
    }
    set {}
    get {}
}
