// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::EventTracker` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EventTrackerArn`.
    CfnEventTracker = "AWS::Personalize::EventTracker", "personalize-eventtracker", reference arn,
        arn "arn:${Partition}:personalize:${Region}:${Account}:event-tracker/${ResourceId}", tags List "Tags";
    new CfnEventTrackerRequired {
        /// at most 256 characters; matches `^arn:([a-z0-9-]+):personalize:.*:.*:.+$`; an update replaces the resource
        A dataset_group_arn: str = "DatasetGroupArn",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EventTrackerArn",
        EVENT_TRACKER_ARN: c::Arn<CfnEventTracker> = "EventTrackerArn",
        TRACKING_ID: str = "TrackingId",
    }
}
