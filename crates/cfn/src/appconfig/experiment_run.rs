// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::ExperimentRun` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnExperimentRun = "AWS::AppConfig::ExperimentRun", "appconfig-experimentrun", reference text, tags List "Tags";
    new CfnExperimentRunRequired {
        /// 1 to 2048 characters; an update replaces the resource
        A application_identifier: str = "ApplicationIdentifier",
        /// 1 to 2048 characters; an update replaces the resource
        B experiment_definition_identifier: str = "ExperimentDefinitionIdentifier",
        /// 0 to 100
        C exposure_percentage: f64 = "ExposurePercentage",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        treatment_overrides: TreatmentOverrides = "TreatmentOverrides",
    }
    get {
        APPLICATION_ID: str = "ApplicationId",
        EXPERIMENT_DEFINITION_ID: str = "ExperimentDefinitionId",
        RUN: str = "Run",
        STARTED_AT: str = "StartedAt",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    TreatmentOverrides, "appconfig-experimentrun-treatmentoverrides";
    new {}
    set {
        inline: c::Map<str> = "Inline",
    }
}
