// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::ReplicationTask` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReplicationTaskArn`.
    CfnReplicationTask = "AWS::DMS::ReplicationTask", "dms-replicationtask", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:task:${TaskId}", tags List "Tags";
    new CfnReplicationTaskRequired {
        /// an update replaces the resource
        A migration_type: MigrationType = "MigrationType",
        /// an update replaces the resource
        B replication_instance_arn: str = "ReplicationInstanceArn",
        /// an update replaces the resource
        C source_endpoint_arn: str = "SourceEndpointArn",
        D table_mappings: str = "TableMappings",
        /// an update replaces the resource
        E target_endpoint_arn: str = "TargetEndpointArn",
    }
    set {
        cdc_start_position: str = "CdcStartPosition",
        /// AWS does not show it again
        cdc_start_time: f64 = "CdcStartTime",
        cdc_stop_position: str = "CdcStopPosition",
        /// matches `^[a-zA-Z][a-zA-Z0-9]*(?:-[a-zA-Z0-9]+)*$`
        replication_task_identifier: str = "ReplicationTaskIdentifier",
        replication_task_settings: str = "ReplicationTaskSettings",
        /// an update replaces the resource
        resource_identifier: str = "ResourceIdentifier",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        task_data: str = "TaskData",
    }
    get {
        @arn "ReplicationTaskArn",
        REPLICATION_TASK_ARN: c::Arn<CfnReplicationTask> = "ReplicationTaskArn",
    }
}

c::open_enum! {
    MigrationType {
        FULL_LOAD = "full-load",
        CDC = "cdc",
        FULL_LOAD_AND_CDC = "full-load-and-cdc",
    }
}
