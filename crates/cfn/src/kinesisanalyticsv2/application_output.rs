// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalyticsv2.txt.

//! `AWS::KinesisAnalyticsV2::ApplicationOutput` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApplicationOutput = "AWS::KinesisAnalyticsV2::ApplicationOutput", "kinesisanalyticsv2-applicationoutput", reference name;
    new {
        /// an update replaces the resource
        A application_name: str = "ApplicationName",
        B output: Output = "Output",
    }
    set {}
    get {
        ID: c::Name<CfnApplicationOutput> = "Id",
    }
}

c::property! {
    DestinationSchema, "kinesisanalyticsv2-applicationoutput-destinationschema";
    new {}
    set {
        record_format_type: str = "RecordFormatType",
    }
}

c::property! {
    KinesisFirehoseOutput, "kinesisanalyticsv2-applicationoutput-kinesisfirehoseoutput";
    new {
        A resource_arn: str = "ResourceARN",
    }
    set {}
}

c::property! {
    KinesisStreamsOutput, "kinesisanalyticsv2-applicationoutput-kinesisstreamsoutput";
    new {
        A resource_arn: str = "ResourceARN",
    }
    set {}
}

c::property! {
    LambdaOutput, "kinesisanalyticsv2-applicationoutput-lambdaoutput";
    new {
        A resource_arn: str = "ResourceARN",
    }
    set {}
}

c::property! {
    Output, "kinesisanalyticsv2-applicationoutput-output";
    new {
        A destination_schema: DestinationSchema = "DestinationSchema",
    }
    set {
        kinesis_firehose_output: KinesisFirehoseOutput = "KinesisFirehoseOutput",
        kinesis_streams_output: KinesisStreamsOutput = "KinesisStreamsOutput",
        lambda_output: LambdaOutput = "LambdaOutput",
        name: str = "Name",
    }
}
