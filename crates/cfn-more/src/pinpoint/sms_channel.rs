// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::SMSChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSMSChannel = "AWS::Pinpoint::SMSChannel", "pinpoint-smschannel", reference name;
    new {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
    }
    set {
        enabled: bool = "Enabled",
        sender_id: str = "SenderId",
        short_code: str = "ShortCode",
    }
    get {
        ID: c::Name<CfnSMSChannel> = "Id",
    }
}
