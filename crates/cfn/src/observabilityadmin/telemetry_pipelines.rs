// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! `AWS::ObservabilityAdmin::TelemetryPipelines` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PipelineIdentifier`.
    CfnTelemetryPipelines = "AWS::ObservabilityAdmin::TelemetryPipelines", "observabilityadmin-telemetrypipelines", reference name,
        arn "arn:${Partition}:observabilityadmin:${Region}:${Account}:telemetry-pipeline/${TelemetryPipelineIdentifier}", tags List "Tags";
    new {
        A configuration: TelemetryPipelineConfiguration = "Configuration",
    }
    set {
        /// 3 to 28 characters; matches `[a-z][a-z0-9-]+`; an update replaces the resource
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        PIPELINE: c::Json = "Pipeline",
        PIPELINE_IDENTIFIER: c::Name<CfnTelemetryPipelines> = "PipelineIdentifier",
        STATUS: c::Json = "Status",
        STATUS_REASON: c::Json = "StatusReason",
    }
}

c::property! {
    TelemetryPipelineConfiguration, "observabilityadmin-telemetrypipelines-telemetrypipelineconfiguration";
    new {
        /// 1 to 24000 characters
        A body: str = "Body",
    }
    set {}
}
