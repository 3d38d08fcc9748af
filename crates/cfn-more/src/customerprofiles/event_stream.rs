// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::EventStream` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnEventStream = "AWS::CustomerProfiles::EventStream", "customerprofiles-eventstream", reference text, tags List "Tags";
    new CfnEventStreamRequired {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B event_stream_name: str = "EventStreamName",
        /// 1 to 255 characters; an update replaces the resource
        C uri: str = "Uri",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EventStreamArn",
        CREATED_AT: str = "CreatedAt",
        DESTINATION_DETAILS: c::Json = "DestinationDetails",
        DESTINATION_DETAILS_STATUS: str = "DestinationDetails.Status",
        DESTINATION_DETAILS_URI: str = "DestinationDetails.Uri",
        EVENT_STREAM_ARN: c::Arn<CfnEventStream> = "EventStreamArn",
        STATE: str = "State",
    }
}
