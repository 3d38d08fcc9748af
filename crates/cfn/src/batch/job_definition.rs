// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::JobDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `JobDefinitionArn`.
    CfnJobDefinition = "AWS::Batch::JobDefinition", "batch-jobdefinition", reference arn,
        arn "arn:${Partition}:batch:${Region}:${Account}:job-definition/${JobDefinitionName}", tags Map "Tags";
    new {
        A r#type: Type = "Type",
    }
    set {
        consumable_resource_properties: ConsumableResourceProperties = "ConsumableResourceProperties",
        container_properties: ContainerProperties = "ContainerProperties",
        ecs_properties: EcsProperties = "EcsProperties",
        eks_properties: EksProperties = "EksProperties",
        /// at most 128 characters; an update replaces the resource
        job_definition_name: str = "JobDefinitionName",
        node_properties: NodeProperties = "NodeProperties",
        parameters: c::Map<str> = "Parameters",
        platform_capabilities: c::List<PlatformCapabilities> = "PlatformCapabilities",
        propagate_tags: bool = "PropagateTags",
        /// AWS does not show it again
        resource_retention_policy: ResourceRetentionPolicy = "ResourceRetentionPolicy",
        retry_strategy: RetryStrategy = "RetryStrategy",
        scheduling_priority: i64 = "SchedulingPriority",
        tags: c::Map<str> = "Tags",
        timeout: JobTimeout = "Timeout",
    }
    get {
        @arn "JobDefinitionArn",
        JOB_DEFINITION_ARN: c::Arn<CfnJobDefinition> = "JobDefinitionArn",
    }
}

c::property! {
    ConsumableResourceProperties, "batch-jobdefinition-consumableresourceproperties";
    new {
        /// no item twice
        A consumable_resource_list: c::List<ConsumableResourceRequirement> = "ConsumableResourceList",
    }
    set {}
}

c::property! {
    ConsumableResourceRequirement, "batch-jobdefinition-consumableresourcerequirement";
    new {
        A consumable_resource: str = "ConsumableResource",
        B quantity: i64 = "Quantity",
    }
    set {}
}

c::property! {
    ContainerProperties, "batch-jobdefinition-containerproperties";
    new {
        A image: str = "Image",
    }
    set {
        command: c::List<str> = "Command",
        enable_execute_command: bool = "EnableExecuteCommand",
        environment: c::List<Environment> = "Environment",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        fargate_platform_configuration: FargatePlatformConfiguration = "FargatePlatformConfiguration",
        job_role_arn: c::Arn<crate::iam::CfnRole> = "JobRoleArn",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        memory: i64 = "Memory",
        mount_points: c::List<MountPoint> = "MountPoints",
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
        volumes: c::List<Volume> = "Volumes",
    }
}

c::property! {
    Device, "batch-jobdefinition-device";
    new {}
    set {
        container_path: str = "ContainerPath",
        host_path: str = "HostPath",
        permissions: c::List<DevicePermissions> = "Permissions",
    }
}

c::property! {
    EFSAuthorizationConfig, "batch-jobdefinition-efsauthorizationconfig";
    new {}
    set {
        access_point_id: str = "AccessPointId",
        iam: EFSAuthorizationConfigIam = "Iam",
    }
}

c::property! {
    EFSVolumeConfiguration, "batch-jobdefinition-efsvolumeconfiguration";
    new {
        A file_system_id: str = "FileSystemId",
    }
    set {
        authorization_config: EFSAuthorizationConfig = "AuthorizationConfig",
        root_directory: str = "RootDirectory",
        transit_encryption: EFSVolumeConfigurationTransitEncryption = "TransitEncryption",
        transit_encryption_port: i64 = "TransitEncryptionPort",
    }
}

c::property! {
    EcsProperties, "batch-jobdefinition-ecsproperties";
    new {
        A task_properties: c::List<EcsTaskProperties> = "TaskProperties",
    }
    set {}
}

c::property! {
    EcsTaskProperties, "batch-jobdefinition-ecstaskproperties";
    new {}
    set {
        containers: c::List<TaskContainerProperties> = "Containers",
        enable_execute_command: bool = "EnableExecuteCommand",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        ipc_mode: str = "IpcMode",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        network_mode: str = "NetworkMode",
        pid_mode: str = "PidMode",
        platform_version: str = "PlatformVersion",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        task_role_arn: c::Arn<crate::iam::CfnRole> = "TaskRoleArn",
        volumes: c::List<Volume> = "Volumes",
    }
}

