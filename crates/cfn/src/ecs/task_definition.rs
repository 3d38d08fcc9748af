// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::TaskDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TaskDefinitionArn`.
    CfnTaskDefinition = "AWS::ECS::TaskDefinition", "ecs-taskdefinition", reference arn, tags List "Tags";
    new {}
    set {
        /// no item twice; an update replaces the resource
        container_definitions: c::List<ContainerDefinition> = "ContainerDefinitions",
        /// an update replaces the resource
        cpu: str = "Cpu",
        /// an update replaces the resource
        enable_fault_injection: bool = "EnableFaultInjection",
        /// an update replaces the resource
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        /// an update replaces the resource
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource
        family: str = "Family",
        /// no item twice; an update replaces the resource; deprecated by AWS
        inference_accelerators: c::List<InferenceAccelerator> = "InferenceAccelerators",
        /// an update replaces the resource
        ipc_mode: IpcMode = "IpcMode",
        /// an update replaces the resource
        memory: str = "Memory",
        /// an update replaces the resource
        network_mode: NetworkMode = "NetworkMode",
        /// an update replaces the resource
        pid_mode: PidMode = "PidMode",
        /// no item twice; an update replaces the resource
        placement_constraints: c::List<TaskDefinitionPlacementConstraint> = "PlacementConstraints",
        /// an update replaces the resource
        proxy_configuration: ProxyConfiguration = "ProxyConfiguration",
        /// no item twice; an update replaces the resource
        requires_compatibilities: c::List<RequiresCompatibilities> = "RequiresCompatibilities",
        /// an update replaces the resource
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        task_role_arn: c::Arn<crate::iam::CfnRole> = "TaskRoleArn",
        /// no item twice; an update replaces the resource
        volumes: c::List<Volume> = "Volumes",
    }
    get {
        @arn "TaskDefinitionArn",
        TASK_DEFINITION_ARN: c::Arn<CfnTaskDefinition> = "TaskDefinitionArn",
    }
}

c::property! {
    AuthorizationConfig, "ecs-taskdefinition-authorizationconfig";
    new {}
    set {
        access_point_id: c::Name<crate::efs::CfnAccessPoint> = "AccessPointId",
        iam: AuthorizationConfigIAM = "IAM",
    }
}

c::property! {
    ContainerDefinition, "ecs-taskdefinition-containerdefinition";
    new ContainerDefinitionRequired {
        A image: str = "Image",
        B name: str = "Name",
    }
    set {
        command: c::List<str> = "Command",
        cpu: i64 = "Cpu",
        credential_specs: c::List<str> = "CredentialSpecs",
        depends_on: c::List<ContainerDependency> = "DependsOn",
        disable_networking: bool = "DisableNetworking",
        dns_search_domains: c::List<str> = "DnsSearchDomains",
        dns_servers: c::List<str> = "DnsServers",
        docker_labels: c::Map<str> = "DockerLabels",
        docker_security_options: c::List<str> = "DockerSecurityOptions",
        entry_point: c::List<str> = "EntryPoint",
        /// no item twice
        environment: c::List<KeyValuePair> = "Environment",
        environment_files: c::List<EnvironmentFile> = "EnvironmentFiles",
        essential: bool = "Essential",
        extra_hosts: c::List<HostEntry> = "ExtraHosts",
        firelens_configuration: FirelensConfiguration = "FirelensConfiguration",
        health_check: HealthCheck = "HealthCheck",
        hostname: str = "Hostname",
        interactive: bool = "Interactive",
        /// no item twice
        links: c::List<str> = "Links",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        memory: i64 = "Memory",
        memory_reservation: i64 = "MemoryReservation",
        /// no item twice
        mount_points: c::List<MountPoint> = "MountPoints",
        /// no item twice
        port_mappings: c::List<PortMapping> = "PortMappings",
        privileged: bool = "Privileged",
        pseudo_terminal: bool = "PseudoTerminal",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: c::List<ResourceRequirement> = "ResourceRequirements",
        restart_policy: RestartPolicy = "RestartPolicy",
        secrets: c::List<Secret> = "Secrets",
        start_timeout: i64 = "StartTimeout",
        stop_timeout: i64 = "StopTimeout",
        system_controls: c::List<SystemControl> = "SystemControls",
        ulimits: c::List<Ulimit> = "Ulimits",
        user: str = "User",
        /// default `"enabled"`
        version_consistency: ContainerDefinitionVersionConsistency = "VersionConsistency",
        /// no item twice
        volumes_from: c::List<VolumeFrom> = "VolumesFrom",
        working_directory: str = "WorkingDirectory",
    }
}

