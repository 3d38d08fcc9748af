// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::Deployment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDeployment = "AWS::RDS::Deployment", "rds-deployment", reference arn, tags List "Tags";
    new CfnDeploymentRequired {
        /// 1 to 60 characters; matches `^[a-zA-Z](?:-?[a-zA-Z0-9]+)*$`; an update replaces the resource
        A blue_green_deployment_name: str = "BlueGreenDeploymentName",
        /// 1 to 2048 characters; matches `^arn:[A-Za-z][0-9A-Za-z-:._]*$`; an update replaces the resource
        B source: str = "Source",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        target_allocated_storage: i64 = "TargetAllocatedStorage",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        target_db_cluster_parameter_group_name: str = "TargetDBClusterParameterGroupName",
        /// 5 to 20 characters; matches `^db\.[0-9a-z]{2,6}\.[0-9a-z]{4,9}$`; an update replaces the resource; AWS does not show it again
        target_db_instance_class: str = "TargetDBInstanceClass",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        target_db_parameter_group_name: str = "TargetDBParameterGroupName",
        /// 1 to 64 characters; matches `^[0-9A-Za-z-_.]+$`; an update replaces the resource; AWS does not show it again
        target_engine_version: str = "TargetEngineVersion",
        /// an update replaces the resource; AWS does not show it again
        target_iops: i64 = "TargetIops",
        /// an update replaces the resource; AWS does not show it again
        target_storage_throughput: i64 = "TargetStorageThroughput",
        /// an update replaces the resource; AWS does not show it again
        target_storage_type: str = "TargetStorageType",
        /// an update replaces the resource; AWS does not show it again
        upgrade_target_storage_config: bool = "UpgradeTargetStorageConfig",
    }
    get {
        @arn "Arn",
        BLUE_GREEN_DEPLOYMENT_IDENTIFIER: str = "BlueGreenDeploymentIdentifier",
        CREATE_TIME: str = "CreateTime",
        STATUS: str = "Status",
        SWITCHOVER_DETAILS: c::List<c::Json> = list "SwitchoverDetails",
        TARGET: str = "Target",
        TASKS: c::List<c::Json> = list "Tasks",
    }
}
