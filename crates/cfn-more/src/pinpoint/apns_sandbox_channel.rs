// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::APNSSandboxChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnAPNSSandboxChannel = "AWS::Pinpoint::APNSSandboxChannel", "pinpoint-apnssandboxchannel", reference name;
    new {
        /// an update replaces the resource
        A application_id: str = "ApplicationId",
    }
    set {
        bundle_id: str = "BundleId",
        certificate: str = "Certificate",
        default_authentication_method: str = "DefaultAuthenticationMethod",
        enabled: bool = "Enabled",
        private_key: str = "PrivateKey",
        team_id: str = "TeamId",
        token_key: str = "TokenKey",
        token_key_id: str = "TokenKeyId",
    }
    get {
        ID: c::Name<CfnAPNSSandboxChannel> = "Id",
    }
}
