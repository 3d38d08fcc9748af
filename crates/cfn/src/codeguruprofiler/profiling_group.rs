// Written by `cargo xtask codegen` from crates/registry/data/codeguruprofiler.txt.

//! `AWS::CodeGuruProfiler::ProfilingGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProfilingGroupName`.
    CfnProfilingGroup = "AWS::CodeGuruProfiler::ProfilingGroup", "codeguruprofiler-profilinggroup", reference name, name_property "ProfilingGroupName",
        arn "arn:${Partition}:codeguru-profiler:${Region}:${Account}:profilingGroup/${ProfilingGroupName}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        A profiling_group_name: str = "ProfilingGroupName",
    }
    set {
        agent_permissions: AgentPermissions = "AgentPermissions",
        anomaly_detection_notification_configuration: c::List<Channel> = "AnomalyDetectionNotificationConfiguration",
        /// an update replaces the resource
        compute_platform: ComputePlatform = "ComputePlatform",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AgentPermissions, "codeguruprofiler-profilinggroup-agentpermissions";
    new {
        /// each: matches `^arn:aws([\-0-9A-Za-z_]*):iam::([0-9]{12}):[\S]+$`
        A principals: c::List<str> = "Principals",
    }
    set {}
}

c::property! {
    Channel, "codeguruprofiler-profilinggroup-channel";
    new {
        /// matches `^arn:aws([\-0-9A-Za-z_]*):[a-z-]+:(([a-z]+-)+[0-9]+)?:([0-9]{12}):[^.]+$`
        A channel_uri: str = "channelUri",
    }
    set {
        /// matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`
        channel_id: str = "channelId",
    }
}

c::open_enum! {
    ComputePlatform {
        DEFAULT = "Default",
        AWS_LAMBDA = "AWSLambda",
    }
}
