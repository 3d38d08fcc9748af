// Written by `cargo xtask codegen` from crates/registry/data/observabilityadmin.txt.

//! `AWS::ObservabilityAdmin::TelemetryEnrichment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Scope`; it takes no tags; it has no attribute for its ARN.
    CfnTelemetryEnrichment = "AWS::ObservabilityAdmin::TelemetryEnrichment", "observabilityadmin-telemetryenrichment", reference name, name_property "Scope";
    new {
        /// an update replaces the resource
        A scope: Scope = "Scope",
    }
    set {}
    get {
        STATUS: c::Json = "Status",
    }
}

c::open_enum! {
    Scope {
        ACCOUNT = "ACCOUNT",
    }
}
