// Written by `cargo xtask codegen` from crates/registry/data/timestream.txt.

//! `AWS::Timestream::InfluxDBBackup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInfluxDBBackup = "AWS::Timestream::InfluxDBBackup", "timestream-influxdbbackup", reference arn, tags List "Tags";
    new CfnInfluxDBBackupRequired {
        /// 3 to 64 characters; matches `^[a-zA-Z0-9]+$`; an update replaces the resource
        A db_resource_id: str = "DbResourceId",
        /// 3 to 40 characters; matches `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 3650; an update replaces the resource; AWS does not show it again
        retention_days: i64 = "RetentionDays",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ALLOCATED_STORAGE: i64 = "AllocatedStorage",
        CLUSTER_CONFIGURATION: c::Json = "ClusterConfiguration",
        CREATED_AT: str = "CreatedAt",
        DB_INSTANCE_TYPE: str = "DbInstanceType",
        DB_PARAMETER_GROUP_ID: str = "DbParameterGroupId",
        DB_STORAGE_TYPE: str = "DbStorageType",
        DEPLOYMENT_TYPE: str = "DeploymentType",
        ENGINE_TYPE: str = "EngineType",
        EXPIRES_AFTER: str = "ExpiresAfter",
        FAILOVER_MODE: str = "FailoverMode",
        ID: str = "Id",
        INFLUX_AUTH_PARAMETERS_SECRET_ARN: str = "InfluxAuthParametersSecretArn",
        KMS_KEY_ID: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        LOG_DELIVERY_CONFIGURATION: c::Json = "LogDeliveryConfiguration",
        MAINTENANCE_SCHEDULE: c::Json = "MaintenanceSchedule",
        NETWORK_TYPE: str = "NetworkType",
        PORT: i64 = "Port",
        PUBLICLY_ACCESSIBLE: bool = "PubliclyAccessible",
        STATUS: str = "Status",
        TYPE: str = "Type",
        VPC_SECURITY_GROUP_IDS: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = list "VpcSecurityGroupIds",
        VPC_SUBNET_IDS: c::List<str> = list "VpcSubnetIds",
    }
}
