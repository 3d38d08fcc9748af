// Written by `cargo xtask codegen` from crates/registry/data/cleanroomsml.txt.

//! `AWS::CleanRoomsML::ConfiguredModelAlgorithm` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConfiguredModelAlgorithmArn`.
    CfnConfiguredModelAlgorithm = "AWS::CleanRoomsML::ConfiguredModelAlgorithm", "cleanroomsml-configuredmodelalgorithm", reference arn,
        arn "arn:${Partition}:cleanrooms-ml:${Region}:${Account}:configured-model-algorithm/${ResourceId}", tags List "Tags";
    new CfnConfiguredModelAlgorithmRequired {
        /// 1 to 63 characters; an update replaces the resource
        A name: str = "Name",
        /// 20 to 2048 characters; matches `^arn:aws[-a-z]*:iam::[0-9]{12}:role/.+$`; an update replaces the resource
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 255 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        inference_container_config: InferenceContainerConfig = "InferenceContainerConfig",
        /// 20 to 2048 characters; matches `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        training_container_config: ContainerConfig = "TrainingContainerConfig",
    }
    get {
        @arn "ConfiguredModelAlgorithmArn",
        CONFIGURED_MODEL_ALGORITHM_ARN: c::Arn<CfnConfiguredModelAlgorithm> = "ConfiguredModelAlgorithmArn",
    }
}

c::property! {
    ContainerConfig, "cleanroomsml-configuredmodelalgorithm-containerconfig";
    new {
        /// 1 to 255 characters; matches `^.*$`
        A image_uri: str = "ImageUri",
    }
    set {
        /// 1 to 100 items; each: 1 to 256 characters, matches `^.*$`
        arguments: c::List<str> = "Arguments",
        /// 1 to 100 items; each: 1 to 256 characters, matches `^.*$`
        entrypoint: c::List<str> = "Entrypoint",
        /// at most 40 items
        metric_definitions: c::List<MetricDefinition> = "MetricDefinitions",
    }
}

c::property! {
    InferenceContainerConfig, "cleanroomsml-configuredmodelalgorithm-inferencecontainerconfig";
    new {
        /// 1 to 255 characters; matches `^.*$`
        A image_uri: str = "ImageUri",
    }
    set {}
}

c::property! {
    MetricDefinition, "cleanroomsml-configuredmodelalgorithm-metricdefinition";
    new MetricDefinitionRequired {
        /// 1 to 255 characters; matches `^.+$`
        A name: str = "Name",
        /// 1 to 500 characters; matches `^.+$`
        B regex: str = "Regex",
    }
    set {}
}
