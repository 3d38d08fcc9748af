// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ContactFlowModuleVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContactFlowModuleVersionARN`; it takes no tags.
    CfnContactFlowModuleVersion = "AWS::Connect::ContactFlowModuleVersion", "connect-contactflowmoduleversion", reference arn;
    new {
        /// 1 to 500 characters; an update replaces the resource
        A contact_flow_module_id: str = "ContactFlowModuleId",
    }
    set {
        /// at most 500 characters; matches `\S`; an update replaces the resource
        description: str = "Description",
    }
    get {
        @arn "ContactFlowModuleVersionARN",
        CONTACT_FLOW_MODULE_VERSION_ARN: c::Arn<CfnContactFlowModuleVersion> = "ContactFlowModuleVersionARN",
        FLOW_MODULE_CONTENT_SHA256: str = "FlowModuleContentSha256",
        VERSION: i64 = "Version",
    }
}
