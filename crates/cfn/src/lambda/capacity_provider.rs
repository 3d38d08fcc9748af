// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::CapacityProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CapacityProviderName`.
    CfnCapacityProvider = "AWS::Lambda::CapacityProvider", "lambda-capacityprovider", reference name, name_property "CapacityProviderName",
        arn "arn:${Partition}:lambda:${Region}:${Account}:capacity-provider:${CapacityProviderName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A permissions_config: CapacityProviderPermissionsConfig = "PermissionsConfig",
        /// an update replaces the resource
        B vpc_config: CapacityProviderVpcConfig = "VpcConfig",
    }
    set {
        /// 1 to 140 characters; an update replaces the resource
        capacity_provider_name: str = "CapacityProviderName",
        capacity_provider_scaling_config: CapacityProviderScalingConfig = "CapacityProviderScalingConfig",
        /// an update replaces the resource
        instance_requirements: InstanceRequirements = "InstanceRequirements",
        /// at most 10000 characters; matches `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`; an update replaces the resource
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        propagate_tags: PropagateTagsConfig = "PropagateTags",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        telemetry_config: CapacityProviderTelemetryConfig = "TelemetryConfig",
    }
    get {
        @arn "Arn",
        STATE: c::Json = "State",
    }
}

c::property! {
    CapacityProviderLoggingConfig, "lambda-capacityprovider-capacityproviderloggingconfig";
    new {}
    set {
        /// 1 to 512 characters; matches `[\.\-_/#A-Za-z0-9]+`
        log_group: str = "LogGroup",
        system_log_level: CapacityProviderLoggingConfigSystemLogLevel = "SystemLogLevel",
    }
}

c::property! {
    CapacityProviderPermissionsConfig, "lambda-capacityprovider-capacityproviderpermissionsconfig";
    new {
        /// at most 10000 characters; matches `^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A capacity_provider_operator_role_arn: c::Arn<crate::iam::CfnRole> = "CapacityProviderOperatorRoleArn",
    }
    set {}
}

c::property! {
    CapacityProviderScalingConfig, "lambda-capacityprovider-capacityproviderscalingconfig";
    new {}
    set {
        /// 2 to 15000
        max_v_cpu_count: i64 = "MaxVCpuCount",
        scaling_mode: CapacityProviderScalingMode = "ScalingMode",
        /// 1 to 10 items
        scaling_policies: c::List<TargetTrackingScalingPolicy> = "ScalingPolicies",
    }
}

c::property! {
    CapacityProviderTelemetryConfig, "lambda-capacityprovider-capacityprovidertelemetryconfig";
    new {}
    set {
        logging_config: CapacityProviderLoggingConfig = "LoggingConfig",
    }
}

c::property! {
    CapacityProviderVpcConfig, "lambda-capacityprovider-capacityprovidervpcconfig";
    new CapacityProviderVpcConfigRequired {
        /// at most 5 items; each: at most 1024 characters, matches `^sg-[0-9a-zA-Z]*$`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 1024 characters, matches `^subnet-[0-9a-z]*$`
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::property! {
    InstanceRequirements, "lambda-capacityprovider-instancerequirements";
    new {}
    set {
        /// at most 400 items; each: 1 to 30 characters, matches `^[a-zA-Z0-9\.\*-]+$`
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
        /// 1 item
        architectures: c::List<Architecture> = "Architectures",
        /// at most 400 items; each: 1 to 30 characters, matches `^[a-zA-Z0-9\.\*-]+$`
        excluded_instance_types: c::List<str> = "ExcludedInstanceTypes",
    }
}

c::property! {
    PropagateTagsConfig, "lambda-capacityprovider-propagatetagsconfig";
    new {}
    set {
        /// at most 40 items; no item twice
        explicit_tags: c::List<Tag> = "ExplicitTags",
        mode: PropagateTagsMode = "Mode",
    }
}

c::property! {
    Tag, "lambda-capacityprovider-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    TargetTrackingScalingPolicy, "lambda-capacityprovider-targettrackingscalingpolicy";
    new {
        A predefined_metric_type: CapacityProviderPredefinedMetricType = "PredefinedMetricType",
        /// 0 to 100
        B target_value: f64 = "TargetValue",
    }
    set {}
}

c::open_enum! {
    Architecture {
        X86_64 = "x86_64",
        ARM64 = "arm64",
    }
}

c::open_enum! {
    CapacityProviderPredefinedMetricType {
        LAMBDA_CAPACITY_PROVIDER_AVERAGE_CPU_UTILIZATION = "LambdaCapacityProviderAverageCPUUtilization",
        LAMBDA_CAPACITY_PROVIDER_AVERAGE_GPU_UTILIZATION = "LambdaCapacityProviderAverageGPUUtilization",
    }
}

c::open_enum! {
    CapacityProviderScalingMode {
        AUTO = "Auto",
        MANUAL = "Manual",
    }
}

c::open_enum! {
    PropagateTagsMode {
        NONE = "None",
        EXPLICIT = "Explicit",
    }
}

c::open_enum! {
    CapacityProviderLoggingConfigSystemLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
    }
}
