// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::CoreDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnCoreDefinitionVersion = "AWS::Greengrass::CoreDefinitionVersion", "greengrass-coredefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A core_definition_id: str = "CoreDefinitionId",
        /// an update replaces the resource
        B cores: c::List<Core> = "Cores",
    }
    set {}
    get {
        ID: c::Name<CfnCoreDefinitionVersion> = "Id",
    }
}

c::property! {
    Core, "greengrass-coredefinitionversion-core";
    new CoreRequired {
        A certificate_arn: str = "CertificateArn",
        B id: str = "Id",
        C thing_arn: str = "ThingArn",
    }
    set {
        sync_shadow: bool = "SyncShadow",
    }
}
