// Written by `cargo xtask codegen` from crates/registry/data/s3tables.txt.

//! `AWS::S3Tables::Table` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TableARN`.
    CfnTable = "AWS::S3Tables::Table", "s3tables-table", reference arn, tags List "Tags";
    new CfnTableRequired {
        /// 1 to 255 characters; matches `^[0-9a-z_]*$`
        A namespace: str = "Namespace",
        /// an update replaces the resource
        B open_table_format: OpenTableFormat = "OpenTableFormat",
        /// matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`; an update replaces the resource
        C table_bucket_arn: str = "TableBucketARN",
        D table_name: str = "TableName",
    }
    set {
        compaction: Compaction = "Compaction",
        /// an update replaces the resource; AWS does not show it again
        iceberg_metadata: IcebergMetadata = "IcebergMetadata",
        snapshot_management: SnapshotManagement = "SnapshotManagement",
        /// an update replaces the resource
        storage_class_configuration: StorageClassConfiguration = "StorageClassConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource; AWS does not show it again
        without_metadata: WithoutMetadata = "WithoutMetadata",
    }
    get {
        @arn "TableARN",
        TABLE_ARN: c::Arn<CfnTable> = "TableARN",
        VERSION_TOKEN: str = "VersionToken",
        WAREHOUSE_LOCATION: str = "WarehouseLocation",
    }
}

c::property! {
    Compaction, "s3tables-table-compaction";
    new {}
    set {
        status: CompactionStatus = "Status",
        /// at least 64
        target_file_size_mb: i64 = "TargetFileSizeMB",
    }
}

c::property! {
    IcebergMetadata, "s3tables-table-icebergmetadata";
    new {}
    set {
        iceberg_partition_spec: IcebergPartitionSpec = "IcebergPartitionSpec",
        iceberg_schema: IcebergSchema = "IcebergSchema",
        iceberg_schema_v2: IcebergSchemaV2 = "IcebergSchemaV2",
        iceberg_sort_order: IcebergSortOrder = "IcebergSortOrder",
        table_properties: c::Map<str> = "TableProperties",
    }
}

c::property! {
    IcebergPartitionField, "s3tables-table-icebergpartitionfield";
    new IcebergPartitionFieldRequired {
        A name: str = "Name",
        B source_id: i64 = "SourceId",
        C transform: str = "Transform",
    }
    set {
        field_id: i64 = "FieldId",
    }
}

c::property! {
    IcebergPartitionSpec, "s3tables-table-icebergpartitionspec";
    new {
        A fields: c::List<IcebergPartitionField> = "Fields",
    }
    set {
        spec_id: i64 = "SpecId",
    }
}

c::property! {
    IcebergSchema, "s3tables-table-icebergschema";
    new {
        A schema_field_list: c::List<SchemaField> = "SchemaFieldList",
    }
    set {}
}

c::property! {
    IcebergSchemaV2, "s3tables-table-icebergschemav2";
    new {
        A schema_v2_field_list: c::List<SchemaV2Field> = "SchemaV2FieldList",
        B schema_v2_field_type: IcebergSchemaV2SchemaV2FieldType = "SchemaV2FieldType",
    }
    set {
        identifier_field_ids: c::List<i64> = "IdentifierFieldIds",
        schema_id: i64 = "SchemaId",
    }
}

c::property! {
    IcebergSortField, "s3tables-table-icebergsortfield";
    new IcebergSortFieldRequired {
        A direction: IcebergSortFieldDirection = "Direction",
        B null_order: IcebergSortFieldNullOrder = "NullOrder",
        C source_id: i64 = "SourceId",
        D transform: str = "Transform",
    }
    set {}
}

c::property! {
    IcebergSortOrder, "s3tables-table-icebergsortorder";
    new {
        A fields: c::List<IcebergSortField> = "Fields",
    }
    set {
        order_id: i64 = "OrderId",
    }
}

c::property! {
    SchemaField, "s3tables-table-schemafield";
    new SchemaFieldRequired {
        A name: str = "Name",
        B r#type: str = "Type",
    }
    set {
        id: i64 = "Id",
        required: bool = "Required",
    }
}

c::property! {
    SchemaV2Field, "s3tables-table-schemav2field";
    new SchemaV2FieldRequired {
        A id: i64 = "Id",
        B name: str = "Name",
        C required: bool = "Required",
        D r#type: c::Json = "Type",
    }
    set {
        doc: str = "Doc",
    }
}

c::property! {
    SnapshotManagement, "s3tables-table-snapshotmanagement";
    new {}
    set {
        /// at least 1
        max_snapshot_age_hours: i64 = "MaxSnapshotAgeHours",
        /// at least 1
        min_snapshots_to_keep: i64 = "MinSnapshotsToKeep",
        status: SnapshotManagementStatus = "Status",
    }
}

c::property! {
    StorageClassConfiguration, "s3tables-table-storageclassconfiguration";
    new {}
    set {
        storage_class: StorageClassConfigurationStorageClass = "StorageClass",
    }
}

c::open_enum! {
    OpenTableFormat {
        ICEBERG = "ICEBERG",
    }
}

c::open_enum! {
    WithoutMetadata {
        YES = "Yes",
    }
}

c::open_enum! {
    CompactionStatus {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    IcebergSchemaV2SchemaV2FieldType {
        STRUCT = "struct",
    }
}

c::open_enum! {
    IcebergSortFieldDirection {
        ASC = "asc",
        DESC = "desc",
    }
}

c::open_enum! {
    IcebergSortFieldNullOrder {
        NULLS_FIRST = "nulls-first",
        NULLS_LAST = "nulls-last",
    }
}

c::open_enum! {
    SnapshotManagementStatus {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    StorageClassConfigurationStorageClass {
        STANDARD = "STANDARD",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
    }
}
