//! The check of every synthesis.
#![cfg(test)]

use catchment_core::{App, Assembly, Env, RawResource, Severity, SynthError};
use catchment_registry::RegistryValidator;
use serde_json::json;

/// Synthesizes an app with one resource in Canada.
fn synthesized(resource: RawResource) -> Result<Assembly, SynthError> {
    let app = App::new();
    app.validate_with(RegistryValidator);
    let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
    stack.add_raw("Thing", resource);
    app.synth()
}

#[test]
fn what_cloudformation_refuses_fails_synthesis_at_the_construct() {
    let key = RawResource::new("AWS::KMS::Key").property("KeySpec", "RSA");
    let error = synthesized(key).unwrap_err();
    let [found] = error.diagnostics() else {
        panic!("{error}");
    };
    assert_eq!(found.code(), "property/allowed-value");
    assert_eq!(
        (found.path(), found.logical_id()),
        ("Logs/Thing", Some("Thing"))
    );
    assert_eq!(found.property_path(), Some("Properties.KeySpec"));
    assert!(found.location().unwrap().file.ends_with("synthesis.rs"));
    assert!(!found.links().is_empty());
}

#[test]
fn a_type_that_is_newer_than_the_data_is_a_warning() {
    let assembly = synthesized(RawResource::new("AWS::New::Thing")).unwrap();
    let [found] = assembly.diagnostics() else {
        panic!("{:?}", assembly.diagnostics());
    };
    assert_eq!(found.code(), "resource/unknown-type");
    assert_eq!(found.severity(), Severity::Warning);
}

#[test]
fn a_type_that_the_region_of_the_stack_lacks_is_found() {
    let missing = catchment_registry::Registry::types()
        .find(|known| !known.regions.contain("ca-central-1"))
        .unwrap();
    let error = synthesized(RawResource::new(&missing.name)).unwrap_err();
    let mut codes = error
        .diagnostics()
        .iter()
        .map(catchment_core::Diagnostic::code);
    assert!(codes.any(|code| code == "resource/region"), "{error}");
}

#[test]
fn what_the_metadata_of_a_resource_accepts_is_acknowledged() {
    let app = App::new();
    app.validate_with(RegistryValidator);
    let stack = app.stack("Logs", Env::agnostic());
    let key = RawResource::new("AWS::KMS::Key").property("KeySpec", "RSA");
    let key = stack.add_raw("Key", key);
    let suppress = json!([{"Code": "property/allowed-value", "Reason": "a new spec"}]);
    stack
        .resource(key)
        .override_at("Metadata.Catchment", json!({ "Suppress": suppress }));
    let assembly = app.synth().unwrap();
    assert_eq!(assembly.diagnostics(), []);
    let [accepted] = assembly.acknowledged() else {
        panic!("{:?}", assembly.acknowledged());
    };
    assert_eq!(
        (&*accepted.at, &*accepted.reason),
        ("Logs/Key", "a new spec")
    );
}
