//! References across stacks, accounts and regions.

use catchment_core::plan::ParameterSource;
use catchment_core::{
    App, Attribute, CrossStackReferences, Env, IntoValue, List, NestedStack, NestedStackProps,
    Parameter, ParameterData, RawResource, StackProps, Untyped, Value as Deferred, concat, fns,
    pseudo,
};
use serde_json::json;

use crate::support::{ARCHIVE, MANAGEMENT, codes, findings, home, synth, template, thing};

#[test]
fn a_value_of_another_account_comes_in_as_a_parameter_that_the_plan_wires() {
    let app = App::new();
    let management = app.stack("Management", home());
    let archive = app.stack("LogArchive", Env::new(ARCHIVE, "ca-central-1"));
    let key = archive.construct("Key").add_raw("Resource", thing("x"));
    management.add_raw("Trail", thing(key.get_att_raw("Arn")));
    let assembly = synth(app);

    let parameter = "referencetoLogArchiveKey4F0BB8F2Arn";
    let consumer = template(&assembly, "Management");
    let parameters: Vec<_> = consumer["Parameters"].as_object().unwrap().keys().collect();
    assert_eq!(parameters.len(), 1);
    assert!(
        parameters[0].starts_with("referencetoLogArchiveKey") && parameters[0].ends_with("Arn")
    );
    assert_eq!(parameters[0].len(), parameter.len());
    let used = &consumer["Resources"]["Trail"]["Properties"]["Value"];
    assert_eq!(used, &json!({ "Ref": parameters[0] }));

    let steps = &assembly.plan().steps;
    let order: Vec<_> = steps.iter().map(|step| step.stack_name.as_str()).collect();
    assert_eq!(order, ["LogArchive", "Management"]);
    assert_eq!(steps[1].depends_on, ["LogArchive"]);
    let source = &steps[1].parameters[parameters[0]];
    let ParameterSource::Output { step, output } = source else {
        panic!("expected an output, found {source:?}");
    };
    assert_eq!(step, "LogArchive");
    let produced = template(&assembly, "LogArchive");
    assert!(produced["Outputs"][output]["Value"]["Fn::GetAtt"].is_array());
}

#[test]
fn a_role_reads_the_output_of_another_account() {
    let app = App::new();
    let management = app.stack("Management", home());
    let archive = app.stack("LogArchive", Env::new(ARCHIVE, "us-east-1"));
    let key = archive.add_raw("Key", thing("x"));
    let value = key
        .get_att_raw("Arn")
        .via_output_with_role("arn:aws:iam::222222222222:role/Reader");
    management.add_raw("Trail", thing(value));
    let assembly = synth(app);
    let used = &template(&assembly, "Management")["Resources"]["Trail"]["Properties"]["Value"];
    let read = &used["Fn::GetStackOutput"];
    assert_eq!(read["RoleArn"], "arn:aws:iam::222222222222:role/Reader");
    assert_eq!(read["Region"], "us-east-1");
    assert_eq!(assembly.plan().steps[1].depends_on, ["LogArchive"]);
}

#[test]
fn one_value_can_be_exported_while_the_others_are_not() {
    let app = App::new();
    let producer = app.stack("Producer", home());
    let consumer = app.stack("Consumer", home());
    let key = producer.add_raw("Key", thing("x"));
    consumer.add_raw("Locked", thing(key.get_att_raw("Arn").via_export()));
    consumer.add_raw("Free", thing(key.get_att_raw("Arn")));
    let assembly = synth(app);
    let resources = &template(&assembly, "Consumer")["Resources"];
    assert!(resources["Locked"]["Properties"]["Value"]["Fn::ImportValue"].is_string());
    assert!(resources["Free"]["Properties"]["Value"]["Fn::GetStackOutput"].is_object());
}

#[test]
fn an_export_cannot_leave_its_region() {
    let app = App::new();
    let producer = app.stack("Producer", home());
    let props = StackProps::new()
        .env(Env::new(MANAGEMENT, "us-east-1"))
        .references(CrossStackReferences::Export);
    let consumer = app.stack("Consumer", props);
    let key = producer.add_raw("Key", thing("x"));
    consumer.add_raw("Uses", thing(key.get_att_raw("Arn")));
    assert_eq!(codes(app), ["reference/export"]);
}

#[test]
fn a_reference_between_an_open_and_a_fixed_account_is_refused() {
    let app = App::new();
    let producer = app.stack("Producer", Env::in_region("ca-central-1"));
    let consumer = app.stack("Consumer", home());
    let key = producer.add_raw("Key", thing("x"));
    consumer.add_raw("Uses", thing(key.get_att_raw("Arn")));
    assert_eq!(codes(app), ["reference/unknown-account"]);
}

#[test]
fn a_reference_between_an_open_and_a_fixed_region_is_refused() {
    let app = App::new();
    let producer = app.stack("Producer", Env::agnostic());
    let consumer = app.stack("Consumer", Env::in_region("ca-central-1"));
    let key = producer.add_raw("Key", thing("x"));
    consumer.add_raw("Uses", thing(key.get_att_raw("Arn")));
    assert_eq!(codes(app), ["reference/unknown-region"]);
}

