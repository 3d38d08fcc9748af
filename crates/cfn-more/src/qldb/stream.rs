// Written by `cargo xtask codegen` from crates/registry/data/qldb.txt.

//! `AWS::QLDB::Stream` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnStream = "AWS::QLDB::Stream", "qldb-stream", reference text, tags List "Tags";
    new CfnStreamRequired {
        /// an update replaces the resource
        A inclusive_start_time: str = "InclusiveStartTime",
        /// an update replaces the resource
        B kinesis_configuration: KinesisConfiguration = "KinesisConfiguration",
        /// an update replaces the resource
        C ledger_name: str = "LedgerName",
        /// an update replaces the resource
        D role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        E stream_name: str = "StreamName",
    }
    set {
        /// an update replaces the resource
        exclusive_end_time: str = "ExclusiveEndTime",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    KinesisConfiguration, "qldb-stream-kinesisconfiguration";
    new {}
    set {
        aggregation_enabled: bool = "AggregationEnabled",
        stream_arn: c::Arn<catchment_cfn::kinesis::CfnStream> = "StreamArn",
    }
}
