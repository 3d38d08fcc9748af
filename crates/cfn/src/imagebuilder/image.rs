// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::Image` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    ///
    /// At least one of `ContainerRecipeArn` with `InfrastructureConfigurationArn`, `ImageRecipeArn` with `InfrastructureConfigurationArn`, `ImagePipelineExecutionSettings`.
    CfnImage = "AWS::ImageBuilder::Image", "imagebuilder-image", reference arn, tags Map "Tags";
    new {}
    set {
        /// an update replaces the resource
        container_recipe_arn: str = "ContainerRecipeArn",
        /// AWS does not show it again
        deletion_settings: DeletionSettings = "DeletionSettings",
        /// an update replaces the resource
        distribution_configuration_arn: c::Arn<crate::imagebuilder::CfnDistributionConfiguration> = "DistributionConfigurationArn",
        /// an update replaces the resource
        enhanced_image_metadata_enabled: bool = "EnhancedImageMetadataEnabled",
        /// 1 to 2048 characters; matches `^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+$`
        execution_role: str = "ExecutionRole",
        /// an update may replace the resource; AWS does not show it again
        image_pipeline_execution_settings: ImagePipelineExecutionSettings = "ImagePipelineExecutionSettings",
        /// an update replaces the resource
        image_recipe_arn: c::Arn<crate::imagebuilder::CfnImageRecipe> = "ImageRecipeArn",
        /// an update replaces the resource
        image_scanning_configuration: ImageScanningConfiguration = "ImageScanningConfiguration",
        /// an update replaces the resource
        image_tests_configuration: ImageTestsConfiguration = "ImageTestsConfiguration",
        /// an update replaces the resource
        infrastructure_configuration_arn: c::Arn<crate::imagebuilder::CfnInfrastructureConfiguration> = "InfrastructureConfigurationArn",
        logging_configuration: ImageLoggingConfiguration = "LoggingConfiguration",
        tags: c::Map<str> = "Tags",
        /// an update replaces the resource
        workflows: c::List<WorkflowConfiguration> = "Workflows",
    }
    get {
        @arn "Arn",
        IMAGE_ID: str = "ImageId",
        IMAGE_URI: str = "ImageUri",
        LATEST_VERSION: c::Json = "LatestVersion",
        LATEST_VERSION_ARN: str = "LatestVersion.Arn",
        LATEST_VERSION_MAJOR: str = "LatestVersion.Major",
        LATEST_VERSION_MINOR: str = "LatestVersion.Minor",
        LATEST_VERSION_PATCH: str = "LatestVersion.Patch",
        NAME: str = "Name",
    }
}

c::property! {
    DeletionSettings, "imagebuilder-image-deletionsettings";
    new {
        A execution_role: str = "ExecutionRole",
    }
    set {}
}

c::property! {
    EcrConfiguration, "imagebuilder-image-ecrconfiguration";
    new {}
    set {
        /// each: 1 to 1024 characters
        container_tags: c::List<str> = "ContainerTags",
        /// 1 to 1024 characters
        repository_name: str = "RepositoryName",
    }
}

c::property! {
    ImageLoggingConfiguration, "imagebuilder-image-imageloggingconfiguration";
    new {}
    set {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9\-_/\.]{1,512}$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
    }
}

c::property! {
    ImagePipelineExecutionSettings, "imagebuilder-image-imagepipelineexecutionsettings";
    new {}
    set {
        deployment_id: str = "DeploymentId",
        on_update: bool = "OnUpdate",
    }
}

c::property! {
    ImageScanningConfiguration, "imagebuilder-image-imagescanningconfiguration";
    new {}
    set {
        ecr_configuration: EcrConfiguration = "EcrConfiguration",
        image_scanning_enabled: bool = "ImageScanningEnabled",
    }
}

c::property! {
    ImageTestsConfiguration, "imagebuilder-image-imagetestsconfiguration";
    new {}
    set {
        image_tests_enabled: bool = "ImageTestsEnabled",
        /// 60 to 1440
        timeout_minutes: i64 = "TimeoutMinutes",
    }
}

c::property! {
    WorkflowConfiguration, "imagebuilder-image-workflowconfiguration";
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
    WorkflowParameter, "imagebuilder-image-workflowparameter";
    new {}
    set {
        /// 1 to 128 characters; matches `^[^\x{00}]+$`
        name: str = "Name",
        /// each: matches `^[^\x{00}]*$`
        value: c::List<str> = "Value",
    }
}

c::open_enum! {
    WorkflowConfigurationOnFailure {
        CONTINUE = "CONTINUE",
        ABORT = "ABORT",
    }
}
