// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::StudioLifecycleConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StudioLifecycleConfigName`.
    CfnStudioLifecycleConfig = "AWS::SageMaker::StudioLifecycleConfig", "sagemaker-studiolifecycleconfig", reference name, name_property "StudioLifecycleConfigName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:studio-lifecycle-config/${StudioLifecycleConfigName}", tags List "Tags";
    new CfnStudioLifecycleConfigRequired {
        /// an update replaces the resource
        A studio_lifecycle_config_app_type: StudioLifecycleConfigAppType = "StudioLifecycleConfigAppType",
        /// 1 to 16384 characters; matches `[\S\s]+`; an update replaces the resource
        B studio_lifecycle_config_content: str = "StudioLifecycleConfigContent",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`; an update replaces the resource
        C studio_lifecycle_config_name: str = "StudioLifecycleConfigName",
    }
    set {
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "StudioLifecycleConfigArn",
        STUDIO_LIFECYCLE_CONFIG_ARN: c::Arn<CfnStudioLifecycleConfig> = "StudioLifecycleConfigArn",
    }
}

c::open_enum! {
    StudioLifecycleConfigAppType {
        JUPYTER_SERVER = "JupyterServer",
        KERNEL_GATEWAY = "KernelGateway",
        CODE_EDITOR = "CodeEditor",
        JUPYTER_LAB = "JupyterLab",
    }
}
