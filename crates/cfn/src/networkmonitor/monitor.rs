// Written by `cargo xtask codegen` from crates/registry/data/networkmonitor.txt.

//! `AWS::NetworkMonitor::Monitor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MonitorArn`.
    CfnMonitor = "AWS::NetworkMonitor::Monitor", "networkmonitor-monitor", reference arn, tags List "Tags";
    new {
        /// 1 to 200 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A monitor_name: str = "MonitorName",
    }
    set {
        /// at least 30
        aggregation_period: i64 = "AggregationPeriod",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "MonitorArn",
        CREATED_AT: str = "CreatedAt",
        MODIFIED_AT: str = "ModifiedAt",
        MONITOR_ARN: c::Arn<CfnMonitor> = "MonitorArn",
        STATE: str = "State",
    }
}
