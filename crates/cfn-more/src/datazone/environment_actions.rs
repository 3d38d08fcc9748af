// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::EnvironmentActions` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEnvironmentActions = "AWS::DataZone::EnvironmentActions", "datazone-environmentactions", reference text;
    new {
        /// 1 to 64 characters; matches `^[0-9A-Za-z_ -]+$`
        A name: str = "Name",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        domain_identifier: str = "DomainIdentifier",
        /// 1 to 36 characters; matches `[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        environment_identifier: str = "EnvironmentIdentifier",
        /// 1 to 36 characters; matches `^[a-zA-Z0-9_-]{1,36}$`; AWS does not show it again
        identifier: str = "Identifier",
        parameters: AwsConsoleLinkParameters = "Parameters",
    }
    get {
        DOMAIN_ID: str = "DomainId",
        ENVIRONMENT_ID: str = "EnvironmentId",
        ID: str = "Id",
    }
}

c::property! {
    AwsConsoleLinkParameters, "datazone-environmentactions-awsconsolelinkparameters";
    new {}
    set {
        /// 1 to 2048 characters
        uri: str = "Uri",
    }
}
