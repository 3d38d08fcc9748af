// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Queue` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnQueue = "AWS::Deadline::Queue", "deadline-queue", reference arn, tags List "Tags";
    new CfnQueueRequired {
        /// 1 to 100 characters
        A display_name: str = "DisplayName",
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        B farm_id: str = "FarmId",
    }
    set {
        /// at most 20 items; no item twice; each: matches `^sp-[0-9a-f]{32}$`
        allowed_storage_profile_ids: c::List<str> = "AllowedStorageProfileIds",
        default_budget_action: DefaultQueueBudgetAction = "DefaultBudgetAction",
        /// at most 100 characters; default `""`
        description: str = "Description",
        job_attachment_settings: JobAttachmentSettings = "JobAttachmentSettings",
        job_run_as_user: JobRunAsUser = "JobRunAsUser",
        /// at most 20 items; no item twice; each: 1 to 64 characters, matches `^[0-9A-Za-z ]*$`
        required_file_system_location_names: c::List<str> = "RequiredFileSystemLocationNames",
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role(/[!-.0-\~]+)*/[0-9A-Za-z_+=,.@-]+$`
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        scheduling_configuration: SchedulingConfiguration = "SchedulingConfiguration",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        QUEUE_ID: str = "QueueId",
    }
}

c::property! {
    JobAttachmentSettings, "deadline-queue-jobattachmentsettings";
    new JobAttachmentSettingsRequired {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9-_/]+$`
        A root_prefix: str = "RootPrefix",
        /// 3 to 63 characters; does not match `^(?:^([0-9]+\.)+[0-9]+$)`
        B s3_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "S3BucketName",
    }
    set {}
}

c::property! {
    JobRunAsUser, "deadline-queue-jobrunasuser";
    new {
        A run_as: RunAs = "RunAs",
    }
    set {
        posix: PosixUser = "Posix",
        windows: WindowsUser = "Windows",
    }
}

c::property! {
    PosixUser, "deadline-queue-posixuser";
    new PosixUserRequired {
        /// at most 31 characters; matches `^(?:[a-z][a-z0-9-]{0,30})?$`
        A group: str = "Group",
        /// at most 31 characters; matches `^(?:[a-z][a-z0-9-]{0,30})?$`
        B user: str = "User",
    }
    set {}
}

c::property! {
    PriorityBalancedSchedulingConfiguration, "deadline-queue-prioritybalancedschedulingconfiguration";
    new {}
    set {
        /// 0 to 1000; default `1`
        rendering_task_buffer: i64 = "RenderingTaskBuffer",
    }
}

c::property! {
    PriorityFifoSchedulingConfiguration, "deadline-queue-priorityfifoschedulingconfiguration";
    new {}
    set {}
}

c::property! {
    /// Exactly one of `PriorityFifo`, `PriorityBalanced`, `WeightedBalanced`.
    SchedulingConfiguration, "deadline-queue-schedulingconfiguration";
    new {}
    set {
        priority_balanced: PriorityBalancedSchedulingConfiguration = "PriorityBalanced",
        priority_fifo: PriorityFifoSchedulingConfiguration = "PriorityFifo",
        weighted_balanced: WeightedBalancedSchedulingConfiguration = "WeightedBalanced",
    }
}

c::property! {
    /// Exactly one of `AlwaysScheduleFirst`.
    SchedulingMaxPriorityOverride, "deadline-queue-schedulingmaxpriorityoverride";
    new {}
    set {
        always_schedule_first: SchedulingMaxPriorityOverrideAlwaysScheduleFirst = "AlwaysScheduleFirst",
    }
}

c::property! {
    SchedulingMaxPriorityOverrideAlwaysScheduleFirst, "deadline-queue-schedulingmaxpriorityoverridealwaysschedulefirst";
    new {}
    set {}
}

c::property! {
    /// Exactly one of `AlwaysScheduleLast`.
    SchedulingMinPriorityOverride, "deadline-queue-schedulingminpriorityoverride";
    new {}
    set {
        always_schedule_last: SchedulingMinPriorityOverrideAlwaysScheduleLast = "AlwaysScheduleLast",
    }
}

c::property! {
    SchedulingMinPriorityOverrideAlwaysScheduleLast, "deadline-queue-schedulingminpriorityoverridealwaysschedulelast";
    new {}
    set {}
}

c::property! {
    WeightedBalancedSchedulingConfiguration, "deadline-queue-weightedbalancedschedulingconfiguration";
    new {}
    set {
        /// -10000 to 10000; default `-10.0`
        error_weight: f64 = "ErrorWeight",
        max_priority_override: SchedulingMaxPriorityOverride = "MaxPriorityOverride",
        min_priority_override: SchedulingMinPriorityOverride = "MinPriorityOverride",
        /// 0 to 10000; default `100.0`
        priority_weight: f64 = "PriorityWeight",
        /// 0 to 1000; default `1`
        rendering_task_buffer: i64 = "RenderingTaskBuffer",
        /// -10000 to 10000; default `-100.0`
        rendering_task_weight: f64 = "RenderingTaskWeight",
        /// 0 to 10000; default `3.0`
        submission_time_weight: f64 = "SubmissionTimeWeight",
    }
}

c::property! {
    WindowsUser, "deadline-queue-windowsuser";
    new WindowsUserRequired {
        /// 20 to 2048 characters
        A password_arn: str = "PasswordArn",
        /// at most 111 characters; matches `^[^"'/\[\]:;|=,+*?<>\s]*$`
        B user: str = "User",
    }
    set {}
}

c::open_enum! {
    DefaultQueueBudgetAction {
        NONE = "NONE",
        STOP_SCHEDULING_AND_COMPLETE_TASKS = "STOP_SCHEDULING_AND_COMPLETE_TASKS",
        STOP_SCHEDULING_AND_CANCEL_TASKS = "STOP_SCHEDULING_AND_CANCEL_TASKS",
    }
}

c::open_enum! {
    RunAs {
        QUEUE_CONFIGURED_USER = "QUEUE_CONFIGURED_USER",
        WORKER_AGENT_USER = "WORKER_AGENT_USER",
    }
}
