// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::AppInstanceBot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AppInstanceBotArn`.
    CfnAppInstanceBot = "AWS::Chime::AppInstanceBot", "chime-appinstancebot", reference arn, tags List "Tags";
    new {
        /// 5 to 1600 characters; an update replaces the resource
        A app_instance_arn: str = "AppInstanceArn",
        B configuration: Configuration = "Configuration",
    }
    set {
        /// at most 1024 characters
        metadata: str = "Metadata",
        /// at most 256 characters
        name: str = "Name",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AppInstanceBotArn",
        APP_INSTANCE_BOT_ARN: c::Arn<CfnAppInstanceBot> = "AppInstanceBotArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        LAST_UPDATED_TIMESTAMP: str = "LastUpdatedTimestamp",
    }
}

c::property! {
    Configuration, "chime-appinstancebot-configuration";
    new {
        A lex: LexConfiguration = "Lex",
    }
    set {}
}

c::property! {
    InvokedBy, "chime-appinstancebot-invokedby";
    new InvokedByRequired {
        A standard_messages: InvokedByStandardMessages = "StandardMessages",
        B targeted_messages: InvokedByTargetedMessages = "TargetedMessages",
    }
    set {}
}

c::property! {
    LexConfiguration, "chime-appinstancebot-lexconfiguration";
    new LexConfigurationRequired {
        /// 15 to 2048 characters
        A lex_bot_alias_arn: str = "LexBotAliasArn",
        B locale_id: str = "LocaleId",
    }
    set {
        invoked_by: InvokedBy = "InvokedBy",
        responds_to: LexConfigurationRespondsTo = "RespondsTo",
        /// 1 to 100 characters; matches `^([A-Za-z]_?)+$`
        welcome_intent: str = "WelcomeIntent",
    }
}

c::open_enum! {
    InvokedByStandardMessages {
        AUTO = "AUTO",
        ALL = "ALL",
        MENTIONS = "MENTIONS",
        NONE = "NONE",
    }
}

c::open_enum! {
    InvokedByTargetedMessages {
        ALL = "ALL",
        NONE = "NONE",
    }
}

c::open_enum! {
    LexConfigurationRespondsTo {
        STANDARD_MESSAGES = "STANDARD_MESSAGES",
    }
}
