// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::ContactFlowModule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContactFlowModuleArn`.
    CfnContactFlowModule = "AWS::Connect::ContactFlowModule", "connect-contactflowmodule", reference arn, tags List "Tags";
    new CfnContactFlowModuleRequired {
        /// 1 to 256000 characters
        A content: str = "Content",
        /// 1 to 256 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        B instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters; matches `.*\S.*`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters; matches `.*\S.*`
        description: str = "Description",
        external_invocation_configuration: ExternalInvocationConfiguration = "ExternalInvocationConfiguration",
        /// at most 256000 characters
        settings: str = "Settings",
        /// at most 500 characters
        state: str = "State",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ContactFlowModuleArn",
        CONTACT_FLOW_MODULE_ARN: c::Arn<CfnContactFlowModule> = "ContactFlowModuleArn",
        STATUS: str = "Status",
    }
}

c::property! {
    ExternalInvocationConfiguration, "connect-contactflowmodule-externalinvocationconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}
