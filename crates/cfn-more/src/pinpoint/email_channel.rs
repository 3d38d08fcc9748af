// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::EmailChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnEmailChannel = "AWS::Pinpoint::EmailChannel", "pinpoint-emailchannel", reference name;
    new CfnEmailChannelRequired {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
        B from_address: str = "FromAddress",
        C identity: str = "Identity",
    }
    set {
        configuration_set: str = "ConfigurationSet",
        enabled: bool = "Enabled",
        orchestration_sending_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "OrchestrationSendingRoleArn",
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    get {
        ID: c::Name<CfnEmailChannel> = "Id",
    }
}
