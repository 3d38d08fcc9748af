//! Nested stacks: their order, their circles, and what travels into them.

use catchment_core::{
    App, Env, List, NestedStack, NestedStackProps, ParameterData, StackProps, fns,
};
use serde_json::json;

use crate::support::{MANAGEMENT, codes, findings, home, synth, template, thing};

#[test]
fn a_nested_stack_that_depends_on_another_waits_for_it() {
    let app = App::new();
    let top = app.stack("Top", home());
    let [a, b] = ["A", "B"].map(|id| NestedStack::new(top, id, NestedStackProps::new()));
    for nested in [a, b] {
        nested.stack().add_raw("Thing", thing("x"));
    }
    b.stack().depends_on(a.stack());
    let template = template(&synth(app), "Top");
    let resources = template["Resources"].as_object().unwrap();
    let of = |prefix: &str| {
        resources
            .iter()
            .find(|(id, _)| id.starts_with(prefix))
            .unwrap()
    };
    assert_eq!(of("BNested").1["DependsOn"], json!([of("ANested").0]));
    assert!(of("ANested").1["DependsOn"].is_null());
}

#[test]
fn a_circle_between_a_stack_and_one_inside_it_is_found() {
    let app = App::new();
    let top = app.stack("Top", home());
    let nested = NestedStack::new(top, "A", NestedStackProps::new());
    let inside = nested.stack().add_raw("Inside", thing("x"));
    let outside = top.add_raw("X", thing(inside.get_att_raw("Arn")));
    nested
        .stack()
        .add_raw("Uses", thing(outside.get_att_raw("Arn")));
    let findings = findings(app);
    assert_eq!(findings[0].code(), "resource/circle");
    assert!(findings[0].message().contains("`Top/X`"), "{}", findings[0]);
}

#[test]
fn a_circle_of_two_nested_stacks_is_found() {
    let app = App::new();
    let top = app.stack("Top", home());
    let [a, b] = ["A", "B"].map(|id| NestedStack::new(top, id, NestedStackProps::new()).stack());
    let [in_a, in_b] = [a, b].map(|stack| stack.add_raw("Thing", thing("x")));
    a.add_raw("Uses", thing(in_b.get_att_raw("Arn")));
    b.add_raw("Uses", thing(in_a.get_att_raw("Arn")));
    assert_eq!(codes(app), ["resource/circle"]);
}

#[test]
fn a_list_parameter_reaches_a_nested_and_another_stack_as_a_list() {
    let app = App::new();
    let top = app.stack("Top", home());
    let zones = top.parameter("Zones", ParameterData::comma_delimited_list().value("a,b"));
    let first = || fns::select::<str>(0, zones);
    top.add_raw("Same", thing(first()));
    let nested = NestedStack::new(top, "A", NestedStackProps::new());
    nested.stack().add_raw("Uses", thing(first()));
    let consumer = app.stack("Consumer", home());
    consumer.add_raw("Uses", thing(first()));
    let assembly = synth(app);
    let outer = template(&assembly, "Top");
    let plain = json!({"Fn::Select": [0, {"Ref": "Zones"}]});
    assert_eq!(outer["Resources"]["Same"]["Properties"]["Value"], plain);
    let joined = json!({"Fn::Join": ["||", {"Ref": "Zones"}]});
    let output = outer["Outputs"]
        .as_object()
        .unwrap()
        .values()
        .next()
        .unwrap();
    assert_eq!(output["Value"], joined);
    let handed = outer["Resources"].as_object().unwrap().values();
    let handed = handed
        .map(|body| &body["Properties"]["Parameters"])
        .find(|p| p.is_object());
    assert_eq!(
        handed
            .unwrap()
            .as_object()
            .unwrap()
            .values()
            .next()
            .unwrap(),
        &joined
    );
    let used = &template(&assembly, "Consumer")["Resources"]["Uses"]["Properties"]["Value"];
    let split = &used["Fn::Select"][1]["Fn::Split"];
    assert_eq!(split[0], "||");
    assert!(split[1]["Fn::GetStackOutput"].is_object());
}

#[test]
fn a_stage_inside_a_stack_is_refused() {
    let app = App::new();
    let top = app.stack("Top", home());
    top.add_raw("Thing", thing("x"));
    let stage = catchment_core::Stage::new(top, "Prod", home());
    stage.stack("Inner", home()).add_raw("Thing", thing("x"));
    assert!(codes(app).contains(&"stage/place".to_owned()));
}

#[test]
fn a_role_that_reads_an_output_may_come_from_another_stack() {
    let app = App::new();
    let producer = app.stack("Producer", Env::new("222222222222", "ca-central-1"));
    let consumer = app.stack("Consumer", Env::new(MANAGEMENT, "ca-central-1"));
    let role = producer.add_raw("Role", thing("x")).get_att_raw("Arn");
    let key = producer.add_raw("Key", thing("x"));
    let role = fns::sub(
        "${Role}",
        [("Role", catchment_core::concat([role_text(role)]))],
    );
    consumer.add_raw(
        "Uses",
        thing(key.get_att_raw("Arn").via_output_with_role(role)),
    );
    let template = template(&synth(app), "Consumer");
    let parameters = template["Parameters"].as_object().unwrap();
    assert_eq!(
        parameters.len(),
        1,
        "the role's ARN is a parameter: {template}"
    );
}

fn role_text(role: catchment_core::Value<catchment_core::Json>) -> catchment_core::Value<str> {
    role.assume()
}

#[test]
fn metadata_of_a_stack_is_followed_like_everything_else() {
    let app = App::new();
    let producer = app.stack("Producer", home());
    let key = producer.add_raw("Key", thing("x"));
    let consumer = app.stack("Consumer", StackProps::new().env(home()));
    consumer.add_raw("Thing", thing("x"));
    consumer.metadata("Key", key.get_att_raw("Arn"));
    let assembly = synth(app);
    let output = &template(&assembly, "Consumer")["Metadata"]["Key"]["Fn::GetStackOutput"];
    let name = output["OutputName"].as_str().unwrap();
    assert!(template(&assembly, "Producer")["Outputs"][name].is_object());
    assert_eq!(assembly.plan().steps[1].depends_on, ["Producer"]);
}

#[test]
fn lists_are_lists_in_their_own_stack() {
    let app = App::new();
    let stack = app.stack("S", home());
    let parameter = stack.parameter("P", ParameterData::comma_delimited_list().value("a"));
    let list: catchment_core::Value<List<str>> = parameter.value();
    stack.add_raw("Thing", thing(list));
    let template = template(&synth(app), "S");
    assert_eq!(
        template["Resources"]["Thing"]["Properties"]["Value"],
        json!({"Ref": "P"})
    );
}
