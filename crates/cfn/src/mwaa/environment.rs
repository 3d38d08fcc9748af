// Written by `cargo xtask codegen` from crates/registry/data/mwaa.txt.

//! `AWS::MWAA::Environment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnEnvironment = "AWS::MWAA::Environment", "mwaa-environment", reference name, name_property "Name",
        arn "arn:${Partition}:airflow:${Region}:${Account}:environment/${EnvironmentName}", tags Map "Tags";
    new {
        /// 1 to 80 characters; matches `^[a-zA-Z][0-9a-zA-Z\-_]*$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        airflow_configuration_options: c::Json = "AirflowConfigurationOptions",
        /// 1 to 32 characters; matches `^[0-9a-z.]+$`
        airflow_version: str = "AirflowVersion",
        /// at most 1024 characters
        dag_s3_path: str = "DagS3Path",
        /// an update replaces the resource
        endpoint_management: EndpointManagement = "EndpointManagement",
        /// 1 to 1024 characters
        environment_class: str = "EnvironmentClass",
        /// 1 to 1224 characters
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// 1 to 1224 characters; an update replaces the resource
        kms_key: c::Arn<crate::kms::CfnKey> = "KmsKey",
        logging_configuration: LoggingConfiguration = "LoggingConfiguration",
        /// at least 1
        max_webservers: i64 = "MaxWebservers",
        /// at least 1
        max_workers: i64 = "MaxWorkers",
        /// at least 1
        min_webservers: i64 = "MinWebservers",
        /// at least 1
        min_workers: i64 = "MinWorkers",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// at most 1024 characters
        plugins_s3_object_version: str = "PluginsS3ObjectVersion",
        /// at most 1024 characters
        plugins_s3_path: str = "PluginsS3Path",
        /// at most 1024 characters
        requirements_s3_object_version: str = "RequirementsS3ObjectVersion",
        /// at most 1024 characters
        requirements_s3_path: str = "RequirementsS3Path",
        /// 1 to 5
        schedulers: i64 = "Schedulers",
        /// 1 to 1224 characters; matches `^arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b)(-[a-z]+)?:s3:::[a-z0-9.-]+$`
        source_bucket_arn: c::Arn<crate::s3::CfnBucket> = "SourceBucketArn",
        /// at most 1024 characters
        startup_script_s3_object_version: str = "StartupScriptS3ObjectVersion",
        /// at most 1024 characters
        startup_script_s3_path: str = "StartupScriptS3Path",
        tags: c::Json = "Tags",
        webserver_access_mode: WebserverAccessMode = "WebserverAccessMode",
        /// 1 to 9 characters; matches `(MON|TUE|WED|THU|FRI|SAT|SUN):([01][0-9]|2[0-3]):(00|30)`
        weekly_maintenance_window_start: str = "WeeklyMaintenanceWindowStart",
        /// AWS does not show it again
        worker_replacement_strategy: WorkerReplacementStrategy = "WorkerReplacementStrategy",
    }
    get {
        @arn "Arn",
        CELERY_EXECUTOR_QUEUE: str = "CeleryExecutorQueue",
        DATABASE_VPC_ENDPOINT_SERVICE: str = "DatabaseVpcEndpointService",
        LOGGING_CONFIGURATION_DAG_PROCESSING_LOGS_CLOUD_WATCH_LOG_GROUP_ARN: str = "LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn",
        LOGGING_CONFIGURATION_SCHEDULER_LOGS_CLOUD_WATCH_LOG_GROUP_ARN: str = "LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn",
        LOGGING_CONFIGURATION_TASK_LOGS_CLOUD_WATCH_LOG_GROUP_ARN: str = "LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn",
        LOGGING_CONFIGURATION_WEBSERVER_LOGS_CLOUD_WATCH_LOG_GROUP_ARN: str = "LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn",
        LOGGING_CONFIGURATION_WORKER_LOGS_CLOUD_WATCH_LOG_GROUP_ARN: str = "LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn",
        WEBSERVER_URL: str = "WebserverUrl",
        WEBSERVER_VPC_ENDPOINT_SERVICE: str = "WebserverVpcEndpointService",
    }
}

c::property! {
    LoggingConfiguration, "mwaa-environment-loggingconfiguration";
    new {}
    set {
        dag_processing_logs: ModuleLoggingConfiguration = "DagProcessingLogs",
        scheduler_logs: ModuleLoggingConfiguration = "SchedulerLogs",
        task_logs: ModuleLoggingConfiguration = "TaskLogs",
        webserver_logs: ModuleLoggingConfiguration = "WebserverLogs",
        worker_logs: ModuleLoggingConfiguration = "WorkerLogs",
    }
}

c::property! {
    ModuleLoggingConfiguration, "mwaa-environment-moduleloggingconfiguration";
    new {}
    set {
        /// at most 1224 characters
        cloud_watch_log_group_arn: str = "CloudWatchLogGroupArn",
        enabled: bool = "Enabled",
        log_level: LoggingLevel = "LogLevel",
    }
}

c::property! {
    NetworkConfiguration, "mwaa-environment-networkconfiguration";
    new {}
    set {
        /// 1 to 5 items; each: 1 to 1024 characters, matches `^sg-[a-zA-Z0-9\-._]+$`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 2 items; each: 1 to 1024 characters, matches `^subnet-[a-zA-Z0-9\-._]+$`; an update replaces the resource
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
}

c::open_enum! {
    EndpointManagement {
        CUSTOMER = "CUSTOMER",
        SERVICE = "SERVICE",
    }
}

c::open_enum! {
    LoggingLevel {
        CRITICAL = "CRITICAL",
        ERROR = "ERROR",
        WARNING = "WARNING",
        INFO = "INFO",
        DEBUG = "DEBUG",
    }
}

c::open_enum! {
    WebserverAccessMode {
        PRIVATE_ONLY = "PRIVATE_ONLY",
        PUBLIC_ONLY = "PUBLIC_ONLY",
        PUBLIC_AND_PRIVATE = "PUBLIC_AND_PRIVATE",
    }
}

c::open_enum! {
    WorkerReplacementStrategy {
        FORCED = "FORCED",
        GRACEFUL = "GRACEFUL",
    }
}
