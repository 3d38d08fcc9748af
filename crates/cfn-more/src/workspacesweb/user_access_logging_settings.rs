// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::UserAccessLoggingSettings` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `UserAccessLoggingSettingsArn`.
    CfnUserAccessLoggingSettings = "AWS::WorkSpacesWeb::UserAccessLoggingSettings", "workspacesweb-useraccessloggingsettings", reference arn,
        arn "arn:${Partition}:workspaces-web:${Region}:${Account}:userAccessLoggingSettings/${UserAccessLoggingSettingsId}", tags List "Tags";
    new {
        /// 20 to 2048 characters; matches `arn:[0-9A-Za-z_+=/,.@-]+:kinesis:[a-zA-Z0-9-]*:[a-zA-Z0-9]{1,12}:stream/.+`
        A kinesis_stream_arn: str = "KinesisStreamArn",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "UserAccessLoggingSettingsArn",
        ASSOCIATED_PORTAL_ARNS: c::List<str> = list "AssociatedPortalArns",
        USER_ACCESS_LOGGING_SETTINGS_ARN: c::Arn<CfnUserAccessLoggingSettings> = "UserAccessLoggingSettingsArn",
    }
}
