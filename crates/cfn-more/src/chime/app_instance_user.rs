// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::AppInstanceUser` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AppInstanceUserArn`.
    CfnAppInstanceUser = "AWS::Chime::AppInstanceUser", "chime-appinstanceuser", reference arn, tags List "Tags";
    new CfnAppInstanceUserRequired {
        /// 5 to 1600 characters; an update replaces the resource
        A app_instance_arn: str = "AppInstanceArn",
        /// 1 to 64 characters; matches `^[A-Za-z0-9]([A-Za-z0-9\:\-\_\.\@]{0,62}[A-Za-z0-9])?$`; an update replaces the resource
        B app_instance_user_id: str = "AppInstanceUserId",
    }
    set {
        expiration_settings: ExpirationSettings = "ExpirationSettings",
        /// at most 1024 characters
        metadata: str = "Metadata",
        /// at most 256 characters
        name: str = "Name",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AppInstanceUserArn",
        APP_INSTANCE_USER_ARN: c::Arn<CfnAppInstanceUser> = "AppInstanceUserArn",
    }
}

c::property! {
    ExpirationSettings, "chime-appinstanceuser-expirationsettings";
    new {
        A expiration_criterion: ExpirationSettingsExpirationCriterion = "ExpirationCriterion",
        /// 1 to 5475
        B expiration_days: i64 = "ExpirationDays",
    }
    set {}
}

c::open_enum! {
    ExpirationSettingsExpirationCriterion {
        CREATED_TIMESTAMP = "CREATED_TIMESTAMP",
    }
}
