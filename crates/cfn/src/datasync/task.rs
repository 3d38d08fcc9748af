// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::Task` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TaskArn`.
    CfnTask = "AWS::DataSync::Task", "datasync-task", reference arn, tags List "Tags";
    new CfnTaskRequired {
        /// at most 128 characters; an update replaces the resource
        A destination_location_arn: str = "DestinationLocationArn",
        /// at most 128 characters; an update replaces the resource
        B source_location_arn: str = "SourceLocationArn",
    }
    set {
        /// at most 562 characters
        cloud_watch_log_group_arn: c::Arn<crate::logs::CfnLogGroup> = "CloudWatchLogGroupArn",
        /// at most 1 item
        excludes: c::List<FilterRule> = "Excludes",
        /// at most 1 item
        includes: c::List<FilterRule> = "Includes",
        manifest_config: ManifestConfig = "ManifestConfig",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9\s+=._:@/-]+$`
        name: str = "Name",
        options: Options = "Options",
        schedule: TaskSchedule = "Schedule",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        task_mode: TaskMode = "TaskMode",
        task_report_config: TaskReportConfig = "TaskReportConfig",
    }
    get {
        @arn "TaskArn",
        DESTINATION_NETWORK_INTERFACE_ARNS: c::List<str> = list "DestinationNetworkInterfaceArns",
        SOURCE_NETWORK_INTERFACE_ARNS: c::List<str> = list "SourceNetworkInterfaceArns",
        STATUS: str = "Status",
        TASK_ARN: c::Arn<CfnTask> = "TaskArn",
    }
}

c::property! {
    Deleted, "datasync-task-deleted";
    new {}
    set {
        report_level: DeletedReportLevel = "ReportLevel",
    }
}

c::property! {
    Destination, "datasync-task-destination";
    new {}
    set {
        s3: TaskReportConfigDestinationS3 = "S3",
    }
}

c::property! {
    FilterRule, "datasync-task-filterrule";
    new {}
    set {
        /// at most 128 characters; matches `^[A-Z0-9_]+$`
        filter_type: FilterRuleFilterType = "FilterType",
        /// at most 409600 characters; matches `^[^\x{00}]+$`
        value: str = "Value",
    }
}

c::property! {
    ManifestConfig, "datasync-task-manifestconfig";
    new {
        A source: Source = "Source",
    }
    set {
        action: ManifestConfigAction = "Action",
        format: ManifestConfigFormat = "Format",
    }
}

c::property! {
    ManifestConfigSourceS3, "datasync-task-manifestconfigsources3";
    new {}
    set {
        /// at most 2048 characters; matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`
        bucket_access_role_arn: c::Arn<crate::iam::CfnRole> = "BucketAccessRoleArn",
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`
        manifest_object_path: str = "ManifestObjectPath",
        /// 1 to 100 characters; matches `^.+$`
        manifest_object_version_id: str = "ManifestObjectVersionId",
        /// at most 156 characters
        s3_bucket_arn: str = "S3BucketArn",
    }
}

c::property! {
    Options, "datasync-task-options";
    new {}
    set {
        atime: OptionsAtime = "Atime",
        /// at least -1
        bytes_per_second: i64 = "BytesPerSecond",
        gid: OptionsGid = "Gid",
        log_level: OptionsLogLevel = "LogLevel",
        mtime: OptionsMtime = "Mtime",
        object_metadata: OptionsObjectMetadata = "ObjectMetadata",
        object_tags: OptionsObjectTags = "ObjectTags",
        overwrite_mode: OptionsOverwriteMode = "OverwriteMode",
        posix_permissions: OptionsPosixPermissions = "PosixPermissions",
        preserve_deleted_files: OptionsPreserveDeletedFiles = "PreserveDeletedFiles",
        preserve_devices: OptionsPreserveDevices = "PreserveDevices",
        security_descriptor_copy_flags: OptionsSecurityDescriptorCopyFlags = "SecurityDescriptorCopyFlags",
        task_queueing: OptionsTaskQueueing = "TaskQueueing",
        transfer_mode: OptionsTransferMode = "TransferMode",
        uid: OptionsUid = "Uid",
        verify_mode: OptionsVerifyMode = "VerifyMode",
    }
}

c::property! {
    Overrides, "datasync-task-overrides";
    new {}
    set {
        deleted: Deleted = "Deleted",
        skipped: Skipped = "Skipped",
        transferred: Transferred = "Transferred",
        verified: Verified = "Verified",
    }
}

c::property! {
    Skipped, "datasync-task-skipped";
    new {}
    set {
        report_level: SkippedReportLevel = "ReportLevel",
    }
}

c::property! {
    Source, "datasync-task-source";
    new {}
    set {
        s3: ManifestConfigSourceS3 = "S3",
    }
}

c::property! {
    TaskReportConfig, "datasync-task-taskreportconfig";
    new {
        A destination: Destination = "Destination",
        B output_type: TaskReportConfigOutputType = "OutputType",
    }
    set {
        object_version_ids: TaskReportConfigObjectVersionIds = "ObjectVersionIds",
        overrides: Overrides = "Overrides",
        report_level: TaskReportConfigReportLevel = "ReportLevel",
    }
}

c::property! {
    TaskReportConfigDestinationS3, "datasync-task-taskreportconfigdestinations3";
    new {}
    set {
        /// at most 2048 characters; matches `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`
        bucket_access_role_arn: c::Arn<crate::iam::CfnRole> = "BucketAccessRoleArn",
        /// at most 156 characters
        s3_bucket_arn: str = "S3BucketArn",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\p{Zs}]*$`
        subdirectory: str = "Subdirectory",
    }
}

