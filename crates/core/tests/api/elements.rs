//! Parameters, mappings, conditions, rules, outputs and intrinsic functions.

use catchment_core::{
    App, Env, ForEach, IntoValue, List, MappingData, OutputData, ParameterData, RawResource,
    RuleData, Value as Deferred, dynamic, fns, pseudo,
};
use serde_json::json;

use crate::support::{codes, synth, template, thing};

#[test]
fn every_section_appears_in_order_with_its_contents() {
    let app = App::new();
    let stack = app.stack("S", Env::agnostic());
    stack.output(
        "Out",
        OutputData::new("x").description("why").export_name("name"),
    );
    let size = stack.parameter(
        "Size",
        ParameterData::<i64>::number()
            .range(1, 9)
            .default_value("3"),
    );
    let names = stack.parameter("Names", ParameterData::comma_delimited_list());
    let map = stack.mapping(
        "Map",
        MappingData::new()
            .entry("a", "b", "c")
            .list("a", "l", &["x"]),
    );
    let is_large = stack.condition("IsLarge", fns::not(fns::equals("a", "b")));
    stack.condition("Both", fns::and([is_large, is_large]));
    let rule =
        RuleData::new(fns::contains(names, "a"), "names must have a").when(fns::equals("a", "a"));
    stack.rule("Rule", rule);
    stack.metadata("Owner", "security");
    stack.transform("Macro");
    let thing = RawResource::new("Test::Thing")
        .property("Size", size.value())
        .property("Mapped", fns::find_in_map(map, "a", "b"))
        .property(
            "Chosen",
            fns::if_::<str>(is_large, "large", pseudo::no_value::<str>()),
        )
        .property("Secret", dynamic::secret("name", "key"));
    stack.add_raw("Thing", thing);
    let assembly = synth(app);
    let text = assembly.stack("S").unwrap().template_json();
    let sections = [
        "Transform",
        "Metadata",
        "Parameters",
        "Mappings",
        "Conditions",
        "Rules",
        "Resources",
        "Outputs",
    ];
    let places: Vec<_> = sections
        .iter()
        .map(|name| text.find(&format!("\"{name}\":")))
        .collect();
    assert!(places.is_sorted() && places[0].is_some(), "{places:?}");
    let expected = json!({
        "Transform": "Macro",
        "Metadata": {"Owner": "security"},
        "Parameters": {
            "Names": {"Type": "CommaDelimitedList"},
            "Size": {"Type": "Number", "Default": "3", "MinValue": 1, "MaxValue": 9},
        },
        "Mappings": {"Map": {"a": {"b": "c", "l": ["x"]}}},
        "Conditions": {
            "Both": {"Fn::And": [{"Condition": "IsLarge"}, {"Condition": "IsLarge"}]},
            "IsLarge": {"Fn::Not": [{"Fn::Equals": ["a", "b"]}]},
        },
        "Rules": {"Rule": {
            "RuleCondition": {"Fn::Equals": ["a", "a"]},
            "Assertions": [{"Assert": {"Fn::Contains": [{"Ref": "Names"}, "a"]}, "AssertDescription": "names must have a"}],
        }},
        "Resources": {"Thing": {"Type": "Test::Thing", "Properties": {
            "Size": {"Ref": "Size"},
            "Mapped": {"Fn::FindInMap": ["Map", "a", "b"]},
            "Chosen": {"Fn::If": ["IsLarge", "large", {"Ref": "AWS::NoValue"}]},
            "Secret": "{{resolve:secretsmanager:name:SecretString:key}}",
        }}},
        "Outputs": {"Out": {"Value": "x", "Description": "why", "Export": {"Name": "name"}}},
    });
    assert_eq!(template(&assembly, "S"), expected);
}

