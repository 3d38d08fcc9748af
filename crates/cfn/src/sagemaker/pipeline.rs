// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Pipeline` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PipelineName`; it has no attribute for its ARN.
    CfnPipeline = "AWS::SageMaker::Pipeline", "sagemaker-pipeline", reference name, name_property "PipelineName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:pipeline/${PipelineName}", tags List "Tags";
    new CfnPipelineRequired {
        A pipeline_definition: PipelineDefinition = "PipelineDefinition",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`; an update replaces the resource
        B pipeline_name: str = "PipelineName",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        parallelism_configuration: ParallelismConfiguration = "ParallelismConfiguration",
        /// at most 3072 characters
        pipeline_description: str = "PipelineDescription",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        pipeline_display_name: str = "PipelineDisplayName",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    ParallelismConfiguration, "sagemaker-pipeline-parallelismconfiguration";
    new {
        /// at least 1
        A max_parallel_execution_steps: i64 = "MaxParallelExecutionSteps",
    }
    set {}
}

c::property! {
    /// Exactly one of `PipelineDefinitionBody`, `PipelineDefinitionS3Location`.
    PipelineDefinition, "sagemaker-pipeline-pipelinedefinition";
    new {}
    set {
        pipeline_definition_body: str = "PipelineDefinitionBody",
        pipeline_definition_s3_location: S3Location = "PipelineDefinitionS3Location",
    }
}

c::property! {
    S3Location, "sagemaker-pipeline-s3location";
    new S3LocationRequired {
        A bucket: str = "Bucket",
        B key: str = "Key",
    }
    set {
        e_tag: str = "ETag",
        version: str = "Version",
    }
}
