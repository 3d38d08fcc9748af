// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::SnapshotSchedule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSnapshotSchedule = "AWS::Redshift::SnapshotSchedule", "redshift-snapshotschedule", reference arn,
        arn "arn:${Partition}:redshift:${Region}:${Account}:snapshotschedule:${ScheduleIdentifier}", tags List "Tags";
    new {
        /// each: at most 2147483647 characters
        A schedule_definitions: c::List<str> = "ScheduleDefinitions",
        /// at most 2147483647 characters; an update replaces the resource
        B schedule_identifier: str = "ScheduleIdentifier",
    }
    set {
        /// at most 2147483647 characters; an update replaces the resource
        schedule_description: str = "ScheduleDescription",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ASSOCIATED_CLUSTER_COUNT: i64 = "AssociatedClusterCount",
    }
}
