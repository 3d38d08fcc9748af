// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::TableOptimizer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTableOptimizer = "AWS::Glue::TableOptimizer", "glue-tableoptimizer", reference text;
    new CfnTableOptimizerRequired {
        /// 1 to 255 characters; an update replaces the resource
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters; an update replaces the resource
        B database_name: str = "DatabaseName",
        /// 1 to 255 characters; an update replaces the resource
        C table_name: str = "TableName",
        D table_optimizer_configuration: TableOptimizerConfiguration = "TableOptimizerConfiguration",
        /// an update replaces the resource
        E r#type: Type = "Type",
    }
    set {}
    get {}
}

c::property! {
    CompactionConfiguration, "glue-tableoptimizer-compactionconfiguration";
    new {}
    set {
        iceberg_configuration: IcebergCompactionConfiguration = "IcebergConfiguration",
    }
}

c::property! {
    IcebergCompactionConfiguration, "glue-tableoptimizer-icebergcompactionconfiguration";
    new {}
    set {
        delete_file_threshold: i64 = "DeleteFileThreshold",
        min_input_files: i64 = "MinInputFiles",
        strategy: IcebergCompactionConfigurationStrategy = "Strategy",
    }
}

c::property! {
    IcebergConfiguration, "glue-tableoptimizer-icebergconfiguration";
    new {}
    set {
        location: str = "Location",
        orphan_file_retention_period_in_days: i64 = "OrphanFileRetentionPeriodInDays",
    }
}

c::property! {
    IcebergRetentionConfiguration, "glue-tableoptimizer-icebergretentionconfiguration";
    new {}
    set {
        clean_expired_files: bool = "CleanExpiredFiles",
        number_of_snapshots_to_retain: i64 = "NumberOfSnapshotsToRetain",
        snapshot_retention_period_in_days: i64 = "SnapshotRetentionPeriodInDays",
    }
}

c::property! {
    OrphanFileDeletionConfiguration, "glue-tableoptimizer-orphanfiledeletionconfiguration";
    new {}
    set {
        iceberg_configuration: IcebergConfiguration = "IcebergConfiguration",
    }
}

c::property! {
    RetentionConfiguration, "glue-tableoptimizer-retentionconfiguration";
    new {}
    set {
        iceberg_configuration: IcebergRetentionConfiguration = "IcebergConfiguration",
    }
}

c::property! {
    TableOptimizerConfiguration, "glue-tableoptimizer-tableoptimizerconfiguration";
    new {
        A enabled: bool = "Enabled",
        /// 20 to 2048 characters
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        compaction_configuration: CompactionConfiguration = "CompactionConfiguration",
        orphan_file_deletion_configuration: OrphanFileDeletionConfiguration = "OrphanFileDeletionConfiguration",
        retention_configuration: RetentionConfiguration = "RetentionConfiguration",
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    VpcConfiguration, "glue-tableoptimizer-vpcconfiguration";
    new {}
    set {
        glue_connection_name: str = "GlueConnectionName",
    }
}

c::open_enum! {
    Type {
        COMPACTION = "compaction",
        ORPHAN_FILE_DELETION = "orphan_file_deletion",
        RETENTION = "retention",
    }
}

c::open_enum! {
    IcebergCompactionConfigurationStrategy {
        BINPACK = "binpack",
        SORT = "sort",
        Z_ORDER = "z-order",
    }
}
