// Written by `cargo xtask codegen` from crates/registry/data/deadline.txt.

//! `AWS::Deadline::Fleet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFleet = "AWS::Deadline::Fleet", "deadline-fleet", reference arn, tags List "Tags";
    new CfnFleetRequired {
        A configuration: FleetConfiguration = "Configuration",
        /// 1 to 100 characters
        B display_name: str = "DisplayName",
        /// matches `^farm-[0-9a-f]{32}$`; an update replaces the resource
        C farm_id: str = "FarmId",
        /// 0 to 2147483647
        D max_worker_count: i64 = "MaxWorkerCount",
        /// matches `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role(/[!-.0-\~]+)*/[0-9A-Za-z_+=,.@-]+$`
        E role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 100 characters; default `""`
        description: str = "Description",
        host_configuration: HostConfiguration = "HostConfiguration",
        /// 0 to 2147483647; default `0`
        min_worker_count: i64 = "MinWorkerCount",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CAPABILITIES: c::Json = "Capabilities",
        FLEET_ID: str = "FleetId",
        STATUS: c::Json = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        WORKER_COUNT: i64 = "WorkerCount",
    }
}

c::property! {
    AcceleratorCapabilities, "deadline-fleet-acceleratorcapabilities";
    new {
        /// at least 1 item
        A selections: c::List<AcceleratorSelection> = "Selections",
    }
    set {
        count: AcceleratorCountRange = "Count",
    }
}

c::property! {
    AcceleratorCountRange, "deadline-fleet-acceleratorcountrange";
    new {
        /// 0 to 2147483647
        A min: i64 = "Min",
    }
    set {
        /// 0 to 2147483647
        max: i64 = "Max",
    }
}

c::property! {
    AcceleratorSelection, "deadline-fleet-acceleratorselection";
    new {
        A name: AcceleratorSelectionName = "Name",
    }
    set {
        /// 1 to 100 characters
        runtime: str = "Runtime",
    }
}

c::property! {
    AcceleratorTotalMemoryMiBRange, "deadline-fleet-acceleratortotalmemorymibrange";
    new {
        /// 0 to 2147483647
        A min: i64 = "Min",
    }
    set {
        /// 0 to 2147483647
        max: i64 = "Max",
    }
}

c::property! {
    CustomerManagedAutoScalingConfiguration, "deadline-fleet-customermanagedautoscalingconfiguration";
    new {}
    set {
        /// 1 to 2147483647
        scale_out_workers_per_minute: i64 = "ScaleOutWorkersPerMinute",
        /// 0 to 2147483647
        standby_worker_count: i64 = "StandbyWorkerCount",
        /// 0 to 2147483647
        worker_idle_duration_seconds: i64 = "WorkerIdleDurationSeconds",
    }
}

c::property! {
    CustomerManagedFleetConfiguration, "deadline-fleet-customermanagedfleetconfiguration";
    new {
        A mode: AutoScalingMode = "Mode",
        B worker_capabilities: CustomerManagedWorkerCapabilities = "WorkerCapabilities",
    }
    set {
        auto_scaling_configuration: CustomerManagedAutoScalingConfiguration = "AutoScalingConfiguration",
        /// matches `^sp-[0-9a-f]{32}$`
        storage_profile_id: str = "StorageProfileId",
        tag_propagation_mode: TagPropagationMode = "TagPropagationMode",
    }
}

c::property! {
    CustomerManagedWorkerCapabilities, "deadline-fleet-customermanagedworkercapabilities";
    new CustomerManagedWorkerCapabilitiesRequired {
        A cpu_architecture_type: CpuArchitectureType = "CpuArchitectureType",
        B memory_mi_b: MemoryMiBRange = "MemoryMiB",
        C os_family: CustomerManagedFleetOperatingSystemFamily = "OsFamily",
        D v_cpu_count: VCpuCountRange = "VCpuCount",
    }
    set {
        accelerator_count: AcceleratorCountRange = "AcceleratorCount",
        accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRange = "AcceleratorTotalMemoryMiB",
        accelerator_types: c::List<AcceleratorType> = "AcceleratorTypes",
        /// 1 to 15 items
        custom_amounts: c::List<FleetAmountCapability> = "CustomAmounts",
        /// 1 to 15 items
        custom_attributes: c::List<FleetAttributeCapability> = "CustomAttributes",
    }
}