c::property! {
    TaskSchedule, "datasync-task-taskschedule";
    new {}
    set {
        /// at most 256 characters; matches `^[a-zA-Z0-9\ \_\*\?\,\|\^\-\/\#\s\(\)\+]*$`
        schedule_expression: str = "ScheduleExpression",
        status: TaskScheduleStatus = "Status",
    }
}

c::property! {
    Transferred, "datasync-task-transferred";
    new {}
    set {
        report_level: TransferredReportLevel = "ReportLevel",
    }
}

c::property! {
    Verified, "datasync-task-verified";
    new {}
    set {
        report_level: VerifiedReportLevel = "ReportLevel",
    }
}

c::open_enum! {
    TaskMode {
        BASIC = "BASIC",
        ENHANCED = "ENHANCED",
    }
}

c::open_enum! {
    DeletedReportLevel {
        ERRORS_ONLY = "ERRORS_ONLY",
        SUCCESSES_AND_ERRORS = "SUCCESSES_AND_ERRORS",
    }
}

c::open_enum! {
    FilterRuleFilterType {
        SIMPLE_PATTERN = "SIMPLE_PATTERN",
    }
}

c::open_enum! {
    ManifestConfigAction {
        TRANSFER = "TRANSFER",
    }
}

c::open_enum! {
    ManifestConfigFormat {
        CSV = "CSV",
    }
}

c::open_enum! {
    OptionsAtime {
        NONE = "NONE",
        BEST_EFFORT = "BEST_EFFORT",
    }
}

c::open_enum! {
    OptionsGid {
        NONE = "NONE",
        INT_VALUE = "INT_VALUE",
        NAME = "NAME",
        BOTH = "BOTH",
    }
}

c::open_enum! {
    OptionsLogLevel {
        OFF = "OFF",
        BASIC = "BASIC",
        TRANSFER = "TRANSFER",
    }
}

c::open_enum! {
    OptionsMtime {
        NONE = "NONE",
        PRESERVE = "PRESERVE",
    }
}

c::open_enum! {
    OptionsObjectMetadata {
        PRESERVE = "PRESERVE",
        NONE = "NONE",
    }
}

c::open_enum! {
    OptionsObjectTags {
        PRESERVE = "PRESERVE",
        NONE = "NONE",
    }
}

c::open_enum! {
    OptionsOverwriteMode {
        ALWAYS = "ALWAYS",
        NEVER = "NEVER",
    }
}

c::open_enum! {
    OptionsPosixPermissions {
        NONE = "NONE",
        PRESERVE = "PRESERVE",
    }
}

c::open_enum! {
    OptionsPreserveDeletedFiles {
        PRESERVE = "PRESERVE",
        REMOVE = "REMOVE",
    }
}

c::open_enum! {
    OptionsPreserveDevices {
        NONE = "NONE",
        PRESERVE = "PRESERVE",
    }
}

c::open_enum! {
    OptionsSecurityDescriptorCopyFlags {
        NONE = "NONE",
        OWNER_DACL = "OWNER_DACL",
        OWNER_DACL_SACL = "OWNER_DACL_SACL",
    }
}

c::open_enum! {
    OptionsTaskQueueing {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    OptionsTransferMode {
        CHANGED = "CHANGED",
        ALL = "ALL",
    }
}

c::open_enum! {
    OptionsUid {
        NONE = "NONE",
        INT_VALUE = "INT_VALUE",
        NAME = "NAME",
        BOTH = "BOTH",
    }
}

c::open_enum! {
    OptionsVerifyMode {
        POINT_IN_TIME_CONSISTENT = "POINT_IN_TIME_CONSISTENT",
        ONLY_FILES_TRANSFERRED = "ONLY_FILES_TRANSFERRED",
        NONE = "NONE",
    }
}

c::open_enum! {
    SkippedReportLevel {
        ERRORS_ONLY = "ERRORS_ONLY",
        SUCCESSES_AND_ERRORS = "SUCCESSES_AND_ERRORS",
    }
}

c::open_enum! {
    TaskReportConfigOutputType {
        SUMMARY_ONLY = "SUMMARY_ONLY",
        STANDARD = "STANDARD",
    }
}

c::open_enum! {
    TaskReportConfigObjectVersionIds {
        INCLUDE = "INCLUDE",
        NONE = "NONE",
    }
}

c::open_enum! {
    TaskReportConfigReportLevel {
        ERRORS_ONLY = "ERRORS_ONLY",
        SUCCESSES_AND_ERRORS = "SUCCESSES_AND_ERRORS",
    }
}

c::open_enum! {
    TaskScheduleStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    TransferredReportLevel {
        ERRORS_ONLY = "ERRORS_ONLY",
        SUCCESSES_AND_ERRORS = "SUCCESSES_AND_ERRORS",
    }
}

c::open_enum! {
    VerifiedReportLevel {
        ERRORS_ONLY = "ERRORS_ONLY",
        SUCCESSES_AND_ERRORS = "SUCCESSES_AND_ERRORS",
    }
}
