// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::DaemonTaskDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DaemonTaskDefinitionArn`.
    CfnDaemonTaskDefinition = "AWS::ECS::DaemonTaskDefinition", "ecs-daemontaskdefinition", reference arn, tags List "Tags";
    new {}
    set {
        /// no item twice; an update replaces the resource
        container_definitions: c::List<DaemonContainerDefinition> = "ContainerDefinitions",
        /// an update replaces the resource
        cpu: str = "Cpu",
        /// an update replaces the resource
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource
        family: str = "Family",
        /// an update replaces the resource
        ipc_mode: IpcMode = "IpcMode",
        /// an update replaces the resource
        memory: str = "Memory",
        /// an update replaces the resource
        pid_mode: PidMode = "PidMode",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        task_role_arn: c::Arn<crate::iam::CfnRole> = "TaskRoleArn",
        /// no item twice; an update replaces the resource
        volumes: c::List<Volume> = "Volumes",
    }
    get {
        @arn "DaemonTaskDefinitionArn",
        DAEMON_TASK_DEFINITION_ARN: c::Arn<CfnDaemonTaskDefinition> = "DaemonTaskDefinitionArn",
    }
}

c::property! {
    ContainerDependency, "ecs-daemontaskdefinition-containerdependency";
    new {}
    set {
        condition: ContainerDependencyCondition = "Condition",
        container_name: str = "ContainerName",
    }
}

c::property! {
    DaemonContainerDefinition, "ecs-daemontaskdefinition-daemoncontainerdefinition";
    new DaemonContainerDefinitionRequired {
        A image: str = "Image",
        B name: str = "Name",
    }
    set {
        command: c::List<str> = "Command",
        cpu: i64 = "Cpu",
        depends_on: c::List<ContainerDependency> = "DependsOn",
        entry_point: c::List<str> = "EntryPoint",
        environment: c::List<KeyValuePair> = "Environment",
        environment_files: c::List<EnvironmentFile> = "EnvironmentFiles",
        essential: bool = "Essential",
        firelens_configuration: FirelensConfiguration = "FirelensConfiguration",
        health_check: HealthCheck = "HealthCheck",
        interactive: bool = "Interactive",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        memory: i64 = "Memory",
        memory_reservation: i64 = "MemoryReservation",
        mount_points: c::List<MountPoint> = "MountPoints",
        privileged: bool = "Privileged",
        pseudo_terminal: bool = "PseudoTerminal",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        restart_policy: RestartPolicy = "RestartPolicy",
        secrets: c::List<Secret> = "Secrets",
        start_timeout: i64 = "StartTimeout",
        stop_timeout: i64 = "StopTimeout",
        system_controls: c::List<SystemControl> = "SystemControls",
        ulimits: c::List<Ulimit> = "Ulimits",
        user: str = "User",
        working_directory: str = "WorkingDirectory",
    }
}

c::property! {
    Device, "ecs-daemontaskdefinition-device";
    new {}
    set {
        container_path: str = "ContainerPath",
        host_path: str = "HostPath",
        permissions: c::List<DevicePermissions> = "Permissions",
    }
}

c::property! {
    EnvironmentFile, "ecs-daemontaskdefinition-environmentfile";
    new {}
    set {
        r#type: EnvironmentFileType = "Type",
        value: str = "Value",
    }
}

c::property! {
    FirelensConfiguration, "ecs-daemontaskdefinition-firelensconfiguration";
    new {}
    set {
        options: c::Map<str> = "Options",
        r#type: FirelensConfigurationType = "Type",
    }
}

c::property! {
    HealthCheck, "ecs-daemontaskdefinition-healthcheck";
    new {}
    set {
        command: c::List<str> = "Command",
        interval: i64 = "Interval",
        retries: i64 = "Retries",
        start_period: i64 = "StartPeriod",
        timeout: i64 = "Timeout",
    }
}

c::property! {
    HostVolumeProperties, "ecs-daemontaskdefinition-hostvolumeproperties";
    new {}
    set {
        source_path: str = "SourcePath",
    }
}

