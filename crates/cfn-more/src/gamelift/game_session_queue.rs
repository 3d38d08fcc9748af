// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::GameSessionQueue` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnGameSessionQueue = "AWS::GameLift::GameSessionQueue", "gamelift-gamesessionqueue", reference name, name_property "Name",
        arn "arn:${Partition}:gamelift:${Region}:${Account}:gamesessionqueue/${GameSessionQueueName}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z0-9-]+`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 256 characters; matches `[\s\S]*`
        custom_event_data: str = "CustomEventData",
        destinations: c::List<GameSessionQueueDestination> = "Destinations",
        filter_configuration: FilterConfiguration = "FilterConfiguration",
        /// 1 to 300 characters; matches `[a-zA-Z0-9:_-]*(\.fifo)?`
        notification_target: str = "NotificationTarget",
        player_latency_policies: c::List<PlayerLatencyPolicy> = "PlayerLatencyPolicies",
        priority_configuration: PriorityConfiguration = "PriorityConfiguration",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at least 0
        timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
    get {
        @arn "Arn",
        NAME: c::Name<CfnGameSessionQueue> = "Name",
    }
}

c::property! {
    FilterConfiguration, "gamelift-gamesessionqueue-filterconfiguration";
    new {}
    set {
        /// 1 to 100 items; each: 1 to 64 characters, matches `^[a-z]+(-([a-z]+|[0-9]))*`
        allowed_locations: c::List<str> = "AllowedLocations",
    }
}

c::property! {
    GameSessionQueueDestination, "gamelift-gamesessionqueue-gamesessionqueuedestination";
    new {}
    set {
        /// 1 to 256 characters; matches `[a-zA-Z0-9:/-]+`
        destination_arn: str = "DestinationArn",
    }
}

c::property! {
    PlayerLatencyPolicy, "gamelift-gamesessionqueue-playerlatencypolicy";
    new {}
    set {
        /// at least 0
        maximum_individual_player_latency_milliseconds: i64 = "MaximumIndividualPlayerLatencyMilliseconds",
        /// at least 0
        policy_duration_seconds: i64 = "PolicyDurationSeconds",
    }
}

c::property! {
    PriorityConfiguration, "gamelift-gamesessionqueue-priorityconfiguration";
    new {}
    set {
        /// 1 to 100 items; each: 1 to 64 characters, matches `^[A-Za-z0-9-]+`
        location_order: c::List<str> = "LocationOrder",
        /// 1 to 4 items
        priority_order: c::List<PriorityConfigurationPriorityOrder> = "PriorityOrder",
    }
}

c::open_enum! {
    PriorityConfigurationPriorityOrder {
        LATENCY = "LATENCY",
        COST = "COST",
        DESTINATION = "DESTINATION",
        LOCATION = "LOCATION",
    }
}
