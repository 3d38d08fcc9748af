// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::Group` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnGroup = "AWS::Greengrass::Group", "greengrass-group", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/groups/${GroupId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: GroupVersion = "InitialVersion",
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnGroup> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
        ROLE_ARN: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        ROLE_ATTACHED_AT: str = "RoleAttachedAt",
    }
}

c::property! {
    GroupVersion, "greengrass-group-groupversion";
    new {}
    set {
        connector_definition_version_arn: str = "ConnectorDefinitionVersionArn",
        core_definition_version_arn: str = "CoreDefinitionVersionArn",
        device_definition_version_arn: str = "DeviceDefinitionVersionArn",
        function_definition_version_arn: str = "FunctionDefinitionVersionArn",
        logger_definition_version_arn: str = "LoggerDefinitionVersionArn",
        resource_definition_version_arn: str = "ResourceDefinitionVersionArn",
        subscription_definition_version_arn: str = "SubscriptionDefinitionVersionArn",
    }
}
