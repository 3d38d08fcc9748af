// Written by `cargo xtask codegen` from crates/registry/data/ce.txt.

//! `AWS::CE::AnomalyMonitor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MonitorArn`.
    CfnAnomalyMonitor = "AWS::CE::AnomalyMonitor", "ce-anomalymonitor", reference arn,
        arn "arn:${Partition}:ce::${Account}:anomalymonitor/${Identifier}", tags List "ResourceTags";
    new CfnAnomalyMonitorRequired {
        /// at most 1024 characters; matches `[\S\s]*`
        A monitor_name: str = "MonitorName",
        /// an update replaces the resource
        B monitor_type: MonitorType = "MonitorType",
    }
    set {
        /// an update replaces the resource
        monitor_dimension: MonitorDimension = "MonitorDimension",
        /// an update replaces the resource
        monitor_specification: str = "MonitorSpecification",
        /// at most 200 items; an update replaces the resource
        resource_tags: c::List<ResourceTag> = "ResourceTags",
    }
    get {
        @arn "MonitorArn",
        CREATION_DATE: str = "CreationDate",
        DIMENSIONAL_VALUE_COUNT: i64 = "DimensionalValueCount",
        LAST_EVALUATED_DATE: str = "LastEvaluatedDate",
        LAST_UPDATED_DATE: str = "LastUpdatedDate",
        MONITOR_ARN: c::Arn<CfnAnomalyMonitor> = "MonitorArn",
    }
}

c::property! {
    ResourceTag, "ce-anomalymonitor-resourcetag";
    new ResourceTagRequired {
        /// 1 to 128 characters; matches `^.*$`; does not match `^(?:aws:)`
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    MonitorType {
        DIMENSIONAL = "DIMENSIONAL",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    MonitorDimension {
        SERVICE = "SERVICE",
        LINKED_ACCOUNT = "LINKED_ACCOUNT",
        TAG = "TAG",
        COST_CATEGORY = "COST_CATEGORY",
    }
}
