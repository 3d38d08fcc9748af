// Written by `cargo xtask codegen` from crates/registry/data/gammadilithium.txt.

//! `AWS::GammaDilithium::JobDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnJobDefinition = "AWS::GammaDilithium::JobDefinition", "gammadilithium-jobdefinition", reference name;
    new {
        A r#type: str = "Type",
    }
    set {
        container_properties: ContainerProperties = "ContainerProperties",
        ecs_properties: EcsProperties = "EcsProperties",
        eks_properties: EksProperties = "EksProperties",
        /// an update replaces the resource
        job_definition_name: str = "JobDefinitionName",
        node_properties: NodeProperties = "NodeProperties",
        parameters: c::Json = "Parameters",
        platform_capabilities: c::List<str> = "PlatformCapabilities",
        propagate_tags: bool = "PropagateTags",
        retry_strategy: RetryStrategy = "RetryStrategy",
        scheduling_priority: i64 = "SchedulingPriority",
        tags: c::List<Tags> = "Tags",
        timeout: Timeout = "Timeout",
    }
    get {
        ID: c::Name<CfnJobDefinition> = "Id",
    }
}

c::property! {
    AuthorizationConfig, "gammadilithium-jobdefinition-authorizationconfig";
    new {}
    set {
        access_point_id: str = "AccessPointId",
        iam: str = "Iam",
    }
}

c::property! {
    ContainerProperties, "gammadilithium-jobdefinition-containerproperties";
    new {
        A image: str = "Image",
    }
    set {
        command: c::List<str> = "Command",
        environment: c::List<Environment> = "Environment",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration",
        instance_type: str = "InstanceType",
        job_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "JobRoleArn",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        memory: i64 = "Memory",
        mount_points: c::List<MountPoints> = "MountPoints",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: c::List<ResourceRequirement> = "ResourceRequirements",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        secrets: c::List<Secret> = "Secrets",
        ulimits: c::List<Ulimit> = "Ulimits",
        user: str = "User",
        vcpus: i64 = "Vcpus",
        volumes: c::List<Volumes> = "Volumes",
    }
}

c::property! {
    Device, "gammadilithium-jobdefinition-device";
    new {}
    set {
        container_path: str = "ContainerPath",
        host_path: str = "HostPath",
        permissions: c::List<str> = "Permissions",
    }
}

c::property! {
    EcsProperties, "gammadilithium-jobdefinition-ecsproperties";
    new {
        A task_properties: c::List<EcsTaskProperties> = "TaskProperties",
    }
    set {}
}

c::property! {
    EcsTaskProperties, "gammadilithium-jobdefinition-ecstaskproperties";
    new {}
    set {
        containers: c::List<TaskContainerProperties> = "Containers",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        ipc_mode: str = "IpcMode",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        pid_mode: str = "PidMode",
        platform_version: str = "PlatformVersion",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        task_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "TaskRoleArn",
        volumes: c::List<Volumes> = "Volumes",
    }
}

c::property! {
    EfsVolumeConfiguration, "gammadilithium-jobdefinition-efsvolumeconfiguration";
    new {
        A file_system_id: str = "FileSystemId",
    }
    set {
        authorization_config: AuthorizationConfig = "AuthorizationConfig",
        root_directory: str = "RootDirectory",
        transit_encryption: str = "TransitEncryption",
        transit_encryption_port: i64 = "TransitEncryptionPort",
    }
}

c::property! {
    EksContainer, "gammadilithium-jobdefinition-ekscontainer";
    new {
        A image: str = "Image",
    }
    set {
        args: c::List<str> = "Args",
        command: c::List<str> = "Command",
        env: c::List<EksContainerEnvironmentVariable> = "Env",
        image_pull_policy: str = "ImagePullPolicy",
        name: str = "Name",
        resources: EksContainerResourceRequirements = "Resources",
        security_context: EksContainerSecurityContext = "SecurityContext",
        volume_mounts: c::List<EksContainerVolumeMount> = "VolumeMounts",
    }
}

c::property! {
    EksContainerEnvironmentVariable, "gammadilithium-jobdefinition-ekscontainerenvironmentvariable";
    new {
        A name: str = "Name",
    }
    set {
        value: str = "Value",
    }
}

c::property! {
    EksContainerResourceRequirements, "gammadilithium-jobdefinition-ekscontainerresourcerequirements";
    new {}
    set {
        limits: c::Json = "Limits",
        requests: c::Json = "Requests",
    }
}