#[test]
fn open_stacks_are_taken_to_share_account_and_region() {
    let app = App::new();
    let producer = app.stack("Producer", Env::agnostic());
    let consumer = app.stack("Consumer", Env::agnostic());
    let key = producer.add_raw("Key", thing("x"));
    consumer.add_raw("Uses", thing(key.get_att_raw("Arn")));
    let assembly = synth(app);
    let used = &template(&assembly, "Consumer")["Resources"]["Uses"]["Properties"]["Value"];
    let read = used["Fn::GetStackOutput"].as_object().unwrap();
    assert_eq!(read.keys().collect::<Vec<_>>(), ["OutputName", "StackName"]);
}

#[test]
fn references_do_not_cross_stages() {
    let app = App::new();
    let producer = app.stage("Test", home()).stack("Producer", home());
    let consumer = app.stage("Prod", home()).stack("Consumer", home());
    let key = producer.add_raw("Key", thing("x"));
    consumer.add_raw("Uses", thing(key.get_att_raw("Arn")));
    assert_eq!(codes(app), ["reference/stage"]);
}

#[test]
fn a_circle_of_stacks_is_printed_whole_with_the_references_that_make_it() {
    let app = App::new();
    let [a, b, c] = ["A", "B", "C"].map(|id| app.stack(id, home()));
    let [in_a, in_b] = [a, b].map(|stack| stack.add_raw("Key", thing("x")));
    b.add_raw("UsesA", thing(in_a.get_att_raw("Arn")));
    c.add_raw("UsesB", thing(in_b.get_att_raw("Arn")));
    a.depends_on(c);
    let findings = findings(app);
    assert_eq!(findings.len(), 1);
    assert_eq!(findings[0].code(), "stack/circle");
    let expected = "these stacks need each other in a circle\n    \
        `A` needs `C`:\n      `A` depends on `C`\n    \
        `C` needs `B`:\n      `C/UsesB` uses `Arn` of `B/Key`\n    \
        `B` needs `A`:\n      `B/UsesA` uses `Arn` of `A/Key`";
    assert_eq!(findings[0].message(), expected);
}

#[test]
fn a_circle_of_resources_is_printed_whole() {
    let app = App::new();
    let stack = app.stack("Stack", home());
    let a = stack.add_raw("A", thing("x"));
    let b = stack.add_raw("B", thing(a.get_att_raw("Arn")));
    stack.resource(a).depends_on(b);
    let findings = findings(app);
    assert_eq!(findings[0].code(), "resource/circle");
    assert!(
        findings[0]
            .message()
            .contains("`Stack/A` refers to `Stack/B`")
    );
    assert!(
        findings[0]
            .message()
            .contains("`Stack/B` refers to `Stack/A`")
    );
}

#[test]
fn dependencies_between_constructs_become_those_of_their_resources() {
    let app = App::new();
    let stack = app.stack("Stack", home());
    let [first, second] = ["First", "Second"].map(|id| stack.construct(id));
    for scope in [first, second] {
        scope.add_raw("Resource", thing("x"));
        scope.add_raw("Policy", thing("x"));
    }
    second.depends_on(first);
    let template = template(&synth(app), "Stack");
    let with = |prefix: &str| {
        let resources = template["Resources"].as_object().unwrap().iter();
        resources
            .filter(|(id, _)| id.starts_with(prefix))
            .map(|(_, body)| body["DependsOn"].clone())
            .collect::<Vec<_>>()
    };
    assert!(with("First").iter().all(serde_json::Value::is_null));
    for list in with("Second") {
        assert_eq!(list.as_array().unwrap().len(), 2);
    }
}

#[test]
fn dependencies_between_stacks_order_the_plan() {
    let app = App::new();
    let [a, b] = ["A", "B"].map(|id| app.stack(id, home()));
    let in_a = a.add_raw("Thing", thing("x"));
    let in_b = b.add_raw("Thing", thing("x"));
    a.resource(in_a).depends_on(in_b);
    let assembly = synth(app);
    let order: Vec<_> = assembly
        .stacks()
        .map(catchment_core::StackArtifact::name)
        .collect();
    assert_eq!(order, ["B", "A"]);
    assert!(template(&assembly, "A")["Resources"]["Thing"]["DependsOn"].is_null());
}

#[test]
fn a_dependency_on_a_nested_stack_is_one_on_the_resource_that_stands_for_it() {
    let app = App::new();
    let stack = app.stack("Stack", home());
    let nested = NestedStack::new(stack, "Nested", NestedStackProps::new());
    let inside = nested.stack().add_raw("Inside", thing("x"));
    let outside = stack.add_raw("Outside", thing("x"));
    stack.resource(outside).depends_on(inside);
    let template = template(&synth(app), "Stack");
    let list = template["Resources"]["Outside"]["DependsOn"]
        .as_array()
        .unwrap();
    assert_eq!(list.len(), 1);
    assert!(list[0].as_str().unwrap().starts_with("NestedNestedStack"));
}

