// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::LoggerDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnLoggerDefinitionVersion = "AWS::Greengrass::LoggerDefinitionVersion", "greengrass-loggerdefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A logger_definition_id: str = "LoggerDefinitionId",
        /// an update replaces the resource
        B loggers: c::List<Logger> = "Loggers",
    }
    set {}
    get {
        ID: c::Name<CfnLoggerDefinitionVersion> = "Id",
    }
}

c::property! {
    Logger, "greengrass-loggerdefinitionversion-logger";
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
