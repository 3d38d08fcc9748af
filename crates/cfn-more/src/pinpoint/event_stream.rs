// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::EventStream` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnEventStream = "AWS::Pinpoint::EventStream", "pinpoint-eventstream", reference name,
        arn "arn:${Partition}:mobiletargeting:${Region}:${Account}:apps/${AppId}/eventstream";
    new CfnEventStreamRequired {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
        B destination_stream_arn: str = "DestinationStreamArn",
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
    get {
        ID: c::Name<CfnEventStream> = "Id",
    }
}
