// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Job` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnJob = "AWS::Glue::Job", "glue-job", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:job/${JobName}", tags Map "Tags";
    new {
        A command: JobCommand = "Command",
        B role: c::Arn<crate::iam::CfnRole> = "Role",
    }
    set {
        allocated_capacity: f64 = "AllocatedCapacity",
        connections: ConnectionsList = "Connections",
        default_arguments: c::Json = "DefaultArguments",
        /// at most 2048 characters
        description: str = "Description",
        execution_class: ExecutionClass = "ExecutionClass",
        execution_property: ExecutionProperty = "ExecutionProperty",
        /// 1 to 255 characters; matches `^([0-9A-Za-z_]+\.)+[0-9A-Za-z_]+$`
        glue_version: str = "GlueVersion",
        job_mode: JobMode = "JobMode",
        job_run_queuing_enabled: bool = "JobRunQueuingEnabled",
        log_uri: str = "LogUri",
        /// matches `^(Sun|Mon|Tue|Wed|Thu|Fri|Sat):([01]?[0-9]|2[0-3])$`
        maintenance_window: str = "MaintenanceWindow",
        max_capacity: f64 = "MaxCapacity",
        max_retries: f64 = "MaxRetries",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        non_overridable_arguments: c::Json = "NonOverridableArguments",
        notification_property: NotificationProperty = "NotificationProperty",
        /// at least 0
        number_of_workers: i64 = "NumberOfWorkers",
        /// 1 to 255 characters
        security_configuration: str = "SecurityConfiguration",
        tags: c::Json = "Tags",
        /// at least 1
        timeout: i64 = "Timeout",
        worker_type: WorkerType = "WorkerType",
    }
    get {}
}

c::property! {
    ConnectionsList, "glue-job-connectionslist";
    new {}
    set {
        /// at most 1000 items; each: at most 255 characters
        connections: c::List<str> = "Connections",
    }
}

c::property! {
    ExecutionProperty, "glue-job-executionproperty";
    new {}
    set {
        max_concurrent_runs: f64 = "MaxConcurrentRuns",
    }
}

c::property! {
    JobCommand, "glue-job-jobcommand";
    new {}
    set {
        name: str = "Name",
        /// matches `^([2-3]|3[.]9)$`
        python_version: str = "PythonVersion",
        /// at most 64 characters
        runtime: str = "Runtime",
        /// at most 400000 characters
        script_location: str = "ScriptLocation",
    }
}

c::property! {
    NotificationProperty, "glue-job-notificationproperty";
    new {}
    set {
        /// at least 1
        notify_delay_after: i64 = "NotifyDelayAfter",
    }
}

c::open_enum! {
    ExecutionClass {
        FLEX = "FLEX",
        STANDARD = "STANDARD",
    }
}

c::open_enum! {
    JobMode {
        NOTEBOOK = "NOTEBOOK",
        SCRIPT = "SCRIPT",
        VISUAL = "VISUAL",
    }
}

c::open_enum! {
    WorkerType {
        STANDARD = "Standard",
        G_1_X = "G.1X",
        G_2_X = "G.2X",
        G_025_X = "G.025X",
        G_4_X = "G.4X",
        G_8_X = "G.8X",
        Z_2_X = "Z.2X",
        G_12_X = "G.12X",
        G_16_X = "G.16X",
        R_1_X = "R.1X",
        R_2_X = "R.2X",
        R_4_X = "R.4X",
        R_8_X = "R.8X",
    }
}
