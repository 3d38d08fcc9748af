//! Misspelt names, and names of nothing.

use serde_json::Value;

use super::{Call, calls, path};
use crate::base::Base;
use crate::draw::Draw;
use crate::edit::{Change, Mutant};
use crate::typed::{self, child};

pub(super) fn faults(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    keys(base, draw, made);
    properties(base, draw, made);
    for call in calls(base) {
        // What is turned into JSON may have any key.
        let is_free = call.path.iter().any(|step| step == "Fn::ToJsonString");
        if let Some(name) = call.name.strip_prefix("Fn::").filter(|_| !is_free) {
            let change = Change::Rename(format!("Fn::{}", draw.misspell(name)));
            let mutant = Mutant::new("function misspelt", &call.argument_path(), change);
            made.push(mutant.or_at(call.path.clone()));
        }
        targets(&call, draw, made);
    }
    conditions(base, draw, made);
}

/// The keys that CloudFormation gives.
fn keys(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for (section, body) in base.root.as_object().unwrap() {
        let here = path([section]);
        made.push(Mutant::new(
            "section misspelt",
            &here,
            Change::Rename(draw.misspell(section)),
        ));
        let class = match section.as_str() {
            "Resources" => "resource attribute misspelt",
            "Parameters" => "parameter attribute misspelt",
            "Outputs" => "output attribute misspelt",
            "Rules" => "rule attribute misspelt",
            _ => continue,
        };
        for (id, element) in body.as_object().unwrap() {
            let is_loop = id.starts_with("Fn::");
            for key in element.as_object().into_iter().flat_map(|map| map.keys()) {
                if !is_loop {
                    let change = Change::Rename(draw.misspell(key));
                    made.push(Mutant::new(class, &path([section, id, key]), change));
                }
            }
        }
    }
    for (id, body, resource) in base.resources() {
        let here = path(["Resources", id, "Type"]);
        let (service, name) = resource.name.rsplit_once("::").unwrap();
        let wrong = format!("{service}::{}", draw.misspell(name));
        made.push(Mutant::new(
            "type misspelt",
            &here,
            Change::Set(wrong.into()),
        ));
        targets_of_depends_on(id, body, draw, made);
    }
}

fn targets_of_depends_on(id: &str, body: &Value, draw: &mut Draw, made: &mut Vec<Mutant>) {
    let here = path(["Resources", id, "DependsOn"]);
    let class = "DependsOn of nothing";
    match body.get("DependsOn") {
        Some(Value::String(target)) => {
            let wrong = draw.misspell(target);
            made.push(Mutant::new(class, &here, Change::Set(wrong.into())));
        }
        Some(Value::Array(targets)) => {
            for (index, target) in targets.iter().enumerate() {
                let wrong = draw.misspell(target.as_str().unwrap());
                let here = child(&here, &index.to_string());
                made.push(Mutant::new(class, &here, Change::Set(wrong.into())));
            }
        }
        _ => {}
    }
}

fn properties(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for site in typed::sites(base) {
        let Some(object) = site.object.filter(|object| !object.open) else {
            continue;
        };
        for key in site.value.as_object().unwrap().keys() {
            let wrong = draw.misspell(key);
            if object.property(&wrong).is_none() {
                made.push(Mutant::new(
                    "property misspelt",
                    &child(&site.path, key),
                    Change::Rename(wrong),
                ));
            }
        }
    }
}

/// What functions name.
fn targets(call: &Call<'_>, draw: &mut Draw, made: &mut Vec<Mutant>) {
    let here = call.argument_path();
    let mut set = |class, path: &[String], wrong: String| {
        made.push(Mutant::new(class, path, Change::Set(wrong.into())));
    };
    match (call.name, call.argument) {
        ("Ref", Value::String(target)) if target.starts_with("AWS::") => {
            let name = target.trim_start_matches("AWS::");
            let wrong = format!("AWS::{}", draw.misspell(name));
            set("pseudo parameter misspelt", &here, wrong);
        }
        ("Ref", Value::String(target)) => set("Ref of nothing", &here, draw.misspell(target)),
        ("Fn::GetAtt", Value::Array(parts)) => {
            let resource = parts[0].as_str().unwrap();
            set(
                "GetAtt of nothing",
                &child(&here, "0"),
                draw.misspell(resource),
            );
            let open = ["Lookup", "Nested"].contains(&resource);
            if let Some(attribute) = parts[1].as_str().filter(|_| !open) {
                let wrong = draw.misspell(attribute);
                set("attribute misspelt", &child(&here, "1"), wrong);
            }
        }
        ("Fn::Sub", Value::String(text)) => {
            if let Some((before, rest)) = text.split_once("${")
                && let Some((name, after)) = rest.split_once('}')
                && !name.starts_with('!')
            {
                let wrong = format!("{before}${{{}}}{after}", draw.misspell(name));
                set("Sub variable of nothing", &here, wrong);
            }
        }
        ("Fn::FindInMap", Value::Array(parts)) => {
            let classes = [
                "mapping of nothing",
                "mapping key of nothing",
                "mapping key of nothing",
            ];
            for (index, class) in classes.into_iter().enumerate() {
                if let Some(name) = parts[index].as_str() {
                    set(
                        class,
                        &child(&here, &index.to_string()),
                        draw.misspell(name),
                    );
                }
            }
        }
        ("Fn::If", Value::Array(parts)) => {
            let wrong = draw.misspell(parts[0].as_str().unwrap());
            set("condition of nothing", &child(&here, "0"), wrong);
        }
        _ => {}
    }
}

fn conditions(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for section in ["Resources", "Outputs"] {
        for (id, body) in base.section(section) {
            if let Some(name) = body.get("Condition").and_then(Value::as_str) {
                let here = path([section, id, "Condition"]);
                let change = Change::Set(draw.misspell(name).into());
                made.push(Mutant::new("condition of nothing", &here, change));
            }
        }
    }
    for (id, body) in base.section("Conditions") {
        nested_conditions(body, &path(["Conditions", id]), draw, made);
    }
}

/// `Condition` in a condition.
fn nested_conditions(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map {
                let here = child(here, key);
                match inner.as_str().filter(|_| key == "Condition") {
                    Some(name) => {
                        let change = Change::Set(draw.misspell(name).into());
                        made.push(Mutant::new("condition of nothing", &here, change));
                    }
                    None => nested_conditions(inner, &here, draw, made),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                nested_conditions(item, &child(here, &index.to_string()), draw, made);
            }
        }
        _ => {}
    }
}
