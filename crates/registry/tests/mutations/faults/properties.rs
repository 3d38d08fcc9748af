//! Properties that are missing, forbidden, or not allowed together.

use catchment_registry::{Body, Object, ResourceType, Rule, Shape};
use serde_json::{Value, json};

use crate::base::Base;
use crate::draw::Draw;
use crate::edit::{Change, Mutant};
use crate::typed::{self, Site, child};

pub(super) fn faults(base: &Base, draw: &mut Draw, made: &mut Vec<Mutant>) {
    for site in typed::sites(base) {
        if let Some(object) = site.object {
            missing(&site, object, made);
            read_only(&site, object, made);
            for rule in &object.rules {
                broken(&site, object, rule, made);
            }
        }
        list(&site, draw, made);
    }
    without_properties(base, made);
}

fn missing(site: &Site<'_>, object: &Object, made: &mut Vec<Mutant>) {
    for property in &object.properties {
        if property.required && site.value.get(&property.name).is_some() {
            made.push(Mutant::new(
                "required property missing",
                &child(&site.path, &property.name),
                Change::Remove,
            ));
            let nothing = json!({"Ref": "AWS::NoValue"});
            made.push(Mutant::new(
                "required property is AWS::NoValue",
                &child(&site.path, &property.name),
                Change::Set(nothing),
            ));
        }
    }
}

fn without_properties(base: &Base, made: &mut Vec<Mutant>) {
    for (id, body, resource) in base.resources() {
        let required = resource.object.properties.iter().any(|one| one.required);
        if required && body.get("Properties").is_some() {
            let here = ["Resources", id, "Properties"].map(str::to_owned);
            made.push(Mutant::new(
                "required property missing",
                &here,
                Change::Remove,
            ));
        }
    }
}

fn read_only(site: &Site<'_>, object: &Object, made: &mut Vec<Mutant>) {
    for property in &object.properties {
        if property.traits.read_only
            && site.value.get(&property.name).is_none()
            && let Some(value) = example(site.resource, &property.shape, 3)
        {
            made.push(Mutant::new(
                "read-only property given",
                &child(&site.path, &property.name),
                Change::Set(value),
            ));
        }
    }
}

/// Breaks what holds between properties.
fn broken(site: &Site<'_>, object: &Object, rule: &Rule, made: &mut Vec<Mutant>) {
    let given = |name: &String| site.value.get(name).is_some();
    let in_full = |group: &&Vec<String>| group.iter().all(given);
    let mut add = |class, name: &str, because: &str| {
        let property = object.property(name);
        if let Some(value) = property.and_then(|one| example(site.resource, &one.shape, 3)) {
            let mutant = Mutant::new(class, &child(&site.path, name), Change::Set(value));
            made.push(
                mutant
                    .or_at(child(&site.path, because))
                    .or_at(site.path.clone()),
            );
        }
    };
    match rule {
        Rule::OneOf(groups) => {
            let first = groups.iter().find(in_full);
            for group in groups.iter().filter(|group| !in_full(group)) {
                if let (Some(first), [name]) = (first, group.as_slice()) {
                    add("both of one-of given", name, &first[0]);
                }
            }
        }
        Rule::Excludes(name, others) if given(name) => {
            for other in others.iter().filter(|other| !given(other)) {
                add("excluded property given", other, name);
            }
        }
        Rule::Excludes(name, others) => {
            if let Some(other) = others.iter().find(|other| given(other)) {
                add("excluded property given", name, other);
            }
        }
        Rule::Needs(name, others) if given(name) => {
            for other in others.iter().filter(|other| given(other)) {
                let mutant = Mutant::new(
                    "needed property missing",
                    &child(&site.path, other),
                    Change::Remove,
                );
                made.push(mutant.or_at(child(&site.path, name)));
            }
        }
        _ => {}
    }
    if let Rule::OneOf(groups) | Rule::AnyOf(groups) = rule {
        let given: Vec<&Vec<String>> = groups.iter().filter(in_full).collect();
        if let [[only]] = given
            .iter()
            .map(|group| group.as_slice())
            .collect::<Vec<_>>()[..]
        {
            made.push(Mutant::new(
                "none of any-of given",
                &child(&site.path, only),
                Change::Remove,
            ));
        }
    }
}

/// Too few, too many, twice.
fn list(site: &Site<'_>, draw: &mut Draw, made: &mut Vec<Mutant>) {
    let (Shape::List(list), Some(items)) = (site.shape, site.value.as_array()) else {
        return;
    };
    let mut set = |class, items: Vec<Value>| {
        made.push(Mutant::new(class, &site.path, Change::Set(items.into())));
    };
    if list.length.min.is_some_and(|min| min > 0) {
        set("list too short", Vec::new());
    }
    let Some(item) = items.first() else { return };
    if let Some(max) = list.length.max.filter(|max| *max <= 200) {
        let max = usize::try_from(max).unwrap();
        set(
            "list too long",
            items.iter().cycle().take(max + 1).cloned().collect(),
        );
    }
    let is_known = !typed::is_function(item);
    if is_known && (list.unique || !list.unique_by.is_empty()) {
        let mut twice = items.clone();
        twice.insert(draw.below(items.len() + 1), item.clone());
        set("duplicate item", twice);
    }
    let is_tags = site.path.last().is_some_and(|last| last == "Tags");
    if is_tags && is_known && item.get("Key").is_some_and(Value::is_string) {
        let mut twice = items.clone();
        twice.push(json!({"Key": item["Key"], "Value": "another"}));
        set("duplicate tag", twice);
    }
}

/// A value of that shape, where a simple one is known.
fn example(resource: &ResourceType, shape: &Shape, depth: usize) -> Option<Value> {
    let deeper = depth.checked_sub(1)?;
    Some(match shape {
        Shape::Text(text) => match text.allowed.first() {
            Some(first) => json!(first),
            None if text.patterns.is_empty() => {
                json!("a".repeat(usize::try_from(text.length.min.unwrap_or(1).max(1)).ok()?))
            }
            None => return None,
        },
        Shape::Integer(number) => json!(
            number
                .allowed
                .first()
                .copied()
                .or(number.range.min)
                .unwrap_or(1)
        ),
        Shape::Number(number) => json!(
            number
                .allowed
                .first()
                .copied()
                .or(number.range.min)
                .unwrap_or(1.0)
        ),
        Shape::Boolean => json!(true),
        Shape::Json | Shape::Map(_) => json!({}),
        Shape::List(list) => json!([example(resource, &list.items, deeper)?]),
        Shape::Named(name) => match &resource.definition(name)?.body {
            Body::Alias(shape) => example(resource, shape, deeper)?,
            Body::Object(object) if object.rules.is_empty() => {
                let required = object.properties.iter().filter(|one| one.required);
                let entries = required
                    .map(|one| Some((one.name.clone(), example(resource, &one.shape, deeper)?)));
                entries.collect::<Option<serde_json::Map<_, _>>>()?.into()
            }
            Body::Object(_) => return None,
        },
        Shape::Policy | Shape::Union(_) => return None,
    })
}