c::property! {
    KernelCapabilities, "ecs-daemontaskdefinition-kernelcapabilities";
    new {}
    set {
        add_: c::List<str> = "Add",
        drop: c::List<str> = "Drop",
    }
}

c::property! {
    KeyValuePair, "ecs-daemontaskdefinition-keyvaluepair";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    LinuxParameters, "ecs-daemontaskdefinition-linuxparameters";
    new {}
    set {
        capabilities: KernelCapabilities = "Capabilities",
        devices: c::List<Device> = "Devices",
        init_process_enabled: bool = "InitProcessEnabled",
        tmpfs: c::List<Tmpfs> = "Tmpfs",
    }
}

c::property! {
    LogConfiguration, "ecs-daemontaskdefinition-logconfiguration";
    new {
        A log_driver: str = "LogDriver",
    }
    set {
        options: c::Map<str> = "Options",
        secret_options: c::List<Secret> = "SecretOptions",
    }
}

c::property! {
    MountPoint, "ecs-daemontaskdefinition-mountpoint";
    new {}
    set {
        container_path: str = "ContainerPath",
        read_only: bool = "ReadOnly",
        source_volume: str = "SourceVolume",
    }
}

c::property! {
    RepositoryCredentials, "ecs-daemontaskdefinition-repositorycredentials";
    new {}
    set {
        credentials_parameter: str = "CredentialsParameter",
    }
}

c::property! {
    RestartPolicy, "ecs-daemontaskdefinition-restartpolicy";
    new {}
    set {
        enabled: bool = "Enabled",
        ignored_exit_codes: c::List<i64> = "IgnoredExitCodes",
        restart_attempt_period: i64 = "RestartAttemptPeriod",
    }
}

c::property! {
    Secret, "ecs-daemontaskdefinition-secret";
    new SecretRequired {
        A name: str = "Name",
        B value_from: str = "ValueFrom",
    }
    set {}
}

c::property! {
    SystemControl, "ecs-daemontaskdefinition-systemcontrol";
    new {}
    set {
        namespace: str = "Namespace",
        value: str = "Value",
    }
}

c::property! {
    Tag, "ecs-daemontaskdefinition-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    Tmpfs, "ecs-daemontaskdefinition-tmpfs";
    new {
        A size: i64 = "Size",
    }
    set {
        container_path: str = "ContainerPath",
        mount_options: c::List<str> = "MountOptions",
    }
}

c::property! {
    Ulimit, "ecs-daemontaskdefinition-ulimit";
    new UlimitRequired {
        A hard_limit: i64 = "HardLimit",
        B name: UlimitName = "Name",
        C soft_limit: i64 = "SoftLimit",
    }
    set {}
}

c::property! {
    Volume, "ecs-daemontaskdefinition-volume";
    new {}
    set {
        host: HostVolumeProperties = "Host",
        name: str = "Name",
    }
}

c::open_enum! {
    IpcMode {
        NONE = "none",
        SHARED = "shared",
    }
}

c::open_enum! {
    PidMode {
        NONE = "none",
        SHARED = "shared",
    }
}

c::open_enum! {
    ContainerDependencyCondition {
        COMPLETE = "COMPLETE",
        HEALTHY = "HEALTHY",
        START = "START",
        SUCCESS = "SUCCESS",
    }
}

c::open_enum! {
    DevicePermissions {
        MKNOD = "mknod",
        READ = "read",
        WRITE = "write",
    }
}

c::open_enum! {
    EnvironmentFileType {
        S3 = "s3",
    }
}

c::open_enum! {
    FirelensConfigurationType {
        FLUENTBIT = "fluentbit",
        FLUENTD = "fluentd",
    }
}

c::open_enum! {
    UlimitName {
        CORE = "core",
        CPU = "cpu",
        DATA = "data",
        FSIZE = "fsize",
        LOCKS = "locks",
        MEMLOCK = "memlock",
        MSGQUEUE = "msgqueue",
        NICE = "nice",
        NOFILE = "nofile",
        NPROC = "nproc",
        RSS = "rss",
        RTPRIO = "rtprio",
        RTTIME = "rttime",
        SIGPENDING = "sigpending",
        STACK = "stack",
    }
}
