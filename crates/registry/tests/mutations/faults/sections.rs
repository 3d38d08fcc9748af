//! Faults of parameters, mappings, conditions, outputs and resource attributes.

use serde_json::{Value, json};

use super::path;
use crate::base::Base;
use crate::draw::Draw;
use crate::edit::{Change, Mutant};

pub(super) fn faults(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    parameters(base, draw, made);
    mappings(base, made);
    conditions(base, made);
    outputs(base, made);
    resources(base, made);
    loops(base, made);
}

fn parameters(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for (id, body) in base.section("Parameters") {
        let here = |attribute: &str| path(["Parameters", id, attribute]);
        let mut set = |class, attribute: &str, value: Value| {
            made.push(Mutant::new(class, &here(attribute), Change::Set(value)));
        };
        let kind = body["Type"].as_str().unwrap();
        set("parameter type unknown", "Type", draw.misspell(kind).into());
        set(
            "parameter attribute of the wrong type",
            "AllowedValues",
            json!("no list"),
        );
        set(
            "parameter attribute of the wrong type",
            "NoEcho",
            json!("maybe"),
        );
        set(
            "parameter attribute of the wrong type",
            "Description",
            json!(["no text"]),
        );
        let bad = "default outside the constraints";
        if body.get("AllowedValues").is_some() {
            set(bad, "Default", json!("none-of-them"));
        }
        if body.get("AllowedPattern").is_some() {
            set(bad, "Default", json!("no match!"));
        }
        for (attribute, by) in [("MinValue", -1), ("MaxValue", 1)] {
            if let Some(end) = body.get(attribute).and_then(Value::as_i64) {
                set(bad, "Default", json!(end + by));
            }
        }
        if kind == "Number" {
            set("default of the wrong type", "Default", json!("many"));
        }
        if kind == "String" {
            set("default of the wrong type", "Default", json!(["a", "list"]));
            set("constraint of another type", "MinValue", json!(1));
        }
        made.push(Mutant::new(
            "parameter without a type",
            &here("Type"),
            Change::Remove,
        ));
    }
}

fn mappings(base: &Base, made: &mut Vec<Mutant>) {
    for (id, body) in base.section("Mappings") {
        let first = body.as_object().unwrap().keys().next().unwrap();
        let mut set = |path: &[String], value: Value| {
            made.push(Mutant::new(
                "mapping of the wrong shape",
                path,
                Change::Set(value),
            ));
        };
        set(&path(["Mappings", id]), json!(["no", "object"]));
        set(&path(["Mappings", id, first]), json!("no object"));
        set(
            &path(["Mappings", id, first, "Deep"]),
            json!({"too": {"deep": 1}}),
        );
        set(
            &path(["Mappings", id, first, "Function"]),
            json!({"Ref": "AWS::Region"}),
        );
    }
}

fn conditions(base: &Base, made: &mut Vec<Mutant>) {
    for (id, _) in base.section("Conditions") {
        let here = path(["Conditions", id]);
        for value in [
            json!("text"),
            json!({"Fn::Join": ["", ["a"]]}),
            json!({"A": 1, "B": 2}),
        ] {
            made.push(Mutant::new(
                "condition of the wrong shape",
                &here,
                Change::Set(value),
            ));
        }
        let circle = json!({"Fn::Not": [{"Condition": id}]});
        made.push(Mutant::new(
            "condition in a circle",
            &here,
            Change::Set(circle),
        ));
    }
}

fn outputs(base: &Base, made: &mut Vec<Mutant>) {
    let mut export: Option<(&str, &Value)> = None;
    for (id, body) in base
        .section("Outputs")
        .filter(|(id, _)| !id.starts_with("Fn::"))
    {
        let here = |attribute: &str| path(["Outputs", id, attribute]);
        made.push(Mutant::new(
            "output without a value",
            &here("Value"),
            Change::Remove,
        ));
        for (attribute, value) in [
            ("Value", json!(["a", "list"])),
            ("Description", json!({"Ref": "AWS::Region"})),
            ("Export", json!("no object")),
        ] {
            let change = Change::Set(value);
            made.push(Mutant::new(
                "output of the wrong shape",
                &here(attribute),
                change,
            ));
        }
        if let Some(name) = body.get("Export").map(|export| &export["Name"]) {
            if let Some((other, first)) = export {
                let here = path(["Outputs", id, "Export", "Name"]);
                let mutant = Mutant::new("duplicate export", &here, Change::Set(first.clone()));
                made.push(mutant.or_at(path(["Outputs", other, "Export", "Name"])));
            }
            export = Some((id, name));
        }
    }
}

fn resources(base: &Base, made: &mut Vec<Mutant>) {
    for (id, body, resource) in base.resources() {
        let here = |attribute: &str| path(["Resources", id, attribute]);
        let mut set = |class, attribute: &str, value: Value| {
            made.push(Mutant::new(class, &here(attribute), Change::Set(value)));
        };
        set("resource depends on itself", "DependsOn", json!(id));
        set("retention policy unknown", "DeletionPolicy", json!("Keep"));
        set(
            "retention policy unknown",
            "UpdateReplacePolicy",
            json!("keep"),
        );
        if !resource.name.contains("RDS") && !resource.name.contains("EC2::Volume") {
            set(
                "snapshot of what has none",
                "DeletionPolicy",
                json!("Snapshot"),
            );
        }
        set(
            "resource attribute of the wrong type",
            "DependsOn",
            json!({"A": 1}),
        );
        set(
            "resource attribute of the wrong type",
            "Metadata",
            json!("text"),
        );
        set(
            "resource attribute of the wrong type",
            "Condition",
            json!(["A"]),
        );
        set(
            "resource attribute of the wrong type",
            "Properties",
            json!("text"),
        );
        if resource.name != "AWS::AutoScaling::AutoScalingGroup" {
            let signal = json!({"ResourceSignal": {"Count": 1, "Timeouts": "PT5M"}});
            let change = Change::Set(signal);
            let mutant = Mutant::new("policy of another type", &here("CreationPolicy"), change);
            made.push(mutant.warning());
        } else {
            let update = json!({"AutoScalingRollingUpdates": {"MaxBatchSize": 1}});
            set("policy attribute misspelt", "UpdatePolicy", update);
        }
        if body.get("Type").is_some() {
            made.push(Mutant::new(
                "resource without a type",
                &here("Type"),
                Change::Remove,
            ));
        }
    }
}

fn loops(base: &Base, made: &mut Vec<Mutant>) {
    for section in ["Resources", "Outputs"] {
        for (id, body) in base
            .section(section)
            .filter(|(id, _)| id.starts_with("Fn::"))
        {
            let here = path([section, id]);
            let parts = body.as_array().unwrap();
            let template = parts[2].as_object().unwrap().values().next().unwrap();
            for wrong in [
                json!(parts[..2]),
                json!([["no text"], parts[1], parts[2]]),
                json!([parts[0], {"no": "list"}, parts[2]]),
                json!([parts[0], parts[1], "no object"]),
                json!([parts[0], parts[1], {"Same": template}]),
                json!([parts[0], {"Ref": "Nothing"}, parts[2]]),
            ] {
                made.push(Mutant::new(
                    "loop of the wrong shape",
                    &here,
                    Change::Set(wrong),
                ));
            }
        }
    }
}