c::property! {
    ContainerDependency, "ecs-taskdefinition-containerdependency";
    new {}
    set {
        condition: ContainerDependencyCondition = "Condition",
        container_name: str = "ContainerName",
    }
}

c::property! {
    Device, "ecs-taskdefinition-device";
    new {}
    set {
        container_path: str = "ContainerPath",
        host_path: str = "HostPath",
        /// no item twice
        permissions: c::List<DevicePermissions> = "Permissions",
    }
}

c::property! {
    DockerVolumeConfiguration, "ecs-taskdefinition-dockervolumeconfiguration";
    new {}
    set {
        autoprovision: bool = "Autoprovision",
        driver: str = "Driver",
        driver_opts: c::Map<str> = "DriverOpts",
        labels: c::Map<str> = "Labels",
        scope: DockerVolumeConfigurationScope = "Scope",
    }
}

c::property! {
    EFSVolumeConfiguration, "ecs-taskdefinition-efsvolumeconfiguration";
    new {
        A filesystem_id: c::Name<crate::efs::CfnFileSystem> = "FilesystemId",
    }
    set {
        authorization_config: AuthorizationConfig = "AuthorizationConfig",
        root_directory: str = "RootDirectory",
        transit_encryption: EFSVolumeConfigurationTransitEncryption = "TransitEncryption",
        transit_encryption_port: i64 = "TransitEncryptionPort",
    }
}

c::property! {
    EnvironmentFile, "ecs-taskdefinition-environmentfile";
    new {}
    set {
        r#type: EnvironmentFileType = "Type",
        value: str = "Value",
    }
}

c::property! {
    EphemeralStorage, "ecs-taskdefinition-ephemeralstorage";
    new {}
    set {
        size_in_gi_b: i64 = "SizeInGiB",
    }
}

c::property! {
    FSxAuthorizationConfig, "ecs-taskdefinition-fsxauthorizationconfig";
    new FSxAuthorizationConfigRequired {
        A credentials_parameter: str = "CredentialsParameter",
        B domain: str = "Domain",
    }
    set {}
}

c::property! {
    FSxWindowsFileServerVolumeConfiguration, "ecs-taskdefinition-fsxwindowsfileservervolumeconfiguration";
    new FSxWindowsFileServerVolumeConfigurationRequired {
        A file_system_id: str = "FileSystemId",
        B root_directory: str = "RootDirectory",
    }
    set {
        authorization_config: FSxAuthorizationConfig = "AuthorizationConfig",
    }
}

c::property! {
    FirelensConfiguration, "ecs-taskdefinition-firelensconfiguration";
    new {}
    set {
        options: c::Map<str> = "Options",
        r#type: FirelensConfigurationType = "Type",
    }
}

c::property! {
    HealthCheck, "ecs-taskdefinition-healthcheck";
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
    HostEntry, "ecs-taskdefinition-hostentry";
    new {}
    set {
        hostname: str = "Hostname",
        ip_address: str = "IpAddress",
    }
}

c::property! {
    HostVolumeProperties, "ecs-taskdefinition-hostvolumeproperties";
    new {}
    set {
        source_path: str = "SourcePath",
    }
}

c::property! {
    InferenceAccelerator, "ecs-taskdefinition-inferenceaccelerator";
    new {}
    set {
        device_name: str = "DeviceName",
        device_type: str = "DeviceType",
    }
}

c::property! {
    KernelCapabilities, "ecs-taskdefinition-kernelcapabilities";
    new {}
    set {
        add_: c::List<str> = "Add",
        drop: c::List<str> = "Drop",
    }
}

c::property! {
    KeyValuePair, "ecs-taskdefinition-keyvaluepair";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    LinuxParameters, "ecs-taskdefinition-linuxparameters";
    new {}
    set {
        capabilities: KernelCapabilities = "Capabilities",
        devices: c::List<Device> = "Devices",
        init_process_enabled: bool = "InitProcessEnabled",
        max_swap: i64 = "MaxSwap",
        shared_memory_size: i64 = "SharedMemorySize",
        swappiness: i64 = "Swappiness",
        tmpfs: c::List<Tmpfs> = "Tmpfs",
    }
}

