// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnChannel = "AWS::Chime::Channel", "chime-channel", reference text, tags List "Tags";
    new CfnChannelRequired {
        /// 5 to 1600 characters; an update replaces the resource
        A app_instance_arn: str = "AppInstanceArn",
        /// 5 to 1600 characters; an update replaces the resource
        B chime_bearer: str = "ChimeBearer",
        /// 1 to 256 characters
        C name: str = "Name",
    }
    set {
        /// 1 to 64 characters; matches `^[A-Za-z0-9]([A-Za-z0-9\:\-\_\.\@]{0,62}[A-Za-z0-9])?$`; an update replaces the resource
        channel_id: str = "ChannelId",
        /// an update replaces the resource
        elastic_channel_configuration: ElasticChannelConfiguration = "ElasticChannelConfiguration",
        expiration_settings: ExpirationSettings = "ExpirationSettings",
        /// 1 to 10 items; each: 5 to 1600 characters; an update replaces the resource; AWS does not show it again
        member_arns: c::List<str> = "MemberArns",
        /// at most 1024 characters
        metadata: str = "Metadata",
        mode: Mode = "Mode",
        /// 1 to 10 items; each: 5 to 1600 characters; an update replaces the resource; AWS does not show it again
        moderator_arns: c::List<str> = "ModeratorArns",
        /// an update replaces the resource
        privacy: Privacy = "Privacy",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CHANNEL_FLOW_ARN: str = "ChannelFlowArn",
        CREATED_BY: c::Json = "CreatedBy",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LAST_MESSAGE_TIMESTAMP: str = "LastMessageTimestamp",
        LAST_UPDATED_TIMESTAMP: str = "LastUpdatedTimestamp",
    }
}

c::property! {
    ElasticChannelConfiguration, "chime-channel-elasticchannelconfiguration";
    new ElasticChannelConfigurationRequired {
        /// at least 2
        A maximum_sub_channels: i64 = "MaximumSubChannels",
        /// 1 to 40
        B minimum_membership_percentage: i64 = "MinimumMembershipPercentage",
        /// at least 2
        C target_memberships_per_sub_channel: i64 = "TargetMembershipsPerSubChannel",
    }
    set {}
}

c::property! {
    ExpirationSettings, "chime-channel-expirationsettings";
    new {
        A expiration_criterion: ExpirationSettingsExpirationCriterion = "ExpirationCriterion",
        /// 1 to 5475
        B expiration_days: i64 = "ExpirationDays",
    }
    set {}
}

c::open_enum! {
    Mode {
        UNRESTRICTED = "UNRESTRICTED",
        RESTRICTED = "RESTRICTED",
    }
}

c::open_enum! {
    Privacy {
        PUBLIC = "PUBLIC",
        PRIVATE = "PRIVATE",
    }
}

c::open_enum! {
    ExpirationSettingsExpirationCriterion {
        CREATED_TIMESTAMP = "CREATED_TIMESTAMP",
        LAST_MESSAGE_TIMESTAMP = "LAST_MESSAGE_TIMESTAMP",
    }
}
