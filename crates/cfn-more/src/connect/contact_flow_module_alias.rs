// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ContactFlowModuleAlias` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContactFlowModuleAliasARN`; it takes no tags.
    CfnContactFlowModuleAlias = "AWS::Connect::ContactFlowModuleAlias", "connect-contactflowmodulealias", reference arn;
    new CfnContactFlowModuleAliasRequired {
        /// 1 to 500 characters; an update replaces the resource
        A contact_flow_module_id: str = "ContactFlowModuleId",
        /// at least 1
        B contact_flow_module_version: i64 = "ContactFlowModuleVersion",
        /// 1 to 127 characters; matches `^([$0-9a-zA-Z][_-]?)+$`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
    get {
        @arn "ContactFlowModuleAliasARN",
        ALIAS_ID: str = "AliasId",
        CONTACT_FLOW_MODULE_ALIAS_ARN: c::Arn<CfnContactFlowModuleAlias> = "ContactFlowModuleAliasARN",
    }
}
