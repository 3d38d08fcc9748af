// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::User` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `UserArn`.
    CfnUser = "AWS::Connect::User", "connect-user", reference arn, tags List "Tags";
    new CfnUserRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        A instance_arn: str = "InstanceArn",
        B routing_profile_arn: str = "RoutingProfileArn",
        /// 1 to 10 items; no item twice
        C security_profile_arns: c::List<str> = "SecurityProfileArns",
        /// 1 to 64 characters; matches `[a-zA-Z0-9\_\-\.\@]+`
        D username: str = "Username",
    }
    set {
        after_contact_work_configs: c::List<AfterContactWorkConfigPerChannel> = "AfterContactWorkConfigs",
        auto_accept_configs: c::List<AutoAcceptConfig> = "AutoAcceptConfigs",
        directory_user_id: str = "DirectoryUserId",
        hierarchy_group_arn: str = "HierarchyGroupArn",
        identity_info: UserIdentityInfo = "IdentityInfo",
        /// matches `^(?:.*[a-z])`; matches `^(?:.*[A-Z])`; matches `^(?:.*[0-9])`; matches `^[a-zA-Z0-9\S]{8,64}$`; AWS does not show it again
        password: str = "Password",
        persistent_connection_configs: c::List<PersistentConnectionConfig> = "PersistentConnectionConfigs",
        phone_config: UserPhoneConfig = "PhoneConfig",
        phone_number_configs: c::List<PhoneNumberConfig> = "PhoneNumberConfigs",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        user_proficiencies: c::List<UserProficiency> = "UserProficiencies",
        voice_enhancement_configs: c::List<VoiceEnhancementConfig> = "VoiceEnhancementConfigs",
    }
    get {
        @arn "UserArn",
        USER_ARN: c::Arn<CfnUser> = "UserArn",
    }
}

c::property! {
    AfterContactWorkConfig, "connect-user-aftercontactworkconfig";
    new {}
    set {
        after_contact_work_mode: AfterContactWorkMode = "AfterContactWorkMode",
        /// at least 0
        after_contact_work_time_limit: i64 = "AfterContactWorkTimeLimit",
    }
}

c::property! {
    AfterContactWorkConfigPerChannel, "connect-user-aftercontactworkconfigperchannel";
    new {
        A after_contact_work_config: AfterContactWorkConfig = "AfterContactWorkConfig",
        B channel: Channel = "Channel",
    }
    set {
        agent_first_callback_after_contact_work_config: AfterContactWorkConfig = "AgentFirstCallbackAfterContactWorkConfig",
    }
}

c::property! {
    AutoAcceptConfig, "connect-user-autoacceptconfig";
    new {
        A auto_accept: bool = "AutoAccept",
        B channel: Channel = "Channel",
    }
    set {
        agent_first_callback_auto_accept: bool = "AgentFirstCallbackAutoAccept",
    }
}

c::property! {
    PersistentConnectionConfig, "connect-user-persistentconnectionconfig";
    new {
        A channel: Channel = "Channel",
        B persistent_connection: bool = "PersistentConnection",
    }
    set {}
}

c::property! {
    PhoneNumberConfig, "connect-user-phonenumberconfig";
    new PhoneNumberConfigRequired {
        A channel: Channel = "Channel",
        B phone_type: PhoneType = "PhoneType",
    }
    set {
        phone_number: str = "PhoneNumber",
    }
}

c::property! {
    UserIdentityInfo, "connect-user-useridentityinfo";
    new {}
    set {
        email: str = "Email",
        /// at most 255 characters
        first_name: str = "FirstName",
        /// at most 300 characters
        last_name: str = "LastName",
        /// matches `^\+[1-9][0-9]{1,14}$`
        mobile: str = "Mobile",
        /// matches `^(?:^.{0,265}$)`; matches `^[a-zA-Z0-9._%+-]+@[a-zA-Z0-9.-]+\.[a-zA-Z]{2,63}`
        secondary_email: str = "SecondaryEmail",
    }
}

c::property! {
    UserPhoneConfig, "connect-user-userphoneconfig";
    new {}
    set {
        /// at least 0
        after_contact_work_time_limit: i64 = "AfterContactWorkTimeLimit",
        auto_accept: bool = "AutoAccept",
        desk_phone_number: str = "DeskPhoneNumber",
        persistent_connection: bool = "PersistentConnection",
        phone_type: PhoneType = "PhoneType",
    }
}

c::property! {
    UserProficiency, "connect-user-userproficiency";
    new UserProficiencyRequired {
        /// 1 to 64 characters
        A attribute_name: str = "AttributeName",
        /// 1 to 64 characters
        B attribute_value: str = "AttributeValue",
        /// 0 to 10
        C level: f64 = "Level",
    }
    set {}
}

c::property! {
    VoiceEnhancementConfig, "connect-user-voiceenhancementconfig";
    new VoiceEnhancementConfigRequired {
        A channel: Channel = "Channel",
        B voice_enhancement_mode: VoiceEnhancementMode = "VoiceEnhancementMode",
    }
    set {}
}

c::open_enum! {
    AfterContactWorkMode {
        ON = "ON",
        OFF = "OFF",
        ON_DEMAND = "ON_DEMAND",
    }
}

c::open_enum! {
    Channel {
        VOICE = "VOICE",
        CHAT = "CHAT",
        TASK = "TASK",
        EMAIL = "EMAIL",
    }
}

c::open_enum! {
    PhoneType {
        SOFT_PHONE = "SOFT_PHONE",
        DESK_PHONE = "DESK_PHONE",
    }
}

c::open_enum! {
    VoiceEnhancementMode {
        NONE = "NONE",
        VOICE_ISOLATION = "VOICE_ISOLATION",
        NOISE_SUPPRESSION = "NOISE_SUPPRESSION",
    }
}
