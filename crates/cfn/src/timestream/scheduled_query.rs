// Written by `cargo xtask codegen` from crates/registry/data/timestream.txt.

//! `AWS::Timestream::ScheduledQuery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnScheduledQuery = "AWS::Timestream::ScheduledQuery", "timestream-scheduledquery", reference arn,
        arn "arn:${Partition}:timestream:${Region}:${Account}:scheduled-query/${scheduledQueryName}", tags List "Tags";
    new CfnScheduledQueryRequired {
        /// an update replaces the resource
        A error_report_configuration: ErrorReportConfiguration = "ErrorReportConfiguration",
        /// an update replaces the resource
        B notification_configuration: NotificationConfiguration = "NotificationConfiguration",
        /// 1 to 262144 characters; an update replaces the resource
        C query_string: str = "QueryString",
        /// an update replaces the resource
        D schedule_configuration: ScheduleConfiguration = "ScheduleConfiguration",
        /// 1 to 2048 characters; an update replaces the resource
        E scheduled_query_execution_role_arn: c::Arn<crate::iam::CfnRole> = "ScheduledQueryExecutionRoleArn",
    }
    set {
        /// 32 to 128 characters; AWS does not show it again
        client_token: str = "ClientToken",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// 1 to 64 characters; matches `[a-zA-Z0-9_.-]+`; an update replaces the resource
        scheduled_query_name: str = "ScheduledQueryName",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        target_configuration: TargetConfiguration = "TargetConfiguration",
    }
    get {
        @arn "Arn",
        SQ_ERROR_REPORT_CONFIGURATION: str = "SQErrorReportConfiguration",
        SQ_KMS_KEY_ID: str = "SQKmsKeyId",
        SQ_NAME: str = "SQName",
        SQ_NOTIFICATION_CONFIGURATION: str = "SQNotificationConfiguration",
        SQ_QUERY_STRING: str = "SQQueryString",
        SQ_SCHEDULE_CONFIGURATION: str = "SQScheduleConfiguration",
        SQ_SCHEDULED_QUERY_EXECUTION_ROLE_ARN: c::Arn<crate::iam::CfnRole> = "SQScheduledQueryExecutionRoleArn",
        SQ_TARGET_CONFIGURATION: str = "SQTargetConfiguration",
    }
}

c::property! {
    DimensionMapping, "timestream-scheduledquery-dimensionmapping";
    new DimensionMappingRequired {
        A dimension_value_type: DimensionValueType = "DimensionValueType",
        B name: str = "Name",
    }
    set {}
}

c::property! {
    ErrorReportConfiguration, "timestream-scheduledquery-errorreportconfiguration";
    new {
        A s3_configuration: S3Configuration = "S3Configuration",
    }
    set {}
}

c::property! {
    MixedMeasureMapping, "timestream-scheduledquery-mixedmeasuremapping";
    new {
        A measure_value_type: MixedMeasureMappingMeasureValueType = "MeasureValueType",
    }
    set {
        measure_name: str = "MeasureName",
        /// at least 1 item
        multi_measure_attribute_mappings: c::List<MultiMeasureAttributeMapping> = "MultiMeasureAttributeMappings",
        source_column: str = "SourceColumn",
        target_measure_name: str = "TargetMeasureName",
    }
}

c::property! {
    MultiMeasureAttributeMapping, "timestream-scheduledquery-multimeasureattributemapping";
    new MultiMeasureAttributeMappingRequired {
        A measure_value_type: MultiMeasureAttributeMappingMeasureValueType = "MeasureValueType",
        B source_column: str = "SourceColumn",
    }
    set {
        target_multi_measure_attribute_name: str = "TargetMultiMeasureAttributeName",
    }
}

c::property! {
    MultiMeasureMappings, "timestream-scheduledquery-multimeasuremappings";
    new {
        /// at least 1 item
        A multi_measure_attribute_mappings: c::List<MultiMeasureAttributeMapping> = "MultiMeasureAttributeMappings",
    }
    set {
        target_multi_measure_name: str = "TargetMultiMeasureName",
    }
}

c::property! {
    NotificationConfiguration, "timestream-scheduledquery-notificationconfiguration";
    new {
        A sns_configuration: SnsConfiguration = "SnsConfiguration",
    }
    set {}
}

c::property! {
    S3Configuration, "timestream-scheduledquery-s3configuration";
    new {
        /// 3 to 63 characters; matches `[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]`
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {
        encryption_option: EncryptionOption = "EncryptionOption",
        /// 1 to 896 characters; matches `[a-zA-Z0-9|!\-_*'\(\)]([a-zA-Z0-9]|[!\-_*'\(\)\/.])+`
        object_key_prefix: str = "ObjectKeyPrefix",
    }
}

c::property! {
    ScheduleConfiguration, "timestream-scheduledquery-scheduleconfiguration";
    new {
        /// 1 to 256 characters
        A schedule_expression: str = "ScheduleExpression",
    }
    set {}
}

c::property! {
    SnsConfiguration, "timestream-scheduledquery-snsconfiguration";
    new {
        /// 1 to 2048 characters
        A topic_arn: c::Arn<crate::sns::CfnTopic> = "TopicArn",
    }
    set {}
}

c::property! {
    TargetConfiguration, "timestream-scheduledquery-targetconfiguration";
    new {
        A timestream_configuration: TimestreamConfiguration = "TimestreamConfiguration",
    }
    set {}
}

c::property! {
    TimestreamConfiguration, "timestream-scheduledquery-timestreamconfiguration";
    new TimestreamConfigurationRequired {
        A database_name: str = "DatabaseName",
        B dimension_mappings: c::List<DimensionMapping> = "DimensionMappings",
        C table_name: str = "TableName",
        D time_column: str = "TimeColumn",
    }
    set {
        measure_name_column: str = "MeasureNameColumn",
        /// at least 1 item
        mixed_measure_mappings: c::List<MixedMeasureMapping> = "MixedMeasureMappings",
        multi_measure_mappings: MultiMeasureMappings = "MultiMeasureMappings",
    }
}

c::open_enum! {
    DimensionValueType {
        VARCHAR = "VARCHAR",
    }
}

c::open_enum! {
    EncryptionOption {
        SSE_S3 = "SSE_S3",
        SSE_KMS = "SSE_KMS",
    }
}

c::open_enum! {
    MixedMeasureMappingMeasureValueType {
        BIGINT = "BIGINT",
        BOOLEAN = "BOOLEAN",
        DOUBLE = "DOUBLE",
        VARCHAR = "VARCHAR",
        MULTI = "MULTI",
    }
}

c::open_enum! {
    MultiMeasureAttributeMappingMeasureValueType {
        BIGINT = "BIGINT",
        BOOLEAN = "BOOLEAN",
        DOUBLE = "DOUBLE",
        VARCHAR = "VARCHAR",
        TIMESTAMP = "TIMESTAMP",
    }
}