c::property! {
    LogConfiguration, "ecs-taskdefinition-logconfiguration";
    new {
        A log_driver: str = "LogDriver",
    }
    set {
        options: c::Map<str> = "Options",
        secret_options: c::List<Secret> = "SecretOptions",
    }
}

c::property! {
    MountPoint, "ecs-taskdefinition-mountpoint";
    new {}
    set {
        container_path: str = "ContainerPath",
        read_only: bool = "ReadOnly",
        source_volume: str = "SourceVolume",
    }
}

c::property! {
    NvidiaMpsAllocation, "ecs-taskdefinition-nvidiampsallocation";
    new {
        /// at least 1
        A memory: i64 = "Memory",
    }
    set {
        /// 1 to 100
        max_compute_percent: i64 = "MaxComputePercent",
    }
}

c::property! {
    PortMapping, "ecs-taskdefinition-portmapping";
    new {}
    set {
        app_protocol: PortMappingAppProtocol = "AppProtocol",
        container_port: i64 = "ContainerPort",
        container_port_range: str = "ContainerPortRange",
        host_port: i64 = "HostPort",
        name: str = "Name",
        protocol: PortMappingProtocol = "Protocol",
    }
}

c::property! {
    ProxyConfiguration, "ecs-taskdefinition-proxyconfiguration";
    new {
        A container_name: str = "ContainerName",
    }
    set {
        /// no item twice
        proxy_configuration_properties: c::List<KeyValuePair> = "ProxyConfigurationProperties",
        r#type: ProxyConfigurationType = "Type",
    }
}

c::property! {
    RepositoryCredentials, "ecs-taskdefinition-repositorycredentials";
    new {}
    set {
        credentials_parameter: str = "CredentialsParameter",
    }
}

c::property! {
    ResourceRequirement, "ecs-taskdefinition-resourcerequirement";
    new {
        A r#type: ResourceRequirementType = "Type",
    }
    set {
        sharing_strategy: SharingStrategy = "SharingStrategy",
        value: str = "Value",
    }
}

c::property! {
    RestartPolicy, "ecs-taskdefinition-restartpolicy";
    new {}
    set {
        enabled: bool = "Enabled",
        ignored_exit_codes: c::List<i64> = "IgnoredExitCodes",
        restart_attempt_period: i64 = "RestartAttemptPeriod",
    }
}

c::property! {
    RuntimePlatform, "ecs-taskdefinition-runtimeplatform";
    new {}
    set {
        cpu_architecture: RuntimePlatformCpuArchitecture = "CpuArchitecture",
        operating_system_family: RuntimePlatformOperatingSystemFamily = "OperatingSystemFamily",
    }
}

c::property! {
    S3FilesVolumeConfiguration, "ecs-taskdefinition-s3filesvolumeconfiguration";
    new {
        A file_system_arn: str = "FileSystemArn",
    }
    set {
        access_point_arn: str = "AccessPointArn",
        root_directory: str = "RootDirectory",
        transit_encryption_port: i64 = "TransitEncryptionPort",
    }
}

c::property! {
    Secret, "ecs-taskdefinition-secret";
    new SecretRequired {
        A name: str = "Name",
        B value_from: str = "ValueFrom",
    }
    set {}
}

c::property! {
    SharingStrategy, "ecs-taskdefinition-sharingstrategy";
    new {
        A nvidia_mps: NvidiaMpsAllocation = "NvidiaMps",
    }
    set {}
}

c::property! {
    SystemControl, "ecs-taskdefinition-systemcontrol";
    new {}
    set {
        namespace: str = "Namespace",
        value: str = "Value",
    }
}

c::property! {
    Tag, "ecs-taskdefinition-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    TaskDefinitionPlacementConstraint, "ecs-taskdefinition-taskdefinitionplacementconstraint";
    new {
        A r#type: TaskDefinitionPlacementConstraintType = "Type",
    }
    set {
        expression: str = "Expression",
    }
}

