// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::Deployment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnDeployment = "AWS::AppConfig::Deployment", "appconfig-deployment", reference text, tags List "Tags";
    new CfnDeploymentRequired {
        /// 1 to 64 characters; an update replaces the resource
        A application_id: str = "ApplicationId",
        /// 1 to 128 characters; an update replaces the resource
        B configuration_profile_id: str = "ConfigurationProfileId",
        /// 1 to 1024 characters; an update replaces the resource
        C configuration_version: str = "ConfigurationVersion",
        /// matches `^(^[a-z0-9]{4,7}$|^AppConfig\.[A-Za-z0-9]{9,40}$)$`; an update replaces the resource
        D deployment_strategy_id: str = "DeploymentStrategyId",
        /// 1 to 64 characters; an update replaces the resource
        E environment_id: str = "EnvironmentId",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        dynamic_extension_parameters: c::List<DynamicExtensionParameters> = "DynamicExtensionParameters",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_identifier: str = "KmsKeyIdentifier",
        /// no item twice; an update replaces the resource
        tags: c::List<Tag> = "Tags",
    }
    get {
        DEPLOYMENT_NUMBER: str = "DeploymentNumber",
        STATE: str = "State",
    }
}

c::property! {
    DynamicExtensionParameters, "appconfig-deployment-dynamicextensionparameters";
    new {}
    set {
        extension_reference: str = "ExtensionReference",
        parameter_name: str = "ParameterName",
        parameter_value: str = "ParameterValue",
    }
}

c::property! {
    Tag, "appconfig-deployment-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}
