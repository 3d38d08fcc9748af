// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::GCMChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnGCMChannel = "AWS::Pinpoint::GCMChannel", "pinpoint-gcmchannel", reference name;
    new {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
    }
    set {
        api_key: str = "ApiKey",
        default_authentication_method: str = "DefaultAuthenticationMethod",
        enabled: bool = "Enabled",
        service_json: str = "ServiceJson",
    }
    get {
        ID: c::Name<CfnGCMChannel> = "Id",
    }
}
