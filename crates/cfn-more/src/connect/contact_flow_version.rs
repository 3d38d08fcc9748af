// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ContactFlowVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContactFlowVersionARN`; it takes no tags.
    CfnContactFlowVersion = "AWS::Connect::ContactFlowVersion", "connect-contactflowversion", reference arn;
    new {
        /// 1 to 500 characters; an update replaces the resource
        A contact_flow_id: str = "ContactFlowId",
    }
    set {
        /// at most 500 characters; an update replaces the resource
        description: str = "Description",
    }
    get {
        @arn "ContactFlowVersionARN",
        CONTACT_FLOW_VERSION_ARN: c::Arn<CfnContactFlowVersion> = "ContactFlowVersionARN",
        FLOW_CONTENT_SHA256: str = "FlowContentSha256",
        VERSION: i64 = "Version",
    }
}
