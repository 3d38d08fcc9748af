// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Table` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTable = "AWS::Glue::Table", "glue-table", reference text;
    new CfnTableRequired {
        /// 1 to 255 characters; an update replaces the resource
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters; an update replaces the resource
        B database_name: str = "DatabaseName",
    }
    set {
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        /// AWS does not show it again
        open_table_format_input: OpenTableFormatInput = "OpenTableFormatInput",
        table_input: TableInput = "TableInput",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    Column, "glue-table-column";
    new {
        /// 1 to 255 characters
        A name: str = "Name",
    }
    set {
        /// at most 255 characters
        comment: str = "Comment",
        /// at most 131072 characters
        r#type: str = "Type",
    }
}

c::property! {
    IcebergInput, "glue-table-iceberginput";
    new {}
    set {
        iceberg_table_input: IcebergTableInput = "IcebergTableInput",
        metadata_operation: MetadataOperation = "MetadataOperation",
        /// 1 to 255 characters
        version: str = "Version",
    }
}

c::property! {
    IcebergPartitionField, "glue-table-icebergpartitionfield";
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
    IcebergPartitionSpec, "glue-table-icebergpartitionspec";
    new {
        A fields: c::List<IcebergPartitionField> = "Fields",
    }
    set {
        spec_id: i64 = "SpecId",
    }
}

c::property! {
    IcebergSchema, "glue-table-icebergschema";
    new {
        A fields: c::List<IcebergStructField> = "Fields",
    }
    set {
        identifier_field_ids: c::List<i64> = "IdentifierFieldIds",
        schema_id: i64 = "SchemaId",
        r#type: str = "Type",
    }
}

c::property! {
    IcebergSortField, "glue-table-icebergsortfield";
    new IcebergSortFieldRequired {
        A direction: str = "Direction",
        B null_order: str = "NullOrder",
        C source_id: i64 = "SourceId",
        D transform: str = "Transform",
    }
    set {}
}

c::property! {
    IcebergSortOrder, "glue-table-icebergsortorder";
    new {
        A fields: c::List<IcebergSortField> = "Fields",
        B order_id: i64 = "OrderId",
    }
    set {}
}

c::property! {
    IcebergStructField, "glue-table-icebergstructfield";
    new IcebergStructFieldRequired {
        A id: i64 = "Id",
        B name: str = "Name",
        C required: bool = "Required",
        D r#type: str = "Type",
    }
    set {
        doc: str = "Doc",
    }
}

c::property! {
    IcebergTableInput, "glue-table-icebergtableinput";
    new {
        A location: str = "Location",
        B schema: IcebergSchema = "Schema",
    }
    set {
        partition_spec: IcebergPartitionSpec = "PartitionSpec",
        properties: c::Map<str> = "Properties",
        write_order: IcebergSortOrder = "WriteOrder",
    }
}

c::property! {
    OpenTableFormatInput, "glue-table-opentableformatinput";
    new {}
    set {
        iceberg_input: IcebergInput = "IcebergInput",
    }
}

c::property! {
    Order, "glue-table-order";
    new {
        /// 1 to 255 characters
        A column: str = "Column",
        /// 0 to 1
        B sort_order: i64 = "SortOrder",
    }
    set {}
}

c::property! {
    SchemaId, "glue-table-schemaid";
    new {}
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9-_$#.]+$`
        registry_name: str = "RegistryName",
        /// 1 to 10240 characters; matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:`
        schema_arn: str = "SchemaArn",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9-_$#.]+$`
        schema_name: str = "SchemaName",
    }
}

c::property! {
    SchemaReference, "glue-table-schemareference";
    new {}
    set {
        schema_id: SchemaId = "SchemaId",
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        schema_version_id: str = "SchemaVersionId",
        /// 1 to 100000
        schema_version_number: i64 = "SchemaVersionNumber",
    }
}