c::property! {
    Ec2EbsVolume, "deadline-fleet-ec2ebsvolume";
    new {}
    set {
        /// 3000 to 16000; default `3000`
        iops: i64 = "Iops",
        /// default `250`
        size_gi_b: i64 = "SizeGiB",
        /// 125 to 1000; default `125`
        throughput_mi_b: i64 = "ThroughputMiB",
    }
}

c::property! {
    FleetAmountCapability, "deadline-fleet-fleetamountcapability";
    new {
        A min: f64 = "Min",
        /// 1 to 100 characters; matches `^([a-zA-Z][a-zA-Z0-9]{0,63}:)?amount(\.[a-zA-Z][a-zA-Z0-9]{0,63})+$`
        B name: str = "Name",
    }
    set {
        max: f64 = "Max",
    }
}

c::property! {
    FleetAttributeCapability, "deadline-fleet-fleetattributecapability";
    new {
        /// 1 to 100 characters; matches `^([a-zA-Z][a-zA-Z0-9]{0,63}:)?attr(\.[a-zA-Z][a-zA-Z0-9]{0,63})+$`
        A name: str = "Name",
        /// 1 to 10 items; each: 1 to 100 characters, matches `^[a-zA-Z_]([a-zA-Z0-9_-]{0,99})$`
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    /// Exactly one of `CustomerManaged`, `ServiceManagedEc2`.
    FleetConfiguration, "deadline-fleet-fleetconfiguration";
    new {}
    set {
        customer_managed: CustomerManagedFleetConfiguration = "CustomerManaged",
        service_managed_ec2: ServiceManagedEc2FleetConfiguration = "ServiceManagedEc2",
    }
}

c::property! {
    FleetSoftwareAddOn, "deadline-fleet-fleetsoftwareaddon";
    new {
        A name: FleetSoftwareAddOnName = "Name",
    }
    set {}
}

c::property! {
    HostConfiguration, "deadline-fleet-hostconfiguration";
    new {
        /// at most 15000 characters
        A script_body: str = "ScriptBody",
    }
    set {
        /// 300 to 3600; default `300`
        script_timeout_seconds: i64 = "ScriptTimeoutSeconds",
    }
}

c::property! {
    MemoryMiBRange, "deadline-fleet-memorymibrange";
    new {
        /// 512 to 2147483647
        A min: i64 = "Min",
    }
    set {
        /// 512 to 2147483647
        max: i64 = "Max",
    }
}

c::property! {
    PersistentVolumeConfiguration, "deadline-fleet-persistentvolumeconfiguration";
    new {
        /// 1 to 255 characters
        A mount_path: str = "MountPath",
    }
    set {
        /// 100 to 80000; default `3000`
        iops: i64 = "Iops",
        /// 1 to 8760; default `168`
        last_used_ttl_hours: i64 = "LastUsedTtlHours",
        /// 1 to 65536; default `250`
        size_gi_b: i64 = "SizeGiB",
        /// 125 to 2000; default `125`
        throughput_mi_b: i64 = "ThroughputMiB",
    }
}

c::property! {
    ServiceManagedEc2AutoScalingConfiguration, "deadline-fleet-servicemanagedec2autoscalingconfiguration";
    new {}
    set {
        /// 1 to 2147483647
        scale_out_workers_per_minute: i64 = "ScaleOutWorkersPerMinute",
        /// 0 to 2147483647
        standby_worker_count: i64 = "StandbyWorkerCount",
        /// 0 to 86400
        worker_idle_duration_seconds: i64 = "WorkerIdleDurationSeconds",
    }
}

c::property! {
    ServiceManagedEc2FleetConfiguration, "deadline-fleet-servicemanagedec2fleetconfiguration";
    new {
        A instance_capabilities: ServiceManagedEc2InstanceCapabilities = "InstanceCapabilities",
        B instance_market_options: ServiceManagedEc2InstanceMarketOptions = "InstanceMarketOptions",
    }
    set {
        auto_scaling_configuration: ServiceManagedEc2AutoScalingConfiguration = "AutoScalingConfiguration",
        persistent_volume_configuration: PersistentVolumeConfiguration = "PersistentVolumeConfiguration",
        /// matches `^sp-[0-9a-f]{32}$`
        storage_profile_id: str = "StorageProfileId",
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    ServiceManagedEc2InstanceCapabilities, "deadline-fleet-servicemanagedec2instancecapabilities";
    new ServiceManagedEc2InstanceCapabilitiesRequired {
        A cpu_architecture_type: CpuArchitectureType = "CpuArchitectureType",
        B memory_mi_b: MemoryMiBRange = "MemoryMiB",
        C os_family: ServiceManagedFleetOperatingSystemFamily = "OsFamily",
        D v_cpu_count: VCpuCountRange = "VCpuCount",
    }
    set {
        accelerator_capabilities: AcceleratorCapabilities = "AcceleratorCapabilities",
        /// 1 to 100 items; each: 1 to 100 characters
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
        /// 1 to 15 items
        custom_amounts: c::List<FleetAmountCapability> = "CustomAmounts",
        /// 1 to 15 items
        custom_attributes: c::List<FleetAttributeCapability> = "CustomAttributes",
        /// 1 to 100 items; each: 1 to 100 characters
        excluded_instance_types: c::List<str> = "ExcludedInstanceTypes",
        root_ebs_volume: Ec2EbsVolume = "RootEbsVolume",
        /// at most 10 items; no item twice
        software_add_ons: c::List<FleetSoftwareAddOn> = "SoftwareAddOns",
    }
}

c::property! {
    ServiceManagedEc2InstanceMarketOptions, "deadline-fleet-servicemanagedec2instancemarketoptions";
    new {
        A r#type: Ec2MarketType = "Type",
    }
    set {}
}

c::property! {
    VCpuCountRange, "deadline-fleet-vcpucountrange";
    new {
        /// 1 to 10000
        A min: i64 = "Min",
    }
    set {
        /// 1 to 10000
        max: i64 = "Max",
    }
}

c::property! {
    VpcConfiguration, "deadline-fleet-vpcconfiguration";
    new {}
    set {
        /// each: 1 to 2048 characters
        resource_configuration_arns: c::List<str> = "ResourceConfigurationArns",
    }
}

c::open_enum! {
    AcceleratorType {
        GPU = "gpu",
    }
}

c::open_enum! {
    AutoScalingMode {
        NO_SCALING = "NO_SCALING",
        EVENT_BASED_AUTO_SCALING = "EVENT_BASED_AUTO_SCALING",
    }
}

c::open_enum! {
    CpuArchitectureType {
        X86_64 = "x86_64",
        ARM64 = "arm64",
    }
}

c::open_enum! {
    CustomerManagedFleetOperatingSystemFamily {
        WINDOWS = "WINDOWS",
        LINUX = "LINUX",
        MACOS = "MACOS",
    }
}

c::open_enum! {
    Ec2MarketType {
        ON_DEMAND = "on-demand",
        SPOT = "spot",
        WAIT_AND_SAVE = "wait-and-save",
    }
}

c::open_enum! {
    FleetSoftwareAddOnName {
        DOCKER = "docker",
    }
}

c::open_enum! {
    ServiceManagedFleetOperatingSystemFamily {
        LINUX = "LINUX",
        WINDOWS = "WINDOWS",
    }
}

c::open_enum! {
    TagPropagationMode {
        NO_PROPAGATION = "NO_PROPAGATION",
        PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH = "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH",
    }
}

c::open_enum! {
    AcceleratorSelectionName {
        T4 = "t4",
        A10G = "a10g",
        L4 = "l4",
        L40S = "l40s",
        RTX_PRO_SERVER_6000 = "rtx-pro-server-6000",
    }
}
