//! Faults of the template as a whole.

use serde_json::{Value, json};

use super::path;
use crate::base::Base;
use crate::edit::{Change, Mutant};
use crate::typed::child;

pub(super) fn faults(base: &Base, made: &mut Vec<Mutant>) {
    circles(base, made);
    unused(made);
    limits(base, made);
    top(base, made);
    texts(made);
    regions(made);
}

/// A resource that another one refers to depends on it.
fn circles(base: &Base, made: &mut Vec<Mutant>) {
    for (id, body, _) in base.resources() {
        let mut targets = Vec::new();
        references(&body["Properties"], &mut targets);
        targets.sort_unstable();
        targets.dedup();
        for target in targets {
            let Some(other) = base.root["Resources"].get(target) else {
                continue;
            };
            if target == id || other.get("DependsOn").is_some() {
                continue;
            }
            let here = path(["Resources", target, "DependsOn"]);
            let mutant = Mutant::new("circular dependency", &here, Change::Set(json!(id)));
            // It may be shown at any resource of the circle.
            let circle = reachable(base, id).into_iter();
            made.push(circle.fold(mutant, |mutant, id| mutant.or_at(path(["Resources", id]))));
        }
    }
}

/// A resource and all that it refers to, directly or not.
fn reachable<'b>(base: &'b Base, id: &'b str) -> Vec<&'b str> {
    let mut found = vec![id];
    let mut next = 0;
    while let Some(id) = found.get(next) {
        let mut targets = Vec::new();
        let body = &base.root["Resources"][*id];
        references(&body["Properties"], &mut targets);
        targets.extend(body["DependsOn"].as_str());
        targets.retain(|target| base.root["Resources"].get(target).is_some());
        targets.sort_unstable();
        targets.dedup();
        targets.retain(|target| !found.contains(target));
        found.extend(targets);
        next += 1;
    }
    found
}

