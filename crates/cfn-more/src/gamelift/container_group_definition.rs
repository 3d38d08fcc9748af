// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::ContainerGroupDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnContainerGroupDefinition = "AWS::GameLift::ContainerGroupDefinition", "gamelift-containergroupdefinition", reference name, name_property "Name",
        arn "arn:${Partition}:gamelift:${Region}:${Account}:containergroupdefinition/${Name}", tags List "Tags";
    new CfnContainerGroupDefinitionRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        A name: str = "Name",
        B operating_system: OperatingSystem = "OperatingSystem",
        /// 4 to 1024000
        C total_memory_limit_mebibytes: i64 = "TotalMemoryLimitMebibytes",
    }
    set {
        /// an update replaces the resource
        container_group_type: ContainerGroupType = "ContainerGroupType",
        game_server_container_definition: GameServerContainerDefinition = "GameServerContainerDefinition",
        /// at least 0; AWS does not show it again
        source_version_number: i64 = "SourceVersionNumber",
        /// 1 to 10 items; no item twice
        support_container_definitions: c::List<SupportContainerDefinition> = "SupportContainerDefinitions",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 0.125 to 10
        total_vcpu_limit: f64 = "TotalVcpuLimit",
        /// 1 to 1024 characters
        version_description: str = "VersionDescription",
    }
    get {
        @arn "ContainerGroupDefinitionArn",
        CONTAINER_GROUP_DEFINITION_ARN: c::Arn<CfnContainerGroupDefinition> = "ContainerGroupDefinitionArn",
        CREATION_TIME: str = "CreationTime",
        STATUS: str = "Status",
        STATUS_REASON: str = "StatusReason",
        VERSION_NUMBER: i64 = "VersionNumber",
    }
}

c::property! {
    ContainerDependency, "gamelift-containergroupdefinition-containerdependency";
    new ContainerDependencyRequired {
        A condition: ContainerDependencyCondition = "Condition",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        B container_name: str = "ContainerName",
    }
    set {}
}

