// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::Framework` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FrameworkArn`.
    CfnFramework = "AWS::Backup::Framework", "backup-framework", reference arn, tags List "FrameworkTags";
    new {
        /// no item twice
        A framework_controls: c::List<FrameworkControl> = "FrameworkControls",
    }
    set {
        /// at most 1024 characters; matches `\S`
        framework_description: str = "FrameworkDescription",
        /// 1 to 256 characters; matches `[a-zA-Z][_a-zA-Z0-9]*`; an update replaces the resource
        framework_name: str = "FrameworkName",
        framework_tags: c::List<Tag> = "FrameworkTags",
    }
    get {
        @arn "FrameworkArn",
        CREATION_TIME: str = "CreationTime",
        DEPLOYMENT_STATUS: str = "DeploymentStatus",
        FRAMEWORK_ARN: c::Arn<CfnFramework> = "FrameworkArn",
        FRAMEWORK_STATUS: str = "FrameworkStatus",
    }
}

c::property! {
    ControlInputParameter, "backup-framework-controlinputparameter";
    new ControlInputParameterRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    ControlScope, "backup-framework-controlscope";
    new {}
    set {
        /// at most 100 items
        compliance_resource_ids: c::List<str> = "ComplianceResourceIds",
        compliance_resource_types: c::List<str> = "ComplianceResourceTypes",
        tags: c::List<Tag> = "Tags",
    }
}

c::property! {
    FrameworkControl, "backup-framework-frameworkcontrol";
    new {
        A control_name: str = "ControlName",
    }
    set {
        /// no item twice
        control_input_parameters: c::List<ControlInputParameter> = "ControlInputParameters",
        control_scope: ControlScope = "ControlScope",
    }
}

c::property! {
    Tag, "backup-framework-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}