c::property! {
    EksContainer, "batch-jobdefinition-ekscontainer";
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
    EksContainerEnvironmentVariable, "batch-jobdefinition-ekscontainerenvironmentvariable";
    new {
        A name: str = "Name",
    }
    set {
        value: str = "Value",
    }
}

c::property! {
    EksContainerResourceRequirements, "batch-jobdefinition-ekscontainerresourcerequirements";
    new {}
    set {
        limits: c::Map<str> = "Limits",
        requests: c::Map<str> = "Requests",
    }
}

c::property! {
    EksContainerSecurityContext, "batch-jobdefinition-ekscontainersecuritycontext";
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
    EksContainerVolumeMount, "batch-jobdefinition-ekscontainervolumemount";
    new {}
    set {
        mount_path: str = "MountPath",
        name: str = "Name",
        read_only: bool = "ReadOnly",
        sub_path: str = "SubPath",
    }
}

c::property! {
    EksEmptyDir, "batch-jobdefinition-eksemptydir";
    new {}
    set {
        medium: str = "Medium",
        /// 1 to 256 characters
        size_limit: str = "SizeLimit",
    }
}

c::property! {
    EksHostPath, "batch-jobdefinition-ekshostpath";
    new {}
    set {
        path: str = "Path",
    }
}

c::property! {
    EksMetadata, "batch-jobdefinition-eksmetadata";
    new {}
    set {
        annotations: c::Map<str> = "Annotations",
        labels: c::Map<str> = "Labels",
        namespace: str = "Namespace",
    }
}

c::property! {
    EksPersistentVolumeClaim, "batch-jobdefinition-ekspersistentvolumeclaim";
    new {
        A claim_name: str = "ClaimName",
    }
    set {
        read_only: bool = "ReadOnly",
    }
}

c::property! {
    EksPodProperties, "batch-jobdefinition-ekspodproperties";
    new {}
    set {
        containers: c::List<EksContainer> = "Containers",
        dns_policy: str = "DnsPolicy",
        host_network: bool = "HostNetwork",
        image_pull_secrets: c::List<ImagePullSecret> = "ImagePullSecrets",
        init_containers: c::List<EksContainer> = "InitContainers",
        metadata: EksMetadata = "Metadata",
        service_account_name: str = "ServiceAccountName",
        share_process_namespace: bool = "ShareProcessNamespace",
        volumes: c::List<EksVolume> = "Volumes",
    }
}

c::property! {
    EksProperties, "batch-jobdefinition-eksproperties";
    new {}
    set {
        pod_properties: EksPodProperties = "PodProperties",
    }
}

c::property! {
    EksSecret, "batch-jobdefinition-ekssecret";
    new {
        A secret_name: str = "SecretName",
    }
    set {
        optional: bool = "Optional",
    }
}

c::property! {
    EksVolume, "batch-jobdefinition-eksvolume";
    new {
        A name: str = "Name",
    }
    set {
        empty_dir: EksEmptyDir = "EmptyDir",
        host_path: EksHostPath = "HostPath",
        persistent_volume_claim: EksPersistentVolumeClaim = "PersistentVolumeClaim",
        secret: EksSecret = "Secret",
    }
}

c::property! {
    Environment, "batch-jobdefinition-environment";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    EphemeralStorage, "batch-jobdefinition-ephemeralstorage";
    new {
        A size_in_gi_b: i64 = "SizeInGiB",
    }
    set {}
}

c::property! {
    EvaluateOnExit, "batch-jobdefinition-evaluateonexit";
    new {
        A action: EvaluateOnExitAction = "Action",
    }
    set {
        on_exit_code: str = "OnExitCode",
        on_reason: str = "OnReason",
        on_status_reason: str = "OnStatusReason",
    }
}

c::property! {
    FargatePlatformConfiguration, "batch-jobdefinition-fargateplatformconfiguration";
    new {}
    set {
        platform_version: str = "PlatformVersion",
    }
}

c::property! {
    FirelensConfiguration, "batch-jobdefinition-firelensconfiguration";
    new {
        A r#type: FirelensConfigurationType = "Type",
    }
    set {
        options: c::Map<str> = "Options",
    }
}

c::property! {
    Host, "batch-jobdefinition-host";
    new {}
    set {
        source_path: str = "SourcePath",
    }
}

