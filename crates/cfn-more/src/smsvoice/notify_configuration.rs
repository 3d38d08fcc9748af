// Written by `cargo xtask codegen` from crates/registry/data/smsvoice.txt.

//! `AWS::SMSVOICE::NotifyConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `NotifyConfigurationArn`.
    CfnNotifyConfiguration = "AWS::SMSVOICE::NotifyConfiguration", "smsvoice-notifyconfiguration", reference arn, tags List "Tags";
    new CfnNotifyConfigurationRequired {
        /// 1 to 15 characters; matches `^[A-Za-z0-9_ -]+$`; an update replaces the resource
        A display_name: str = "DisplayName",
        /// 1 to 4 items
        B enabled_channels: c::List<EnabledChannels> = "EnabledChannels",
        /// an update replaces the resource
        C use_case: UseCase = "UseCase",
    }
    set {
        /// at most 256 characters; matches `^[A-Za-z0-9_-]*$`
        default_template_id: str = "DefaultTemplateId",
        deletion_protection_enabled: bool = "DeletionProtectionEnabled",
        /// at most 300 items; each: 2 characters, matches `^[A-Z]{2}$`
        enabled_countries: c::List<str> = "EnabledCountries",
        /// 1 to 256 characters; matches `^[A-Za-z0-9_:/-]+$`
        pool_id: str = "PoolId",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "NotifyConfigurationArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        NOTIFY_CONFIGURATION_ARN: c::Arn<CfnNotifyConfiguration> = "NotifyConfigurationArn",
        NOTIFY_CONFIGURATION_ID: str = "NotifyConfigurationId",
        STATUS: str = "Status",
        TIER: str = "Tier",
        TIER_UPGRADE_STATUS: str = "TierUpgradeStatus",
    }
}

c::open_enum! {
    EnabledChannels {
        SMS = "SMS",
        VOICE = "VOICE",
        MMS = "MMS",
        RCS = "RCS",
    }
}

c::open_enum! {
    UseCase {
        CODE_VERIFICATION = "CODE_VERIFICATION",
    }
}