c::property! {
    EksContainerSecurityContext, "gammadilithium-jobdefinition-ekscontainersecuritycontext";
    new {}
    set {
        allow_privilege_escalation: bool = "AllowPrivilegeEscalation",
        privileged: bool = "Privileged",
        read_only_root_filesystem: bool = "ReadOnlyRootFilesystem",
        run_as_group: i64 = "RunAsGroup",
        run_as_non_root: bool = "RunAsNonRoot",
        run_as_user: i64 = "RunAsUser",
    }
}

c::property! {
    EksContainerVolumeMount, "gammadilithium-jobdefinition-ekscontainervolumemount";
    new {}
    set {
        mount_path: str = "MountPath",
        name: str = "Name",
        read_only: bool = "ReadOnly",
    }
}

c::property! {
    EksEmptyDir, "gammadilithium-jobdefinition-eksemptydir";
    new {}
    set {
        medium: str = "Medium",
        size_limit: str = "SizeLimit",
    }
}

c::property! {
    EksHostPath, "gammadilithium-jobdefinition-ekshostpath";
    new {}
    set {
        path: str = "Path",
    }
}

c::property! {
    EksProperties, "gammadilithium-jobdefinition-eksproperties";
    new {}
    set {
        pod_properties: PodProperties = "PodProperties",
    }
}

c::property! {
    EksSecret, "gammadilithium-jobdefinition-ekssecret";
    new {
        A secret_name: str = "SecretName",
    }
    set {
        optional: bool = "Optional",
    }
}

c::property! {
    EksVolume, "gammadilithium-jobdefinition-eksvolume";
    new {
        A name: str = "Name",
    }
    set {
        empty_dir: EksEmptyDir = "EmptyDir",
        host_path: EksHostPath = "HostPath",
        secret: EksSecret = "Secret",
    }
}

c::property! {
    Environment, "gammadilithium-jobdefinition-environment";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    EphemeralStorage, "gammadilithium-jobdefinition-ephemeralstorage";
    new {
        A size_in_gi_b: i64 = "SizeInGiB",
    }
    set {}
}

c::property! {
    EvaluateOnExit, "gammadilithium-jobdefinition-evaluateonexit";
    new {
        A action: str = "Action",
    }
    set {
        on_exit_code: str = "OnExitCode",
        on_reason: str = "OnReason",
        on_status_reason: str = "OnStatusReason",
    }
}

c::property! {
    FargatePlatformConfiguration, "gammadilithium-jobdefinition-fargateplatformconfiguration";
    new {}
    set {
        platform_version: str = "PlatformVersion",
    }
}

c::property! {
    ImagePullSecret, "gammadilithium-jobdefinition-imagepullsecret";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    LinuxParameters, "gammadilithium-jobdefinition-linuxparameters";
    new {}
    set {
        devices: c::List<Device> = "Devices",
        init_process_enabled: bool = "InitProcessEnabled",
        max_swap: i64 = "MaxSwap",
        shared_memory_size: i64 = "SharedMemorySize",
        swappiness: i64 = "Swappiness",
        tmpfs: c::List<Tmpfs> = "Tmpfs",
    }
}

c::property! {
    LogConfiguration, "gammadilithium-jobdefinition-logconfiguration";
    new {
        A log_driver: str = "LogDriver",
    }
    set {
        options: c::Json = "Options",
        secret_options: c::List<Secret> = "SecretOptions",
    }
}

c::property! {
    Metadata, "gammadilithium-jobdefinition-metadata";
    new {}
    set {
        labels: c::Json = "Labels",
    }
}

c::property! {
    MountPoints, "gammadilithium-jobdefinition-mountpoints";
    new {}
    set {
        container_path: str = "ContainerPath",
        read_only: bool = "ReadOnly",
        source_volume: str = "SourceVolume",
    }
}

c::property! {
    NetworkConfiguration, "gammadilithium-jobdefinition-networkconfiguration";
    new {}
    set {
        assign_public_ip: str = "AssignPublicIp",
    }
}

c::property! {
    NodeProperties, "gammadilithium-jobdefinition-nodeproperties";
    new NodePropertiesRequired {
        A main_node: i64 = "MainNode",
        B node_range_properties: c::List<NodeRangeProperty> = "NodeRangeProperties",
        C num_nodes: i64 = "NumNodes",
    }
    set {}
}