c::property! {
    ImagePullSecret, "batch-jobdefinition-imagepullsecret";
    new {}
    set {
        name: str = "Name",
    }
}

c::property! {
    JobTimeout, "batch-jobdefinition-jobtimeout";
    new {}
    set {
        attempt_duration_seconds: i64 = "AttemptDurationSeconds",
    }
}

c::property! {
    LinuxParameters, "batch-jobdefinition-linuxparameters";
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
    LogConfiguration, "batch-jobdefinition-logconfiguration";
    new {
        A log_driver: LogConfigurationLogDriver = "LogDriver",
    }
    set {
        options: c::Map<str> = "Options",
        secret_options: c::List<Secret> = "SecretOptions",
    }
}

c::property! {
    MountPoint, "batch-jobdefinition-mountpoint";
    new {}
    set {
        container_path: str = "ContainerPath",
        read_only: bool = "ReadOnly",
        source_volume: str = "SourceVolume",
    }
}

c::property! {
    MultiNodeContainerProperties, "batch-jobdefinition-multinodecontainerproperties";
    new {
        A image: str = "Image",
    }
    set {
        command: c::List<str> = "Command",
        enable_execute_command: bool = "EnableExecuteCommand",
        environment: c::List<Environment> = "Environment",
        ephemeral_storage: EphemeralStorage = "EphemeralStorage",
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        instance_type: str = "InstanceType",
        job_role_arn: c::Arn<crate::iam::CfnRole> = "JobRoleArn",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        memory: i64 = "Memory",
        mount_points: c::List<MountPoint> = "MountPoints",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: c::List<ResourceRequirement> = "ResourceRequirements",
        runtime_platform: RuntimePlatform = "RuntimePlatform",
        secrets: c::List<Secret> = "Secrets",
        ulimits: c::List<Ulimit> = "Ulimits",
        user: str = "User",
        vcpus: i64 = "Vcpus",
        volumes: c::List<Volume> = "Volumes",
    }
}

c::property! {
    MultiNodeEcsProperties, "batch-jobdefinition-multinodeecsproperties";
    new {
        A task_properties: c::List<MultiNodeEcsTaskProperties> = "TaskProperties",
    }
    set {}
}

c::property! {
    MultiNodeEcsTaskProperties, "batch-jobdefinition-multinodeecstaskproperties";
    new {}
    set {
        containers: c::List<TaskContainerProperties> = "Containers",
        enable_execute_command: bool = "EnableExecuteCommand",
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        ipc_mode: str = "IpcMode",
        pid_mode: str = "PidMode",
        task_role_arn: c::Arn<crate::iam::CfnRole> = "TaskRoleArn",
        volumes: c::List<Volume> = "Volumes",
    }
}

c::property! {
    NetworkConfiguration, "batch-jobdefinition-networkconfiguration";
    new {}
    set {
        assign_public_ip: NetworkConfigurationAssignPublicIp = "AssignPublicIp",
    }
}

c::property! {
    NodeProperties, "batch-jobdefinition-nodeproperties";
    new NodePropertiesRequired {
        A main_node: i64 = "MainNode",
        B node_range_properties: c::List<NodeRangeProperty> = "NodeRangeProperties",
        C num_nodes: i64 = "NumNodes",
    }
    set {}
}

c::property! {
    NodeRangeProperty, "batch-jobdefinition-noderangeproperty";
    new {
        A target_nodes: str = "TargetNodes",
    }
    set {
        consumable_resource_properties: ConsumableResourceProperties = "ConsumableResourceProperties",
        container: MultiNodeContainerProperties = "Container",
        ecs_properties: MultiNodeEcsProperties = "EcsProperties",
        eks_properties: EksProperties = "EksProperties",
        instance_types: c::List<str> = "InstanceTypes",
    }
}

c::property! {
    RepositoryCredentials, "batch-jobdefinition-repositorycredentials";
    new {
        A credentials_parameter: str = "CredentialsParameter",
    }
    set {}
}

c::property! {
    ResourceRequirement, "batch-jobdefinition-resourcerequirement";
    new {}
    set {
        r#type: ResourceRequirementType = "Type",
        value: str = "Value",
    }
}

c::property! {
    ResourceRetentionPolicy, "batch-jobdefinition-resourceretentionpolicy";
    new {}
    set {
        /// default `false`; AWS does not show it again
        skip_deregister_on_update: bool = "SkipDeregisterOnUpdate",
    }
}