#[test]
fn functions_of_the_language_extensions_bring_their_transform() {
    let app = App::new();
    let stack = app.stack("S", Env::agnostic());
    stack.add_raw("Thing", thing(fns::to_json_string(json!({"a": 1}))));
    let body = json!({"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "${Name}"}});
    stack.for_each(
        "Topics",
        ForEach::resources("Name", ["a", "b"], "Topic${Name}", body.clone()),
    );
    let assembly = synth(app);
    let template = template(&assembly, "S");
    assert_eq!(template["Transform"], "AWS::LanguageExtensions");
    let each = &template["Resources"]["Fn::ForEach::Topics"];
    assert_eq!(each, &json!(["Name", ["a", "b"], {"Topic${Name}": body}]));
    assert_eq!(
        assembly.plan().steps[0].capabilities,
        ["CAPABILITY_AUTO_EXPAND"]
    );
}

#[test]
fn every_other_function_renders_as_cloudformation_takes_it() {
    let list: Deferred<List<str>> = fns::split(",", pseudo::stack_name());
    for (value, expected) in [
        (fns::join("-", ["a", "b"]).untyped(), json!("a-b")),
        (
            fns::join("-", &list).untyped(),
            json!({"Fn::Join": ["-", {"Fn::Split": [",", {"Ref": "AWS::StackName"}]}]}),
        ),
        (
            fns::select::<str>(1, &list).untyped(),
            json!({"Fn::Select": [1, {"Fn::Split": [",", {"Ref": "AWS::StackName"}]}]}),
        ),
        (
            fns::sub("${A}-${AWS::Region}-${!B}", [("A", "x")]).untyped(),
            json!({"Fn::Sub": ["${A}-${AWS::Region}-${!B}", {"A": "x"}]}),
        ),
        (
            fns::sub("${AWS::Region}", [("", ""); 0]).untyped(),
            json!({"Fn::Sub": "${AWS::Region}"}),
        ),
        (fns::base64("x").untyped(), json!({"Fn::Base64": "x"})),
        (
            fns::cidr("10.0.0.0/16", 2, 8).untyped(),
            json!({"Fn::Cidr": ["10.0.0.0/16", 2, 8]}),
        ),
        (
            fns::get_stack_output_with_role("a", "b", Some("us-east-1".into_value()), "role")
                .untyped(),
            json!({"Fn::GetStackOutput": {
                "OutputName": "b", "Region": "us-east-1", "RoleArn": "role", "StackName": "a",
            }}),
        ),
        (
            dynamic::secret_stage("s", "k", "AWSPREVIOUS").untyped(),
            json!("{{resolve:secretsmanager:s:SecretString:k:AWSPREVIOUS}}"),
        ),
        (
            dynamic::secret_version("s", "k", "v1").untyped(),
            json!("{{resolve:secretsmanager:s:SecretString:k::v1}}"),
        ),
        (
            dynamic::secret_text("s").untyped(),
            json!("{{resolve:secretsmanager:s}}"),
        ),
        (
            dynamic::ssm_secure_version("n", 2).untyped(),
            json!("{{resolve:ssm-secure:n:2}}"),
        ),
        (
            fns::import_value("name").untyped(),
            json!({"Fn::ImportValue": "name"}),
        ),
        (
            fns::get_stack_output("a", "b", None).untyped(),
            json!({"Fn::GetStackOutput": {"OutputName": "b", "StackName": "a"}}),
        ),
        (
            fns::transform("M", Deferred::from_iter([("k", "v")])),
            json!({"Fn::Transform": {"Name": "M", "Parameters": {"k": "v"}}}),
        ),
        (
            pseudo::notification_arns().untyped(),
            json!({"Ref": "AWS::NotificationARNs"}),
        ),
        (
            dynamic::ssm_version("n", 3).untyped(),
            json!("{{resolve:ssm:n:3}}"),
        ),
        (
            dynamic::ssm_secure("n").untyped(),
            json!("{{resolve:ssm-secure:n}}"),
        ),
        (7.into_value(), json!(7)),
        (0.5.into_value(), json!(0.5)),
    ] {
        let app = App::new();
        app.stack("S", Env::agnostic())
            .add_raw("Thing", thing(value));
        let template = template(&synth(app), "S");
        assert_eq!(
            template["Resources"]["Thing"]["Properties"]["Value"],
            expected
        );
    }
}

#[test]
fn values_that_mean_nothing_are_errors() {
    let app = App::new();
    let stack = app.stack("S", Env::agnostic());
    let other = app.stack("Other", Env::agnostic());
    let map = stack.mapping("Map", MappingData::new().entry("a", "b", "c"));
    let foreign = other.condition("Foreign", fns::equals("a", "b"));
    other.add_raw("Thing", thing("x"));
    stack.condition("One", fns::and([fns::equals("a", "b")]));
    let values = [
        ("Sub", fns::sub("${Missing}", [("A", "x")]).untyped()),
        ("Top", fns::find_in_map(map, "x", "b").untyped()),
        ("Second", fns::find_in_map(map, "a", "x").untyped()),
        ("Condition", fns::if_::<str>(foreign, "a", "b").untyped()),
        ("Number", f64::NAN.into_value()),
        ("Format", catchment_core::format("{}", []).untyped()),
    ];
    for (id, value) in values {
        stack.add_raw(id, thing(value));
    }
    stack.parameter("P", ParameterData::<i64>::number().range(9, 1));
    stack.parameter("R", ParameterData::<str>::string().length(9, 1));
    stack.parameter("Q", ParameterData::<str>::string().allowed_values(&[]));
    let mut codes = codes(app);
    codes.retain(|code| code != "parameter/no-value");
    codes.sort();
    let expected = [
        "parameter/allowed-values",
        "parameter/length",
        "parameter/range",
        "reference/other-stack",
        "value/invalid",
        "value/mapping-key",
        "value/mapping-key",
        "value/number",
        "value/predicates",
        "value/sub-variable",
    ];
    assert_eq!(codes, expected);
}

#[test]
fn elements_of_a_construct_carry_its_ids() {
    let app = App::new();
    let stack = app.stack("S", Env::agnostic());
    for id in ["One", "Two"] {
        let scope = stack.construct(id);
        let size = scope.parameter("Size", ParameterData::<i64>::number().default_value("3"));
        scope.add_raw("Resource", thing(size.value()));
        scope.output("Size", OutputData::new(size.value()));
    }
    assert_eq!(codes(app), ["tree/duplicate-id", "tree/duplicate-id"]);

    let app = App::new();
    let stack = app.stack("S", Env::agnostic());
    for id in ["One", "Two"] {
        let scope = stack.construct(id);
        scope.add_raw("Resource", thing("x"));
        scope.output("Name", OutputData::new("x"));
    }
    let template = template(&synth(app), "S");
    let outputs: Vec<_> = template["Outputs"].as_object().unwrap().keys().collect();
    assert_eq!(outputs.len(), 2);
    assert!(outputs[0].starts_with("OneName") && outputs[1].starts_with("TwoName"));
}

#[test]
fn rules_maps_of_lists_and_transforms_with_parameters_render() {
    let app = App::new();
    let stack = app.stack("S", Env::agnostic());
    let vpc = stack.parameter(
        "Vpc",
        ParameterData::<str>::of_type("AWS::EC2::VPC::Id").value("v"),
    );
    stack.rule(
        "Rule",
        RuleData::new(fns::equals(fns::value_of(vpc, "Tags.x"), "y"), "no"),
    );
    let map = stack.mapping("Map", MappingData::new().list("a", "l", &["x", "y"]));
    stack.transform_with(
        "AWS::Include",
        Deferred::from_iter([("Location", "s3://x")]),
    );
    let index = stack.parameter("Index", ParameterData::number().value("1"));
    let chosen = fns::select::<str>(index, fns::find_list_in_map(map, "a", "l"));
    stack.add_raw("Thing", thing(chosen));
    let template = template(&synth(app), "S");
    let include = json!({"Name": "AWS::Include", "Parameters": {"Location": "s3://x"}});
    assert_eq!(template["Transform"], include);
    let assert = &template["Rules"]["Rule"]["Assertions"][0]["Assert"];
    assert_eq!(
        assert,
        &json!({"Fn::Equals": [{"Fn::ValueOf": ["Vpc", "Tags.x"]}, "y"]})
    );
    let selected = json!({"Fn::Select": [{"Ref": "Index"}, {"Fn::FindInMap": ["Map", "a", "l"]}]});
    assert_eq!(
        template["Resources"]["Thing"]["Properties"]["Value"],
        selected
    );
}

#[test]
fn an_id_that_synthesis_needs_is_not_the_users() {
    let app = App::new();
    let producer = app.stack("A", crate::support::home());
    let key = producer.construct("Key").add_raw("Resource", thing("x"));
    producer.output(
        "PublishOutputFnGetAttKey961B73FDArn43BC6B29",
        OutputData::new("mine"),
    );
    let consumer = app.stack("B", crate::support::home());
    consumer.add_raw("Uses", thing(key.get_att_raw("Arn")));
    assert_eq!(codes(app), ["tree/reserved-id"]);
}
