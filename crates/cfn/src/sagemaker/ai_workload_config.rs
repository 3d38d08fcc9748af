// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::AIWorkloadConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AIWorkloadConfigArn`.
    CfnAIWorkloadConfig = "AWS::SageMaker::AIWorkloadConfig", "sagemaker-aiworkloadconfig", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:ai-workload-config/${AIWorkloadConfigName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-z0-9](-*[a-z0-9]){0,62}$`; an update replaces the resource
        A ai_workload_config_name: str = "AIWorkloadConfigName",
    }
    set {
        /// an update replaces the resource
        ai_workload_configs: AIWorkloadConfigs = "AIWorkloadConfigs",
        /// an update replaces the resource
        dataset_config: AIDatasetConfig = "DatasetConfig",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AIWorkloadConfigArn",
        AI_WORKLOAD_CONFIG_ARN: c::Arn<CfnAIWorkloadConfig> = "AIWorkloadConfigArn",
        CREATION_TIME: str = "CreationTime",
    }
}

c::property! {
    AIDatasetConfig, "sagemaker-aiworkloadconfig-aidatasetconfig";
    new {
        A input_data_config: c::List<AIWorkloadInputDataConfig> = "InputDataConfig",
    }
    set {}
}

c::property! {
    AIWorkloadConfigs, "sagemaker-aiworkloadconfig-aiworkloadconfigs";
    new {
        A workload_spec: WorkloadSpec = "WorkloadSpec",
    }
    set {}
}

c::property! {
    AIWorkloadDataSource, "sagemaker-aiworkloadconfig-aiworkloaddatasource";
    new {}
    set {
        s3_data_source: AIWorkloadS3DataSource = "S3DataSource",
    }
}

c::property! {
    AIWorkloadInputDataConfig, "sagemaker-aiworkloadconfig-aiworkloadinputdataconfig";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9\.\-_]+$`
        A channel_name: str = "ChannelName",
        B data_source: AIWorkloadDataSource = "DataSource",
    }
    set {}
}

c::property! {
    AIWorkloadS3DataSource, "sagemaker-aiworkloadconfig-aiworkloads3datasource";
    new {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A s3_uri: str = "S3Uri",
    }
    set {}
}

c::property! {
    WorkloadSpec, "sagemaker-aiworkloadconfig-workloadspec";
    new {
        A inline: str = "Inline",
    }
    set {}
}
