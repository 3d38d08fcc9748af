// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Model` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ModelArn`.
    CfnModel = "AWS::SageMaker::Model", "sagemaker-model", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:model/${ModelName}", tags List "Tags";
    new {}
    set {
        /// at most 15 items; an update replaces the resource
        containers: c::List<ContainerDefinition> = "Containers",
        /// an update replaces the resource
        enable_network_isolation: bool = "EnableNetworkIsolation",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource
        inference_execution_config: InferenceExecutionConfig = "InferenceExecutionConfig",
        /// at most 63 characters; matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`; an update replaces the resource
        model_name: str = "ModelName",
        /// an update replaces the resource
        primary_container: ContainerDefinition = "PrimaryContainer",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "ModelArn",
        MODEL_ARN: c::Arn<CfnModel> = "ModelArn",
        MODEL_NAME: str = "ModelName",
    }
}

c::property! {
    ContainerDefinition, "sagemaker-model-containerdefinition";
    new {}
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        container_hostname: str = "ContainerHostname",
        environment: c::Json = "Environment",
        /// at most 255 characters; matches `^[\S]+$`
        image: str = "Image",
        image_config: ImageConfig = "ImageConfig",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        inference_specification_name: str = "InferenceSpecificationName",
        mode: ContainerDefinitionMode = "Mode",
        model_data_source: ModelDataSource = "ModelDataSource",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        model_data_url: str = "ModelDataUrl",
        /// 1 to 176 characters
        model_package_name: str = "ModelPackageName",
        multi_model_config: MultiModelConfig = "MultiModelConfig",
    }
}

c::property! {
    HubAccessConfig, "sagemaker-model-hubaccessconfig";
    new {
        /// at most 255 characters
        A hub_content_arn: str = "HubContentArn",
    }
    set {}
}

c::property! {
    ImageConfig, "sagemaker-model-imageconfig";
    new {
        A repository_access_mode: ImageConfigRepositoryAccessMode = "RepositoryAccessMode",
    }
    set {
        repository_auth_config: RepositoryAuthConfig = "RepositoryAuthConfig",
    }
}

c::property! {
    InferenceExecutionConfig, "sagemaker-model-inferenceexecutionconfig";
    new {
        A mode: InferenceExecutionConfigMode = "Mode",
    }
    set {}
}

c::property! {
    ModelAccessConfig, "sagemaker-model-modelaccessconfig";
    new {
        A accept_eula: bool = "AcceptEula",
    }
    set {}
}

c::property! {
    ModelDataSource, "sagemaker-model-modeldatasource";
    new {
        A s3_data_source: S3DataSource = "S3DataSource",
    }
    set {}
}

c::property! {
    MultiModelConfig, "sagemaker-model-multimodelconfig";
    new {}
    set {
        model_cache_setting: MultiModelConfigModelCacheSetting = "ModelCacheSetting",
    }
}

c::property! {
    RepositoryAuthConfig, "sagemaker-model-repositoryauthconfig";
    new {
        /// 1 to 2048 characters
        A repository_credentials_provider_arn: str = "RepositoryCredentialsProviderArn",
    }
    set {}
}

c::property! {
    S3DataSource, "sagemaker-model-s3datasource";
    new S3DataSourceRequired {
        A compression_type: S3DataSourceCompressionType = "CompressionType",
        B s3_data_type: S3DataSourceS3DataType = "S3DataType",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        C s3_uri: str = "S3Uri",
    }
    set {
        hub_access_config: HubAccessConfig = "HubAccessConfig",
        model_access_config: ModelAccessConfig = "ModelAccessConfig",
    }
}

c::property! {
    VpcConfig, "sagemaker-model-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: at most 32 characters, matches `^[-0-9a-zA-Z]+$`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `^[-0-9a-zA-Z]+$`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    ContainerDefinitionMode {
        SINGLE_MODEL = "SingleModel",
        MULTI_MODEL = "MultiModel",
    }
}

c::open_enum! {
    ImageConfigRepositoryAccessMode {
        PLATFORM = "Platform",
        VPC = "Vpc",
    }
}

c::open_enum! {
    InferenceExecutionConfigMode {
        SERIAL = "Serial",
        DIRECT = "Direct",
    }
}

c::open_enum! {
    MultiModelConfigModelCacheSetting {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    S3DataSourceCompressionType {
        NONE = "None",
        GZIP = "Gzip",
    }
}

c::open_enum! {
    S3DataSourceS3DataType {
        S3_PREFIX = "S3Prefix",
        S3_OBJECT = "S3Object",
    }
}
