// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalyticsv2.txt.

//! `AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApplicationCloudWatchLoggingOption = "AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption", "kinesisanalyticsv2-applicationcloudwatchloggingoption", reference name;
    new {
        /// an update replaces the resource
        A application_name: str = "ApplicationName",
        B cloud_watch_logging_option: CloudWatchLoggingOption = "CloudWatchLoggingOption",
    }
    set {}
    get {
        ID: c::Name<CfnApplicationCloudWatchLoggingOption> = "Id",
    }
}

c::property! {
    CloudWatchLoggingOption, "kinesisanalyticsv2-applicationcloudwatchloggingoption-cloudwatchloggingoption";
    new {
        A log_stream_arn: str = "LogStreamARN",
    }
    set {}
}
