// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::LogStream` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LogStreamName`; it takes no tags; it has no attribute for its ARN.
    CfnLogStream = "AWS::Logs::LogStream", "logs-logstream", reference name, name_property "LogStreamName";
    new {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`; an update replaces the resource
        A log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
    }
    set {
        /// 1 to 512 characters; matches `^[^:*]*$`; an update replaces the resource
        log_stream_name: str = "LogStreamName",
    }
    get {}
}
