// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! `AWS::AutoScaling::WarmPool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AutoScalingGroupName`; it takes no tags; it has no attribute for its ARN.
    CfnWarmPool = "AWS::AutoScaling::WarmPool", "autoscaling-warmpool", reference name, name_property "AutoScalingGroupName";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A auto_scaling_group_name: str = "AutoScalingGroupName",
    }
    set {
        instance_reuse_policy: InstanceReusePolicy = "InstanceReusePolicy",
        /// at least -1
        max_group_prepared_capacity: i64 = "MaxGroupPreparedCapacity",
        /// at least 0
        min_size: i64 = "MinSize",
        pool_state: PoolState = "PoolState",
    }
    get {}
}

c::property! {
    InstanceReusePolicy, "autoscaling-warmpool-instancereusepolicy";
    new {}
    set {
        reuse_on_scale_in: bool = "ReuseOnScaleIn",
    }
}

c::open_enum! {
    PoolState {
        HIBERNATED = "Hibernated",
        RUNNING = "Running",
        STOPPED = "Stopped",
    }
}
