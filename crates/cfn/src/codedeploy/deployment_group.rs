// Written by `cargo xtask codegen` from crates/registry/data/codedeploy.txt.

//! `AWS::CodeDeploy::DeploymentGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeploymentGroupName`; it has no attribute for its ARN.
    CfnDeploymentGroup = "AWS::CodeDeploy::DeploymentGroup", "codedeploy-deploymentgroup", reference name, name_property "DeploymentGroupName", tags List "Tags";
    new CfnDeploymentGroupRequired {
        /// 1 to 100 characters; matches `^[A-Za-z0-9+=,.@_-]*$`; an update replaces the resource
        A application_name: str = "ApplicationName",
        B service_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceRoleArn",
    }
    set {
        alarm_configuration: AlarmConfiguration = "AlarmConfiguration",
        auto_rollback_configuration: AutoRollbackConfiguration = "AutoRollbackConfiguration",
        /// no item twice
        auto_scaling_groups: c::List<str> = "AutoScalingGroups",
        blue_green_deployment_configuration: BlueGreenDeploymentConfiguration = "BlueGreenDeploymentConfiguration",
        deployment: Deployment = "Deployment",
        /// 1 to 100 characters; matches `^[A-Za-z0-9+=,.@_-]*$`
        deployment_config_name: str = "DeploymentConfigName",
        /// 1 to 100 characters; matches `^[A-Za-z0-9+=,.@_-]*$`; an update replaces the resource
        deployment_group_name: str = "DeploymentGroupName",
        deployment_style: DeploymentStyle = "DeploymentStyle",
        /// no item twice
        ecs_services: c::List<ECSService> = "ECSServices",
        /// no item twice
        ec2_tag_filters: c::List<EC2TagFilter> = "Ec2TagFilters",
        ec2_tag_set: EC2TagSet = "Ec2TagSet",
        load_balancer_info: LoadBalancerInfo = "LoadBalancerInfo",
        /// no item twice
        on_premises_instance_tag_filters: c::List<TagFilter> = "OnPremisesInstanceTagFilters",
        on_premises_tag_set: OnPremisesTagSet = "OnPremisesTagSet",
        outdated_instances_strategy: OutdatedInstancesStrategy = "OutdatedInstancesStrategy",
        tags: c::List<c::Tag> = "Tags",
        termination_hook_enabled: bool = "TerminationHookEnabled",
        /// no item twice
        trigger_configurations: c::List<TriggerConfig> = "TriggerConfigurations",
    }
    get {}
}

c::property! {
    Alarm, "codedeploy-deploymentgroup-alarm";
    new {}
    set {
        name: str = "Name",
    }
}

c::property! {
    AlarmConfiguration, "codedeploy-deploymentgroup-alarmconfiguration";
    new {}
    set {
        /// no item twice
        alarms: c::List<Alarm> = "Alarms",
        enabled: bool = "Enabled",
        ignore_poll_alarm_failure: bool = "IgnorePollAlarmFailure",
    }
}

c::property! {
    AutoRollbackConfiguration, "codedeploy-deploymentgroup-autorollbackconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        /// no item twice
        events: c::List<AutoRollbackConfigurationEvents> = "Events",
    }
}

c::property! {
    BlueGreenDeploymentConfiguration, "codedeploy-deploymentgroup-bluegreendeploymentconfiguration";
    new {}
    set {
        deployment_ready_option: DeploymentReadyOption = "DeploymentReadyOption",
        green_fleet_provisioning_option: GreenFleetProvisioningOption = "GreenFleetProvisioningOption",
        terminate_blue_instances_on_deployment_success: BlueInstanceTerminationOption = "TerminateBlueInstancesOnDeploymentSuccess",
    }
}

c::property! {
    BlueInstanceTerminationOption, "codedeploy-deploymentgroup-blueinstanceterminationoption";
    new {}
    set {
        action: BlueInstanceTerminationOptionAction = "Action",
        termination_wait_time_in_minutes: i64 = "TerminationWaitTimeInMinutes",
    }
}

