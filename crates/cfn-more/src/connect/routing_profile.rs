// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::RoutingProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RoutingProfileArn`.
    CfnRoutingProfile = "AWS::Connect::RoutingProfile", "connect-routingprofile", reference arn, tags List "Tags";
    new CfnRoutingProfileRequired {
        A default_outbound_queue_arn: str = "DefaultOutboundQueueArn",
        /// 1 to 250 characters
        B description: str = "Description",
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        C instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        D media_concurrencies: c::List<MediaConcurrency> = "MediaConcurrencies",
        /// 1 to 127 characters
        E name: str = "Name",
    }
    set {
        agent_availability_timer: AgentAvailabilityTimer = "AgentAvailabilityTimer",
        /// 1 to 10 items
        manual_assignment_queue_configs: c::List<RoutingProfileManualAssignmentQueueConfig> = "ManualAssignmentQueueConfigs",
        /// at least 1 item
        queue_configs: c::List<RoutingProfileQueueConfig> = "QueueConfigs",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RoutingProfileArn",
        ROUTING_PROFILE_ARN: c::Arn<CfnRoutingProfile> = "RoutingProfileArn",
    }
}

c::property! {
    CrossChannelBehavior, "connect-routingprofile-crosschannelbehavior";
    new {
        A behavior_type: BehaviorType = "BehaviorType",
    }
    set {}
}

c::property! {
    MediaConcurrency, "connect-routingprofile-mediaconcurrency";
    new {
        A channel: Channel = "Channel",
        /// 1 to 10
        B concurrency: i64 = "Concurrency",
    }
    set {
        cross_channel_behavior: CrossChannelBehavior = "CrossChannelBehavior",
    }
}

c::property! {
    RoutingProfileManualAssignmentQueueConfig, "connect-routingprofile-routingprofilemanualassignmentqueueconfig";
    new {
        A queue_reference: RoutingProfileQueueReference = "QueueReference",
    }
    set {}
}

c::property! {
    RoutingProfileQueueConfig, "connect-routingprofile-routingprofilequeueconfig";
    new RoutingProfileQueueConfigRequired {
        /// 0 to 9999
        A delay: i64 = "Delay",
        /// 1 to 99
        B priority: i64 = "Priority",
        C queue_reference: RoutingProfileQueueReference = "QueueReference",
    }
    set {}
}

c::property! {
    RoutingProfileQueueReference, "connect-routingprofile-routingprofilequeuereference";
    new RoutingProfileQueueReferenceRequired {
        A channel: Channel = "Channel",
        B queue_arn: str = "QueueArn",
    }
    set {}
}

c::open_enum! {
    BehaviorType {
        ROUTE_CURRENT_CHANNEL_ONLY = "ROUTE_CURRENT_CHANNEL_ONLY",
        ROUTE_ANY_CHANNEL = "ROUTE_ANY_CHANNEL",
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
    AgentAvailabilityTimer {
        TIME_SINCE_LAST_ACTIVITY = "TIME_SINCE_LAST_ACTIVITY",
        TIME_SINCE_LAST_INBOUND = "TIME_SINCE_LAST_INBOUND",
    }
}
