// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::AppImageConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AppImageConfigName`.
    CfnAppImageConfig = "AWS::SageMaker::AppImageConfig", "sagemaker-appimageconfig", reference name, name_property "AppImageConfigName",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:app-image-config/${AppImageConfigName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`; an update replaces the resource
        A app_image_config_name: str = "AppImageConfigName",
    }
    set {
        code_editor_app_image_config: CodeEditorAppImageConfig = "CodeEditorAppImageConfig",
        jupyter_lab_app_image_config: JupyterLabAppImageConfig = "JupyterLabAppImageConfig",
        kernel_gateway_image_config: KernelGatewayImageConfig = "KernelGatewayImageConfig",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AppImageConfigArn",
        APP_IMAGE_CONFIG_ARN: c::Arn<CfnAppImageConfig> = "AppImageConfigArn",
    }
}

c::property! {
    CodeEditorAppImageConfig, "sagemaker-appimageconfig-codeeditorappimageconfig";
    new {}
    set {
        container_config: ContainerConfig = "ContainerConfig",
    }
}

c::property! {
    ContainerConfig, "sagemaker-appimageconfig-containerconfig";
    new {}
    set {
        /// at most 50 items; each: 1 to 64 characters, matches `^.+`, does not match `^(?:\s*$)`
        container_arguments: c::List<str> = "ContainerArguments",
        /// at most 1 item; each: 1 to 256 characters, matches `^.+`, does not match `^(?:\s*$)`
        container_entrypoint: c::List<str> = "ContainerEntrypoint",
        /// at most 25 items
        container_environment_variables: c::List<CustomImageContainerEnvironmentVariable> = "ContainerEnvironmentVariables",
    }
}

c::property! {
    CustomImageContainerEnvironmentVariable, "sagemaker-appimageconfig-customimagecontainerenvironmentvariable";
    new CustomImageContainerEnvironmentVariableRequired {
        /// 1 to 256 characters; matches `^.+`; does not match `^(?:\s*$)`
        A key: str = "Key",
        /// 1 to 256 characters; matches `^.+`; does not match `^(?:\s*$)`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    FileSystemConfig, "sagemaker-appimageconfig-filesystemconfig";
    new {}
    set {
        /// 0 to 65535
        default_gid: i64 = "DefaultGid",
        /// 0 to 65535
        default_uid: i64 = "DefaultUid",
        /// 1 to 1024 characters; matches `^/.*`
        mount_path: str = "MountPath",
    }
}

c::property! {
    JupyterLabAppImageConfig, "sagemaker-appimageconfig-jupyterlabappimageconfig";
    new {}
    set {
        container_config: ContainerConfig = "ContainerConfig",
    }
}

c::property! {
    KernelGatewayImageConfig, "sagemaker-appimageconfig-kernelgatewayimageconfig";
    new {
        /// 1 item
        A kernel_specs: c::List<KernelSpec> = "KernelSpecs",
    }
    set {
        file_system_config: FileSystemConfig = "FileSystemConfig",
    }
}

c::property! {
    KernelSpec, "sagemaker-appimageconfig-kernelspec";
    new {
        /// 1 to 1024 characters
        A name: str = "Name",
    }
    set {
        /// 1 to 1024 characters
        display_name: str = "DisplayName",
    }
}
