//! Values that are not what they should be.

use catchment_registry::{Shape, Text};
use serde_json::{Value, json};

use crate::base::Base;
use crate::edit::{Change, Mutant};
use crate::typed::{self, Site, child};

pub(super) fn faults(base: &Base, made: &mut Vec<Mutant>) {
    for site in typed::sites(base) {
        types(&site, made);
        match site.shape {
            Shape::Text(text) => self::text(&site, text, made),
            Shape::Integer(number) => {
                let (min, max) = (number.range.min, number.range.max);
                let below = min.and_then(|min| min.checked_sub(1)).map(Value::from);
                let above = max.and_then(|max| max.checked_add(1)).map(Value::from);
                range(&site, below, above, made);
            }
            Shape::Number(number) => {
                let below = number.range.min.map(|min| json!(min - 1.0));
                let above = number.range.max.map(|max| json!(max + 1.0));
                range(&site, below, above, made);
            }
            _ => {}
        }
    }
    relations(base, made);
}

fn types(site: &Site<'_>, made: &mut Vec<Mutant>) {
    let wrong: &[(&str, Value)] = match (site.object, site.shape) {
        (Some(_), _) => &[
            ("text for an object", json!("text")),
            ("list for an object", json!([1])),
        ],
        (None, Shape::List(_)) => &[
            ("text for a list", json!("text")),
            ("object for a list", json!({"A": 1})),
        ],
        (None, Shape::Text(_)) => &[
            ("list for a text", json!(["text"])),
            ("object for a text", json!({"A": "text"})),
        ],
        (None, Shape::Integer(_) | Shape::Number(_)) => &[
            ("text for a number", json!("many")),
            ("list for a number", json!([1])),
        ],
        (None, Shape::Boolean) => &[
            ("text for a boolean", json!("maybe")),
            ("object for a boolean", json!({"A": true})),
        ],
        _ => &[],
    };
    for (class, value) in wrong {
        made.push(Mutant::new(class, &site.path, Change::Set(value.clone())));
    }
    if matches!(site.shape, Shape::Integer(_)) {
        made.push(Mutant::new(
            "fraction for a whole number",
            &site.path,
            Change::Set(json!(1.5)),
        ));
    }
    if site.property.is_some() && site.path.len() > 3 {
        made.push(Mutant::new(
            "null for a value",
            &site.path,
            Change::Set(Value::Null),
        ));
    }
}

fn range(site: &Site<'_>, below: Option<Value>, above: Option<Value>, made: &mut Vec<Mutant>) {
    for (class, value) in [("number too small", below), ("number too great", above)] {
        if let Some(value) = value {
            made.push(Mutant::new(class, &site.path, Change::Set(value)));
        }
    }
}

fn text(site: &Site<'_>, text: &Text, made: &mut Vec<Mutant>) {
    let Some(given) = site.value.as_str() else {
        return;
    };
    let mut set = |class, value: String| {
        made.push(Mutant::new(class, &site.path, Change::Set(value.into())));
    };
    if !text.allowed.is_empty() {
        set("value not allowed", format!("{given}x"));
        return;
    }
    if !text.patterns.is_empty() {
        let candidates = ["?", "", "\u{e9} \u{20}", "<>", "-", "UPPER lower"];
        let bad = candidates.into_iter().find(|candidate| {
            let patterns = text.patterns.iter();
            let mut compiled = patterns.map(|pattern| regex::Regex::new(pattern).unwrap());
            compiled.any(|pattern| !pattern.is_match(candidate))
        });
        if let Some(bad) = bad {
            set("pattern not matched", bad.to_owned());
        }
    }
    if let Some(max) = text.length.max.filter(|max| *max <= 5000) {
        let last = given.chars().last().unwrap_or('a').to_string();
        let more = usize::try_from(max).unwrap() + 1 - given.chars().count();
        set("text too long", format!("{given}{}", last.repeat(more)));
    }
    if text.length.min.is_some_and(|min| min > 0) {
        set("text too short", String::new());
    }
    let is_known = !text.patterns.is_empty() || !text.formats.is_empty();
    if let Some(rest) = given.strip_prefix("arn:").filter(|_| is_known) {
        set("broken ARN", format!("arm:{rest}"));
    }
    for prefix in ["ami-", "vpc-", "subnet-", "sg-"] {
        if given.starts_with(prefix) {
            set("broken id", format!("{prefix}xyz"));
        }
    }
}

/// A reference to a resource of another type than the property is for.
fn relations(base: &Base, made: &mut Vec<Mutant>) {
    for (id, body, resource) in base.resources() {
        for property in &resource.object.properties {
            let Shape::Text(text) = &property.shape else {
                continue;
            };
            let wants_arn = text.relations.iter().all(|one| one.property == "Arn");
            let is_reference = body["Properties"]
                .get(&property.name)
                .is_some_and(|value| value.get("Fn::GetAtt").is_some());
            if text.relations.is_empty() || !wants_arn || !is_reference {
                continue;
            }
            let other = base
                .resources()
                .find(|(other, _, kind)| *other != id && kind.name == "AWS::Logs::LogGroup");
            if let Some((other, ..)) = other {
                let here = ["Resources", id, "Properties"].map(str::to_owned);
                let change = Change::Set(json!({"Ref": other}));
                made.push(Mutant::new(
                    "name of another resource for an ARN",
                    &child(&here, &property.name),
                    change,
                ));
            }
        }
    }
}
