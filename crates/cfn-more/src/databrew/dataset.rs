// Written by `cargo xtask codegen` from crates/registry/data/databrew.txt.

//! `AWS::DataBrew::Dataset` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDataset = "AWS::DataBrew::Dataset", "databrew-dataset", reference name, name_property "Name",
        arn "arn:${Partition}:databrew:${Region}:${Account}:dataset/${ResourceId}", tags List "Tags";
    new {
        A input: Input = "Input",
        /// 1 to 255 characters; an update replaces the resource
        B name: str = "Name",
    }
    set {
        format: Format = "Format",
        format_options: FormatOptions = "FormatOptions",
        path_options: PathOptions = "PathOptions",
        source: Source = "Source",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    CsvOptions, "databrew-dataset-csvoptions";
    new {}
    set {
        /// 1 character
        delimiter: str = "Delimiter",
        header_row: bool = "HeaderRow",
    }
}

c::property! {
    DataCatalogInputDefinition, "databrew-dataset-datacataloginputdefinition";
    new {}
    set {
        /// 1 to 255 characters
        catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        database_name: str = "DatabaseName",
        /// 1 to 255 characters
        table_name: str = "TableName",
        temp_directory: S3Location = "TempDirectory",
    }
}

c::property! {
    DatabaseInputDefinition, "databrew-dataset-databaseinputdefinition";
    new {
        /// 1 to 255 characters
        A glue_connection_name: str = "GlueConnectionName",
    }
    set {
        /// 1 to 255 characters
        database_table_name: str = "DatabaseTableName",
        /// 1 to 10000 characters
        query_string: str = "QueryString",
        temp_directory: S3Location = "TempDirectory",
    }
}

c::property! {
    DatasetParameter, "databrew-dataset-datasetparameter";
    new DatasetParameterRequired {
        /// 1 to 255 characters
        A name: str = "Name",
        B r#type: DatasetParameterType = "Type",
    }
    set {
        create_column: bool = "CreateColumn",
        datetime_options: DatetimeOptions = "DatetimeOptions",
        filter: FilterExpression = "Filter",
    }
}

c::property! {
    DatetimeOptions, "databrew-dataset-datetimeoptions";
    new {
        /// 2 to 100 characters
        A format: str = "Format",
    }
    set {
        /// 2 to 100 characters; matches `^[A-Za-z0-9_\.#@-]+$`
        locale_code: str = "LocaleCode",
        /// 1 to 6 characters; matches `^(Z|[-+]([0-9]|[0-9]{2}|[0-9]{2}:?[0-9]{2}))$`
        timezone_offset: str = "TimezoneOffset",
    }
}

c::property! {
    /// Exactly one of `SheetNames`, `SheetIndexes`.
    ExcelOptions, "databrew-dataset-exceloptions";
    new {}
    set {
        header_row: bool = "HeaderRow",
        /// 1 item; each: 0 to 200
        sheet_indexes: c::List<i64> = "SheetIndexes",
        /// 1 item; each: 1 to 31 characters
        sheet_names: c::List<str> = "SheetNames",
    }
}

c::property! {
    FilesLimit, "databrew-dataset-fileslimit";
    new {
        /// at least 1
        A max_files: i64 = "MaxFiles",
    }
    set {
        order: FilesLimitOrder = "Order",
        ordered_by: FilesLimitOrderedBy = "OrderedBy",
    }
}

c::property! {
    FilterExpression, "databrew-dataset-filterexpression";
    new {
        /// 4 to 1024 characters; matches `^[><0-9A-Za-z_.,:)(!= ]+$`
        A expression: str = "Expression",
        B values_map: c::List<FilterValue> = "ValuesMap",
    }
    set {}
}

c::property! {
    FilterValue, "databrew-dataset-filtervalue";
    new FilterValueRequired {
        /// at most 1024 characters
        A value: str = "Value",
        /// 2 to 128 characters; matches `^:[A-Za-z0-9_]+$`
        B value_reference: str = "ValueReference",
    }
    set {}
}

c::property! {
    FormatOptions, "databrew-dataset-formatoptions";
    new {}
    set {
        csv: CsvOptions = "Csv",
        excel: ExcelOptions = "Excel",
        json: JsonOptions = "Json",
    }
}

c::property! {
    Input, "databrew-dataset-input";
    new {}
    set {
        data_catalog_input_definition: DataCatalogInputDefinition = "DataCatalogInputDefinition",
        database_input_definition: DatabaseInputDefinition = "DatabaseInputDefinition",
        metadata: Metadata = "Metadata",
        s3_input_definition: S3Location = "S3InputDefinition",
    }
}

c::property! {
    JsonOptions, "databrew-dataset-jsonoptions";
    new {}
    set {
        multi_line: bool = "MultiLine",
    }
}

c::property! {
    Metadata, "databrew-dataset-metadata";
    new {}
    set {
        /// 20 to 2048 characters
        source_arn: str = "SourceArn",
    }
}

c::property! {
    PathOptions, "databrew-dataset-pathoptions";
    new {}
    set {
        files_limit: FilesLimit = "FilesLimit",
        last_modified_date_condition: FilterExpression = "LastModifiedDateCondition",
        parameters: c::List<PathParameter> = "Parameters",
    }
}

c::property! {
    PathParameter, "databrew-dataset-pathparameter";
    new {
        A dataset_parameter: DatasetParameter = "DatasetParameter",
        /// 1 to 255 characters
        B path_parameter_name: str = "PathParameterName",
    }
    set {}
}

c::property! {
    S3Location, "databrew-dataset-s3location";
    new {
        /// 3 to 63 characters
        A bucket: str = "Bucket",
    }
    set {
        /// 12 characters; matches `^[0-9]{12}$`
        bucket_owner: str = "BucketOwner",
        /// 1 to 1280 characters
        key: str = "Key",
    }
}

c::open_enum! {
    Format {
        CSV = "CSV",
        JSON = "JSON",
        PARQUET = "PARQUET",
        EXCEL = "EXCEL",
        ORC = "ORC",
    }
}

c::open_enum! {
    Source {
        S3 = "S3",
        DATA_CATALOG = "DATA-CATALOG",
        DATABASE = "DATABASE",
    }
}

c::open_enum! {
    DatasetParameterType {
        STRING = "String",
        NUMBER = "Number",
        DATETIME = "Datetime",
    }
}

c::open_enum! {
    FilesLimitOrder {
        ASCENDING = "ASCENDING",
        DESCENDING = "DESCENDING",
    }
}

c::open_enum! {
    FilesLimitOrderedBy {
        LAST_MODIFIED_DATE = "LAST_MODIFIED_DATE",
    }
}
