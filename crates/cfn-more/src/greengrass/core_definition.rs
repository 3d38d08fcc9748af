// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::CoreDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnCoreDefinition = "AWS::Greengrass::CoreDefinition", "greengrass-coredefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/cores/${CoreDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: CoreDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnCoreDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    Core, "greengrass-coredefinition-core";
    new CoreRequired {
        A certificate_arn: str = "CertificateArn",
        B id: str = "Id",
        C thing_arn: str = "ThingArn",
    }
    set {
        sync_shadow: bool = "SyncShadow",
    }
}

c::property! {
    CoreDefinitionVersion, "greengrass-coredefinition-coredefinitionversion";
    new {
        A cores: c::List<Core> = "Cores",
    }
    set {}
}