#[test]
fn a_value_from_another_account_reaches_a_nested_stack_through_its_parent() {
    let app = App::new();
    let archive = app.stack("LogArchive", Env::new(ARCHIVE, "ca-central-1"));
    let key = archive.add_raw("Key", thing("x"));
    let management = app.stack("Management", home());
    let nested = NestedStack::new(management, "Nested", NestedStackProps::new());
    nested
        .stack()
        .add_raw("Uses", thing(key.get_att_raw("Arn")));
    let assembly = synth(app);
    let outer = template(&assembly, "Management");
    let name = "referencetoLogArchiveKey";
    let parameters = outer["Parameters"].as_object().unwrap();
    let parameter = parameters.keys().find(|key| key.starts_with(name)).unwrap();
    let resources = outer["Resources"].as_object().unwrap();
    let handed = &resources.values().next().unwrap()["Properties"]["Parameters"][parameter];
    assert_eq!(handed, &json!({ "Ref": parameter }));
    assert_eq!(assembly.plan().steps[1].parameters.len(), 1);
    assert!(assembly.plan().steps[1].package);
}

#[test]
fn values_of_the_same_stack_are_plain_references() {
    let app = App::new();
    let stack = app.stack("Stack", Env::agnostic());
    let parameter: Parameter<str> = stack.parameter("Prefix", ParameterData::string());
    let text = concat([parameter.value(), "-".into_value(), pseudo::region()]);
    stack.add_raw(
        "Thing",
        RawResource::new("Test::Thing").property("Name", text),
    );
    let template = template(&synth(app), "Stack");
    let joined = json!({"Fn::Join": ["", [{"Ref": "Prefix"}, "-", {"Ref": "AWS::Region"}]]});
    assert_eq!(template["Resources"]["Thing"]["Properties"]["Name"], joined);
}

#[test]
fn the_account_of_an_open_stack_means_nothing_in_a_fixed_one() {
    let app = App::new();
    let open = app.stack("Open", Env::agnostic());
    open.add_raw("Thing", thing("x"));
    let fixed = app.stack("Fixed", home());
    fixed.add_raw("Thing", thing(open.account()));
    assert_eq!(codes(app), ["reference/open-environment"]);
}

#[test]
fn resources_of_another_app_are_refused() {
    let other = App::new();
    let foreign = other.stack("Other", home()).add_raw("Thing", thing("x"));
    let app = App::new();
    let stack = app.stack("Stack", home());
    stack.add_raw("Uses", thing(foreign.get_att_raw("Arn")));
    stack.scope().depends_on(foreign);
    stack.resource(foreign).raw_property("A", 1);
    let codes = codes(app);
    assert!(codes.contains(&"reference/foreign".to_owned()), "{codes:?}");
    assert!(
        codes.contains(&"tree/unknown-resource".to_owned()),
        "{codes:?}"
    );
}

#[test]
fn a_list_stays_a_list_on_its_way() {
    let zones: Deferred<str> = fns::select(0, fns::get_azs(""));
    let app = App::new();
    let stack = app.stack("Stack", home());
    stack.add_raw("Thing", thing(zones));
    let template = template(&synth(app), "Stack");
    let selected = json!({"Fn::Select": [0, {"Fn::GetAZs": ""}]});
    assert_eq!(
        template["Resources"]["Thing"]["Properties"]["Value"],
        selected
    );
}

#[test]
fn a_list_of_another_stack_travels_as_one_text() {
    const ZONES: Attribute<Untyped, List<str>> = Attribute::list("Zones");
    let app = App::new();
    let producer = app.stack("Producer", home());
    let list = producer.add_raw("Lists", thing("x")).get_att(ZONES);
    producer.add_raw("Same", thing(&list));
    let consumer = app.stack("Consumer", home());
    consumer.add_raw("Uses", thing(&list));
    let nested = NestedStack::new(producer, "Nested", NestedStackProps::new());
    nested.stack().add_raw("Uses", thing(&list));
    let assembly = synth(app);
    let produced = template(&assembly, "Producer");
    let plain = json!({"Fn::GetAtt": ["Lists", "Zones"]});
    assert_eq!(produced["Resources"]["Same"]["Properties"]["Value"], plain);
    let joined = json!({"Fn::Join": ["||", plain]});
    let outputs = produced["Outputs"].as_object().unwrap();
    assert_eq!(outputs.values().next().unwrap()["Value"], joined);
    let used = &template(&assembly, "Consumer")["Resources"]["Uses"]["Properties"]["Value"];
    assert_eq!(used["Fn::Split"][0], "||");
    assert!(used["Fn::Split"][1]["Fn::GetStackOutput"].is_object());
    let resources = produced["Resources"].as_object().unwrap().values();
    let handed: Vec<_> = resources
        .map(|body| &body["Properties"]["Parameters"])
        .filter(|p| p.is_object())
        .collect();
    assert_eq!(
        handed[0].as_object().unwrap().values().next().unwrap(),
        &joined
    );
}
