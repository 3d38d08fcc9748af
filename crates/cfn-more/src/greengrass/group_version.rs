// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::GroupVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnGroupVersion = "AWS::Greengrass::GroupVersion", "greengrass-groupversion", reference name;
    new {
        /// an update replaces the resource
        A group_id: str = "GroupId",
    }
    set {
        /// an update replaces the resource
        connector_definition_version_arn: str = "ConnectorDefinitionVersionArn",
        /// an update replaces the resource
        core_definition_version_arn: str = "CoreDefinitionVersionArn",
        /// an update replaces the resource
        device_definition_version_arn: str = "DeviceDefinitionVersionArn",
        /// an update replaces the resource
        function_definition_version_arn: str = "FunctionDefinitionVersionArn",
        /// an update replaces the resource
        logger_definition_version_arn: str = "LoggerDefinitionVersionArn",
        /// an update replaces the resource
        resource_definition_version_arn: str = "ResourceDefinitionVersionArn",
        /// an update replaces the resource
        subscription_definition_version_arn: str = "SubscriptionDefinitionVersionArn",
    }
    get {
        ID: c::Name<CfnGroupVersion> = "Id",
    }
}
