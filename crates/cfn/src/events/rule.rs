// Written by `cargo xtask codegen` from crates/registry/data/events.txt.

//! `AWS::Events::Rule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    ///
    /// At least one of `EventPattern`, `ScheduleExpression`.
    CfnRule = "AWS::Events::Rule", "events-rule", reference text,
        arn "arn:${Partition}:events:${Region}:${Account}:rule/${RuleName}", tags List "Tags";
    new {}
    set {
        /// at most 512 characters
        description: str = "Description",
        /// 1 to 1600 characters; an update may replace the resource
        event_bus_name: c::Arn<crate::events::CfnEventBus> = "EventBusName",
        event_pattern: c::Json = "EventPattern",
        /// 1 to 64 characters; matches `^[\.\-_A-Za-z0-9]+$`; an update replaces the resource
        name: str = "Name",
        /// 1 to 1600 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// at most 256 characters; matches `^(rate\(.+\)|cron\(.+\))?$`
        schedule_expression: str = "ScheduleExpression",
        state: State = "State",
        tags: c::List<Tag> = "Tags",
        /// at most 5 items; no item twice
        targets: c::List<Target> = "Targets",
    }
    get {
        @arn "Arn",
        RULE_NAME: str = "RuleName",
    }
}

c::property! {
    AppSyncParameters, "events-rule-appsyncparameters";
    new {
        A graph_ql_operation: str = "GraphQLOperation",
    }
    set {}
}

