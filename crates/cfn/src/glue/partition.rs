// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Partition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPartition = "AWS::Glue::Partition", "glue-partition", reference text;
    new CfnPartitionRequired {
        /// 1 to 255 characters; an update replaces the resource
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters; an update replaces the resource
        B database_name: str = "DatabaseName",
        C partition_input: PartitionInput = "PartitionInput",
        /// 1 to 255 characters; an update replaces the resource
        D table_name: str = "TableName",
    }
    set {}
    get {
        IDENTIFIER_PARTITION_INPUT_VALUES: str = "IdentifierPartitionInputValues",
    }
}

c::property! {
    Column, "glue-partition-column";
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
    Order, "glue-partition-order";
    new {
        /// 1 to 255 characters
        A column: str = "Column",
    }
    set {
        /// 0 to 1
        sort_order: i64 = "SortOrder",
    }
}

c::property! {
    PartitionInput, "glue-partition-partitioninput";
    new {
        /// each: 1 to 1024 characters; an update replaces the resource
        A values: c::List<str> = "Values",
    }
    set {
        parameters: c::Json = "Parameters",
        storage_descriptor: StorageDescriptor = "StorageDescriptor",
    }
}

c::property! {
    SchemaId, "glue-partition-schemaid";
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
    SchemaReference, "glue-partition-schemareference";
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
    SerdeInfo, "glue-partition-serdeinfo";
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
    SkewedInfo, "glue-partition-skewedinfo";
    new {}
    set {
        /// each: 1 to 255 characters
        skewed_column_names: c::List<str> = "SkewedColumnNames",
        skewed_column_value_location_maps: c::Json = "SkewedColumnValueLocationMaps",
        skewed_column_values: c::List<str> = "SkewedColumnValues",
    }
}

c::property! {
    StorageDescriptor, "glue-partition-storagedescriptor";
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