c::property! {
    NodeRangeProperty, "gammadilithium-jobdefinition-noderangeproperty";
    new {
        A target_nodes: str = "TargetNodes",
    }
    set {
        container: ContainerProperties = "Container",
        ecs_properties: EcsProperties = "EcsProperties",
        eks_properties: EksProperties = "EksProperties",
        instance_types: c::List<str> = "InstanceTypes",
    }
}

c::property! {
    PodProperties, "gammadilithium-jobdefinition-podproperties";
    new {}
    set {
        containers: c::List<EksContainer> = "Containers",
        dns_policy: str = "DnsPolicy",
        host_network: bool = "HostNetwork",
        image_pull_secrets: c::List<ImagePullSecret> = "ImagePullSecrets",
        init_containers: c::List<EksContainer> = "InitContainers",
        metadata: Metadata = "Metadata",
        service_account_name: str = "ServiceAccountName",
        share_process_namespace: bool = "ShareProcessNamespace",
        volumes: c::List<EksVolume> = "Volumes",
    }
}

c::property! {
    RepositoryCredentials, "gammadilithium-jobdefinition-repositorycredentials";
    new {
        A credentials_parameter: str = "CredentialsParameter",
    }
    set {}
}

c::property! {
    ResourceRequirement, "gammadilithium-jobdefinition-resourcerequirement";
    new {}
    set {
        r#type: str = "Type",
        value: str = "Value",
    }
}

c::property! {
    RetryStrategy, "gammadilithium-jobdefinition-retrystrategy";
    new {}
    set {
        attempts: i64 = "Attempts",
        evaluate_on_exit: c::List<EvaluateOnExit> = "EvaluateOnExit",
    }
}

c::property! {
    RuntimePlatform, "gammadilithium-jobdefinition-runtimeplatform";
    new {}
    set {
        cpu_architecture: str = "CpuArchitecture",
        operating_system_family: str = "OperatingSystemFamily",
    }
}

c::property! {
    Secret, "gammadilithium-jobdefinition-secret";
    new SecretRequired {
        A name: str = "Name",
        B value_from: str = "ValueFrom",
    }
    set {}
}

c::property! {
    Tags, "gammadilithium-jobdefinition-tags";
    new TagsRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TaskContainerDependency, "gammadilithium-jobdefinition-taskcontainerdependency";
    new TaskContainerDependencyRequired {
        A condition: str = "Condition",
        B container_name: str = "ContainerName",
    }
    set {}
}

c::property! {
    TaskContainerProperties, "gammadilithium-jobdefinition-taskcontainerproperties";
    new {
        A image: str = "Image",
    }
    set {
        command: c::List<str> = "Command",
        depends_on: c::List<TaskContainerDependency> = "DependsOn",
        environment: c::List<Environment> = "Environment",
        essential: bool = "Essential",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        mount_points: c::List<MountPoints> = "MountPoints",
        name: str = "Name",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: c::List<ResourceRequirement> = "ResourceRequirements",
        secrets: c::List<Secret> = "Secrets",
        ulimits: c::List<Ulimit> = "Ulimits",
        user: str = "User",
    }
}

c::property! {
    Timeout, "gammadilithium-jobdefinition-timeout";
    new {}
    set {
        attempt_duration_seconds: i64 = "AttemptDurationSeconds",
    }
}

c::property! {
    Tmpfs, "gammadilithium-jobdefinition-tmpfs";
    new {
        A container_path: str = "ContainerPath",
        B size: i64 = "Size",
    }
    set {
        mount_options: c::List<str> = "MountOptions",
    }
}

c::property! {
    Ulimit, "gammadilithium-jobdefinition-ulimit";
    new UlimitRequired {
        A hard_limit: i64 = "HardLimit",
        B name: str = "Name",
        C soft_limit: i64 = "SoftLimit",
    }
    set {}
}

c::property! {
    Volumes, "gammadilithium-jobdefinition-volumes";
    new {}
    set {
        efs_volume_configuration: EfsVolumeConfiguration = "EfsVolumeConfiguration",
        host: VolumesHost = "Host",
        name: str = "Name",
    }
}

c::property! {
    VolumesHost, "gammadilithium-jobdefinition-volumeshost";
    new {}
    set {
        source_path: str = "SourcePath",
    }
}
