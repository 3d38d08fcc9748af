// Written by `cargo xtask codegen` from crates/registry/data/cleanroomsml.txt.

//! `AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConfiguredModelAlgorithmAssociationArn`.
    CfnConfiguredModelAlgorithmAssociation = "AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation", "cleanroomsml-configuredmodelalgorithmassociation", reference arn, tags List "Tags";
    new CfnConfiguredModelAlgorithmAssociationRequired {
        /// 20 to 2048 characters; an update replaces the resource
        A configured_model_algorithm_arn: str = "ConfiguredModelAlgorithmArn",
        /// 36 characters; matches `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`; an update replaces the resource
        B membership_identifier: str = "MembershipIdentifier",
        /// 1 to 63 characters; an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// at most 255 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        privacy_configuration: PrivacyConfiguration = "PrivacyConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConfiguredModelAlgorithmAssociationArn",
        COLLABORATION_IDENTIFIER: str = "CollaborationIdentifier",
        CONFIGURED_MODEL_ALGORITHM_ASSOCIATION_ARN: c::Arn<CfnConfiguredModelAlgorithmAssociation> = "ConfiguredModelAlgorithmAssociationArn",
    }
}

c::property! {
    CustomEntityConfig, "cleanroomsml-configuredmodelalgorithmassociation-customentityconfig";
    new {
        /// 1 to 10 items; no item twice; each: 1 to 200 characters, matches `^[a-zA-Z0-9\_\#\=\@\/\;\,\-\ \^\$\?\[\]\{\}\|\\\*\+\.\(\)]+$`
        A custom_data_identifiers: c::List<str> = "CustomDataIdentifiers",
    }
    set {}
}

c::property! {
    LogRedactionConfiguration, "cleanroomsml-configuredmodelalgorithmassociation-logredactionconfiguration";
    new {
        /// at least 1 item; no item twice
        A entities_to_redact: c::List<EntityType> = "EntitiesToRedact",
    }
    set {
        custom_entity_config: CustomEntityConfig = "CustomEntityConfig",
    }
}

c::property! {
    LogsConfigurationPolicy, "cleanroomsml-configuredmodelalgorithmassociation-logsconfigurationpolicy";
    new {
        /// 1 to 5 items; each: matches `^[0-9]{12}$`
        A allowed_account_ids: c::List<str> = "AllowedAccountIds",
    }
    set {
        /// at most 1024 characters
        filter_pattern: str = "FilterPattern",
        log_redaction_configuration: LogRedactionConfiguration = "LogRedactionConfiguration",
        log_type: LogType = "LogType",
    }
}

c::property! {
    MetricsConfigurationPolicy, "cleanroomsml-configuredmodelalgorithmassociation-metricsconfigurationpolicy";
    new {
        A noise_level: NoiseLevelType = "NoiseLevel",
    }
    set {}
}

c::property! {
    PrivacyConfiguration, "cleanroomsml-configuredmodelalgorithmassociation-privacyconfiguration";
    new {
        A policies: PrivacyConfigurationPolicies = "Policies",
    }
    set {}
}

c::property! {
    PrivacyConfigurationPolicies, "cleanroomsml-configuredmodelalgorithmassociation-privacyconfigurationpolicies";
    new {}
    set {
        trained_model_exports: TrainedModelExportsConfigurationPolicy = "TrainedModelExports",
        trained_model_inference_jobs: TrainedModelInferenceJobsConfigurationPolicy = "TrainedModelInferenceJobs",
        trained_models: TrainedModelsConfigurationPolicy = "TrainedModels",
    }
}

c::property! {
    TrainedModelArtifactMaxSize, "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelartifactmaxsize";
    new {
        A unit: TrainedModelArtifactMaxSizeUnitType = "Unit",
        /// 0.01 to 10
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    TrainedModelExportsConfigurationPolicy, "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsconfigurationpolicy";
    new {
        /// 1 to 2 items; no item twice
        A files_to_export: c::List<TrainedModelExportFileType> = "FilesToExport",
        B max_size: TrainedModelExportsMaxSize = "MaxSize",
    }
    set {}
}

c::property! {
    TrainedModelExportsMaxSize, "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelexportsmaxsize";
    new {
        A unit: TrainedModelExportsMaxSizeUnitType = "Unit",
        /// 0.01 to 10
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    TrainedModelInferenceJobsConfigurationPolicy, "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencejobsconfigurationpolicy";
    new {}
    set {
        /// 1 to 5 items; no item twice
        container_logs: c::List<LogsConfigurationPolicy> = "ContainerLogs",
        max_output_size: TrainedModelInferenceMaxOutputSize = "MaxOutputSize",
    }
}

c::property! {
    TrainedModelInferenceMaxOutputSize, "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelinferencemaxoutputsize";
    new {
        A unit: TrainedModelInferenceMaxOutputSizeUnitType = "Unit",
        /// 0.01 to 50
        B value: f64 = "Value",
    }
    set {}
}

c::property! {
    TrainedModelsConfigurationPolicy, "cleanroomsml-configuredmodelalgorithmassociation-trainedmodelsconfigurationpolicy";
    new {}
    set {
        /// 1 to 5 items; no item twice
        container_logs: c::List<LogsConfigurationPolicy> = "ContainerLogs",
        container_metrics: MetricsConfigurationPolicy = "ContainerMetrics",
        max_artifact_size: TrainedModelArtifactMaxSize = "MaxArtifactSize",
    }
}

c::open_enum! {
    EntityType {
        ALL_PERSONALLY_IDENTIFIABLE_INFORMATION = "ALL_PERSONALLY_IDENTIFIABLE_INFORMATION",
        NUMBERS = "NUMBERS",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    LogType {
        ALL = "ALL",
        ERROR_SUMMARY = "ERROR_SUMMARY",
    }
}

c::open_enum! {
    NoiseLevelType {
        HIGH = "HIGH",
        MEDIUM = "MEDIUM",
        LOW = "LOW",
        NONE = "NONE",
    }
}

c::open_enum! {
    TrainedModelArtifactMaxSizeUnitType {
        GB = "GB",
    }
}

c::open_enum! {
    TrainedModelExportFileType {
        MODEL = "MODEL",
        OUTPUT = "OUTPUT",
    }
}

c::open_enum! {
    TrainedModelExportsMaxSizeUnitType {
        GB = "GB",
    }
}

c::open_enum! {
    TrainedModelInferenceMaxOutputSizeUnitType {
        GB = "GB",
    }
}
