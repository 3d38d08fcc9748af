// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Job` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnJob = "AWS::IoT::Job", "iot-job", reference arn,
        arn "arn:${Partition}:iot:${Region}:${Account}:job/${JobId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A job_id: str = "JobId",
        /// at least 1 item; each: at most 2048 characters; an update replaces the resource
        B targets: c::List<str> = "Targets",
    }
    set {
        abort_config: AbortConfig = "AbortConfig",
        /// 1 to 2028 characters; matches `^[^\p{C}]+$`
        description: str = "Description",
        /// each: 1 to 1600 characters, matches `^arn:[!-\~]+$`; an update replaces the resource
        destination_package_versions: c::List<str> = "DestinationPackageVersions",
        /// at most 32768 characters; an update replaces the resource; AWS does not show it again
        document: str = "Document",
        /// an update replaces the resource
        document_parameters: c::Map<str> = "DocumentParameters",
        /// 1 to 1350 characters; an update replaces the resource
        document_source: str = "DocumentSource",
        /// an update replaces the resource
        job_executions_retry_config: JobExecutionsRetryConfig = "JobExecutionsRetryConfig",
        job_executions_rollout_config: JobExecutionsRolloutConfig = "JobExecutionsRolloutConfig",
        /// 1 to 1600 characters; matches `^arn:[!-\~]+$`; an update replaces the resource
        job_template_arn: str = "JobTemplateArn",
        presigned_url_config: PresignedUrlConfig = "PresignedUrlConfig",
        /// an update replaces the resource
        scheduling_config: SchedulingConfig = "SchedulingConfig",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        target_selection: TargetSelection = "TargetSelection",
        timeout_config: TimeoutConfig = "TimeoutConfig",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
    }
}

c::property! {
    AbortConfig, "iot-job-abortconfig";
    new {
        /// at least 1 item
        A criteria_list: c::List<AbortCriteria> = "CriteriaList",
    }
    set {}
}

c::property! {
    AbortCriteria, "iot-job-abortcriteria";
    new AbortCriteriaRequired {
        A action: AbortCriteriaAction = "Action",
        B failure_type: AbortCriteriaFailureType = "FailureType",
        /// at least 1
        C min_number_of_executed_things: i64 = "MinNumberOfExecutedThings",
        /// at most 100
        D threshold_percentage: f64 = "ThresholdPercentage",
    }
    set {}
}

c::property! {
    ExponentialRolloutRate, "iot-job-exponentialrolloutrate";
    new ExponentialRolloutRateRequired {
        /// 1 to 1000
        A base_rate_per_minute: i64 = "BaseRatePerMinute",
        /// 1.1 to 5
        B increment_factor: f64 = "IncrementFactor",
        C rate_increase_criteria: RateIncreaseCriteria = "RateIncreaseCriteria",
    }
    set {}
}

c::property! {
    JobExecutionsRetryConfig, "iot-job-jobexecutionsretryconfig";
    new {
        /// 1 to 2 items
        A criteria_list: c::List<RetryCriteria> = "CriteriaList",
    }
    set {}
}

c::property! {
    JobExecutionsRolloutConfig, "iot-job-jobexecutionsrolloutconfig";
    new {}
    set {
        exponential_rate: ExponentialRolloutRate = "ExponentialRate",
        /// at least 1
        maximum_per_minute: i64 = "MaximumPerMinute",
    }
}

c::property! {
    MaintenanceWindow, "iot-job-maintenancewindow";
    new {
        /// 1 to 1430
        A duration_in_minutes: i64 = "DurationInMinutes",
        /// 1 to 256 characters
        B start_time: str = "StartTime",
    }
    set {}
}

c::property! {
    PresignedUrlConfig, "iot-job-presignedurlconfig";
    new {}
    set {
        /// 60 to 3600
        expires_in_sec: i64 = "ExpiresInSec",
        /// 20 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    RateIncreaseCriteria, "iot-job-rateincreasecriteria";
    new {}
    set {
        /// at least 1
        number_of_notified_things: i64 = "NumberOfNotifiedThings",
        /// at least 1
        number_of_succeeded_things: i64 = "NumberOfSucceededThings",
    }
}

c::property! {
    RetryCriteria, "iot-job-retrycriteria";
    new {
        A failure_type: RetryCriteriaFailureType = "FailureType",
        /// 0 to 10
        B number_of_retries: i64 = "NumberOfRetries",
    }
    set {}
}

c::property! {
    SchedulingConfig, "iot-job-schedulingconfig";
    new {}
    set {
        end_behavior: SchedulingConfigEndBehavior = "EndBehavior",
        /// 1 to 64 characters
        end_time: str = "EndTime",
        maintenance_windows: c::List<MaintenanceWindow> = "MaintenanceWindows",
        /// 1 to 64 characters
        start_time: str = "StartTime",
    }
}

c::property! {
    TimeoutConfig, "iot-job-timeoutconfig";
    new {}
    set {
        in_progress_timeout_in_minutes: i64 = "InProgressTimeoutInMinutes",
    }
}

c::open_enum! {
    TargetSelection {
        CONTINUOUS = "CONTINUOUS",
        SNAPSHOT = "SNAPSHOT",
    }
}

c::open_enum! {
    AbortCriteriaAction {
        CANCEL = "CANCEL",
    }
}

c::open_enum! {
    AbortCriteriaFailureType {
        FAILED = "FAILED",
        REJECTED = "REJECTED",
        TIMED_OUT = "TIMED_OUT",
        ALL = "ALL",
    }
}

c::open_enum! {
    RetryCriteriaFailureType {
        FAILED = "FAILED",
        TIMED_OUT = "TIMED_OUT",
        ALL = "ALL",
    }
}

c::open_enum! {
    SchedulingConfigEndBehavior {
        STOP_ROLLOUT = "STOP_ROLLOUT",
        CANCEL = "CANCEL",
        FORCE_CANCEL = "FORCE_CANCEL",
    }
}
