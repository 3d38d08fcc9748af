// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::MatchmakingConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnMatchmakingConfiguration = "AWS::GameLift::MatchmakingConfiguration", "gamelift-matchmakingconfiguration", reference name, name_property "Name",
        arn "arn:${Partition}:gamelift:${Region}:${Account}:matchmakingconfiguration/${MatchmakingConfigurationName}", tags List "Tags";
    new CfnMatchmakingConfigurationRequired {
        A acceptance_required: bool = "AcceptanceRequired",
        /// at most 128 characters; matches `[a-zA-Z0-9-\.]*`; an update replaces the resource
        B name: str = "Name",
        /// 1 to 43200
        C request_timeout_seconds: i64 = "RequestTimeoutSeconds",
        /// 1 to 128 characters; matches `[a-zA-Z0-9-\.]*`
        D rule_set_name: str = "RuleSetName",
    }
    set {
        /// 1 to 600
        acceptance_timeout_seconds: i64 = "AcceptanceTimeoutSeconds",
        /// at least 0
        additional_player_count: i64 = "AdditionalPlayerCount",
        backfill_mode: BackfillMode = "BackfillMode",
        creation_time: str = "CreationTime",
        /// at most 256 characters
        custom_event_data: str = "CustomEventData",
        /// 1 to 1024 characters
        description: str = "Description",
        flex_match_mode: FlexMatchMode = "FlexMatchMode",
        /// at most 16 items; no item twice
        game_properties: c::List<GameProperty> = "GameProperties",
        /// 1 to 4096 characters
        game_session_data: str = "GameSessionData",
        /// each: 1 to 256 characters, matches `[a-zA-Z0-9:/-]+`
        game_session_queue_arns: c::List<str> = "GameSessionQueueArns",
        /// at most 300 characters; matches `[a-zA-Z0-9:_/-]*(.fifo)?`
        notification_target: str = "NotificationTarget",
        /// matches `^arn:.*:matchmakingruleset\/[a-zA-Z0-9-\.]*`
        rule_set_arn: str = "RuleSetArn",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        NAME: c::Name<CfnMatchmakingConfiguration> = "Name",
    }
}

c::property! {
    GameProperty, "gamelift-matchmakingconfiguration-gameproperty";
    new GamePropertyRequired {
        /// at most 32 characters
        A key: str = "Key",
        /// at most 96 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    BackfillMode {
        AUTOMATIC = "AUTOMATIC",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    FlexMatchMode {
        STANDALONE = "STANDALONE",
        WITH_QUEUE = "WITH_QUEUE",
    }
}