c::property! {
    Tmpfs, "ecs-taskdefinition-tmpfs";
    new {
        A size: i64 = "Size",
    }
    set {
        container_path: str = "ContainerPath",
        mount_options: c::List<str> = "MountOptions",
    }
}

c::property! {
    Ulimit, "ecs-taskdefinition-ulimit";
    new UlimitRequired {
        A hard_limit: i64 = "HardLimit",
        B name: UlimitName = "Name",
        C soft_limit: i64 = "SoftLimit",
    }
    set {}
}

c::property! {
    Volume, "ecs-taskdefinition-volume";
    new {}
    set {
        configured_at_launch: bool = "ConfiguredAtLaunch",
        docker_volume_configuration: DockerVolumeConfiguration = "DockerVolumeConfiguration",
        efs_volume_configuration: EFSVolumeConfiguration = "EFSVolumeConfiguration",
        f_sx_windows_file_server_volume_configuration: FSxWindowsFileServerVolumeConfiguration = "FSxWindowsFileServerVolumeConfiguration",
        host: HostVolumeProperties = "Host",
        name: str = "Name",
        s3_files_volume_configuration: S3FilesVolumeConfiguration = "S3FilesVolumeConfiguration",
    }
}

c::property! {
    VolumeFrom, "ecs-taskdefinition-volumefrom";
    new {}
    set {
        read_only: bool = "ReadOnly",
        source_container: str = "SourceContainer",
    }
}

c::open_enum! {
    IpcMode {
        HOST = "host",
        NONE = "none",
        TASK = "task",
    }
}

c::open_enum! {
    NetworkMode {
        AWSVPC = "awsvpc",
        BRIDGE = "bridge",
        HOST = "host",
        NONE = "none",
    }
}

c::open_enum! {
    PidMode {
        HOST = "host",
        TASK = "task",
    }
}

c::open_enum! {
    RequiresCompatibilities {
        EC2 = "EC2",
        EXTERNAL = "EXTERNAL",
        FARGATE = "FARGATE",
        MANAGED_INSTANCES = "MANAGED_INSTANCES",
    }
}

c::open_enum! {
    AuthorizationConfigIAM {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ContainerDefinitionVersionConsistency {
        ENABLED = "enabled",
        DISABLED = "disabled",
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
    DockerVolumeConfigurationScope {
        SHARED = "shared",
        TASK = "task",
    }
}

c::open_enum! {
    EFSVolumeConfigurationTransitEncryption {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
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
    PortMappingAppProtocol {
        HTTP = "http",
        HTTP2 = "http2",
        GRPC = "grpc",
    }
}

c::open_enum! {
    PortMappingProtocol {
        TCP = "tcp",
        UDP = "udp",
    }
}

c::open_enum! {
    ProxyConfigurationType {
        APPMESH = "APPMESH",
    }
}

c::open_enum! {
    ResourceRequirementType {
        GPU = "GPU",
        INFERENCE_ACCELERATOR = "InferenceAccelerator",
        NEURON_DEVICE = "NeuronDevice",
    }
}

c::open_enum! {
    RuntimePlatformCpuArchitecture {
        ARM64 = "ARM64",
        X86_64 = "X86_64",
    }
}

c::open_enum! {
    RuntimePlatformOperatingSystemFamily {
        LINUX = "LINUX",
        WINDOWS_SERVER_2004_CORE = "WINDOWS_SERVER_2004_CORE",
        WINDOWS_SERVER_2016_FULL = "WINDOWS_SERVER_2016_FULL",
        WINDOWS_SERVER_2019_CORE = "WINDOWS_SERVER_2019_CORE",
        WINDOWS_SERVER_2019_FULL = "WINDOWS_SERVER_2019_FULL",
        WINDOWS_SERVER_2022_CORE = "WINDOWS_SERVER_2022_CORE",
        WINDOWS_SERVER_2022_FULL = "WINDOWS_SERVER_2022_FULL",
        WINDOWS_SERVER_2025_CORE = "WINDOWS_SERVER_2025_CORE",
        WINDOWS_SERVER_2025_FULL = "WINDOWS_SERVER_2025_FULL",
        WINDOWS_SERVER_20H2_CORE = "WINDOWS_SERVER_20H2_CORE",
    }
}

c::open_enum! {
    TaskDefinitionPlacementConstraintType {
        MEMBER_OF = "memberOf",
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
