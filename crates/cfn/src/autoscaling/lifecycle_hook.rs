// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! `AWS::AutoScaling::LifecycleHook` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnLifecycleHook = "AWS::AutoScaling::LifecycleHook", "autoscaling-lifecyclehook", reference text;
    new CfnLifecycleHookRequired {
        /// 1 to 255 characters; an update replaces the resource
        A auto_scaling_group_name: c::Name<crate::autoscaling::CfnAutoScalingGroup> = "AutoScalingGroupName",
        B lifecycle_transition: LifecycleTransition = "LifecycleTransition",
    }
    set {
        default_result: DefaultResult = "DefaultResult",
        heartbeat_timeout: i64 = "HeartbeatTimeout",
        /// 1 to 255 characters; matches `^[A-Za-z0-9\-_\/]+$`; an update replaces the resource
        lifecycle_hook_name: str = "LifecycleHookName",
        /// 1 to 1023 characters; matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007e}]+$`
        notification_metadata: str = "NotificationMetadata",
        /// at most 255 characters
        notification_target_arn: str = "NotificationTargetARN",
        /// 1 to 255 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    get {}
}

c::open_enum! {
    LifecycleTransition {
        AUTOSCALING_EC2_INSTANCE_LAUNCHING = "autoscaling:EC2_INSTANCE_LAUNCHING",
        AUTOSCALING_EC2_INSTANCE_TERMINATING = "autoscaling:EC2_INSTANCE_TERMINATING",
    }
}

c::open_enum! {
    DefaultResult {
        ABANDON = "ABANDON",
        CONTINUE = "CONTINUE",
    }
}
