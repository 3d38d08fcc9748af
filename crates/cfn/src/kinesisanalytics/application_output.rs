// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalytics.txt.

//! `AWS::KinesisAnalytics::ApplicationOutput` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnApplicationOutput = "AWS::KinesisAnalytics::ApplicationOutput", "kinesisanalytics-applicationoutput", reference name;
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
    DestinationSchema, "kinesisanalytics-applicationoutput-destinationschema";
    new {}
    set {
        record_format_type: str = "RecordFormatType",
    }
}

c::property! {
    KinesisFirehoseOutput, "kinesisanalytics-applicationoutput-kinesisfirehoseoutput";
    new KinesisFirehoseOutputRequired {
        A resource_arn: str = "ResourceARN",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    KinesisStreamsOutput, "kinesisanalytics-applicationoutput-kinesisstreamsoutput";
    new KinesisStreamsOutputRequired {
        A resource_arn: str = "ResourceARN",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    LambdaOutput, "kinesisanalytics-applicationoutput-lambdaoutput";
    new LambdaOutputRequired {
        A resource_arn: str = "ResourceARN",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    Output, "kinesisanalytics-applicationoutput-output";
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