c::property! {
    Deployment, "codedeploy-deploymentgroup-deployment";
    new {
        A revision: RevisionLocation = "Revision",
    }
    set {
        description: str = "Description",
        ignore_application_stop_failures: bool = "IgnoreApplicationStopFailures",
    }
}

c::property! {
    DeploymentReadyOption, "codedeploy-deploymentgroup-deploymentreadyoption";
    new {}
    set {
        action_on_timeout: DeploymentReadyOptionActionOnTimeout = "ActionOnTimeout",
        wait_time_in_minutes: i64 = "WaitTimeInMinutes",
    }
}

c::property! {
    DeploymentStyle, "codedeploy-deploymentgroup-deploymentstyle";
    new {}
    set {
        deployment_option: DeploymentStyleDeploymentOption = "DeploymentOption",
        deployment_type: DeploymentStyleDeploymentType = "DeploymentType",
    }
}

c::property! {
    EC2TagFilter, "codedeploy-deploymentgroup-ec2tagfilter";
    new {}
    set {
        key: str = "Key",
        r#type: EC2TagFilterType = "Type",
        value: str = "Value",
    }
}

c::property! {
    EC2TagSet, "codedeploy-deploymentgroup-ec2tagset";
    new {}
    set {
        /// no item twice
        ec2_tag_set_list: c::List<EC2TagSetListObject> = "Ec2TagSetList",
    }
}

c::property! {
    EC2TagSetListObject, "codedeploy-deploymentgroup-ec2tagsetlistobject";
    new {}
    set {
        /// no item twice
        ec2_tag_group: c::List<EC2TagFilter> = "Ec2TagGroup",
    }
}

c::property! {
    ECSService, "codedeploy-deploymentgroup-ecsservice";
    new ECSServiceRequired {
        A cluster_name: str = "ClusterName",
        B service_name: str = "ServiceName",
    }
    set {}
}

c::property! {
    ELBInfo, "codedeploy-deploymentgroup-elbinfo";
    new {}
    set {
        name: str = "Name",
    }
}

c::property! {
    GitHubLocation, "codedeploy-deploymentgroup-githublocation";
    new GitHubLocationRequired {
        A commit_id: str = "CommitId",
        B repository: str = "Repository",
    }
    set {}
}

c::property! {
    GreenFleetProvisioningOption, "codedeploy-deploymentgroup-greenfleetprovisioningoption";
    new {}
    set {
        action: GreenFleetProvisioningOptionAction = "Action",
    }
}

c::property! {
    LoadBalancerInfo, "codedeploy-deploymentgroup-loadbalancerinfo";
    new {}
    set {
        /// no item twice
        elb_info_list: c::List<ELBInfo> = "ElbInfoList",
        /// no item twice
        target_group_info_list: c::List<TargetGroupInfo> = "TargetGroupInfoList",
        /// no item twice
        target_group_pair_info_list: c::List<TargetGroupPairInfo> = "TargetGroupPairInfoList",
    }
}

c::property! {
    OnPremisesTagSet, "codedeploy-deploymentgroup-onpremisestagset";
    new {}
    set {
        /// no item twice
        on_premises_tag_set_list: c::List<OnPremisesTagSetListObject> = "OnPremisesTagSetList",
    }
}

c::property! {
    OnPremisesTagSetListObject, "codedeploy-deploymentgroup-onpremisestagsetlistobject";
    new {}
    set {
        /// no item twice
        on_premises_tag_group: c::List<TagFilter> = "OnPremisesTagGroup",
    }
}

c::property! {
    RevisionLocation, "codedeploy-deploymentgroup-revisionlocation";
    new {}
    set {
        git_hub_location: GitHubLocation = "GitHubLocation",
        revision_type: str = "RevisionType",
        s3_location: S3Location = "S3Location",
    }
}

c::property! {
    S3Location, "codedeploy-deploymentgroup-s3location";
    new S3LocationRequired {
        A bucket: str = "Bucket",
        B key: str = "Key",
    }
    set {
        bundle_type: str = "BundleType",
        e_tag: str = "ETag",
        version: str = "Version",
    }
}

c::property! {
    TagFilter, "codedeploy-deploymentgroup-tagfilter";
    new {}
    set {
        key: str = "Key",
        r#type: TagFilterType = "Type",
        value: str = "Value",
    }
}

