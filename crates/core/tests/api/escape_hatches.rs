//! The ways out of the typed world.

use std::time::Duration;

use catchment_core::{App, DeletionPolicy, RawResource, RemovalPolicy, fns};
use serde_json::json;

use crate::support::{codes, home, synth, template, thing};

#[test]
fn attributes_overrides_and_pinned_ids_appear_in_the_template() {
    let app = App::new();
    let stack = app.stack("S", home());
    let condition = stack.condition("InProd", fns::equals("a", "b"));
    let first = stack.add_raw("First", thing("x"));
    let id = stack.construct("Nested").add_raw("Thing", thing("x"));
    stack
        .resource(id)
        .condition(condition)
        .depends_on(first)
        .removal_policy(RemovalPolicy::RetainOnUpdateOrDelete)
        .creation_signals(2, Duration::from_secs(300))
        .update_policy(json!({"AutoScalingReplacingUpdate": {"WillReplace": true}}))
        .metadata("why", "because")
        .raw_property("New", 1)
        .override_at("Properties.List.0", "first")
        .delete_at("Properties.Value")
        .logical_id("Pinned");
    let template = template(&synth(app), "S");
    let expected = json!({
        "Type": "Test::Thing",
        "Condition": "InProd",
        "DependsOn": ["First"],
        "Properties": {"List": {"0": "first"}, "New": 1},
        "CreationPolicy": {"ResourceSignal": {"Count": 2, "Timeout": "PT300S"}},
        "UpdatePolicy": {"AutoScalingReplacingUpdate": {"WillReplace": true}},
        "DeletionPolicy": "RetainExceptOnCreate",
        "UpdateReplacePolicy": "Retain",
        "Metadata": {"why": "because"},
    });
    assert_eq!(template["Resources"]["Pinned"], expected);
}

#[test]
fn references_follow_a_pinned_logical_id() {
    let app = App::new();
    let stack = app.stack("S", home());
    let id = stack.add_raw("Old", thing("x"));
    stack.add_raw("Uses", thing(id.get_att_raw("Arn")));
    stack.resource(id).logical_id("Pinned");
    let template = template(&synth(app), "S");
    let used = &template["Resources"]["Uses"]["Properties"]["Value"];
    assert_eq!(used, &json!({"Fn::GetAtt": ["Pinned", "Arn"]}));
}

#[test]
fn an_override_that_does_nothing_is_an_error() {
    let app = App::new();
    let stack = app.stack("S", home());
    let id = stack.add_raw("Thing", thing("x"));
    stack
        .resource(id)
        .delete_at("Properties.Missing")
        .override_at("Type.Inside", 1);
    assert_eq!(codes(app), ["resource/override", "resource/override"]);
}

#[test]
fn a_pinned_id_that_is_taken_or_impossible_is_an_error() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("Taken", thing("x"));
    let [one, two] = ["One", "Two"].map(|id| stack.add_raw(id, thing("x")));
    stack.resource(one).logical_id("Taken");
    stack.resource(two).logical_id("not-alphanumeric");
    assert_eq!(codes(app), ["tree/logical-id-clash", "tree/logical-id"]);
}

#[test]
fn a_snapshot_of_a_type_without_snapshots_is_an_error() {
    let app = App::new();
    let stack = app.stack("S", home());
    let topic = stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
    let volume = stack.add_raw("Volume", RawResource::new("AWS::EC2::Volume"));
    stack
        .resource(topic)
        .removal_policy(RemovalPolicy::Snapshot);
    stack
        .resource(volume)
        .removal_policy(RemovalPolicy::Snapshot);
    assert_eq!(codes(app), ["resource/snapshot"]);
}

#[test]
fn deletion_and_replacement_can_differ() {
    let app = App::new();
    let stack = app.stack("S", home());
    let id = stack.add_raw("Thing", thing("x"));
    stack
        .resource(id)
        .deletion_policy(DeletionPolicy::RetainExceptOnCreate)
        .update_replace_policy(DeletionPolicy::RetainExceptOnCreate);
    let template = template(&synth(app), "S");
    assert_eq!(
        template["Resources"]["Thing"]["DeletionPolicy"],
        "RetainExceptOnCreate"
    );
    assert_eq!(
        template["Resources"]["Thing"]["UpdateReplacePolicy"],
        "Retain"
    );
}
