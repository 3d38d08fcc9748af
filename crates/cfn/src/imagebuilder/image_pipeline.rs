// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::ImagePipeline` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    ///
    /// Exactly one of `Name` with `ContainerRecipeArn` with `InfrastructureConfigurationArn`, `Name` with `ImageRecipeArn` with `InfrastructureConfigurationArn`.
    CfnImagePipeline = "AWS::ImageBuilder::ImagePipeline", "imagebuilder-imagepipeline", reference arn,
        arn "arn:${Partition}:imagebuilder:${Region}:${Account}:image-pipeline/${ImagePipelineName}", tags Map "Tags";
    new {}
    set {
        container_recipe_arn: c::Arn<crate::imagebuilder::CfnContainerRecipe> = "ContainerRecipeArn",
        /// 1 to 1024 characters
        description: str = "Description",
        distribution_configuration_arn: c::Arn<crate::imagebuilder::CfnDistributionConfiguration> = "DistributionConfigurationArn",
        enhanced_image_metadata_enabled: bool = "EnhancedImageMetadataEnabled",
        /// 1 to 2048 characters; matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`
        execution_role: str = "ExecutionRole",
        image_recipe_arn: c::Arn<crate::imagebuilder::CfnImageRecipe> = "ImageRecipeArn",
        image_scanning_configuration: ImageScanningConfiguration = "ImageScanningConfiguration",
        image_tags: c::Map<str> = "ImageTags",
        image_tests_configuration: ImageTestsConfiguration = "ImageTestsConfiguration",
        infrastructure_configuration_arn: c::Arn<crate::imagebuilder::CfnInfrastructureConfiguration> = "InfrastructureConfigurationArn",
        logging_configuration: PipelineLoggingConfiguration = "LoggingConfiguration",
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        name: str = "Name",
        schedule: Schedule = "Schedule",
        status: Status = "Status",
        tags: c::Map<str> = "Tags",
        workflows: c::List<WorkflowConfiguration> = "Workflows",
    }
    get {
        @arn "Arn",
        DEPLOYMENT_ID: str = "DeploymentId",
        NAME: str = "Name",
    }
}

c::property! {
    AutoDisablePolicy, "imagebuilder-imagepipeline-autodisablepolicy";
    new {
        /// 1 to 10
        A failure_count: i64 = "FailureCount",
    }
    set {}
}

c::property! {
    EcrConfiguration, "imagebuilder-imagepipeline-ecrconfiguration";
    new {}
    set {
        /// each: 1 to 1024 characters
        container_tags: c::List<str> = "ContainerTags",
        /// 1 to 1024 characters
        repository_name: str = "RepositoryName",
    }
}

c::property! {
    ImageScanningConfiguration, "imagebuilder-imagepipeline-imagescanningconfiguration";
    new {}
    set {
        ecr_configuration: EcrConfiguration = "EcrConfiguration",
        image_scanning_enabled: bool = "ImageScanningEnabled",
    }
}

c::property! {
    ImageTestsConfiguration, "imagebuilder-imagepipeline-imagetestsconfiguration";
    new {}
    set {
        image_tests_enabled: bool = "ImageTestsEnabled",
        /// 60 to 1440
        timeout_minutes: i64 = "TimeoutMinutes",
    }
}

c::property! {
    PipelineLoggingConfiguration, "imagebuilder-imagepipeline-pipelineloggingconfiguration";
    new {}
    set {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9\-_/\.]{1,512}$`
        image_log_group_name: str = "ImageLogGroupName",
        /// 1 to 512 characters; matches `^[a-zA-Z0-9\-_/\.]{1,512}$`
        pipeline_log_group_name: str = "PipelineLogGroupName",
    }
}

c::property! {
    Schedule, "imagebuilder-imagepipeline-schedule";
    new {}
    set {
        auto_disable_policy: AutoDisablePolicy = "AutoDisablePolicy",
        pipeline_execution_start_condition: SchedulePipelineExecutionStartCondition = "PipelineExecutionStartCondition",
        /// 1 to 1024 characters
        schedule_expression: str = "ScheduleExpression",
        /// 3 to 100 characters; matches `^[a-zA-Z0-9]{2,}(?:\/[a-zA-Z0-9\-_+]+)*$`
        timezone: str = "Timezone",
    }
}

c::property! {
    WorkflowConfiguration, "imagebuilder-imagepipeline-workflowconfiguration";
    new {}
    set {
        on_failure: WorkflowConfigurationOnFailure = "OnFailure",
        /// 1 to 100 characters; matches `^[A-Za-z0-9][A-Za-z0-9-_+#]{0,99}$`
        parallel_group: str = "ParallelGroup",
        /// at least 1 item
        parameters: c::List<WorkflowParameter> = "Parameters",
        workflow_arn: str = "WorkflowArn",
    }
}

c::property! {
    WorkflowParameter, "imagebuilder-imagepipeline-workflowparameter";
    new {}
    set {
        /// 1 to 128 characters; matches `^[^\x{00}]+$`
        name: str = "Name",
        /// each: matches `^[^\x{00}]*$`
        value: c::List<str> = "Value",
    }
}

c::open_enum! {
    Status {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    SchedulePipelineExecutionStartCondition {
        EXPRESSION_MATCH_ONLY = "EXPRESSION_MATCH_ONLY",
        EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE = "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
    }
}

c::open_enum! {
    WorkflowConfigurationOnFailure {
        CONTINUE = "CONTINUE",
        ABORT = "ABORT",
    }
}
