// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! `AWS::AutoScaling::ScheduledAction` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnScheduledAction = "AWS::AutoScaling::ScheduledAction", "autoscaling-scheduledaction", reference text;
    new {
        /// 1 to 255 characters; an update replaces the resource
        A auto_scaling_group_name: c::Name<crate::autoscaling::CfnAutoScalingGroup> = "AutoScalingGroupName",
    }
    set {
        desired_capacity: i64 = "DesiredCapacity",
        end_time: str = "EndTime",
        max_size: i64 = "MaxSize",
        min_size: i64 = "MinSize",
        /// 1 to 255 characters
        recurrence: str = "Recurrence",
        start_time: str = "StartTime",
        /// 1 to 255 characters
        time_zone: str = "TimeZone",
    }
    get {
        SCHEDULED_ACTION_NAME: str = "ScheduledActionName",
    }
}
