//! What the plan says of stacks.

use catchment_core::plan::ParameterSource;
use catchment_core::{
    App, ForEach, OutputData, Parameter, ParameterData, Props, RawResource, Value, WriteOptions,
    fns,
};
use serde_json::json;

use crate::support::{codes, home, synth, test_resource, thing};

fn capabilities(declare: impl FnOnce(catchment_core::Stack<'_>)) -> Vec<String> {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("Thing", thing("x"));
    declare(stack);
    synth(app).plan().steps[0].capabilities.clone()
}

#[test]
fn capabilities_follow_from_types_names_and_macros() {
    let role = |name: Option<&str>| {
        let role = RawResource::new("AWS::IAM::Role");
        match name {
            Some(name) => role.property("RoleName", name),
            None => role,
        }
    };
    assert!(capabilities(|_| {}).is_empty());
    let unnamed = capabilities(|stack| {
        stack.add_raw("Role", role(None));
    });
    assert_eq!(unnamed, ["CAPABILITY_IAM"]);
    let named = capabilities(|stack| {
        stack.add_raw("Unnamed", role(None));
        stack.add_raw("Role", role(Some("n")));
    });
    assert_eq!(named, ["CAPABILITY_NAMED_IAM"]);
    let inline = RawResource::new("AWS::IAM::Policy").property("PolicyName", "n");
    assert_eq!(
        capabilities(|stack| {
            stack.add_raw("P", inline);
        }),
        ["CAPABILITY_IAM"]
    );
    let overridden = capabilities(|stack| {
        let id = stack.add_raw("Role", role(None));
        stack.resource(id).override_at("Properties.RoleName", "n");
    });
    assert_eq!(overridden, ["CAPABILITY_NAMED_IAM"]);
    let repeated = capabilities(|stack| {
        let body = json!({"Type": "AWS::IAM::Role"});
        stack.for_each("Roles", ForEach::resources("N", ["a"], "Role${N}", body));
    });
    assert_eq!(repeated, ["CAPABILITY_AUTO_EXPAND", "CAPABILITY_NAMED_IAM"]);
    let included = capabilities(|stack| {
        let include = fns::transform("AWS::Include", Value::from_iter([("Location", "s3://x")]));
        stack.add_raw("Included", thing(include));
    });
    assert_eq!(included, ["CAPABILITY_AUTO_EXPAND"]);
}

#[test]
fn a_value_of_a_parameter_goes_into_plan_and_manifest_and_not_into_the_template() {
    let app = App::new();
    let stack = app.stack("S", home());
    let size: Parameter<str> = stack.parameter("Size", ParameterData::string().value("large"));
    stack.add_raw("Thing", thing(size.value()));
    let assembly = synth(app);
    let step = &assembly.plan().steps[0];
    assert_eq!(
        step.parameters["Size"],
        ParameterSource::Value("large".to_owned())
    );
    assert!(
        !assembly
            .stack("S")
            .unwrap()
            .template_json()
            .contains("large")
    );
    let folder = tempfile::tempdir().unwrap();
    assembly
        .write(&folder.path().join("out"), &WriteOptions::new())
        .unwrap();
    let manifest = std::fs::read_to_string(folder.path().join("out/manifest.json")).unwrap();
    let manifest: serde_json::Value = serde_json::from_str(&manifest).unwrap();
    assert_eq!(
        manifest["artifacts"]["S"]["properties"]["parameters"],
        json!({"Size": "large"})
    );
}

#[test]
fn a_parameter_without_a_value_is_a_warning() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.parameter("Open", ParameterData::<str>::string());
    stack.parameter(
        "WithDefault",
        ParameterData::<str>::string().default_value("x"),
    );
    stack.add_raw("Thing", thing("x"));
    let assembly = synth(app);
    let [warning] = assembly.diagnostics() else {
        panic!("one warning: {:?}", assembly.diagnostics());
    };
    assert_eq!(warning.code(), "parameter/no-value");
    assert_eq!(warning.path(), "S/Open");
}

#[test]
fn conditions_and_exports_know_parameters_only() {
    let app = App::new();
    let producer = app.stack("Producer", home());
    let other = producer.add_raw("Key", thing("x"));
    let stack = app.stack("S", home());
    let name: Parameter<str> = stack.parameter("Name", ParameterData::string().value("x"));
    let own = stack.add_raw("Thing", thing("x"));
    let text = |value: Value<catchment_core::Json>| value.assume::<str>();
    stack.condition("Fine", fns::equals(name, "x"));
    stack.condition("Own", fns::equals(text(own.reference()), "x"));
    stack.condition("Distant", fns::equals(text(other.get_att_raw("Arn")), "x"));
    stack.output("Named", OutputData::new("x").export_name(name));
    stack.output(
        "Out",
        OutputData::new("x").export_name(text(own.reference())),
    );
    assert_eq!(codes(app), ["condition/reference"; 3]);
}

test_resource!(Named {
    type_name: "Test::Named",
    name_property: Some("ThingName"),
    arn: Some("arn:${Partition}:test:${Region}:${Account}:thing/${ThingName}"),
});

#[test]
fn two_things_of_one_type_and_name_in_one_place_are_refused() {
    let declare = |second_region: &str| {
        let app = App::new();
        for (id, region) in [("A", "ca-central-1"), ("B", second_region)] {
            let env = catchment_core::Env::new("111111111111", region);
            let mut props = Props::new();
            props.set_raw("ThingName", catchment_core::IntoValue::into_value("logs"));
            app.stack(id, env).add("Thing", Named(props));
        }
        app
    };
    assert_eq!(codes(declare("ca-central-1")), ["resource/name-clash"]);
    synth(declare("us-east-1"));
}
