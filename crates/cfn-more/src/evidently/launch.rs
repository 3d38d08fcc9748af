// Written by `cargo xtask codegen` from crates/registry/data/evidently.txt.

//! `AWS::Evidently::Launch` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLaunch = "AWS::Evidently::Launch", "evidently-launch", reference arn, tags List "Tags";
    new CfnLaunchRequired {
        /// 1 to 5 items; no item twice
        A groups: c::List<LaunchGroupObject> = "Groups",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`; an update replaces the resource
        B name: str = "Name",
        /// at most 2048 characters; matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`; an update replaces the resource
        C project: c::Arn<crate::evidently::CfnProject> = "Project",
        /// 1 to 6 items; no item twice
        D scheduled_splits_config: c::List<StepConfig> = "ScheduledSplitsConfig",
    }
    set {
        /// at most 160 characters
        description: str = "Description",
        execution_status: ExecutionStatusObject = "ExecutionStatus",
        /// at most 3 items; no item twice
        metric_monitors: c::List<MetricDefinitionObject> = "MetricMonitors",
        /// at most 127 characters
        randomization_salt: str = "RandomizationSalt",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ExecutionStatusObject, "evidently-launch-executionstatusobject";
    new {
        A status: str = "Status",
    }
    set {
        desired_state: str = "DesiredState",
        reason: str = "Reason",
    }
}

c::property! {
    GroupToWeight, "evidently-launch-grouptoweight";
    new {
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        A group_name: str = "GroupName",
        B split_weight: i64 = "SplitWeight",
    }
    set {}
}

c::property! {
    LaunchGroupObject, "evidently-launch-launchgroupobject";
    new LaunchGroupObjectRequired {
        A feature: str = "Feature",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        B group_name: str = "GroupName",
        C variation: str = "Variation",
    }
    set {
        /// at most 160 characters
        description: str = "Description",
    }
}

c::property! {
    MetricDefinitionObject, "evidently-launch-metricdefinitionobject";
    new MetricDefinitionObjectRequired {
        A entity_id_key: str = "EntityIdKey",
        /// 1 to 255 characters; matches `^[\S]+$`
        B metric_name: str = "MetricName",
        C value_key: str = "ValueKey",
    }
    set {
        event_pattern: str = "EventPattern",
        /// 1 to 256 characters
        unit_label: str = "UnitLabel",
    }
}

c::property! {
    SegmentOverride, "evidently-launch-segmentoverride";
    new {
        A evaluation_order: i64 = "EvaluationOrder",
        /// 1 to 2048 characters; matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`
        B segment: str = "Segment",
        /// no item twice
        C weights: c::List<GroupToWeight> = "Weights",
    }
    set {}
}

c::property! {
    StepConfig, "evidently-launch-stepconfig";
    new {
        /// no item twice
        A group_weights: c::List<GroupToWeight> = "GroupWeights",
        B start_time: str = "StartTime",
    }
    set {
        /// no item twice
        segment_overrides: c::List<SegmentOverride> = "SegmentOverrides",
    }
}
