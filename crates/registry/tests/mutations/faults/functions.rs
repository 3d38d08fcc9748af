//! Functions with the wrong arguments.

use serde_json::{Value, json};

use super::{Call, calls, path};
use crate::base::Base;
use crate::draw::Draw;
use crate::edit::{Change, Mutant};
use crate::typed::child;

pub(super) fn faults(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for call in calls(base) {
        count(&call, made);
        shape(&call, made);
        beside(&call, draw, made);
    }
    yields(base, made);
    misplaced(base, made);
}

/// One argument too few, one too many.
fn count(call: &Call<'_>, made: &mut Vec<Mutant>) {
    let fixed = [
        "Fn::If",
        "Fn::Join",
        "Fn::Select",
        "Fn::Split",
        "Fn::Equals",
        "Fn::Not",
        "Fn::FindInMap",
    ];
    let Some(arguments) = call.argument.as_array() else {
        return;
    };
    let mut set = |class, arguments: Vec<Value>| {
        let change = Change::Set(arguments.into());
        made.push(Mutant::new(class, &call.argument_path(), change));
    };
    let least = match call.name {
        "Fn::And" | "Fn::Or" => 1,
        "Fn::GetAtt" | "Fn::Cidr" => 1,
        name if fixed.contains(&name) => arguments.len() - 1,
        _ => return,
    };
    set("too few arguments", arguments[..least].to_vec());
    if fixed.contains(&call.name) {
        let mut more = arguments.clone();
        more.push(json!("more"));
        set("too many arguments", more);
    }
}

/// Arguments of another type.
fn shape(call: &Call<'_>, made: &mut Vec<Mutant>) {
    let wrong = match call.name {
        "Ref" => json!(["Name"]),
        "Fn::GetAtt" => json!("NoDotInHere"),
        "Fn::Sub" => json!(["only ${Text}", "no map"]),
        "Fn::Base64" => json!(["a", "list"]),
        "Fn::GetAZs" => json!(["us-east-1"]),
        "Fn::ImportValue" => json!(["a", "list"]),
        "Fn::Join" => json!([",", "no list"]),
        "Fn::Select" => json!(["first", ["a", "b"]]),
        "Fn::Split" => json!([1, ["no text"]]),
        "Fn::FindInMap" | "Fn::If" | "Fn::Equals" | "Fn::And" | "Fn::Or" | "Fn::Not" => {
            json!({"no": "list"})
        }
        "Fn::Cidr" => json!(["10.0.0.0/16", "many", 8]),
        "Fn::Length" => json!("no list"),
        _ => return,
    };
    made.push(Mutant::new(
        "argument of the wrong type",
        &call.argument_path(),
        Change::Set(wrong),
    ));
    if call.name == "Fn::Select" {
        let wrong = json!([9, ["a", "b"]]);
        made.push(Mutant::new(
            "index beyond the list",
            &call.argument_path(),
            Change::Set(wrong),
        ));
    }
}

/// Another key beside the function.
fn beside(call: &Call<'_>, draw: &mut Draw, made: &mut Vec<Mutant>) {
    let in_statement = call
        .path
        .iter()
        .any(|step| step.ends_with("Document") || step == "KeyPolicy");
    if !in_statement && draw.below(3) == 0 {
        let here = child(&call.path, "Fn::Join");
        if call.name != "Fn::Join" {
            let mutant = Mutant::new(
                "second key beside a function",
                &here,
                Change::Set(json!(["", ["a"]])),
            );
            made.push(mutant.or_at(call.path.clone()));
        }
    }
}

/// A function that yields a list for a text, and the other way round.
fn yields(base: &Base, made: &mut Vec<Mutant>) {
    for site in crate::typed::sites(base) {
        let zones = json!({"Fn::GetAZs": ""});
        match site.shape {
            catchment_registry::Shape::Text(_) => made.push(Mutant::new(
                "function yields a list for a text",
                &site.path,
                Change::Set(zones),
            )),
            catchment_registry::Shape::List(_) => made.push(Mutant::new(
                "function yields a text for a list",
                &site.path,
                Change::Set(json!({"Fn::Join": ["", ["a", "b"]]})),
            )),
            _ => {}
        }
    }
    for (id, _) in base
        .section("Outputs")
        .filter(|(id, _)| !id.starts_with("Fn::"))
    {
        made.push(Mutant::new(
            "function yields a list for a text",
            &path(["Outputs", id, "Value"]),
            Change::Set(json!({"Fn::GetAZs": ""})),
        ));
    }
}

/// Functions where none, or not these, are allowed.
fn misplaced(base: &Base, made: &mut Vec<Mutant>) {
    let resource = base.resources().map(|(id, ..)| id.as_str()).next().unwrap();
    let class = "function in the wrong place";
    for (id, body) in base.section("Conditions") {
        let name = body.as_object().unwrap().keys().next().unwrap();
        if name == "Fn::Equals" {
            let here = path(["Conditions", id, name, "0"]);
            made.push(Mutant::new(
                class,
                &here,
                Change::Set(json!({"Ref": resource})),
            ));
            let attribute = json!({"Fn::GetAtt": [resource, "Arn"]});
            made.push(Mutant::new(class, &here, Change::Set(attribute)));
            made.push(Mutant::new(
                class,
                &here,
                Change::Set(json!({"Fn::GetAZs": ""})),
            ));
        }
    }
    for (id, _) in base.section("Parameters") {
        let here = path(["Parameters", id, "Default"]);
        made.push(Mutant::new(
            class,
            &here,
            Change::Set(json!({"Ref": "AWS::Region"})),
        ));
    }
    for (id, body, _) in base.resources() {
        let here = path(["Resources", id, "Type"]);
        let join = json!({"Fn::Join": ["::", ["AWS", "S3", "Bucket"]]});
        made.push(Mutant::new(class, &here, Change::Set(join)));
        if body.get("DependsOn").is_some() {
            let here = path(["Resources", id, "DependsOn"]);
            made.push(Mutant::new(
                class,
                &here,
                Change::Set(json!({"Ref": resource})),
            ));
        }
    }
}
