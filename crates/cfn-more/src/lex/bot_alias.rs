// Written by `cargo xtask codegen` from crates/registry/data/lex.txt.

//! `AWS::Lex::BotAlias` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnBotAlias = "AWS::Lex::BotAlias", "lex-botalias", reference text, tags List "BotAliasTags";
    new CfnBotAliasRequired {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        A bot_alias_name: str = "BotAliasName",
        /// 10 characters; matches `^[0-9a-zA-Z]+$`; an update replaces the resource
        B bot_id: str = "BotId",
    }
    set {
        /// at most 50 items; no item twice
        bot_alias_locale_settings: c::List<BotAliasLocaleSettingsItem> = "BotAliasLocaleSettings",
        /// at most 200 items; no item twice
        bot_alias_tags: c::List<c::Tag> = "BotAliasTags",
        /// 1 to 5 characters; matches `^(DRAFT|[0-9]+)$`
        bot_version: str = "BotVersion",
        conversation_log_settings: ConversationLogSettings = "ConversationLogSettings",
        /// at most 200 characters
        description: str = "Description",
        sentiment_analysis_settings: SentimentAnalysisSettings = "SentimentAnalysisSettings",
    }
    get {
        @arn "Arn",
        BOT_ALIAS_ID: str = "BotAliasId",
        BOT_ALIAS_STATUS: c::Json = "BotAliasStatus",
    }
}

c::property! {
    AudioLogDestination, "lex-botalias-audiologdestination";
    new {
        A s3_bucket: S3BucketLogDestination = "S3Bucket",
    }
    set {}
}

c::property! {
    AudioLogSetting, "lex-botalias-audiologsetting";
    new {
        A destination: AudioLogDestination = "Destination",
        B enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    BotAliasLocaleSettings, "lex-botalias-botaliaslocalesettings";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        code_hook_specification: CodeHookSpecification = "CodeHookSpecification",
    }
}

c::property! {
    BotAliasLocaleSettingsItem, "lex-botalias-botaliaslocalesettingsitem";
    new {
        A bot_alias_locale_setting: BotAliasLocaleSettings = "BotAliasLocaleSetting",
        /// 1 to 128 characters
        B locale_id: str = "LocaleId",
    }
    set {}
}

c::property! {
    CloudWatchLogGroupLogDestination, "lex-botalias-cloudwatchloggrouplogdestination";
    new CloudWatchLogGroupLogDestinationRequired {
        /// 1 to 2048 characters
        A cloud_watch_log_group_arn: c::Arn<catchment_cfn::logs::CfnLogGroup> = "CloudWatchLogGroupArn",
        /// at most 1024 characters
        B log_prefix: str = "LogPrefix",
    }
    set {}
}

c::property! {
    CodeHookSpecification, "lex-botalias-codehookspecification";
    new {
        A lambda_code_hook: LambdaCodeHook = "LambdaCodeHook",
    }
    set {}
}

c::property! {
    ConversationLogSettings, "lex-botalias-conversationlogsettings";
    new {}
    set {
        /// at most 1 item; no item twice
        audio_log_settings: c::List<AudioLogSetting> = "AudioLogSettings",
        /// at most 1 item; no item twice
        text_log_settings: c::List<TextLogSetting> = "TextLogSettings",
    }
}

c::property! {
    LambdaCodeHook, "lex-botalias-lambdacodehook";
    new LambdaCodeHookRequired {
        /// 1 to 5 characters
        A code_hook_interface_version: str = "CodeHookInterfaceVersion",
        /// 20 to 2048 characters
        B lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
    }
    set {}
}

c::property! {
    S3BucketLogDestination, "lex-botalias-s3bucketlogdestination";
    new S3BucketLogDestinationRequired {
        /// at most 1024 characters
        A log_prefix: str = "LogPrefix",
        /// 1 to 2048 characters; matches `^arn:[0-9A-Za-z_-]+:s3:::[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        B s3_bucket_arn: c::Arn<catchment_cfn::s3::CfnBucket> = "S3BucketArn",
    }
    set {
        /// 20 to 2048 characters
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    SentimentAnalysisSettings, "lex-botalias-sentimentanalysissettings";
    new {
        A detect_sentiment: bool = "DetectSentiment",
    }
    set {}
}

c::property! {
    TextLogDestination, "lex-botalias-textlogdestination";
    new {
        A cloud_watch: CloudWatchLogGroupLogDestination = "CloudWatch",
    }
    set {}
}

c::property! {
    TextLogSetting, "lex-botalias-textlogsetting";
    new {
        A destination: TextLogDestination = "Destination",
        B enabled: bool = "Enabled",
    }
    set {}
}
