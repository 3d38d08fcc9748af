//! Names equal those of aws-cdk-lib on the trees in `tests/vectors`.

use catchment_core::{
    App, CrossStackReferences, Env, IntoValue, Json, NestedStack, NestedStackProps, Scope, Stack,
    StackProps, Stage, StageProps, Value as Deferred,
};
use serde_json::{Value, json};

use crate::support::{descend, home, synth, template, thing};

fn vectors(text: &str, list: &str, at_least: usize) -> Vec<Value> {
    let vectors: Value = serde_json::from_str(text).unwrap();
    let cases = vectors[list].as_array().unwrap().clone();
    assert!(cases.len() >= at_least, "{} cases of {list}", cases.len());
    cases
}

fn texts(json: &Value) -> Vec<String> {
    json.as_array()
        .unwrap()
        .iter()
        .map(|item| item.as_str().unwrap().to_owned())
        .collect()
}

/// Makes the scopes of a case and returns its stack, which is the last of them.
fn stack_of<'a>(app: &'a App, case: &Value, props: &StackProps) -> Stack<'a> {
    let mut scope: Scope<'_> = app.root();
    for step in case["scopes"].as_array().unwrap() {
        let id = step["id"].as_str().unwrap();
        match step["kind"].as_str().unwrap() {
            "stage" => scope = Stage::new(scope, id, StageProps::new()).into(),
            "construct" => scope = scope.construct(id),
            _ => {
                let props = match step["stack_name"].as_str() {
                    Some(name) => props.clone().stack_name(name),
                    None => props.clone(),
                };
                return Stack::new(scope, id, props);
            }
        }
    }
    panic!("a case without a stack");
}

#[test]
fn stack_names_artifacts_and_folders_are_those_of_the_cdk() {
    for case in vectors(include_str!("../vectors/stack_names.json"), "cases", 60) {
        let app = App::new();
        stack_of(&app, &case, &StackProps::new()).add_raw("Thing", thing("x"));
        let assembly = synth(app);
        let stack = assembly.stacks().next().unwrap();
        assert_eq!(stack.name(), case["stack_name"].as_str().unwrap());
        assert_eq!(stack.id(), case["artifact_id"].as_str().unwrap());
        assert_eq!(stack.path(), case["display_name"].as_str().unwrap());
        let mut file = texts(&case["assembly"]);
        file.push(case["template_file"].as_str().unwrap().to_owned());
        assert_eq!(stack.template_file(), file.join("/"));
    }
}

#[test]
fn stack_names_that_the_cdk_rejects_are_rejected() {
    for case in vectors(include_str!("../vectors/stack_names.json"), "rejected", 10) {
        let app = App::new();
        let stack = stack_of(&app, &case, &StackProps::new());
        stack.add_raw("Thing", thing("x"));
        let is_given = case["scopes"]
            .as_array()
            .unwrap()
            .iter()
            .any(|s| s["stack_name"].is_string());
        if case["error"].as_str().unwrap().contains("<= 128") && !is_given {
            // The CDK forgets the stage when it shortens a name; here the name fits.
            assert!(stack.name().len() <= 128);
            continue;
        }
        assert!(app.synth().is_err(), "{case}");
    }
}

#[test]
fn unique_resource_names_are_those_of_the_cdk() {
    for case in vectors(include_str!("../vectors/unique_names.json"), "cases", 60) {
        let app = App::new();
        let stack = stack_of(&app, &case, &StackProps::new());
        let path = texts(&case["path"]);
        let place = path
            .iter()
            .fold(stack.scope(), |scope, id| scope.construct(id));
        let options = &case["options"];
        let name = place.unique_name(
            usize::try_from(options["maxLength"].as_u64().unwrap_or(256)).unwrap(),
            options["separator"].as_str().unwrap_or_default(),
            options["allowedSpecialCharacters"]
                .as_str()
                .unwrap_or_default(),
        );
        assert_eq!(
            name,
            case["unique_resource_name"].as_str().unwrap(),
            "{case}"
        );
    }
}

/// `Ref` or `Fn::GetAtt` of a resource under `path`, as the case wants it.
fn reference(scope: Scope<'_>, case: &Value) -> Deferred<Json> {
    let path = texts(&case["path"]);
    let (parent, id) = descend(scope, &path);
    let resource = parent.add_raw(id, thing("x"));
    match case["attribute"].as_str() {
        Some(attribute) => resource.get_att_raw(attribute),
        None => resource.reference(),
    }
}

fn cross_stack(list: &str, at_least: usize, consumer_env: &Env, how: CrossStackReferences) {
    for case in vectors(include_str!("../vectors/exports.json"), list, at_least) {
        let app = App::new();
        let producer = stack_of(&app, &case, &StackProps::new().env(home()));
        let value = reference(producer.scope(), &case);
        let props = StackProps::new().env(consumer_env.clone()).references(how);
        let parent = match case["scopes"][0]["kind"] == "stage" {
            true => innermost_stage(&app, &case),
            false => app.root(),
        };
        Stack::new(parent, "TheConsumer", props).add_raw("Uses", thing(value));
        let assembly = synth(app);
        let name = case["stack_name"].as_str().unwrap();
        let produced = template(&assembly, name);
        let output = case["output_logical_id"].as_str().unwrap();
        assert_eq!(produced["Outputs"][output], case["output"], "{case}");
        let consumer = assembly
            .stacks()
            .find(|stack| stack.path().ends_with("TheConsumer"));
        let consumed: Value = serde_json::from_str(consumer.unwrap().template_json()).unwrap();
        let used = &consumed["Resources"]["Uses"]["Properties"]["Value"];
        assert_eq!(used, &case["consumer_value"], "{case}");
    }
}

