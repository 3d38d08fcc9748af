// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::Endpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags.
    CfnEndpoint = "AWS::Events::Endpoint", "events-endpoint", reference name, name_property "Name",
        arn "arn:${Partition}:events:${Region}:${Account}:endpoint/${EndpointName}";
    new {
        /// 2 items
        A event_buses: c::List<EndpointEventBus> = "EventBuses",
        B routing_config: RoutingConfig = "RoutingConfig",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// 1 to 64 characters; matches `^[\.\-_A-Za-z0-9]+$`; an update replaces the resource
        name: str = "Name",
        replication_config: ReplicationConfig = "ReplicationConfig",
        /// 1 to 256 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[0-9A-Za-z_+=,.@/-]+$`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    get {
        @arn "Arn",
        ENDPOINT_ID: str = "EndpointId",
        ENDPOINT_URL: str = "EndpointUrl",
        STATE: str = "State",
        STATE_REASON: str = "StateReason",
    }
}

c::property! {
    EndpointEventBus, "events-endpoint-endpointeventbus";
    new {
        /// 1 to 512 characters
        A event_bus_arn: str = "EventBusArn",
    }
    set {}
}

c::property! {
    FailoverConfig, "events-endpoint-failoverconfig";
    new {
        A primary: Primary = "Primary",
        B secondary: Secondary = "Secondary",
    }
    set {}
}

c::property! {
    Primary, "events-endpoint-primary";
    new {
        /// 1 to 1600 characters; matches `^arn:aws([a-z]|\-)*:route53:::healthcheck/[\-a-z0-9]+$`
        A health_check: str = "HealthCheck",
    }
    set {}
}

c::property! {
    ReplicationConfig, "events-endpoint-replicationconfig";
    new {
        A state: ReplicationState = "State",
    }
    set {}
}

c::property! {
    RoutingConfig, "events-endpoint-routingconfig";
    new {
        A failover_config: FailoverConfig = "FailoverConfig",
    }
    set {}
}

c::property! {
    Secondary, "events-endpoint-secondary";
    new {
        /// 9 to 20 characters; matches `^[\-a-z0-9]+$`
        A route: str = "Route",
    }
    set {}
}

c::open_enum! {
    ReplicationState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
