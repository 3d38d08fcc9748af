// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::Daemon` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DaemonArn`.
    CfnDaemon = "AWS::ECS::Daemon", "ecs-daemon", reference arn, tags List "Tags";
    new {}
    set {
        /// at least 1 item; AWS does not show it again
        capacity_provider_arns: c::List<str> = "CapacityProviderArns",
        /// an update replaces the resource
        cluster_arn: str = "ClusterArn",
        /// AWS does not show it again
        critical: bool = "Critical",
        /// an update replaces the resource; AWS does not show it again
        daemon_name: str = "DaemonName",
        /// AWS does not show it again
        daemon_task_definition_arn: str = "DaemonTaskDefinitionArn",
        /// AWS does not show it again
        deployment_configuration: DaemonDeploymentConfiguration = "DeploymentConfiguration",
        /// AWS does not show it again
        enable_ecs_managed_tags: bool = "EnableECSManagedTags",
        /// AWS does not show it again
        enable_execute_command: bool = "EnableExecuteCommand",
        /// AWS does not show it again
        propagate_tags: PropagateTags = "PropagateTags",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DaemonArn",
        CREATED_AT: str = "CreatedAt",
        DAEMON_ARN: c::Arn<CfnDaemon> = "DaemonArn",
        DAEMON_STATUS: c::Json = "DaemonStatus",
        DEPLOYMENT_ARN: str = "DeploymentArn",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    DaemonAlarmConfiguration, "ecs-daemon-daemonalarmconfiguration";
    new {}
    set {
        alarm_names: c::List<str> = "AlarmNames",
        enable: bool = "Enable",
    }
}

c::property! {
    DaemonDeploymentConfiguration, "ecs-daemon-daemondeploymentconfiguration";
    new {}
    set {
        alarms: DaemonAlarmConfiguration = "Alarms",
        /// 0 to 1440
        bake_time_in_minutes: i64 = "BakeTimeInMinutes",
        /// 0 to 100
        drain_percent: f64 = "DrainPercent",
    }
}

c::property! {
    Tag, "ecs-daemon-tag";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    PropagateTags {
        DAEMON = "DAEMON",
        NONE = "NONE",
    }
}
