// Written by `cargo xtask codegen` from crates/registry/data/codepipeline.txt.

//! `AWS::CodePipeline::CustomActionType` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnCustomActionType = "AWS::CodePipeline::CustomActionType", "codepipeline-customactiontype", reference text, tags List "Tags";
    new CfnCustomActionTypeRequired {
        /// an update replaces the resource
        A category: Category = "Category",
        /// an update replaces the resource
        B input_artifact_details: ArtifactDetails = "InputArtifactDetails",
        /// an update replaces the resource
        C output_artifact_details: ArtifactDetails = "OutputArtifactDetails",
        /// 1 to 35 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        D provider: str = "Provider",
        /// 1 to 9 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        E version: str = "Version",
    }
    set {
        /// at most 10 items; no item twice; an update replaces the resource
        configuration_properties: c::List<ConfigurationProperties> = "ConfigurationProperties",
        /// an update replaces the resource
        settings: Settings = "Settings",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    ArtifactDetails, "codepipeline-customactiontype-artifactdetails";
    new ArtifactDetailsRequired {
        /// 0 to 5
        A maximum_count: i64 = "MaximumCount",
        /// 0 to 5
        B minimum_count: i64 = "MinimumCount",
    }
    set {}
}

c::property! {
    ConfigurationProperties, "codepipeline-customactiontype-configurationproperties";
    new ConfigurationPropertiesRequired {
        A key: bool = "Key",
        /// 1 to 50 characters
        B name: str = "Name",
        C required: bool = "Required",
        D secret: bool = "Secret",
    }
    set {
        /// 1 to 160 characters
        description: str = "Description",
        queryable: bool = "Queryable",
        /// AWS does not show it again
        r#type: ConfigurationPropertiesType = "Type",
    }
}

c::property! {
    Settings, "codepipeline-customactiontype-settings";
    new {}
    set {
        /// 1 to 2048 characters
        entity_url_template: str = "EntityUrlTemplate",
        /// 1 to 2048 characters
        execution_url_template: str = "ExecutionUrlTemplate",
        /// 1 to 2048 characters
        revision_url_template: str = "RevisionUrlTemplate",
        /// 1 to 2048 characters; AWS does not show it again
        third_party_configuration_url: str = "ThirdPartyConfigurationUrl",
    }
}

c::open_enum! {
    Category {
        APPROVAL = "Approval",
        BUILD = "Build",
        COMPUTE = "Compute",
        DEPLOY = "Deploy",
        INVOKE = "Invoke",
        SOURCE = "Source",
        TEST = "Test",
    }
}

c::open_enum! {
    ConfigurationPropertiesType {
        BOOLEAN = "Boolean",
        NUMBER = "Number",
        STRING = "String",
    }
}
