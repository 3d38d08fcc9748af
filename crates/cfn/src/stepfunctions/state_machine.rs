// Written by `cargo xtask codegen` from crates/registry/data/stepfunctions.txt.

//! `AWS::StepFunctions::StateMachine` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnStateMachine = "AWS::StepFunctions::StateMachine", "stepfunctions-statemachine", reference arn,
        arn "arn:${Partition}:states:${Region}:${Account}:stateMachine:${StateMachineName}", tags List "Tags";
    new {
        /// 1 to 256 characters
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// AWS does not show it again
        definition: c::Json = "Definition",
        /// AWS does not show it again
        definition_s3_location: S3Location = "DefinitionS3Location",
        /// 1 to 1048576 characters
        definition_string: str = "DefinitionString",
        /// at least 1 key; AWS does not show it again
        definition_substitutions: c::Map<c::Json> = "DefinitionSubstitutions",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        logging_configuration: LoggingConfiguration = "LoggingConfiguration",
        /// 1 to 80 characters; an update replaces the resource
        state_machine_name: str = "StateMachineName",
        /// an update replaces the resource
        state_machine_type: StateMachineType = "StateMachineType",
        tags: c::List<TagsEntry> = "Tags",
        tracing_configuration: TracingConfiguration = "TracingConfiguration",
    }
    get {
        @arn "Arn",
        NAME: str = "Name",
        STATE_MACHINE_REVISION_ID: str = "StateMachineRevisionId",
    }
}

c::property! {
    CloudWatchLogsLogGroup, "stepfunctions-statemachine-cloudwatchlogsloggroup";
    new {}
    set {
        /// 1 to 256 characters
        log_group_arn: c::Arn<crate::logs::CfnLogGroup> = "LogGroupArn",
    }
}

c::property! {
    EncryptionConfiguration, "stepfunctions-statemachine-encryptionconfiguration";
    new {
        A r#type: EncryptionConfigurationType = "Type",
    }
    set {
        /// 60 to 900
        kms_data_key_reuse_period_seconds: i64 = "KmsDataKeyReusePeriodSeconds",
        /// 1 to 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    LogDestination, "stepfunctions-statemachine-logdestination";
    new {}
    set {
        cloud_watch_logs_log_group: CloudWatchLogsLogGroup = "CloudWatchLogsLogGroup",
    }
}

c::property! {
    LoggingConfiguration, "stepfunctions-statemachine-loggingconfiguration";
    new {}
    set {
        /// at least 1 item
        destinations: c::List<LogDestination> = "Destinations",
        include_execution_data: bool = "IncludeExecutionData",
        level: LoggingConfigurationLevel = "Level",
    }
}

c::property! {
    S3Location, "stepfunctions-statemachine-s3location";
    new S3LocationRequired {
        A bucket: str = "Bucket",
        B key: str = "Key",
    }
    set {
        version: str = "Version",
    }
}

c::property! {
    TagsEntry, "stepfunctions-statemachine-tagsentry";
    new TagsEntryRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// 1 to 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TracingConfiguration, "stepfunctions-statemachine-tracingconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::open_enum! {
    StateMachineType {
        STANDARD = "STANDARD",
        EXPRESS = "EXPRESS",
    }
}

c::open_enum! {
    EncryptionConfigurationType {
        CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
        AWS_OWNED_KEY = "AWS_OWNED_KEY",
    }
}

c::open_enum! {
    LoggingConfigurationLevel {
        ALL = "ALL",
        ERROR = "ERROR",
        FATAL = "FATAL",
        OFF = "OFF",
    }
}
