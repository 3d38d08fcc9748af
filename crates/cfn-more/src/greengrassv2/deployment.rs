// Written by `cargo xtask codegen` from crates/registry/data/greengrassv2.txt.

//! `AWS::GreengrassV2::Deployment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DeploymentId`; it has no attribute for its ARN.
    CfnDeployment = "AWS::GreengrassV2::Deployment", "greengrassv2-deployment", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:deployments:${DeploymentId}", tags Map "Tags";
    new {
        /// matches `arn:[^:]*:iot:[^:]*:[0-9]+:(thing|thinggroup)/.+`; an update replaces the resource
        A target_arn: str = "TargetArn",
    }
    set {
        /// an update replaces the resource
        components: c::Map<ComponentDeploymentSpecification> = "Components",
        /// 1 to 256 characters; an update replaces the resource
        deployment_name: str = "DeploymentName",
        /// an update replaces the resource
        deployment_policies: DeploymentPolicies = "DeploymentPolicies",
        /// an update replaces the resource
        iot_job_configuration: DeploymentIoTJobConfiguration = "IotJobConfiguration",
        /// matches `arn:[^:]*:iot:[^:]*:[0-9]+:thinggroup/.+`; an update replaces the resource
        parent_target_arn: str = "ParentTargetArn",
        /// at most 200 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        DEPLOYMENT_ID: c::Name<CfnDeployment> = "DeploymentId",
    }
}

c::property! {
    ComponentConfigurationUpdate, "greengrassv2-deployment-componentconfigurationupdate";
    new {}
    set {
        /// 1 to 10485760 characters
        merge: str = "Merge",
        /// each: at most 256 characters
        reset: c::List<str> = "Reset",
    }
}

c::property! {
    ComponentDeploymentSpecification, "greengrassv2-deployment-componentdeploymentspecification";
    new {}
    set {
        /// 1 to 64 characters
        component_version: str = "ComponentVersion",
        configuration_update: ComponentConfigurationUpdate = "ConfigurationUpdate",
        run_with: ComponentRunWith = "RunWith",
    }
}

c::property! {
    ComponentRunWith, "greengrassv2-deployment-componentrunwith";
    new {}
    set {
        /// at least 1 character
        posix_user: str = "PosixUser",
        system_resource_limits: SystemResourceLimits = "SystemResourceLimits",
        /// at least 1 character
        windows_user: str = "WindowsUser",
    }
}

c::property! {
    DeploymentComponentUpdatePolicy, "greengrassv2-deployment-deploymentcomponentupdatepolicy";
    new {}
    set {
        action: DeploymentComponentUpdatePolicyAction = "Action",
        /// 1 to 2147483647
        timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
}

c::property! {
    DeploymentConfigurationValidationPolicy, "greengrassv2-deployment-deploymentconfigurationvalidationpolicy";
    new {}
    set {
        /// 1 to 2147483647
        timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
}

c::property! {
    DeploymentIoTJobConfiguration, "greengrassv2-deployment-deploymentiotjobconfiguration";
    new {}
    set {
        abort_config: IoTJobAbortConfig = "AbortConfig",
        job_executions_rollout_config: IoTJobExecutionsRolloutConfig = "JobExecutionsRolloutConfig",
        timeout_config: IoTJobTimeoutConfig = "TimeoutConfig",
    }
}

c::property! {
    DeploymentPolicies, "greengrassv2-deployment-deploymentpolicies";
    new {}
    set {
        component_update_policy: DeploymentComponentUpdatePolicy = "ComponentUpdatePolicy",
        configuration_validation_policy: DeploymentConfigurationValidationPolicy = "ConfigurationValidationPolicy",
        failure_handling_policy: DeploymentPoliciesFailureHandlingPolicy = "FailureHandlingPolicy",
    }
}

c::property! {
    IoTJobAbortConfig, "greengrassv2-deployment-iotjobabortconfig";
    new {
        /// at least 1 item
        A criteria_list: c::List<IoTJobAbortCriteria> = "CriteriaList",
    }
    set {}
}

c::property! {
    IoTJobAbortCriteria, "greengrassv2-deployment-iotjobabortcriteria";
    new IoTJobAbortCriteriaRequired {
        A action: IoTJobAbortCriteriaAction = "Action",
        B failure_type: IoTJobAbortCriteriaFailureType = "FailureType",
        /// 1 to 2147483647
        C min_number_of_executed_things: i64 = "MinNumberOfExecutedThings",
        /// 0 to 100
        D threshold_percentage: f64 = "ThresholdPercentage",
    }
    set {}
}

c::property! {
    IoTJobExecutionsRolloutConfig, "greengrassv2-deployment-iotjobexecutionsrolloutconfig";
    new {}
    set {
        exponential_rate: IoTJobExponentialRolloutRate = "ExponentialRate",
        /// 1 to 1000
        maximum_per_minute: i64 = "MaximumPerMinute",
    }
}

c::property! {
    IoTJobExponentialRolloutRate, "greengrassv2-deployment-iotjobexponentialrolloutrate";
    new IoTJobExponentialRolloutRateRequired {
        /// 1 to 1000
        A base_rate_per_minute: i64 = "BaseRatePerMinute",
        /// 1 to 5
        B increment_factor: f64 = "IncrementFactor",
        C rate_increase_criteria: IoTJobRateIncreaseCriteria = "RateIncreaseCriteria",
    }
    set {}
}

c::property! {
    /// Exactly one of `NumberOfNotifiedThings`, `NumberOfSucceededThings`.
    IoTJobRateIncreaseCriteria, "greengrassv2-deployment-iotjobrateincreasecriteria";
    new {}
    set {
        /// 1 to 2147483647
        number_of_notified_things: i64 = "NumberOfNotifiedThings",
        /// 1 to 2147483647
        number_of_succeeded_things: i64 = "NumberOfSucceededThings",
    }
}

c::property! {
    IoTJobTimeoutConfig, "greengrassv2-deployment-iotjobtimeoutconfig";
    new {}
    set {
        /// 0 to 2147483647
        in_progress_timeout_in_minutes: i64 = "InProgressTimeoutInMinutes",
    }
}

c::property! {
    SystemResourceLimits, "greengrassv2-deployment-systemresourcelimits";
    new {}
    set {
        /// at least 0
        cpus: f64 = "Cpus",
        /// 0 to 9223372036854771712
        memory: i64 = "Memory",
    }
}

c::open_enum! {
    DeploymentComponentUpdatePolicyAction {
        NOTIFY_COMPONENTS = "NOTIFY_COMPONENTS",
        SKIP_NOTIFY_COMPONENTS = "SKIP_NOTIFY_COMPONENTS",
    }
}

c::open_enum! {
    DeploymentPoliciesFailureHandlingPolicy {
        ROLLBACK = "ROLLBACK",
        DO_NOTHING = "DO_NOTHING",
    }
}

c::open_enum! {
    IoTJobAbortCriteriaAction {
        CANCEL = "CANCEL",
    }
}

c::open_enum! {
    IoTJobAbortCriteriaFailureType {
        FAILED = "FAILED",
        REJECTED = "REJECTED",
        TIMED_OUT = "TIMED_OUT",
        ALL = "ALL",
    }
}
