// Written by `cargo xtask codegen` from crates/registry/data/appintegrations.txt.

//! `AWS::AppIntegrations::DataIntegration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDataIntegration = "AWS::AppIntegrations::DataIntegration", "appintegrations-dataintegration", reference name,
        arn "arn:${Partition}:app-integrations:${Region}:${Account}:data-integration/${DataIntegrationId}", tags List "Tags";
    new CfnDataIntegrationRequired {
        /// 1 to 255 characters; matches `.*\S.*`; an update replaces the resource
        A kms_key: str = "KmsKey",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9/\._-]+$`
        B name: str = "Name",
        /// 1 to 1000 characters; an update replaces the resource
        C source_uri: str = "SourceURI",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
        file_configuration: FileConfiguration = "FileConfiguration",
        object_configuration: c::Map<c::Map<c::List<str>>> = "ObjectConfiguration",
        /// an update replaces the resource
        schedule_config: ScheduleConfig = "ScheduleConfig",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DataIntegrationArn",
        DATA_INTEGRATION_ARN: c::Arn<CfnDataIntegration> = "DataIntegrationArn",
        ID: c::Name<CfnDataIntegration> = "Id",
    }
}

c::property! {
    FileConfiguration, "appintegrations-dataintegration-fileconfiguration";
    new {
        /// 1 to 10 items; each: 1 to 200 characters, matches `.*\S.*`
        A folders: c::List<str> = "Folders",
    }
    set {
        filters: c::Map<c::List<str>> = "Filters",
    }
}

c::property! {
    ScheduleConfig, "appintegrations-dataintegration-scheduleconfig";
    new {
        /// 1 to 255 characters; matches `.*\S.*`
        A schedule_expression: str = "ScheduleExpression",
    }
    set {
        /// 1 to 255 characters; matches `.*\S.*`
        first_execution_from: str = "FirstExecutionFrom",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9/\._-]+$`
        object: str = "Object",
    }
}