fn innermost_stage<'a>(app: &'a App, case: &Value) -> Scope<'a> {
    let mut scope = app.root();
    let mut innermost = scope;
    for step in case["scopes"].as_array().unwrap() {
        if step["kind"] == "stack" {
            break;
        }
        scope = scope.child(step["id"].as_str().unwrap()).unwrap();
        if step["kind"] == "stage" {
            innermost = scope;
        }
    }
    innermost
}

#[test]
fn exports_are_those_of_the_cdk() {
    cross_stack("strong", 40, &home(), CrossStackReferences::Export);
}

#[test]
fn plain_outputs_are_those_of_the_cdk() {
    cross_stack("weak", 40, &home(), CrossStackReferences::StackOutput);
}

#[test]
fn plain_outputs_for_another_region_are_those_of_the_cdk() {
    let away = Env::new(crate::support::MANAGEMENT, "us-east-1");
    cross_stack(
        "weak_other_region",
        20,
        &away,
        CrossStackReferences::StackOutput,
    );
}

/// The nested stacks of a case, one inside the other.
fn nest<'a>(top: Stack<'a>, case: &Value) -> Vec<NestedStack<'a>> {
    let mut scope = top.scope();
    let mut nested = Vec::new();
    for path in case["nested"].as_array().unwrap() {
        let path = texts(path);
        let (parent, id) = descend(scope, &path);
        let stack = NestedStack::new(parent, id, NestedStackProps::new());
        scope = stack.into();
        nested.push(stack);
    }
    nested
}

#[test]
fn nested_stacks_take_parameters_and_give_outputs_as_in_the_cdk() {
    for case in vectors(include_str!("../vectors/nested_stacks.json"), "cases", 40) {
        let app = App::new();
        let top = stack_of(&app, &case, &StackProps::new());
        let innermost = *nest(top, &case).last().unwrap();
        let from_inside = reference(innermost.into(), &case);
        top.add_raw("TheConsumer", thing(from_inside));
        let from_top = reference(top.scope().construct("Outer"), &case);
        innermost.stack().add_raw("Inner", thing(from_top));
        let assembly = synth(app);

        let top_path = assembly
            .stacks()
            .find(|stack| !stack.is_nested())
            .unwrap()
            .path();
        let outer = template(&assembly, top_path);
        let used = &outer["Resources"]["TheConsumer"]["Properties"]["Value"];
        assert_eq!(used, &case["consumer_value"], "{case}");
        let file = case["nested_template_file"].as_str().unwrap();
        let inside = assembly
            .stacks()
            .find(|stack| stack.template_file().ends_with(file));
        let inside: Value = serde_json::from_str(inside.unwrap().template_json()).unwrap();
        let output = case["output"].as_str().unwrap();
        assert!(
            inside["Outputs"][output]["Value"].is_object(),
            "{case}: {inside}"
        );
    }
}

#[test]
fn a_value_of_the_stack_around_comes_in_as_the_parameter_that_the_cdk_names() {
    for case in vectors(include_str!("../vectors/nested_stacks.json"), "cases", 40) {
        let app = App::new();
        let top = stack_of(&app, &case, &StackProps::new());
        let value = reference(top.scope(), &case);
        let innermost = match texts(&case["path"])[0] == texts(&case["nested"][0])[0] {
            // The nested stack's scope is there already: the two paths begin alike.
            true => continue,
            false => *nest(top, &case).last().unwrap(),
        };
        innermost.stack().add_raw("Inner", thing(value));
        let assembly = synth(app);
        let file = case["nested_template_file"].as_str().unwrap();
        let inside = assembly
            .stacks()
            .find(|stack| stack.template_file().ends_with(file));
        let inside: Value = serde_json::from_str(inside.unwrap().template_json()).unwrap();
        let parameter = case["parameter"].as_str().unwrap();
        assert_eq!(
            inside["Parameters"][parameter],
            json!({"Type": "String"}),
            "{case}"
        );
        let used = &inside["Resources"]["Inner"]["Properties"]["Value"];
        assert_eq!(used, &json!({ "Ref": parameter }), "{case}");
    }
}

#[test]
fn trees_that_the_cdk_rejects_are_rejected() {
    let cases = vectors(
        include_str!("../vectors/rejected_trees.json"),
        "resources",
        10,
    );
    for case in cases {
        let app = App::new();
        let stack = app.stack("Stack", Env::agnostic());
        for path in case["paths"].as_array().unwrap() {
            let path = texts(path);
            let (last, ways) = path.split_last().unwrap();
            let parent = ways.iter().fold(stack.scope(), |scope, id| {
                scope.child(id).unwrap_or_else(|| scope.construct(id))
            });
            parent.add_raw(last, thing("x"));
        }
        let outcome = app.synth();
        assert_eq!(outcome.is_err(), case["error"].is_string(), "{case}");
    }
}

#[test]
fn a_value_is_taken_wherever_its_meaning_fits() {
    let text: Deferred<str> = "x".into_value();
    assert_eq!(text.literal(), Some("x"));
}
