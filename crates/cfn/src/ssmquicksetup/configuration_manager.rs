// Written by `cargo xtask codegen` from crates/registry/data/ssmquicksetup.txt.

//! `AWS::SSMQuickSetup::ConfigurationManager` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ManagerArn`.
    CfnConfigurationManager = "AWS::SSMQuickSetup::ConfigurationManager", "ssmquicksetup-configurationmanager", reference arn,
        arn "arn:${Partition}:ssm-quicksetup:${Region}:${Account}:configuration-manager/${ConfigurationManagerId}", tags Map "Tags";
    new {
        A configuration_definitions: c::List<ConfigurationDefinition> = "ConfigurationDefinitions",
    }
    set {
        /// matches `^.{0,512}$`
        description: str = "Description",
        /// matches `^[ A-Za-z0-9_-]{1,50}$`
        name: str = "Name",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ManagerArn",
        CREATED_AT: str = "CreatedAt",
        LAST_MODIFIED_AT: str = "LastModifiedAt",
        MANAGER_ARN: c::Arn<CfnConfigurationManager> = "ManagerArn",
        STATUS_SUMMARIES: c::List<c::Json> = list "StatusSummaries",
    }
}

c::property! {
    ConfigurationDefinition, "ssmquicksetup-configurationmanager-configurationdefinition";
    new {
        A parameters: c::Map<str> = "Parameters",
        /// matches `^[a-zA-Z0-9_\-.:/]{3,200}$`; an update replaces the resource
        B r#type: str = "Type",
    }
    set {
        local_deployment_administration_role_arn: c::Arn<crate::iam::CfnRole> = "LocalDeploymentAdministrationRoleArn",
        /// 1 to 256 characters
        local_deployment_execution_role_name: str = "LocalDeploymentExecutionRoleName",
        /// 1 to 128 characters; an update replaces the resource
        type_version: str = "TypeVersion",
    }
}
