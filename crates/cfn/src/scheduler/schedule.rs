// Written by `cargo xtask codegen` from crates/registry/data/scheduler.txt.

//! `AWS::Scheduler::Schedule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags.
    CfnSchedule = "AWS::Scheduler::Schedule", "scheduler-schedule", reference name, name_property "Name";
    new {
        A flexible_time_window: FlexibleTimeWindow = "FlexibleTimeWindow",
        /// 1 to 256 characters
        B schedule_expression: str = "ScheduleExpression",
        C target: Target = "Target",
    }
    set {
        /// at most 512 characters
        description: str = "Description",
        /// format date-time
        end_date: str = "EndDate",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-_.]+$`
        group_name: str = "GroupName",
        /// 1 to 2048 characters; matches `^arn:aws[a-z-]*:kms:[a-z0-9-]+:[0-9]{12}:(key|alias)\/[0-9a-zA-Z-_]*$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z-_.]+$`; an update replaces the resource
        name: str = "Name",
        /// 1 to 50 characters
        schedule_expression_timezone: str = "ScheduleExpressionTimezone",
        /// format date-time
        start_date: str = "StartDate",
        state: ScheduleState = "State",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AwsVpcConfiguration, "scheduler-schedule-awsvpcconfiguration";
    new {
        /// 1 to 16 items; each: 1 to 1000 characters
        A subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {
        assign_public_ip: AssignPublicIp = "AssignPublicIp",
        /// 1 to 5 items; each: 1 to 1000 characters
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
    }
}

c::property! {
    CapacityProviderStrategyItem, "scheduler-schedule-capacityproviderstrategyitem";
    new {
        /// 1 to 255 characters
        A capacity_provider: str = "CapacityProvider",
    }
    set {
        /// 0 to 100000; default `0`
        base: f64 = "Base",
        /// 0 to 1000; default `0`
        weight: f64 = "Weight",
    }
}

c::property! {
    DeadLetterConfig, "scheduler-schedule-deadletterconfig";
    new {}
    set {
        /// 1 to 1600 characters; matches `^arn:aws[a-z-]*:sqs:[a-z0-9-]+:[0-9]{12}:[a-zA-Z0-9\-_]+$`
        arn: str = "Arn",
    }
}

c::property! {
    EcsParameters, "scheduler-schedule-ecsparameters";
    new {
        /// 1 to 1600 characters
        A task_definition_arn: str = "TaskDefinitionArn",
    }
    set {
        /// at most 6 items
        capacity_provider_strategy: c::List<CapacityProviderStrategyItem> = "CapacityProviderStrategy",
        enable_ecs_managed_tags: bool = "EnableECSManagedTags",
        enable_execute_command: bool = "EnableExecuteCommand",
        /// 1 to 255 characters
        group: str = "Group",
        launch_type: LaunchType = "LaunchType",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// at most 10 items
        placement_constraints: c::List<PlacementConstraint> = "PlacementConstraints",
        /// at most 5 items
        placement_strategy: c::List<PlacementStrategy> = "PlacementStrategy",
        /// 1 to 64 characters
        platform_version: str = "PlatformVersion",
        propagate_tags: PropagateTags = "PropagateTags",
        /// at most 1024 characters
        reference_id: str = "ReferenceId",
        /// at most 50 items
        tags: c::List<c::Map<str>> = "Tags",
        /// 1 to 10
        task_count: f64 = "TaskCount",
    }
}

c::property! {
    EventBridgeParameters, "scheduler-schedule-eventbridgeparameters";
    new EventBridgeParametersRequired {
        /// 1 to 128 characters
        A detail_type: str = "DetailType",
        /// 1 to 256 characters
        B source: str = "Source",
    }
    set {}
}

c::property! {
    FlexibleTimeWindow, "scheduler-schedule-flexibletimewindow";
    new {
        A mode: FlexibleTimeWindowMode = "Mode",
    }
    set {
        /// 1 to 1440
        maximum_window_in_minutes: f64 = "MaximumWindowInMinutes",
    }
}

c::property! {
    KinesisParameters, "scheduler-schedule-kinesisparameters";
    new {
        /// 1 to 256 characters
        A partition_key: str = "PartitionKey",
    }
    set {}
}

c::property! {
    NetworkConfiguration, "scheduler-schedule-networkconfiguration";
    new {}
    set {
        awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration",
    }
}

c::property! {
    PlacementConstraint, "scheduler-schedule-placementconstraint";
    new {}
    set {
        /// at most 2000 characters
        expression: str = "Expression",
        r#type: PlacementConstraintType = "Type",
    }
}

c::property! {
    PlacementStrategy, "scheduler-schedule-placementstrategy";
    new {}
    set {
        /// at most 255 characters
        field: str = "Field",
        r#type: PlacementStrategyType = "Type",
    }
}

c::property! {
    RetryPolicy, "scheduler-schedule-retrypolicy";
    new {}
    set {
        /// 60 to 86400
        maximum_event_age_in_seconds: f64 = "MaximumEventAgeInSeconds",
        /// 0 to 185
        maximum_retry_attempts: f64 = "MaximumRetryAttempts",
    }
}

c::property! {
    SageMakerPipelineParameter, "scheduler-schedule-sagemakerpipelineparameter";
    new SageMakerPipelineParameterRequired {
        /// 1 to 256 characters; matches `^[A-Za-z0-9\-_]*$`
        A name: str = "Name",
        /// 1 to 1024 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    SageMakerPipelineParameters, "scheduler-schedule-sagemakerpipelineparameters";
    new {}
    set {
        /// at most 200 items
        pipeline_parameter_list: c::List<SageMakerPipelineParameter> = "PipelineParameterList",
    }
}

c::property! {
    SqsParameters, "scheduler-schedule-sqsparameters";
    new {}
    set {
        /// 1 to 128 characters
        message_group_id: str = "MessageGroupId",
    }
}

c::property! {
    Target, "scheduler-schedule-target";
    new TargetRequired {
        /// 1 to 1600 characters
        A arn: str = "Arn",
        /// 1 to 1600 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[0-9A-Za-z_+=,.@\/-]+$`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        dead_letter_config: DeadLetterConfig = "DeadLetterConfig",
        ecs_parameters: EcsParameters = "EcsParameters",
        event_bridge_parameters: EventBridgeParameters = "EventBridgeParameters",
        /// at least 1 character
        input: str = "Input",
        kinesis_parameters: KinesisParameters = "KinesisParameters",
        retry_policy: RetryPolicy = "RetryPolicy",
        sage_maker_pipeline_parameters: SageMakerPipelineParameters = "SageMakerPipelineParameters",
        sqs_parameters: SqsParameters = "SqsParameters",
    }
}

c::open_enum! {
    AssignPublicIp {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FlexibleTimeWindowMode {
        OFF = "OFF",
        FLEXIBLE = "FLEXIBLE",
    }
}

c::open_enum! {
    LaunchType {
        EC2 = "EC2",
        FARGATE = "FARGATE",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    PlacementConstraintType {
        DISTINCT_INSTANCE = "distinctInstance",
        MEMBER_OF = "memberOf",
    }
}

c::open_enum! {
    PlacementStrategyType {
        RANDOM = "random",
        SPREAD = "spread",
        BINPACK = "binpack",
    }
}

c::open_enum! {
    PropagateTags {
        TASK_DEFINITION = "TASK_DEFINITION",
    }
}

c::open_enum! {
    ScheduleState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}
