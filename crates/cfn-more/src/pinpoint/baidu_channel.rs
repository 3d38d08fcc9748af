// Written by `cargo xtask codegen` from crates/registry/data/pinpoint.txt.

//! `AWS::Pinpoint::BaiduChannel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnBaiduChannel = "AWS::Pinpoint::BaiduChannel", "pinpoint-baiduchannel", reference name;
    new CfnBaiduChannelRequired {
        A api_key: str = "ApiKey",
        /// an update replaces the resource
        B application_id: str = "ApplicationId",
        C secret_key: str = "SecretKey",
    }
    set {
        enabled: bool = "Enabled",
    }
    get {
        ID: c::Name<CfnBaiduChannel> = "Id",
    }
}
