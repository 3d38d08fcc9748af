// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::NotebookInstanceLifecycleConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `NotebookInstanceLifecycleConfigArn`.
    CfnNotebookInstanceLifecycleConfig = "AWS::SageMaker::NotebookInstanceLifecycleConfig", "sagemaker-notebookinstancelifecycleconfig", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:notebook-instance-lifecycle-config/${NotebookInstanceLifecycleConfigName}", tags List "Tags";
    new {}
    set {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        notebook_instance_lifecycle_config_name: str = "NotebookInstanceLifecycleConfigName",
        /// at most 1 item
        on_create: c::List<NotebookInstanceLifecycleHook> = "OnCreate",
        /// at most 1 item
        on_start: c::List<NotebookInstanceLifecycleHook> = "OnStart",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "NotebookInstanceLifecycleConfigArn",
        NOTEBOOK_INSTANCE_LIFECYCLE_CONFIG_ARN: c::Arn<CfnNotebookInstanceLifecycleConfig> = "NotebookInstanceLifecycleConfigArn",
        NOTEBOOK_INSTANCE_LIFECYCLE_CONFIG_NAME: str = "NotebookInstanceLifecycleConfigName",
    }
}

c::property! {
    NotebookInstanceLifecycleHook, "sagemaker-notebookinstancelifecycleconfig-notebookinstancelifecyclehook";
    new {}
    set {
        /// 1 to 16384 characters; matches `^[\S\s]+$`
        content: str = "Content",
    }
}
