// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::DataMigration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DataMigrationArn`.
    CfnDataMigration = "AWS::DMS::DataMigration", "dms-datamigration", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:data-migration:${ResourceId}", tags List "Tags";
    new CfnDataMigrationRequired {
        A data_migration_type: DataMigrationType = "DataMigrationType",
        /// 1 to 255 characters
        B migration_project_identifier: str = "MigrationProjectIdentifier",
        /// 1 to 300 characters
        C service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
    }
    set {
        /// 1 to 300 characters; AWS does not show it again; deprecated by AWS
        data_migration_identifier: str = "DataMigrationIdentifier",
        /// 1 to 300 characters
        data_migration_name: str = "DataMigrationName",
        data_migration_settings: DataMigrationSettings = "DataMigrationSettings",
        /// no item twice
        source_data_settings: c::List<SourceDataSettings> = "SourceDataSettings",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DataMigrationArn",
        DATA_MIGRATION_ARN: c::Arn<CfnDataMigration> = "DataMigrationArn",
        DATA_MIGRATION_CREATE_TIME: str = "DataMigrationCreateTime",
    }
}

c::property! {
    DataMigrationSettings, "dms-datamigration-datamigrationsettings";
    new {}
    set {
        cloudwatch_logs_enabled: bool = "CloudwatchLogsEnabled",
        /// 1 to 50
        number_of_jobs: i64 = "NumberOfJobs",
        selection_rules: str = "SelectionRules",
    }
}

c::property! {
    SourceDataSettings, "dms-datamigration-sourcedatasettings";
    new {}
    set {
        /// at most 40 characters
        cdc_start_position: str = "CDCStartPosition",
        /// at most 40 characters
        cdc_start_time: str = "CDCStartTime",
        /// at most 40 characters
        cdc_stop_time: str = "CDCStopTime",
        /// at most 255 characters
        slot_name: str = "SlotName",
    }
}

c::open_enum! {
    DataMigrationType {
        FULL_LOAD = "full-load",
        CDC = "cdc",
        FULL_LOAD_AND_CDC = "full-load-and-cdc",
    }
}
