// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::Layer` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnLayer = "AWS::OpsWorks::Layer", "opsworks-layer", reference name;
    new CfnLayerRequired {
        A auto_assign_elastic_ips: bool = "AutoAssignElasticIps",
        B auto_assign_public_ips: bool = "AutoAssignPublicIps",
        C enable_auto_healing: bool = "EnableAutoHealing",
        D name: str = "Name",
        E shortname: str = "Shortname",
        /// an update replaces the resource
        F stack_id: str = "StackId",
        /// an update replaces the resource
        G r#type: str = "Type",
    }
    set {
        attributes: c::Map<str> = "Attributes",
        custom_instance_profile_arn: str = "CustomInstanceProfileArn",
        custom_json: c::Json = "CustomJson",
        custom_recipes: Recipes = "CustomRecipes",
        custom_security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "CustomSecurityGroupIds",
        install_updates_on_boot: bool = "InstallUpdatesOnBoot",
        lifecycle_event_configuration: LifecycleEventConfiguration = "LifecycleEventConfiguration",
        load_based_auto_scaling: LoadBasedAutoScaling = "LoadBasedAutoScaling",
        packages: c::List<str> = "Packages",
        tags: c::List<c::Tag> = "Tags",
        use_ebs_optimized_instances: bool = "UseEbsOptimizedInstances",
        volume_configurations: c::List<VolumeConfiguration> = "VolumeConfigurations",
    }
    get {
        ID: c::Name<CfnLayer> = "Id",
    }
}

c::property! {
    AutoScalingThresholds, "opsworks-layer-autoscalingthresholds";
    new {}
    set {
        cpu_threshold: f64 = "CpuThreshold",
        ignore_metrics_time: i64 = "IgnoreMetricsTime",
        instance_count: i64 = "InstanceCount",
        load_threshold: f64 = "LoadThreshold",
        memory_threshold: f64 = "MemoryThreshold",
        thresholds_wait_time: i64 = "ThresholdsWaitTime",
    }
}

c::property! {
    LifecycleEventConfiguration, "opsworks-layer-lifecycleeventconfiguration";
    new {}
    set {
        shutdown_event_configuration: ShutdownEventConfiguration = "ShutdownEventConfiguration",
    }
}

c::property! {
    LoadBasedAutoScaling, "opsworks-layer-loadbasedautoscaling";
    new {}
    set {
        down_scaling: AutoScalingThresholds = "DownScaling",
        enable: bool = "Enable",
        up_scaling: AutoScalingThresholds = "UpScaling",
    }
}

c::property! {
    Recipes, "opsworks-layer-recipes";
    new {}
    set {
        /// no item twice
        configure: c::List<str> = "Configure",
        /// no item twice
        deploy: c::List<str> = "Deploy",
        /// no item twice
        setup: c::List<str> = "Setup",
        /// no item twice
        shutdown: c::List<str> = "Shutdown",
        /// no item twice
        undeploy: c::List<str> = "Undeploy",
    }
}

c::property! {
    ShutdownEventConfiguration, "opsworks-layer-shutdowneventconfiguration";
    new {}
    set {
        delay_until_elb_connections_drained: bool = "DelayUntilElbConnectionsDrained",
        execution_timeout: i64 = "ExecutionTimeout",
    }
}

c::property! {
    VolumeConfiguration, "opsworks-layer-volumeconfiguration";
    new {}
    set {
        encrypted: bool = "Encrypted",
        iops: i64 = "Iops",
        mount_point: str = "MountPoint",
        number_of_disks: i64 = "NumberOfDisks",
        raid_level: i64 = "RaidLevel",
        size: i64 = "Size",
        volume_type: str = "VolumeType",
    }
}
