// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalytics.txt.

//! `AWS::KinesisAnalytics::ApplicationReferenceDataSource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApplicationReferenceDataSource = "AWS::KinesisAnalytics::ApplicationReferenceDataSource", "kinesisanalytics-applicationreferencedatasource", reference name;
    new {
        /// an update replaces the resource
        A application_name: str = "ApplicationName",
        B reference_data_source: ReferenceDataSource = "ReferenceDataSource",
    }
    set {}
    get {
        ID: c::Name<CfnApplicationReferenceDataSource> = "Id",
    }
}

c::property! {
    CSVMappingParameters, "kinesisanalytics-applicationreferencedatasource-csvmappingparameters";
    new CSVMappingParametersRequired {
        A record_column_delimiter: str = "RecordColumnDelimiter",
        B record_row_delimiter: str = "RecordRowDelimiter",
    }
    set {}
}

c::property! {
    JSONMappingParameters, "kinesisanalytics-applicationreferencedatasource-jsonmappingparameters";
    new {
        A record_row_path: str = "RecordRowPath",
    }
    set {}
}

c::property! {
    MappingParameters, "kinesisanalytics-applicationreferencedatasource-mappingparameters";
    new {}
    set {
        csv_mapping_parameters: CSVMappingParameters = "CSVMappingParameters",
        json_mapping_parameters: JSONMappingParameters = "JSONMappingParameters",
    }
}

c::property! {
    RecordColumn, "kinesisanalytics-applicationreferencedatasource-recordcolumn";
    new RecordColumnRequired {
        A name: str = "Name",
        B sql_type: str = "SqlType",
    }
    set {
        mapping: str = "Mapping",
    }
}

c::property! {
    RecordFormat, "kinesisanalytics-applicationreferencedatasource-recordformat";
    new {
        A record_format_type: str = "RecordFormatType",
    }
    set {
        mapping_parameters: MappingParameters = "MappingParameters",
    }
}

c::property! {
    ReferenceDataSource, "kinesisanalytics-applicationreferencedatasource-referencedatasource";
    new {
        A reference_schema: ReferenceSchema = "ReferenceSchema",
    }
    set {
        s3_reference_data_source: S3ReferenceDataSource = "S3ReferenceDataSource",
        table_name: str = "TableName",
    }
}

c::property! {
    ReferenceSchema, "kinesisanalytics-applicationreferencedatasource-referenceschema";
    new {
        A record_columns: c::List<RecordColumn> = "RecordColumns",
        B record_format: RecordFormat = "RecordFormat",
    }
    set {
        record_encoding: str = "RecordEncoding",
    }
}

c::property! {
    S3ReferenceDataSource, "kinesisanalytics-applicationreferencedatasource-s3referencedatasource";
    new S3ReferenceDataSourceRequired {
        A bucket_arn: str = "BucketARN",
        B file_key: str = "FileKey",
        C reference_role_arn: c::Arn<crate::iam::CfnRole> = "ReferenceRoleARN",
    }
    set {}
}
