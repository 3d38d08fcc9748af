// Written by `cargo xtask codegen` from crates/registry/data/route53.txt.

//! `AWS::Route53::QueryLoggingConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnQueryLoggingConfig = "AWS::Route53::QueryLoggingConfig", "route53-queryloggingconfig", reference arn;
    new CfnQueryLoggingConfigRequired {
        /// an update replaces the resource
        A cloud_watch_logs_log_group_arn: str = "CloudWatchLogsLogGroupArn",
        /// at most 32 characters; an update replaces the resource
        B hosted_zone_id: str = "HostedZoneId",
    }
    set {}
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}
