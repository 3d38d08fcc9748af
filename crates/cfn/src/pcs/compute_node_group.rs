// Written by `cargo xtask codegen` from crates/registry/data/pcs.txt.

//! `AWS::PCS::ComputeNodeGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnComputeNodeGroup = "AWS::PCS::ComputeNodeGroup", "pcs-computenodegroup", reference arn, tags Map "Tags";
    new CfnComputeNodeGroupRequired {
        /// an update replaces the resource
        A cluster_id: str = "ClusterId",
        /// matches `^arn:aws([a-zA-Z-]{0,10})?:iam::[0-9]{12}:instance-profile/.{1,128}$`
        B iam_instance_profile_arn: str = "IamInstanceProfileArn",
        /// an update replaces the resource
        C instance_configs: c::List<InstanceConfig> = "InstanceConfigs",
        D scaling_configuration: ScalingConfiguration = "ScalingConfiguration",
        E subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// matches `^ami-[a-z0-9]+$`
        ami_id: str = "AmiId",
        custom_launch_template: CustomLaunchTemplate = "CustomLaunchTemplate",
        /// an update replaces the resource
        name: str = "Name",
        node_lifecycle_actions: NodeLifecycleActions = "NodeLifecycleActions",
        purchase_option: PurchaseOption = "PurchaseOption",
        slurm_configuration: SlurmConfiguration = "SlurmConfiguration",
        spot_options: SpotOptions = "SpotOptions",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ERROR_INFO: c::List<c::Json> = list "ErrorInfo",
        ID: str = "Id",
        STATUS: str = "Status",
    }
}

c::property! {
    CustomLaunchTemplate, "pcs-computenodegroup-customlaunchtemplate";
    new {}
    set {
        template_id: str = "TemplateId",
        version: str = "Version",
    }
}

c::property! {
    InstanceConfig, "pcs-computenodegroup-instanceconfig";
    new {}
    set {
        instance_type: str = "InstanceType",
    }
}

c::property! {
    NodeLifecycleActions, "pcs-computenodegroup-nodelifecycleactions";
    new {
        A stages: NodeLifecycleStages = "Stages",
    }
    set {
        script_caching_policy: NodeLifecycleActionsScriptCachingPolicy = "ScriptCachingPolicy",
    }
}

c::property! {
    NodeLifecycleScript, "pcs-computenodegroup-nodelifecyclescript";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9][A-Za-z0-9 _-]*$`
        A name: str = "Name",
        B script_source: ScriptSource = "ScriptSource",
    }
    set {
        /// at most 20 items; each: at most 256 characters
        arguments: c::List<str> = "Arguments",
        execution_policy: NodeLifecycleScriptExecutionPolicy = "ExecutionPolicy",
        on_error: NodeLifecycleScriptOnError = "OnError",
    }
}

c::property! {
    NodeLifecycleStages, "pcs-computenodegroup-nodelifecyclestages";
    new {}
    set {
        /// 1 to 20 items
        node_bootstrapped: c::List<NodeLifecycleScript> = "NodeBootstrapped",
        /// 1 to 20 items
        node_ready: c::List<NodeLifecycleScript> = "NodeReady",
    }
}

c::property! {
    ScalingConfiguration, "pcs-computenodegroup-scalingconfiguration";
    new ScalingConfigurationRequired {
        /// at least 0
        A max_instance_count: i64 = "MaxInstanceCount",
        /// at least 0
        B min_instance_count: i64 = "MinInstanceCount",
    }
    set {}
}

c::property! {
    ScriptSource, "pcs-computenodegroup-scriptsource";
    new {
        /// 1 to 1024 characters; matches `^(s3://[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]/.+|https://.+)$`
        A script_location: str = "ScriptLocation",
    }
    set {
        /// 64 characters; matches `^[a-fA-F0-9]{64}$`
        checksum: str = "Checksum",
        /// at most 1024 characters
        s3_version_id: str = "S3VersionId",
    }
}

c::property! {
    SlurmConfiguration, "pcs-computenodegroup-slurmconfiguration";
    new {}
    set {
        gres_custom_settings: c::List<c::Map<str>> = "GresCustomSettings",
        /// 1 to 10000000
        scale_down_idle_time_in_seconds: i64 = "ScaleDownIdleTimeInSeconds",
        slurm_custom_settings: c::List<SlurmCustomSetting> = "SlurmCustomSettings",
    }
}

c::property! {
    SlurmCustomSetting, "pcs-computenodegroup-slurmcustomsetting";
    new SlurmCustomSettingRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    SpotOptions, "pcs-computenodegroup-spotoptions";
    new {}
    set {
        allocation_strategy: SpotOptionsAllocationStrategy = "AllocationStrategy",
    }
}

c::open_enum! {
    PurchaseOption {
        ONDEMAND = "ONDEMAND",
        SPOT = "SPOT",
        CAPACITY_BLOCK = "CAPACITY_BLOCK",
        INTERRUPTIBLE_CAPACITY_RESERVATION = "INTERRUPTIBLE_CAPACITY_RESERVATION",
    }
}

c::open_enum! {
    NodeLifecycleActionsScriptCachingPolicy {
        CACHE_ONCE = "CACHE_ONCE",
        REFRESH_ON_REBOOT = "REFRESH_ON_REBOOT",
    }
}

c::open_enum! {
    NodeLifecycleScriptExecutionPolicy {
        FIRST_BOOT_ONLY = "FIRST_BOOT_ONLY",
        EVERY_BOOT = "EVERY_BOOT",
    }
}

c::open_enum! {
    NodeLifecycleScriptOnError {
        TERMINATE = "TERMINATE",
        STOP_SEQUENCE = "STOP_SEQUENCE",
        CONTINUE = "CONTINUE",
    }
}

c::open_enum! {
    SpotOptionsAllocationStrategy {
        LOWEST_PRICE = "lowest-price",
        CAPACITY_OPTIMIZED = "capacity-optimized",
        PRICE_CAPACITY_OPTIMIZED = "price-capacity-optimized",
    }
}
