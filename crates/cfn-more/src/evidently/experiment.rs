// Written by `cargo xtask codegen` from crates/registry/data/evidently.txt.

//! `AWS::Evidently::Experiment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnExperiment = "AWS::Evidently::Experiment", "evidently-experiment", reference arn, tags List "Tags";
    new CfnExperimentRequired {
        /// 1 to 3 items; no item twice
        A metric_goals: c::List<MetricGoalObject> = "MetricGoals",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`; an update replaces the resource
        B name: str = "Name",
        C online_ab_config: OnlineAbConfigObject = "OnlineAbConfig",
        /// at most 2048 characters; matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`; an update replaces the resource
        D project: str = "Project",
        /// 2 to 5 items; no item twice
        E treatments: c::List<TreatmentObject> = "Treatments",
    }
    set {
        /// at most 160 characters
        description: str = "Description",
        /// at most 127 characters
        randomization_salt: str = "RandomizationSalt",
        remove_segment: bool = "RemoveSegment",
        running_status: RunningStatusObject = "RunningStatus",
        /// 0 to 100000
        sampling_rate: i64 = "SamplingRate",
        /// at most 2048 characters; matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`
        segment: str = "Segment",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    MetricGoalObject, "evidently-experiment-metricgoalobject";
    new MetricGoalObjectRequired {
        A desired_change: MetricGoalObjectDesiredChange = "DesiredChange",
        B entity_id_key: str = "EntityIdKey",
        /// 1 to 255 characters; matches `^[\S]+$`
        C metric_name: str = "MetricName",
        D value_key: str = "ValueKey",
    }
    set {
        event_pattern: str = "EventPattern",
        /// 1 to 256 characters
        unit_label: str = "UnitLabel",
    }
}

c::property! {
    OnlineAbConfigObject, "evidently-experiment-onlineabconfigobject";
    new {}
    set {
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        control_treatment_name: str = "ControlTreatmentName",
        /// no item twice
        treatment_weights: c::List<TreatmentToWeight> = "TreatmentWeights",
    }
}

c::property! {
    /// Exactly one of `Status` with `AnalysisCompleteTime`, `Status` with `Reason` with `DesiredState`.
    RunningStatusObject, "evidently-experiment-runningstatusobject";
    new {}
    set {
        analysis_complete_time: str = "AnalysisCompleteTime",
        /// matches `^(CANCELLED|COMPLETED)`
        desired_state: str = "DesiredState",
        reason: str = "Reason",
        status: str = "Status",
    }
}

c::property! {
    TreatmentObject, "evidently-experiment-treatmentobject";
    new TreatmentObjectRequired {
        /// matches `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:.*)`
        A feature: str = "Feature",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        B treatment_name: str = "TreatmentName",
        /// 1 to 255 characters; matches `[-a-zA-Z0-9._]*`
        C variation: str = "Variation",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    TreatmentToWeight, "evidently-experiment-treatmenttoweight";
    new {
        /// 0 to 100000
        A split_weight: i64 = "SplitWeight",
        /// 1 to 127 characters; matches `[-a-zA-Z0-9._]*`
        B treatment: str = "Treatment",
    }
    set {}
}

c::open_enum! {
    MetricGoalObjectDesiredChange {
        INCREASE = "INCREASE",
        DECREASE = "DECREASE",
    }
}
