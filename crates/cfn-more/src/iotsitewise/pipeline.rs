// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Pipeline` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PipelineArn`.
    CfnPipeline = "AWS::IoTSiteWise::Pipeline", "iotsitewise-pipeline", reference arn, tags List "Tags";
    new CfnPipelineRequired {
        /// 1 to 50 items
        A computations: c::List<ComputeNode> = "Computations",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B pipeline_name: str = "PipelineName",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        C workspace_name: str = "WorkspaceName",
    }
    set {
        /// at most 2048 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        description: str = "Description",
        /// at most 100 keys
        environment_variables: c::Map<str> = "EnvironmentVariables",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PipelineArn",
        PIPELINE_ARN: c::Arn<CfnPipeline> = "PipelineArn",
        STATUS: str = "Status",
    }
}

c::property! {
    ComputeNode, "iotsitewise-pipeline-computenode";
    new ComputeNodeRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        A compute_node_name: str = "ComputeNodeName",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        B task_name: str = "TaskName",
    }
    set {
        /// at most 50 items; each: 1 to 128 characters, matches `^[a-zA-Z0-9_-]+$`
        depends_on: c::List<str> = "DependsOn",
        /// at most 100 keys
        environment_variables: c::Map<str> = "EnvironmentVariables",
    }
}
