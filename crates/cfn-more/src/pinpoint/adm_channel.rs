// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::ADMChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnADMChannel = "AWS::Pinpoint::ADMChannel", "pinpoint-admchannel", reference name;
    new CfnADMChannelRequired {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
        B client_id: str = "ClientId",
        C client_secret: str = "ClientSecret",
    }
    set {
        enabled: bool = "Enabled",
    }
    get {
        ID: c::Name<CfnADMChannel> = "Id",
    }
}
