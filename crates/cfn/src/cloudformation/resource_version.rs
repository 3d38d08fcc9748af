// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::ResourceVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnResourceVersion = "AWS::CloudFormation::ResourceVersion", "cloudformation-resourceversion", reference arn;
    new CfnResourceVersionRequired {
        /// 1 to 4096 characters; an update replaces the resource; AWS does not show it again
        A schema_handler_package: str = "SchemaHandlerPackage",
        /// matches `^[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}$`; an update replaces the resource
        B type_name: str = "TypeName",
    }
    set {
        /// 1 to 256 characters; matches `^arn:.+:iam::[0-9]{12}:role/.+$`; an update replaces the resource
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource
        logging_config: LoggingConfig = "LoggingConfig",
    }
    get {
        @arn "Arn",
        IS_DEFAULT_VERSION: bool = "IsDefaultVersion",
        PROVISIONING_TYPE: str = "ProvisioningType",
        TYPE_ARN: str = "TypeArn",
        VERSION_ID: str = "VersionId",
        VISIBILITY: str = "Visibility",
    }
}

c::property! {
    LoggingConfig, "cloudformation-resourceversion-loggingconfig";
    new {}
    set {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 256 characters; matches `^arn:.+:iam::[0-9]{12}:role/.+$`
        log_role_arn: c::Arn<crate::iam::CfnRole> = "LogRoleArn",
    }
}