c::property! {
    ContainerEnvironment, "gamelift-containergroupdefinition-containerenvironment";
    new ContainerEnvironmentRequired {
        /// 1 to 255 characters; matches `^.*$`
        A name: str = "Name",
        /// 1 to 255 characters; matches `^.*$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ContainerHealthCheck, "gamelift-containergroupdefinition-containerhealthcheck";
    new {
        /// 1 to 20 items; each: 1 to 255 characters, matches `^.*$`
        A command: c::List<str> = "Command",
    }
    set {
        /// 60 to 300
        interval: i64 = "Interval",
        /// 5 to 10
        retries: i64 = "Retries",
        /// 0 to 300
        start_period: i64 = "StartPeriod",
        /// 30 to 60
        timeout: i64 = "Timeout",
    }
}

c::property! {
    ContainerMountPoint, "gamelift-containergroupdefinition-containermountpoint";
    new {
        /// 1 to 1024 characters; matches `^\/[\s\S]*$`
        A instance_path: str = "InstancePath",
    }
    set {
        access_level: ContainerMountPointAccessLevel = "AccessLevel",
        /// 1 to 1024 characters; matches `^(\/+[^\/]+\/*)+$`
        container_path: str = "ContainerPath",
    }
}

c::property! {
    ContainerPortRange, "gamelift-containergroupdefinition-containerportrange";
    new ContainerPortRangeRequired {
        /// 1 to 60000
        A from_port: i64 = "FromPort",
        B protocol: ContainerPortRangeProtocol = "Protocol",
        /// 1 to 60000
        C to_port: i64 = "ToPort",
    }
    set {}
}

c::property! {
    GameServerContainerDefinition, "gamelift-containergroupdefinition-gameservercontainerdefinition";
    new GameServerContainerDefinitionRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        A container_name: str = "ContainerName",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9-_\.@\/:]+$`
        B image_uri: str = "ImageUri",
        /// at most 128 characters; matches `^[0-9]+\.[0-9]+\.[0-9]+$`
        C server_sdk_version: str = "ServerSdkVersion",
    }
    set {
        /// 1 to 10 items; no item twice
        depends_on: c::List<ContainerDependency> = "DependsOn",
        /// 1 to 20 items; no item twice
        environment_override: c::List<ContainerEnvironment> = "EnvironmentOverride",
        linux_capabilities: LinuxCapabilities = "LinuxCapabilities",
        /// 1 to 10 items; no item twice
        mount_points: c::List<ContainerMountPoint> = "MountPoints",
        port_configuration: PortConfiguration = "PortConfiguration",
        /// matches `^sha256:[a-fA-F0-9]{64}$`
        resolved_image_digest: str = "ResolvedImageDigest",
        /// 0.125 to 10
        vcpu: f64 = "Vcpu",
    }
}

c::property! {
    LinuxCapabilities, "gamelift-containergroupdefinition-linuxcapabilities";
    new {}
    set {
        /// at most 37 items; no item twice
        include: c::List<LinuxCapabilitiesInclude> = "Include",
    }
}

c::property! {
    PortConfiguration, "gamelift-containergroupdefinition-portconfiguration";
    new {
        /// 1 to 100 items; no item twice
        A container_port_ranges: c::List<ContainerPortRange> = "ContainerPortRanges",
    }
    set {}
}

c::property! {
    SupportContainerDefinition, "gamelift-containergroupdefinition-supportcontainerdefinition";
    new SupportContainerDefinitionRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`
        A container_name: str = "ContainerName",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9-_\.@\/:]+$`
        B image_uri: str = "ImageUri",
    }
    set {
        /// 1 to 10 items; no item twice
        depends_on: c::List<ContainerDependency> = "DependsOn",
        /// 1 to 20 items; no item twice
        environment_override: c::List<ContainerEnvironment> = "EnvironmentOverride",
        essential: bool = "Essential",
        health_check: ContainerHealthCheck = "HealthCheck",
        linux_capabilities: LinuxCapabilities = "LinuxCapabilities",
        /// 4 to 1024000
        memory_hard_limit_mebibytes: i64 = "MemoryHardLimitMebibytes",
        /// 1 to 10 items; no item twice
        mount_points: c::List<ContainerMountPoint> = "MountPoints",
        port_configuration: PortConfiguration = "PortConfiguration",
        /// matches `^sha256:[a-fA-F0-9]{64}$`
        resolved_image_digest: str = "ResolvedImageDigest",
        /// 0.125 to 10
        vcpu: f64 = "Vcpu",
    }
}

c::open_enum! {
    OperatingSystem {
        AMAZON_LINUX_2023 = "AMAZON_LINUX_2023",
    }
}

c::open_enum! {
    ContainerGroupType {
        GAME_SERVER = "GAME_SERVER",
        PER_INSTANCE = "PER_INSTANCE",
    }
}

c::open_enum! {
    ContainerDependencyCondition {
        START = "START",
        COMPLETE = "COMPLETE",
        SUCCESS = "SUCCESS",
        HEALTHY = "HEALTHY",
    }
}

c::open_enum! {
    ContainerMountPointAccessLevel {
        READ_ONLY = "READ_ONLY",
        READ_AND_WRITE = "READ_AND_WRITE",
    }
}

c::open_enum! {
    ContainerPortRangeProtocol {
        TCP = "TCP",
        UDP = "UDP",
    }
}

c::open_enum! {
    LinuxCapabilitiesInclude {
        AUDIT_CONTROL = "AUDIT_CONTROL",
        AUDIT_WRITE = "AUDIT_WRITE",
        BLOCK_SUSPEND = "BLOCK_SUSPEND",
        CHOWN = "CHOWN",
        DAC_OVERRIDE = "DAC_OVERRIDE",
        DAC_READ_SEARCH = "DAC_READ_SEARCH",
        FOWNER = "FOWNER",
        FSETID = "FSETID",
        IPC_LOCK = "IPC_LOCK",
        IPC_OWNER = "IPC_OWNER",
        KILL = "KILL",
        LEASE = "LEASE",
        LINUX_IMMUTABLE = "LINUX_IMMUTABLE",
        MAC_ADMIN = "MAC_ADMIN",
        MAC_OVERRIDE = "MAC_OVERRIDE",
        MKNOD = "MKNOD",
        NET_ADMIN = "NET_ADMIN",
        NET_BIND_SERVICE = "NET_BIND_SERVICE",
        NET_BROADCAST = "NET_BROADCAST",
        NET_RAW = "NET_RAW",
        SETFCAP = "SETFCAP",
        SETGID = "SETGID",
        SETPCAP = "SETPCAP",
        SETUID = "SETUID",
        SYS_ADMIN = "SYS_ADMIN",
        SYS_BOOT = "SYS_BOOT",
        SYS_CHROOT = "SYS_CHROOT",
        SYS_MODULE = "SYS_MODULE",
        SYS_NICE = "SYS_NICE",
        SYS_PACCT = "SYS_PACCT",
        SYS_PTRACE = "SYS_PTRACE",
        SYS_RAWIO = "SYS_RAWIO",
        SYS_RESOURCE = "SYS_RESOURCE",
        SYS_TIME = "SYS_TIME",
        SYS_TTY_CONFIG = "SYS_TTY_CONFIG",
        SYSLOG = "SYSLOG",
        WAKE_ALARM = "WAKE_ALARM",
    }
}
