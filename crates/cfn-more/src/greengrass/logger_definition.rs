// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::LoggerDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnLoggerDefinition = "AWS::Greengrass::LoggerDefinition", "greengrass-loggerdefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/loggers/${LoggerDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: LoggerDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnLoggerDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    Logger, "greengrass-loggerdefinition-logger";
    new LoggerRequired {
        A component: str = "Component",
        B id: str = "Id",
        C level: str = "Level",
        D r#type: str = "Type",
    }
    set {
        space: i64 = "Space",
    }
}

c::property! {
    LoggerDefinitionVersion, "greengrass-loggerdefinition-loggerdefinitionversion";
    new {
        A loggers: c::List<Logger> = "Loggers",
    }
    set {}
}