fn references<'b>(value: &'b Value, found: &mut Vec<&'b str>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                match (key.as_str(), inner) {
                    ("Ref", Value::String(target)) => found.push(target),
                    ("Fn::GetAtt", Value::Array(parts)) => found.extend(parts[0].as_str()),
                    _ => references(inner, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// Declared, but named nowhere.
fn unused(made: &mut Vec<Mutant>) {
    for index in 0..8 {
        let name = format!("Unused{index}");
        for (class, section, value) in [
            ("unused parameter", "Parameters", json!({"Type": "String"})),
            ("unused mapping", "Mappings", json!({"A": {"B": "C"}})),
            (
                "unused condition",
                "Conditions",
                json!({"Fn::Equals": [{"Ref": "AWS::Region"}, "us-east-1"]}),
            ),
        ] {
            let here = path([section, &name]);
            made.push(Mutant::new(class, &here, Change::Set(value)).warning());
        }
    }
}

/// One more than CloudFormation takes.
fn limits(base: &Base, made: &mut Vec<Mutant>) {
    let many = |count: usize, value: &Value| -> Value {
        let entries = (0..count).map(|index| (format!("Entry{index}"), value.clone()));
        Value::Object(entries.collect())
    };
    let mut set = |section: &str, value: Value| {
        made.push(Mutant::new(
            "too many or too long",
            &path([section]),
            Change::Set(value),
        ));
    };
    let mut resources = base.root["Resources"].clone();
    let handle = json!({"Type": "AWS::CloudFormation::WaitConditionHandle"});
    for (id, one) in many(501, &handle).as_object().unwrap() {
        resources[id] = one.clone();
    }
    set("Resources", resources);
    set("Outputs", many(201, &json!({"Value": "a"})));
    let mut mappings = base
        .root
        .get("Mappings")
        .cloned()
        .unwrap_or_else(|| json!({}));
    for (id, one) in many(201, &json!({"A": {"B": "C"}})).as_object().unwrap() {
        mappings[id] = one.clone();
    }
    set("Mappings", mappings);
    let mut parameters = base
        .root
        .get("Parameters")
        .cloned()
        .unwrap_or_else(|| json!({}));
    for (id, one) in many(201, &json!({"Type": "String"})).as_object().unwrap() {
        parameters[id] = one.clone();
    }
    set("Parameters", parameters);
    set("Description", json!("d".repeat(1025)));
    let long = "L".repeat(256);
    let class = "logical id that is not one";
    for id in ["with-dash", "with space", "with.dot", long.as_str()] {
        for (section, value) in [
            ("Resources", &handle),
            ("Parameters", &json!({"Type": "String"})),
            ("Outputs", &json!({"Value": "a"})),
        ] {
            let here = path([section, id]);
            made.push(Mutant::new(class, &here, Change::Set(value.clone())));
        }
    }
}

/// The sections themselves.
fn top(base: &Base, made: &mut Vec<Mutant>) {
    let mut set = |class, section: &str, value: Value| {
        made.push(Mutant::new(class, &path([section]), Change::Set(value)));
    };
    for section in [
        "Resources",
        "Parameters",
        "Mappings",
        "Conditions",
        "Outputs",
        "Rules",
        "Metadata",
    ] {
        set("section of the wrong type", section, json!("text"));
        set("section of the wrong type", section, json!(["list"]));
    }
    set("section of the wrong type", "Description", json!(["list"]));
    set(
        "section of the wrong type",
        "Description",
        json!({"Ref": "AWS::Region"}),
    );
    set(
        "format version unknown",
        "AWSTemplateFormatVersion",
        json!("2010-09-10"),
    );
    set(
        "transform unknown",
        "Transform",
        json!("AWS::LanguageExtension"),
    );
    let empty = Change::Set(json!({}));
    made.push(Mutant::new("empty resources", &path(["Resources"]), empty).warning());
    made.push(Mutant::new(
        "no resources",
        &path(["Resources"]),
        Change::Remove,
    ));
    let id = base.resources().map(|(id, ..)| id.clone()).next().unwrap();
    let twice = Mutant::new(
        "one name for two things",
        &path(["Parameters", &id]),
        Change::Set(json!({"Type": "String"})),
    );
    made.push(twice.or_at(path(["Resources", &id])));
    if !base.transforms() {
        let body = json!(["Name", ["A", "B"], {"Topic${Name}": {"Type": "AWS::SNS::Topic"}}]);
        let here = path(["Resources", "Fn::ForEach::Topics"]);
        made.push(Mutant::new(
            "extension without its transform",
            &here,
            Change::Set(body),
        ));
        for (function, argument) in [
            ("Fn::Length", json!(["a"])),
            ("Fn::ToJsonString", json!({"a": 1})),
        ] {
            let here = path(["Outputs", "Extended", "Value", function]);
            made.push(Mutant::new(
                "extension without its transform",
                &here,
                Change::Set(argument),
            ));
        }
    }
}

/// Text that is no JSON, or has a key twice.
fn texts(made: &mut Vec<Mutant>) {
    let changes: [fn(&str) -> String; 6] = [
        |text| text.replacen(':', "", 1),
        |text| text.replacen(',', "", 1),
        |text| text.trim_end().trim_end_matches('}').to_owned(),
        |text| format!("{text}]"),
        |text| text.replacen("\"Resources\": {", "\"Resources\": {}, \"Resources\": {", 1),
        |text| text.replacen("\"Type\": ", "\"Type\": \"A\", \"Type\": ", 1),
    ];
    for change in changes {
        made.push(Mutant::new(
            "text that is no template",
            &path(["Resources"]),
            Change::Text(change),
        ));
    }
}

/// A type where it does not exist: the templates are checked for ca-central-1.
fn regions(made: &mut Vec<Mutant>) {
    let absent = catchment_registry::Registry::types().filter(|known| {
        !known.retired
            && !known.regions.contain("ca-central-1")
            && !known.object.properties.iter().any(|one| one.required)
            && known.object.rules.is_empty()
    });
    for (index, known) in absent.enumerate() {
        let here = path(["Resources", &format!("Absent{index}")]);
        let body = json!({"Type": known.name});
        made.push(
            Mutant::new("type that the region lacks", &here, Change::Set(body))
                .or_at(child(&here, "Type")),
        );
    }
}
