// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::VoiceChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnVoiceChannel = "AWS::Pinpoint::VoiceChannel", "pinpoint-voicechannel", reference name;
    new {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
    }
    set {
        enabled: bool = "Enabled",
    }
    get {
        ID: c::Name<CfnVoiceChannel> = "Id",
    }
}
