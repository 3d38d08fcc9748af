// Written by `cargo xtask codegen` from crates/registry/data/cassandra.txt.

//! `AWS::Cassandra::Table` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnTable = "AWS::Cassandra::Table", "cassandra-table", reference text, tags List "Tags";
    new {
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`; an update replaces the resource
        A keyspace_name: str = "KeyspaceName",
        /// at least 1 item; no item twice; an update replaces the resource
        B partition_key_columns: c::List<Column> = "PartitionKeyColumns",
    }
    set {
        /// AWS does not show it again
        auto_scaling_specifications: AutoScalingSpecification = "AutoScalingSpecifications",
        billing_mode: BillingMode = "BillingMode",
        cdc_specification: CdcSpecification = "CdcSpecification",
        /// an update replaces the resource
        client_side_timestamps_enabled: bool = "ClientSideTimestampsEnabled",
        /// no item twice; an update replaces the resource
        clustering_key_columns: c::List<ClusteringKeyColumn> = "ClusteringKeyColumns",
        /// at least 0
        default_time_to_live: i64 = "DefaultTimeToLive",
        encryption_specification: EncryptionSpecification = "EncryptionSpecification",
        point_in_time_recovery_enabled: bool = "PointInTimeRecoveryEnabled",
        /// no item twice
        regular_columns: c::List<Column> = "RegularColumns",
        /// at least 1 item; no item twice; AWS does not show it again
        replica_specifications: c::List<ReplicaSpecification> = "ReplicaSpecifications",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`; an update replaces the resource
        table_name: str = "TableName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        warm_throughput: WarmThroughput = "WarmThroughput",
    }
    get {}
}

c::property! {
    AutoScalingSetting, "cassandra-table-autoscalingsetting";
    new {}
    set {
        /// default `false`
        auto_scaling_disabled: bool = "AutoScalingDisabled",
        /// at least 1
        maximum_units: i64 = "MaximumUnits",
        /// at least 1
        minimum_units: i64 = "MinimumUnits",
        scaling_policy: ScalingPolicy = "ScalingPolicy",
    }
}

c::property! {
    AutoScalingSpecification, "cassandra-table-autoscalingspecification";
    new {}
    set {
        read_capacity_auto_scaling: AutoScalingSetting = "ReadCapacityAutoScaling",
        write_capacity_auto_scaling: AutoScalingSetting = "WriteCapacityAutoScaling",
    }
}

c::property! {
    BillingMode, "cassandra-table-billingmode";
    new {
        A mode: Mode = "Mode",
    }
    set {
        provisioned_throughput: ProvisionedThroughput = "ProvisionedThroughput",
    }
}

c::property! {
    CdcSpecification, "cassandra-table-cdcspecification";
    new {
        A status: CdcStatus = "Status",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        view_type: CdcViewType = "ViewType",
    }
}

c::property! {
    ClusteringKeyColumn, "cassandra-table-clusteringkeycolumn";
    new {
        A column: Column = "Column",
    }
    set {
        /// default `"ASC"`
        order_by: ClusteringKeyColumnOrderBy = "OrderBy",
    }
}

c::property! {
    Column, "cassandra-table-column";
    new ColumnRequired {
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`
        A column_name: str = "ColumnName",
        B column_type: str = "ColumnType",
    }
    set {}
}

c::property! {
    EncryptionSpecification, "cassandra-table-encryptionspecification";
    new {
        A encryption_type: EncryptionType = "EncryptionType",
    }
    set {
        kms_key_identifier: str = "KmsKeyIdentifier",
    }
}

c::property! {
    ProvisionedThroughput, "cassandra-table-provisionedthroughput";
    new ProvisionedThroughputRequired {
        /// at least 1
        A read_capacity_units: i64 = "ReadCapacityUnits",
        /// at least 1
        B write_capacity_units: i64 = "WriteCapacityUnits",
    }
    set {}
}

c::property! {
    ReplicaSpecification, "cassandra-table-replicaspecification";
    new {
        /// 2 to 25 characters
        A region: str = "Region",
    }
    set {
        read_capacity_auto_scaling: AutoScalingSetting = "ReadCapacityAutoScaling",
        read_capacity_units: i64 = "ReadCapacityUnits",
    }
}

c::property! {
    ScalingPolicy, "cassandra-table-scalingpolicy";
    new {}
    set {
        target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration",
    }
}

c::property! {
    TargetTrackingScalingPolicyConfiguration, "cassandra-table-targettrackingscalingpolicyconfiguration";
    new {
        A target_value: i64 = "TargetValue",
    }
    set {
        /// default `"false"`
        disable_scale_in: bool = "DisableScaleIn",
        /// default `0`
        scale_in_cooldown: i64 = "ScaleInCooldown",
        /// default `0`
        scale_out_cooldown: i64 = "ScaleOutCooldown",
    }
}

c::property! {
    WarmThroughput, "cassandra-table-warmthroughput";
    new {}
    set {
        /// at least 1
        read_units_per_second: i64 = "ReadUnitsPerSecond",
        /// at least 1
        write_units_per_second: i64 = "WriteUnitsPerSecond",
    }
}

c::open_enum! {
    CdcStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    CdcViewType {
        NEW_IMAGE = "NEW_IMAGE",
        OLD_IMAGE = "OLD_IMAGE",
        KEYS_ONLY = "KEYS_ONLY",
        NEW_AND_OLD_IMAGES = "NEW_AND_OLD_IMAGES",
    }
}

c::open_enum! {
    EncryptionType {
        AWS_OWNED_KMS_KEY = "AWS_OWNED_KMS_KEY",
        CUSTOMER_MANAGED_KMS_KEY = "CUSTOMER_MANAGED_KMS_KEY",
    }
}

c::open_enum! {
    Mode {
        PROVISIONED = "PROVISIONED",
        ON_DEMAND = "ON_DEMAND",
    }
}

c::open_enum! {
    ClusteringKeyColumnOrderBy {
        ASC = "ASC",
        DESC = "DESC",
    }
}
