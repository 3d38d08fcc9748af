// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::MaintenanceWindowTask` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WindowTaskId`; it takes no tags; it has no attribute for its ARN.
    CfnMaintenanceWindowTask = "AWS::SSM::MaintenanceWindowTask", "ssm-maintenancewindowtask", reference name,
        arn "arn:${Partition}:ssm:${Region}:${Account}:windowtask/${WindowTaskId}";
    new CfnMaintenanceWindowTaskRequired {
        /// at least 0
        A priority: i64 = "Priority",
        /// 1 to 1600 characters
        B task_arn: str = "TaskArn",
        /// an update replaces the resource
        C task_type: TaskType = "TaskType",
        /// 20 characters; matches `^mw-[0-9a-f]{17}$`; an update replaces the resource
        D window_id: str = "WindowId",
    }
    set {
        cutoff_behavior: CutoffBehavior = "CutoffBehavior",
        /// 1 to 128 characters
        description: str = "Description",
        logging_info: LoggingInfo = "LoggingInfo",
        /// 1 to 7 characters; matches `^([1-9][0-9]*|[1-9][0-9]%|[1-9]%|100%)$`
        max_concurrency: str = "MaxConcurrency",
        /// 1 to 7 characters; matches `^([1-9][0-9]*|[0]|[1-9][0-9]%|[0-9]%|100%)$`
        max_errors: str = "MaxErrors",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_\-.]{3,128}$`
        name: str = "Name",
        service_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceRoleArn",
        /// at most 5 items
        targets: c::List<Target> = "Targets",
        task_invocation_parameters: TaskInvocationParameters = "TaskInvocationParameters",
        task_parameters: c::Json = "TaskParameters",
    }
    get {
        WINDOW_TASK_ID: c::Name<CfnMaintenanceWindowTask> = "WindowTaskId",
    }
}

c::property! {
    CloudWatchOutputConfig, "ssm-maintenancewindowtask-cloudwatchoutputconfig";
    new {}
    set {
        cloud_watch_log_group_name: str = "CloudWatchLogGroupName",
        cloud_watch_output_enabled: bool = "CloudWatchOutputEnabled",
    }
}

c::property! {
    LoggingInfo, "ssm-maintenancewindowtask-logginginfo";
    new LoggingInfoRequired {
        A region: str = "Region",
        B s3_bucket: c::Name<crate::s3::CfnBucket> = "S3Bucket",
    }
    set {
        s3_prefix: str = "S3Prefix",
    }
}

c::property! {
    MaintenanceWindowAutomationParameters, "ssm-maintenancewindowtask-maintenancewindowautomationparameters";
    new {}
    set {
        document_version: str = "DocumentVersion",
        parameters: c::Json = "Parameters",
    }
}

c::property! {
    MaintenanceWindowLambdaParameters, "ssm-maintenancewindowtask-maintenancewindowlambdaparameters";
    new {}
    set {
        client_context: str = "ClientContext",
        payload: str = "Payload",
        qualifier: str = "Qualifier",
    }
}

c::property! {
    MaintenanceWindowRunCommandParameters, "ssm-maintenancewindowtask-maintenancewindowruncommandparameters";
    new {}
    set {
        cloud_watch_output_config: CloudWatchOutputConfig = "CloudWatchOutputConfig",
        comment: str = "Comment",
        document_hash: str = "DocumentHash",
        document_hash_type: str = "DocumentHashType",
        document_version: str = "DocumentVersion",
        notification_config: NotificationConfig = "NotificationConfig",
        output_s3_bucket_name: str = "OutputS3BucketName",
        output_s3_key_prefix: str = "OutputS3KeyPrefix",
        parameters: c::Json = "Parameters",
        service_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceRoleArn",
        timeout_seconds: i64 = "TimeoutSeconds",
    }
}

c::property! {
    MaintenanceWindowStepFunctionsParameters, "ssm-maintenancewindowtask-maintenancewindowstepfunctionsparameters";
    new {}
    set {
        input: str = "Input",
        name: str = "Name",
    }
}

c::property! {
    NotificationConfig, "ssm-maintenancewindowtask-notificationconfig";
    new {
        A notification_arn: str = "NotificationArn",
    }
    set {
        notification_events: c::List<str> = "NotificationEvents",
        notification_type: str = "NotificationType",
    }
}

c::property! {
    Target, "ssm-maintenancewindowtask-target";
    new {
        /// 1 to 163 characters
        A key: str = "Key",
        /// at most 50 items
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    TaskInvocationParameters, "ssm-maintenancewindowtask-taskinvocationparameters";
    new {}
    set {
        maintenance_window_automation_parameters: MaintenanceWindowAutomationParameters = "MaintenanceWindowAutomationParameters",
        maintenance_window_lambda_parameters: MaintenanceWindowLambdaParameters = "MaintenanceWindowLambdaParameters",
        maintenance_window_run_command_parameters: MaintenanceWindowRunCommandParameters = "MaintenanceWindowRunCommandParameters",
        maintenance_window_step_functions_parameters: MaintenanceWindowStepFunctionsParameters = "MaintenanceWindowStepFunctionsParameters",
    }
}

c::open_enum! {
    TaskType {
        AUTOMATION = "AUTOMATION",
        LAMBDA = "LAMBDA",
        RUN_COMMAND = "RUN_COMMAND",
        STEP_FUNCTIONS = "STEP_FUNCTIONS",
    }
}

c::open_enum! {
    CutoffBehavior {
        CANCEL_TASK = "CANCEL_TASK",
        CONTINUE_TASK = "CONTINUE_TASK",
    }
}
