// Written by `cargo xtask codegen` from crates/registry/data/ivschat.txt.

//! `AWS::IVSChat::LoggingConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLoggingConfiguration = "AWS::IVSChat::LoggingConfiguration", "ivschat-loggingconfiguration", reference arn,
        arn "arn:${Partition}:ivschat:${Region}:${Account}:logging-configuration/${ResourceId}", tags List "Tags";
    new {
        A destination_configuration: DestinationConfiguration = "DestinationConfiguration",
    }
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        STATE: str = "State",
    }
}

c::property! {
    CloudWatchLogsDestinationConfiguration, "ivschat-loggingconfiguration-cloudwatchlogsdestinationconfiguration";
    new {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        A log_group_name: c::Name<catchment_cfn::logs::CfnLogGroup> = "LogGroupName",
    }
    set {}
}

c::property! {
    DestinationConfiguration, "ivschat-loggingconfiguration-destinationconfiguration";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogsDestinationConfiguration = "CloudWatchLogs",
        firehose: FirehoseDestinationConfiguration = "Firehose",
        s3: S3DestinationConfiguration = "S3",
    }
}

c::property! {
    FirehoseDestinationConfiguration, "ivschat-loggingconfiguration-firehosedestinationconfiguration";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_.-]+$`
        A delivery_stream_name: c::Name<catchment_cfn::kinesisfirehose::CfnDeliveryStream> = "DeliveryStreamName",
    }
    set {}
}

c::property! {
    S3DestinationConfiguration, "ivschat-loggingconfiguration-s3destinationconfiguration";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9-.]+$`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {}
}