c::property! {
    RetryStrategy, "batch-jobdefinition-retrystrategy";
    new {}
    set {
        attempts: i64 = "Attempts",
        evaluate_on_exit: c::List<EvaluateOnExit> = "EvaluateOnExit",
    }
}

c::property! {
    RuntimePlatform, "batch-jobdefinition-runtimeplatform";
    new {}
    set {
        cpu_architecture: str = "CpuArchitecture",
        operating_system_family: str = "OperatingSystemFamily",
    }
}

c::property! {
    S3FilesVolumeConfiguration, "batch-jobdefinition-s3filesvolumeconfiguration";
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
    Secret, "batch-jobdefinition-secret";
    new SecretRequired {
        A name: str = "Name",
        B value_from: str = "ValueFrom",
    }
    set {}
}

c::property! {
    TaskContainerDependency, "batch-jobdefinition-taskcontainerdependency";
    new TaskContainerDependencyRequired {
        A condition: str = "Condition",
        B container_name: str = "ContainerName",
    }
    set {}
}

c::property! {
    TaskContainerProperties, "batch-jobdefinition-taskcontainerproperties";
    new {
        A image: str = "Image",
    }
    set {
        command: c::List<str> = "Command",
        depends_on: c::List<TaskContainerDependency> = "DependsOn",
        environment: c::List<Environment> = "Environment",
        essential: bool = "Essential",
        firelens_configuration: FirelensConfiguration = "FirelensConfiguration",
        linux_parameters: LinuxParameters = "LinuxParameters",
        log_configuration: LogConfiguration = "LogConfiguration",
        mount_points: c::List<MountPoint> = "MountPoints",
        name: str = "Name",
        privileged: bool = "Privileged",
        readonly_root_filesystem: bool = "ReadonlyRootFilesystem",
        repository_credentials: RepositoryCredentials = "RepositoryCredentials",
        resource_requirements: c::List<ResourceRequirement> = "ResourceRequirements",
        secrets: c::List<Secret> = "Secrets",
        start_timeout: i64 = "StartTimeout",
        stop_timeout: i64 = "StopTimeout",
        ulimits: c::List<Ulimit> = "Ulimits",
        user: str = "User",
    }
}

c::property! {
    Tmpfs, "batch-jobdefinition-tmpfs";
    new {
        A container_path: str = "ContainerPath",
        B size: i64 = "Size",
    }
    set {
        mount_options: c::List<str> = "MountOptions",
    }
}

c::property! {
    Ulimit, "batch-jobdefinition-ulimit";
    new UlimitRequired {
        A hard_limit: i64 = "HardLimit",
        B name: str = "Name",
        C soft_limit: i64 = "SoftLimit",
    }
    set {}
}

c::property! {
    Volume, "batch-jobdefinition-volume";
    new {}
    set {
        efs_volume_configuration: EFSVolumeConfiguration = "EfsVolumeConfiguration",
        host: Host = "Host",
        name: str = "Name",
        s3_files_volume_configuration: S3FilesVolumeConfiguration = "S3FilesVolumeConfiguration",
    }
}

c::open_enum! {
    Type {
        CONTAINER = "container",
        MULTINODE = "multinode",
    }
}

c::open_enum! {
    PlatformCapabilities {
        EC2 = "ec2",
        FARGATE = "fargate",
        MANAGED_INSTANCES = "managed_instances",
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
    EFSAuthorizationConfigIam {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    EFSVolumeConfigurationTransitEncryption {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    EvaluateOnExitAction {
        EXIT = "exit",
        RETRY = "retry",
    }
}

c::open_enum! {
    FirelensConfigurationType {
        FLUENTBIT = "fluentbit",
        FLUENTD = "fluentd",
    }
}

c::open_enum! {
    LogConfigurationLogDriver {
        AWSFIRELENS = "awsfirelens",
        AWSLOGS = "awslogs",
        FLUENTD = "fluentd",
        GELF = "gelf",
        JOURNALD = "journald",
        JSON_FILE = "json-file",
        SPLUNK = "splunk",
        SYSLOG = "syslog",
    }
}

c::open_enum! {
    NetworkConfigurationAssignPublicIp {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    ResourceRequirementType {
        GPU = "gpu",
        MEMORY = "memory",
        VCPU = "vcpu",
    }
}
