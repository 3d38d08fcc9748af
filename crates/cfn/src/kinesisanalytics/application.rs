// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalytics.txt.

//! `AWS::KinesisAnalytics::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApplication = "AWS::KinesisAnalytics::Application", "kinesisanalytics-application", reference name,
        arn "arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}";
    new {
        A inputs: c::List<Input> = "Inputs",
    }
    set {
        application_code: str = "ApplicationCode",
        application_description: str = "ApplicationDescription",
        /// an update replaces the resource
        application_name: str = "ApplicationName",
    }
    get {
        ID: c::Name<CfnApplication> = "Id",
    }
}

c::property! {
    CSVMappingParameters, "kinesisanalytics-application-csvmappingparameters";
    new CSVMappingParametersRequired {
        A record_column_delimiter: str = "RecordColumnDelimiter",
        B record_row_delimiter: str = "RecordRowDelimiter",
    }
    set {}
}

c::property! {
    Input, "kinesisanalytics-application-input";
    new {
        A input_schema: InputSchema = "InputSchema",
        B name_prefix: str = "NamePrefix",
    }
    set {
        input_parallelism: InputParallelism = "InputParallelism",
        input_processing_configuration: InputProcessingConfiguration = "InputProcessingConfiguration",
        kinesis_firehose_input: KinesisFirehoseInput = "KinesisFirehoseInput",
        kinesis_streams_input: KinesisStreamsInput = "KinesisStreamsInput",
    }
}

c::property! {
    InputLambdaProcessor, "kinesisanalytics-application-inputlambdaprocessor";
    new InputLambdaProcessorRequired {
        A resource_arn: str = "ResourceARN",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    InputParallelism, "kinesisanalytics-application-inputparallelism";
    new {}
    set {
        count: i64 = "Count",
    }
}

c::property! {
    InputProcessingConfiguration, "kinesisanalytics-application-inputprocessingconfiguration";
    new {}
    set {
        input_lambda_processor: InputLambdaProcessor = "InputLambdaProcessor",
    }
}

c::property! {
    InputSchema, "kinesisanalytics-application-inputschema";
    new {
        A record_columns: c::List<RecordColumn> = "RecordColumns",
        B record_format: RecordFormat = "RecordFormat",
    }
    set {
        record_encoding: str = "RecordEncoding",
    }
}

c::property! {
    JSONMappingParameters, "kinesisanalytics-application-jsonmappingparameters";
    new {
        A record_row_path: str = "RecordRowPath",
    }
    set {}
}

c::property! {
    KinesisFirehoseInput, "kinesisanalytics-application-kinesisfirehoseinput";
    new KinesisFirehoseInputRequired {
        A resource_arn: str = "ResourceARN",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    KinesisStreamsInput, "kinesisanalytics-application-kinesisstreamsinput";
    new KinesisStreamsInputRequired {
        A resource_arn: str = "ResourceARN",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    MappingParameters, "kinesisanalytics-application-mappingparameters";
    new {}
    set {
        csv_mapping_parameters: CSVMappingParameters = "CSVMappingParameters",
        json_mapping_parameters: JSONMappingParameters = "JSONMappingParameters",
    }
}

c::property! {
    RecordColumn, "kinesisanalytics-application-recordcolumn";
    new RecordColumnRequired {
        A name: str = "Name",
        B sql_type: str = "SqlType",
    }
    set {
        mapping: str = "Mapping",
    }
}

c::property! {
    RecordFormat, "kinesisanalytics-application-recordformat";
    new {
        A record_format_type: str = "RecordFormatType",
    }
    set {
        mapping_parameters: MappingParameters = "MappingParameters",
    }
}
