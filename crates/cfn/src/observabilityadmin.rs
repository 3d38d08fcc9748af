// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! The types of `AWS::ObservabilityAdmin`.

#[cfg(feature = "observabilityadmin")]
pub mod dataset_integration;
#[cfg(feature = "observabilityadmin")]
pub mod organization_centralization_rule;
#[cfg(feature = "observabilityadmin")]
pub mod organization_telemetry_rule;
#[cfg(feature = "observabilityadmin")]
pub mod s3_table_integration;
#[cfg(feature = "observabilityadmin")]
pub mod telemetry_enrichment;
#[cfg(feature = "observabilityadmin")]
pub mod telemetry_pipelines;
#[cfg(feature = "observabilityadmin")]
pub mod telemetry_rule;

#[cfg(feature = "observabilityadmin")]
pub use dataset_integration::CfnDatasetIntegration;
#[cfg(feature = "observabilityadmin")]
pub use organization_centralization_rule::CfnOrganizationCentralizationRule;
#[cfg(feature = "observabilityadmin")]
pub use organization_telemetry_rule::CfnOrganizationTelemetryRule;
#[cfg(feature = "observabilityadmin")]
pub use s3_table_integration::CfnS3TableIntegration;
#[cfg(feature = "observabilityadmin")]
pub use telemetry_enrichment::CfnTelemetryEnrichment;
#[cfg(feature = "observabilityadmin")]
pub use telemetry_pipelines::CfnTelemetryPipelines;
#[cfg(feature = "observabilityadmin")]
pub use telemetry_rule::CfnTelemetryRule;
