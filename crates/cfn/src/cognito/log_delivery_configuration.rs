// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::LogDeliveryConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnLogDeliveryConfiguration = "AWS::Cognito::LogDeliveryConfiguration", "cognito-logdeliveryconfiguration", reference name;
    new {
        /// an update replaces the resource
        A user_pool_id: str = "UserPoolId",
    }
    set {
        log_configurations: c::List<LogConfiguration> = "LogConfigurations",
    }
    get {
        ID: c::Name<CfnLogDeliveryConfiguration> = "Id",
    }
}

c::property! {
    CloudWatchLogsConfiguration, "cognito-logdeliveryconfiguration-cloudwatchlogsconfiguration";
    new {}
    set {
        log_group_arn: str = "LogGroupArn",
    }
}

c::property! {
    FirehoseConfiguration, "cognito-logdeliveryconfiguration-firehoseconfiguration";
    new {}
    set {
        stream_arn: str = "StreamArn",
    }
}

c::property! {
    LogConfiguration, "cognito-logdeliveryconfiguration-logconfiguration";
    new {}
    set {
        cloud_watch_logs_configuration: CloudWatchLogsConfiguration = "CloudWatchLogsConfiguration",
        event_source: str = "EventSource",
        firehose_configuration: FirehoseConfiguration = "FirehoseConfiguration",
        log_level: str = "LogLevel",
        s3_configuration: S3Configuration = "S3Configuration",
    }
}

c::property! {
    S3Configuration, "cognito-logdeliveryconfiguration-s3configuration";
    new {}
    set {
        bucket_arn: str = "BucketArn",
    }
}
