//! Faults of IAM policy documents.

use serde_json::{Value, json};

use super::path;
use crate::base::Base;
use crate::draw::Draw;
use crate::edit::{Change, Mutant};
use crate::typed::child;

pub(super) fn faults(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for (id, body) in base.section("Resources") {
        find(
            &body["Properties"],
            &path(["Resources", id, "Properties"]),
            draw,
            made,
        );
    }
}

/// Goes down to every policy document.
fn find(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    match value {
        Value::Object(map) if map.contains_key("Statement") => {
            document(value, here, draw, made);
        }
        Value::Object(map) => {
            for (key, inner) in map {
                find(inner, &child(here, key), draw, made);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find(item, &child(here, &index.to_string()), draw, made);
            }
        }
        _ => {}
    }
}

fn document(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    let wrong_version = Change::Set(json!("2012-10-18"));
    made.push(Mutant::new(
        "policy version unknown",
        &child(here, "Version"),
        wrong_version,
    ));
    made.push(Mutant::new(
        "policy without a statement",
        &child(here, "Statement"),
        Change::Remove,
    ));
    let misspelt = Change::Rename(draw.misspell("Statement"));
    made.push(Mutant::new(
        "policy element misspelt",
        &child(here, "Statement"),
        misspelt,
    ));
    let statements = child(here, "Statement");
    match &value["Statement"] {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                statement(item, &child(&statements, &index.to_string()), draw, made);
            }
        }
        one => statement(one, &statements, draw, made),
    }
}

fn statement(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    for key in value.as_object().unwrap().keys() {
        let misspelt = Change::Rename(draw.misspell(key));
        made.push(Mutant::new(
            "policy element misspelt",
            &child(here, key),
            misspelt,
        ));
        if ["Effect", "Action", "NotAction", "Resource", "Principal"].contains(&key.as_str()) {
            made.push(Mutant::new(
                "policy element missing",
                &child(here, key),
                Change::Remove,
            ));
        }
    }
    let effect = Change::Set(json!("Permit"));
    made.push(Mutant::new(
        "effect unknown",
        &child(here, "Effect"),
        effect,
    ));
    actions(value, here, draw, made);
    principals(value, here, draw, made);
    conditions(value, here, draw, made);
    if value.get("Principal").is_none() {
        let everybody = Change::Set(json!({"AWS": "*"}));
        made.push(Mutant::new(
            "principal in an identity policy",
            &child(here, "Principal"),
            everybody,
        ));
    }
    if value.get("Action").is_some() {
        let both = Mutant::new(
            "both of Action and NotAction",
            &child(here, "NotAction"),
            Change::Set(json!("s3:GetObject")),
        );
        made.push(both.or_at(child(here, "Action")).or_at(here.to_vec()));
    }
    if let Some(arn) = value
        .get("Resource")
        .and_then(Value::as_str)
        .filter(|text| *text != "*")
    {
        let broken = Change::Set(json!(arn.replacen("arn:", "arm:", 1)));
        made.push(Mutant::new(
            "broken resource ARN",
            &child(here, "Resource"),
            broken,
        ));
    }
    if value.get("Resource").is_some() {
        for wrong in ["bucket/*", "arn:aws:s3", "arn::s3:::bucket"] {
            let broken = Change::Set(json!(wrong));
            made.push(Mutant::new(
                "broken resource ARN",
                &child(here, "Resource"),
                broken,
            ));
        }
    }
}

fn actions(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    for key in ["Action", "NotAction"] {
        let here = child(here, key);
        let (action, here) = match value.get(key) {
            Some(Value::Array(items)) => (items[0].as_str().unwrap(), child(&here, "0")),
            Some(Value::String(action)) => (action.as_str(), here),
            _ => continue,
        };
        let (service, name) = action.split_once(':').unwrap();
        if !name.contains('*') {
            let misspelt = Change::Set(format!("{service}:{}", draw.misspell(name)).into());
            made.push(Mutant::new("action unknown", &here, misspelt).warning());
        }
        let misspelt = Change::Set(format!("{service}zzz:{name}").into());
        made.push(Mutant::new("service of an action unknown", &here, misspelt).warning());
        let colon = Change::Set(action.replace(':', ".").into());
        made.push(Mutant::new("action of the wrong form", &here, colon));
    }
}

fn principals(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    let Some(principal) = value.get("Principal") else {
        return;
    };
    let here = child(here, "Principal");
    for wrong in [
        json!("somebody"),
        json!({"AWS": "arn:aws:iam::12:root"}),
        json!({"AWS": "1234"}),
    ] {
        made.push(Mutant::new(
            "principal of the wrong form",
            &here,
            Change::Set(wrong),
        ));
    }
    for key in principal.as_object().into_iter().flat_map(|map| map.keys()) {
        let misspelt = Change::Rename(draw.misspell(key));
        made.push(Mutant::new(
            "principal type misspelt",
            &child(&here, key),
            misspelt,
        ));
    }
}

fn conditions(value: &Value, here: &[String], draw: &mut Draw, made: &mut Vec<Mutant>) {
    let here = child(here, "Condition");
    for (operator, keys) in value
        .get("Condition")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        let misspelt = Change::Rename(draw.misspell(operator));
        made.push(Mutant::new(
            "operator misspelt",
            &child(&here, operator),
            misspelt,
        ));
        let no_object = Change::Set(json!("text"));
        made.push(Mutant::new(
            "condition without keys",
            &child(&here, operator),
            no_object,
        ));
        for key in keys.as_object().unwrap().keys() {
            let here = child(&child(&here, operator), key);
            let nested = Change::Set(json!({"deep": {"er": 1}}));
            made.push(Mutant::new(
                "condition value of the wrong type",
                &here,
                nested,
            ));
        }
    }
}