c::property! {
    SerdeInfo, "glue-table-serdeinfo";
    new {}
    set {
        /// 1 to 255 characters
        name: str = "Name",
        parameters: c::Json = "Parameters",
        /// 1 to 255 characters
        serialization_library: str = "SerializationLibrary",
    }
}

c::property! {
    SkewedInfo, "glue-table-skewedinfo";
    new {}
    set {
        /// each: 1 to 255 characters
        skewed_column_names: c::List<str> = "SkewedColumnNames",
        skewed_column_value_location_maps: c::Json = "SkewedColumnValueLocationMaps",
        skewed_column_values: c::List<str> = "SkewedColumnValues",
    }
}

c::property! {
    StorageDescriptor, "glue-table-storagedescriptor";
    new {}
    set {
        /// each: 1 to 255 characters
        bucket_columns: c::List<str> = "BucketColumns",
        columns: c::List<Column> = "Columns",
        compressed: bool = "Compressed",
        /// at most 128 characters
        input_format: str = "InputFormat",
        /// at most 2056 characters
        location: str = "Location",
        number_of_buckets: i64 = "NumberOfBuckets",
        /// at most 128 characters
        output_format: str = "OutputFormat",
        parameters: c::Json = "Parameters",
        schema_reference: SchemaReference = "SchemaReference",
        serde_info: SerdeInfo = "SerdeInfo",
        skewed_info: SkewedInfo = "SkewedInfo",
        sort_columns: c::List<Order> = "SortColumns",
        stored_as_sub_directories: bool = "StoredAsSubDirectories",
    }
}

c::property! {
    TableIdentifier, "glue-table-tableidentifier";
    new {}
    set {
        /// 1 to 255 characters
        catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        database_name: str = "DatabaseName",
        /// 1 to 255 characters
        name: str = "Name",
        /// 1 to 255 characters
        region: str = "Region",
    }
}

c::property! {
    TableInput, "glue-table-tableinput";
    new {}
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        /// 1 to 255 characters
        owner: str = "Owner",
        parameters: c::Json = "Parameters",
        partition_keys: c::List<Column> = "PartitionKeys",
        /// at least 0
        retention: i64 = "Retention",
        storage_descriptor: StorageDescriptor = "StorageDescriptor",
        /// at most 255 characters
        table_type: TableInputTableType = "TableType",
        target_table: TableIdentifier = "TargetTable",
        view_definition: ViewDefinition = "ViewDefinition",
        /// at most 409600 characters
        view_expanded_text: str = "ViewExpandedText",
        /// at most 409600 characters
        view_original_text: str = "ViewOriginalText",
    }
}

c::property! {
    ViewDefinition, "glue-table-viewdefinition";
    new {}
    set {
        /// 20 to 2048 characters
        definer: str = "Definer",
        is_protected: bool = "IsProtected",
        /// 1 to 10 items
        representations: c::List<ViewRepresentation> = "Representations",
        /// at most 10 items; each: 20 to 2048 characters; AWS does not show it again
        sub_objects: c::List<str> = "SubObjects",
    }
}

c::property! {
    ViewRepresentation, "glue-table-viewrepresentation";
    new {}
    set {
        dialect: ViewRepresentationDialect = "Dialect",
        /// 1 to 255 characters
        dialect_version: str = "DialectVersion",
        /// 1 to 255 characters; AWS does not show it again
        validation_connection: str = "ValidationConnection",
        /// at most 409600 characters; AWS does not show it again
        view_expanded_text: str = "ViewExpandedText",
        /// at most 409600 characters; AWS does not show it again
        view_original_text: str = "ViewOriginalText",
    }
}

c::open_enum! {
    MetadataOperation {
        CREATE = "CREATE",
    }
}

c::open_enum! {
    TableInputTableType {
        EXTERNAL_TABLE = "EXTERNAL_TABLE",
        VIRTUAL_VIEW = "VIRTUAL_VIEW",
    }
}

c::open_enum! {
    ViewRepresentationDialect {
        ATHENA = "ATHENA",
        REDSHIFT = "REDSHIFT",
        SPARK = "SPARK",
    }
}
