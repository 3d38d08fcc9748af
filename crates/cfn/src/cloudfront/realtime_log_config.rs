// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::RealtimeLogConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnRealtimeLogConfig = "AWS::CloudFront::RealtimeLogConfig", "cloudfront-realtimelogconfig", reference arn,
        arn "arn:${Partition}:cloudfront::${Account}:realtime-log-config/${Name}";
    new CfnRealtimeLogConfigRequired {
        /// at least 1 item
        A end_points: c::List<EndPoint> = "EndPoints",
        /// at least 1 item
        B fields: c::List<str> = "Fields",
        /// an update replaces the resource
        C name: str = "Name",
        /// 1 to 100
        D sampling_rate: f64 = "SamplingRate",
    }
    set {}
    get {
        @arn "Arn",
    }
}

c::property! {
    EndPoint, "cloudfront-realtimelogconfig-endpoint";
    new {
        A kinesis_stream_config: KinesisStreamConfig = "KinesisStreamConfig",
        B stream_type: str = "StreamType",
    }
    set {}
}

c::property! {
    KinesisStreamConfig, "cloudfront-realtimelogconfig-kinesisstreamconfig";
    new KinesisStreamConfigRequired {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B stream_arn: c::Arn<crate::kinesis::CfnStream> = "StreamArn",
    }
    set {}
}