c::property! {
    AwsVpcConfiguration, "events-rule-awsvpcconfiguration";
    new {
        A subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {
        assign_public_ip: AwsVpcConfigurationAssignPublicIp = "AssignPublicIp",
        /// no item twice
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
    }
}

c::property! {
    BatchArrayProperties, "events-rule-batcharrayproperties";
    new {}
    set {
        size: i64 = "Size",
    }
}

c::property! {
    BatchParameters, "events-rule-batchparameters";
    new BatchParametersRequired {
        A job_definition: str = "JobDefinition",
        B job_name: str = "JobName",
    }
    set {
        array_properties: BatchArrayProperties = "ArrayProperties",
        retry_strategy: BatchRetryStrategy = "RetryStrategy",
    }
}

c::property! {
    BatchRetryStrategy, "events-rule-batchretrystrategy";
    new {}
    set {
        attempts: i64 = "Attempts",
    }
}

c::property! {
    CapacityProviderStrategyItem, "events-rule-capacityproviderstrategyitem";
    new {
        /// 1 to 255 characters
        A capacity_provider: str = "CapacityProvider",
    }
    set {
        /// 0 to 100000
        base: i64 = "Base",
        /// 0 to 1000
        weight: i64 = "Weight",
    }
}

c::property! {
    DeadLetterConfig, "events-rule-deadletterconfig";
    new {}
    set {
        /// 1 to 1600 characters
        arn: str = "Arn",
    }
}

c::property! {
    EcsParameters, "events-rule-ecsparameters";
    new {
        /// 1 to 1600 characters
        A task_definition_arn: c::Arn<crate::ecs::CfnTaskDefinition> = "TaskDefinitionArn",
    }
    set {
        /// at most 6 items; no item twice
        capacity_provider_strategy: c::List<CapacityProviderStrategyItem> = "CapacityProviderStrategy",
        enable_ecs_managed_tags: bool = "EnableECSManagedTags",
        enable_execute_command: bool = "EnableExecuteCommand",
        group: str = "Group",
        launch_type: EcsParametersLaunchType = "LaunchType",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// at most 10 items; no item twice
        placement_constraints: c::List<PlacementConstraint> = "PlacementConstraints",
        /// no item twice
        placement_strategies: c::List<PlacementStrategy> = "PlacementStrategies",
        platform_version: str = "PlatformVersion",
        propagate_tags: EcsParametersPropagateTags = "PropagateTags",
        /// at most 1024 characters
        reference_id: str = "ReferenceId",
        /// no item twice
        tag_list: c::List<Tag> = "TagList",
        /// at least 1
        task_count: i64 = "TaskCount",
    }
}

c::property! {
    HttpParameters, "events-rule-httpparameters";
    new {}
    set {
        header_parameters: c::Map<str> = "HeaderParameters",
        /// no item twice; each: matches `^.+$`, does not match `^(?:\s*$)`
        path_parameter_values: c::List<str> = "PathParameterValues",
        query_string_parameters: c::Map<str> = "QueryStringParameters",
    }
}

c::property! {
    InputTransformer, "events-rule-inputtransformer";
    new {
        /// 1 to 8192 characters
        A input_template: str = "InputTemplate",
    }
    set {
        input_paths_map: c::Map<str> = "InputPathsMap",
    }
}

c::property! {
    KinesisParameters, "events-rule-kinesisparameters";
    new {
        /// at most 256 characters
        A partition_key_path: str = "PartitionKeyPath",
    }
    set {}
}

c::property! {
    NetworkConfiguration, "events-rule-networkconfiguration";
    new {}
    set {
        aws_vpc_configuration: AwsVpcConfiguration = "AwsVpcConfiguration",
    }
}

c::property! {
    PlacementConstraint, "events-rule-placementconstraint";
    new {}
    set {
        /// at most 2000 characters
        expression: str = "Expression",
        r#type: PlacementConstraintType = "Type",
    }
}

c::property! {
    PlacementStrategy, "events-rule-placementstrategy";
    new {}
    set {
        field: str = "Field",
        r#type: str = "Type",
    }
}

c::property! {
    RedshiftDataParameters, "events-rule-redshiftdataparameters";
    new {
        /// 1 to 64 characters
        A database: str = "Database",
    }
    set {
        /// 1 to 128 characters
        db_user: str = "DbUser",
        /// 1 to 1600 characters
        secret_manager_arn: str = "SecretManagerArn",
        /// 1 to 100000 characters
        sql: str = "Sql",
        sqls: c::List<str> = "Sqls",
        /// 1 to 500 characters
        statement_name: str = "StatementName",
        with_event: bool = "WithEvent",
    }
}

c::property! {
    RetryPolicy, "events-rule-retrypolicy";
    new {}
    set {
        /// 60 to 86400
        maximum_event_age_in_seconds: i64 = "MaximumEventAgeInSeconds",
        /// 0 to 185
        maximum_retry_attempts: i64 = "MaximumRetryAttempts",
    }
}

c::property! {
    RunCommandParameters, "events-rule-runcommandparameters";
    new {
        /// 1 to 5 items; no item twice
        A run_command_targets: c::List<RunCommandTarget> = "RunCommandTargets",
    }
    set {}
}

c::property! {
    RunCommandTarget, "events-rule-runcommandtarget";
    new {
        /// 1 to 128 characters; matches `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`
        A key: str = "Key",
        /// 1 to 50 items; no item twice; each: 1 to 256 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    SageMakerPipelineParameter, "events-rule-sagemakerpipelineparameter";
    new SageMakerPipelineParameterRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`
        A name: str = "Name",
        /// at most 1024 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    SageMakerPipelineParameters, "events-rule-sagemakerpipelineparameters";
    new {}
    set {
        /// at most 200 items; no item twice
        pipeline_parameter_list: c::List<SageMakerPipelineParameter> = "PipelineParameterList",
    }
}

c::property! {
    SqsParameters, "events-rule-sqsparameters";
    new {
        A message_group_id: str = "MessageGroupId",
    }
    set {}
}

c::property! {
    Tag, "events-rule-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    Target, "events-rule-target";
    new TargetRequired {
        /// 1 to 1600 characters
        A arn: str = "Arn",
        /// 1 to 64 characters; matches `^[\.\-_A-Za-z0-9]+$`
        B id: str = "Id",
    }
    set {
        app_sync_parameters: AppSyncParameters = "AppSyncParameters",
        batch_parameters: BatchParameters = "BatchParameters",
        dead_letter_config: DeadLetterConfig = "DeadLetterConfig",
        ecs_parameters: EcsParameters = "EcsParameters",
        http_parameters: HttpParameters = "HttpParameters",
        /// at most 8192 characters
        input: str = "Input",
        /// at most 256 characters
        input_path: str = "InputPath",
        input_transformer: InputTransformer = "InputTransformer",
        kinesis_parameters: KinesisParameters = "KinesisParameters",
        redshift_data_parameters: RedshiftDataParameters = "RedshiftDataParameters",
        retry_policy: RetryPolicy = "RetryPolicy",
        /// 1 to 1600 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        run_command_parameters: RunCommandParameters = "RunCommandParameters",
        sage_maker_pipeline_parameters: SageMakerPipelineParameters = "SageMakerPipelineParameters",
        sqs_parameters: SqsParameters = "SqsParameters",
    }
}

c::open_enum! {
    State {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS = "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS",
    }
}

c::open_enum! {
    AwsVpcConfigurationAssignPublicIp {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    EcsParametersLaunchType {
        EC2 = "EC2",
        EXTERNAL = "EXTERNAL",
        FARGATE = "FARGATE",
    }
}

c::open_enum! {
    EcsParametersPropagateTags {
        TASK_DEFINITION = "TASK_DEFINITION",
    }
}

c::open_enum! {
    PlacementConstraintType {
        DISTINCT_INSTANCE = "distinctInstance",
        MEMBER_OF = "memberOf",
    }
}
