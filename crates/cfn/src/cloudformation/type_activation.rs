// Written by `cargo xtask codegen` from crates/registry/data/cloudformation.txt.

//! `AWS::CloudFormation::TypeActivation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    ///
    /// Exactly one of `TypeName` with `PublisherId` with `Type`, `PublicTypeArn`.
    CfnTypeActivation = "AWS::CloudFormation::TypeActivation", "cloudformation-typeactivation", reference arn;
    new {}
    set {
        /// AWS does not show it again
        auto_update: bool = "AutoUpdate",
        /// AWS does not show it again
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource; AWS does not show it again
        logging_config: LoggingConfig = "LoggingConfig",
        /// 1 to 100000 characters; AWS does not show it again
        major_version: str = "MajorVersion",
        /// at most 1024 characters; matches `arn:aws[A-Za-z0-9-]{0,64}:cloudformation:[A-Za-z0-9-]{1,64}:([0-9]{12})?:type/.+`
        public_type_arn: str = "PublicTypeArn",
        /// 1 to 40 characters; matches `[0-9a-zA-Z-]{1,40}`
        publisher_id: str = "PublisherId",
        /// AWS does not show it again
        r#type: Type = "Type",
        /// matches `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`
        type_name: str = "TypeName",
        /// 10 to 204 characters; matches `[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}::[A-Za-z0-9]{2,64}(::MODULE){0,1}`
        type_name_alias: str = "TypeNameAlias",
        /// AWS does not show it again
        version_bump: VersionBump = "VersionBump",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    LoggingConfig, "cloudformation-typeactivation-loggingconfig";
    new {}
    set {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 256 characters
        log_role_arn: c::Arn<crate::iam::CfnRole> = "LogRoleArn",
    }
}

c::open_enum! {
    Type {
        RESOURCE = "RESOURCE",
        MODULE = "MODULE",
        HOOK = "HOOK",
    }
}

c::open_enum! {
    VersionBump {
        MAJOR = "MAJOR",
        MINOR = "MINOR",
    }
}
