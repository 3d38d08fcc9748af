// Written by `cargo xtask codegen` from crates/registry/data/gameliftstreams.txt.

//! `AWS::GameLiftStreams::Application` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnApplication = "AWS::GameLiftStreams::Application", "gameliftstreams-application", reference arn,
        arn "arn:${Partition}:gameliftstreams:${Region}:${Account}:application/${ApplicationId}", tags Map "Tags";
    new CfnApplicationRequired {
        /// 1 to 1024 characters; an update replaces the resource
        A application_source_uri: str = "ApplicationSourceUri",
        /// 1 to 80 characters; matches `^[a-zA-Z0-9-_.!+@/][a-zA-Z0-9-_.!+@/ ]*$`
        B description: str = "Description",
        /// 1 to 1024 characters; an update replaces the resource
        C executable_path: str = "ExecutablePath",
        /// an update replaces the resource
        D runtime_environment: RuntimeEnvironment = "RuntimeEnvironment",
    }
    set {
        /// at most 1024 characters; matches `^$|^s3://([a-zA-Z0-9][a-zA-Z0-9._-]{1,61}[a-zA-Z0-9])(/[a-zA-Z0-9._-]+)*/?$`
        application_log_output_uri: str = "ApplicationLogOutputUri",
        /// at most 10 items; each: at most 1024 characters
        application_log_paths: c::List<str> = "ApplicationLogPaths",
        /// 1 to 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    RuntimeEnvironment, "gameliftstreams-application-runtimeenvironment";
    new RuntimeEnvironmentRequired {
        /// 1 to 256 characters
        A r#type: str = "Type",
        /// 1 to 256 characters
        B version: str = "Version",
    }
    set {}
}