c::property! {
    TargetGroupInfo, "codedeploy-deploymentgroup-targetgroupinfo";
    new {}
    set {
        name: str = "Name",
    }
}

c::property! {
    TargetGroupPairInfo, "codedeploy-deploymentgroup-targetgrouppairinfo";
    new {}
    set {
        prod_traffic_route: TrafficRoute = "ProdTrafficRoute",
        /// no item twice
        target_groups: c::List<TargetGroupInfo> = "TargetGroups",
        test_traffic_route: TrafficRoute = "TestTrafficRoute",
    }
}

c::property! {
    TrafficRoute, "codedeploy-deploymentgroup-trafficroute";
    new {}
    set {
        /// no item twice
        listener_arns: c::List<str> = "ListenerArns",
    }
}

c::property! {
    TriggerConfig, "codedeploy-deploymentgroup-triggerconfig";
    new {}
    set {
        /// no item twice
        trigger_events: c::List<TriggerConfigTriggerEvents> = "TriggerEvents",
        trigger_name: str = "TriggerName",
        trigger_target_arn: str = "TriggerTargetArn",
    }
}

c::open_enum! {
    OutdatedInstancesStrategy {
        IGNORE = "IGNORE",
        UPDATE = "UPDATE",
    }
}

c::open_enum! {
    AutoRollbackConfigurationEvents {
        DEPLOYMENT_FAILURE = "DEPLOYMENT_FAILURE",
        DEPLOYMENT_STOP_ON_ALARM = "DEPLOYMENT_STOP_ON_ALARM",
        DEPLOYMENT_STOP_ON_REQUEST = "DEPLOYMENT_STOP_ON_REQUEST",
    }
}

c::open_enum! {
    BlueInstanceTerminationOptionAction {
        KEEP_ALIVE = "KEEP_ALIVE",
        TERMINATE = "TERMINATE",
    }
}

c::open_enum! {
    DeploymentReadyOptionActionOnTimeout {
        CONTINUE_DEPLOYMENT = "CONTINUE_DEPLOYMENT",
        STOP_DEPLOYMENT = "STOP_DEPLOYMENT",
    }
}

c::open_enum! {
    DeploymentStyleDeploymentOption {
        WITHOUT_TRAFFIC_CONTROL = "WITHOUT_TRAFFIC_CONTROL",
        WITH_TRAFFIC_CONTROL = "WITH_TRAFFIC_CONTROL",
    }
}

c::open_enum! {
    DeploymentStyleDeploymentType {
        BLUE_GREEN = "BLUE_GREEN",
        IN_PLACE = "IN_PLACE",
    }
}

c::open_enum! {
    EC2TagFilterType {
        KEY_AND_VALUE = "KEY_AND_VALUE",
        KEY_ONLY = "KEY_ONLY",
        VALUE_ONLY = "VALUE_ONLY",
    }
}

c::open_enum! {
    GreenFleetProvisioningOptionAction {
        COPY_AUTO_SCALING_GROUP = "COPY_AUTO_SCALING_GROUP",
        DISCOVER_EXISTING = "DISCOVER_EXISTING",
    }
}

c::open_enum! {
    TagFilterType {
        KEY_AND_VALUE = "KEY_AND_VALUE",
        KEY_ONLY = "KEY_ONLY",
        VALUE_ONLY = "VALUE_ONLY",
    }
}

c::open_enum! {
    TriggerConfigTriggerEvents {
        DEPLOYMENT_FAILURE = "DeploymentFailure",
        DEPLOYMENT_READY = "DeploymentReady",
        DEPLOYMENT_ROLLBACK = "DeploymentRollback",
        DEPLOYMENT_START = "DeploymentStart",
        DEPLOYMENT_STOP = "DeploymentStop",
        DEPLOYMENT_SUCCESS = "DeploymentSuccess",
        INSTANCE_FAILURE = "InstanceFailure",
        INSTANCE_READY = "InstanceReady",
        INSTANCE_START = "InstanceStart",
        INSTANCE_SUCCESS = "InstanceSuccess",
    }
}
