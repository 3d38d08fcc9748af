// Written by `cargo xtask codegen` from crates/registry/data/eventsv2.txt.

//! `AWS::EventsV2::ResourcePolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `EventBusArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::EventsV2::ResourcePolicy", "eventsv2-resourcepolicy", reference name, name_property "EventBusArn";
    new {
        /// 1 to 1011 characters; an update replaces the resource
        A event_bus_arn: str = "EventBusArn",
        B policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
    get {
        REVISION_ID: str = "RevisionId",
    }
}
