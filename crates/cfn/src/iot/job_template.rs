// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::JobTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `JobTemplateId`.
    CfnJobTemplate = "AWS::IoT::JobTemplate", "iot-jobtemplate", reference name, name_property "JobTemplateId",
        arn "arn:${Partition}:iot:${Region}:${Account}:jobtemplate/${JobTemplateId}", tags List "Tags";
    new CfnJobTemplateRequired {
        /// at most 2028 characters; matches `[^\p{C}]+`; an update replaces the resource
        A description: str = "Description",
        /// 1 to 64 characters; matches `[a-zA-Z0-9_-]+`; an update replaces the resource
        B job_template_id: str = "JobTemplateId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        abort_config: AbortConfig = "AbortConfig",
        /// each: 1 to 1600 characters, matches `^arn:[!-\~]+$`; an update replaces the resource; AWS does not show it again
        destination_package_versions: c::List<str> = "DestinationPackageVersions",
        /// at most 32768 characters; an update replaces the resource; AWS does not show it again
        document: str = "Document",
        /// 1 to 1350 characters; an update replaces the resource; AWS does not show it again
        document_source: str = "DocumentSource",
        /// an update replaces the resource; AWS does not show it again
        job_arn: str = "JobArn",
        /// an update replaces the resource; AWS does not show it again
        job_executions_retry_config: JobExecutionsRetryConfig = "JobExecutionsRetryConfig",
        /// an update replaces the resource; AWS does not show it again
        job_executions_rollout_config: JobExecutionsRolloutConfig = "JobExecutionsRolloutConfig",
        /// an update replaces the resource; AWS does not show it again
        maintenance_windows: c::List<MaintenanceWindow> = "MaintenanceWindows",
        /// an update replaces the resource; AWS does not show it again
        presigned_url_config: PresignedUrlConfig = "PresignedUrlConfig",
        /// at most 50 items; no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        timeout_config: TimeoutConfig = "TimeoutConfig",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AbortConfig, "iot-jobtemplate-abortconfig";
    new {
        /// at least 1 item
        A criteria_list: c::List<AbortCriteria> = "CriteriaList",
    }
    set {}
}

c::property! {
    AbortCriteria, "iot-jobtemplate-abortcriteria";
    new AbortCriteriaRequired {
        A action: Action = "Action",
        B failure_type: FailureType = "FailureType",
        /// at least 1
        C min_number_of_executed_things: i64 = "MinNumberOfExecutedThings",
        /// at most 100
        D threshold_percentage: f64 = "ThresholdPercentage",
    }
    set {}
}

c::property! {
    ExponentialRolloutRate, "iot-jobtemplate-exponentialrolloutrate";
    new ExponentialRolloutRateRequired {
        /// at least 1
        A base_rate_per_minute: i64 = "BaseRatePerMinute",
        /// 1 to 5
        B increment_factor: f64 = "IncrementFactor",
        C rate_increase_criteria: RateIncreaseCriteria = "RateIncreaseCriteria",
    }
    set {}
}

c::property! {
    JobExecutionsRetryConfig, "iot-jobtemplate-jobexecutionsretryconfig";
    new {}
    set {
        /// 1 to 2 items
        retry_criteria_list: c::List<RetryCriteria> = "RetryCriteriaList",
    }
}

c::property! {
    JobExecutionsRolloutConfig, "iot-jobtemplate-jobexecutionsrolloutconfig";
    new {}
    set {
        exponential_rollout_rate: ExponentialRolloutRate = "ExponentialRolloutRate",
        /// at least 1
        maximum_per_minute: i64 = "MaximumPerMinute",
    }
}

c::property! {
    MaintenanceWindow, "iot-jobtemplate-maintenancewindow";
    new {}
    set {
        /// 1 to 1430
        duration_in_minutes: i64 = "DurationInMinutes",
        /// 1 to 256 characters
        start_time: str = "StartTime",
    }
}

c::property! {
    PresignedUrlConfig, "iot-jobtemplate-presignedurlconfig";
    new {
        /// 20 to 2048 characters
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// 60 to 3600
        expires_in_sec: i64 = "ExpiresInSec",
    }
}

c::property! {
    RateIncreaseCriteria, "iot-jobtemplate-rateincreasecriteria";
    new {}
    set {
        /// at least 1
        number_of_notified_things: i64 = "NumberOfNotifiedThings",
        /// at least 1
        number_of_succeeded_things: i64 = "NumberOfSucceededThings",
    }
}

c::property! {
    RetryCriteria, "iot-jobtemplate-retrycriteria";
    new {}
    set {
        failure_type: JobRetryFailureType = "FailureType",
        /// 0 to 10
        number_of_retries: i64 = "NumberOfRetries",
    }
}

c::property! {
    TimeoutConfig, "iot-jobtemplate-timeoutconfig";
    new {
        /// 1 to 10080
        A in_progress_timeout_in_minutes: i64 = "InProgressTimeoutInMinutes",
    }
    set {}
}

c::open_enum! {
    Action {
        CANCEL = "CANCEL",
    }
}

c::open_enum! {
    FailureType {
        FAILED = "FAILED",
        REJECTED = "REJECTED",
        TIMED_OUT = "TIMED_OUT",
        ALL = "ALL",
    }
}

c::open_enum! {
    JobRetryFailureType {
        FAILED = "FAILED",
        TIMED_OUT = "TIMED_OUT",
        ALL = "ALL",
    }
}
