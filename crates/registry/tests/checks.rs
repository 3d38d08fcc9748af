//! The requirements that depend on other values: what they name exists.

#![cfg(test)]

use catchment_registry::{
    Body, Check, GatheredSource, Level, Registry, ResourceType, Schema, Shape,
};

fn each(schema: &Schema, found: &mut impl FnMut(&Schema)) {
    found(schema);
    match schema {
        Schema::All(parts) | Schema::Any(parts) | Schema::One(parts) | Schema::Places(parts) => {
            parts.iter().for_each(|part| each(part, found));
        }
        Schema::Not(schema)
        | Schema::Keys(schema)
        | Schema::Items(schema)
        | Schema::Contains(schema)
        | Schema::Property { schema, .. } => each(schema, found),
        Schema::If {
            condition,
            then,
            otherwise,
        } => {
            each(condition, found);
            each(then, found);
            each(otherwise, found);
        }
        _ => {}
    }
}

fn checks() -> impl Iterator<Item = (&'static ResourceType, &'static Check)> {
    Registry::types().flat_map(|resource| {
        let nested = resource.definitions.iter().filter_map(|definition| {
            let Body::Object(object) = &definition.body else {
                return None;
            };
            Some(&object.checks)
        });
        nested
            .chain([&resource.object.checks])
            .flatten()
            .map(move |check| (resource, check))
    })
}

/// The property types that a shape names.
fn named<'a>(shape: &'a Shape, names: &mut Vec<&'a str>) {
    match shape {
        Shape::Named(name) => names.push(name),
        Shape::List(list) => named(&list.items, names),
        Shape::Union(shapes) => shapes.iter().for_each(|shape| named(shape, names)),
        _ => {}
    }
}

fn has_path(resource: &ResourceType, path: &str) -> bool {
    let mut objects = vec![&resource.object];
    for part in path.split('/').filter(|part| *part != "*") {
        let shapes: Vec<&Shape> = objects
            .iter()
            .filter_map(|object| object.property(part))
            .map(|property| &property.shape)
            .collect();
        if shapes.is_empty() {
            return false;
        }
        if shapes.iter().any(|shape| matches!(shape, Shape::Json)) {
            return true;
        }
        let mut names = Vec::new();
        shapes.iter().for_each(|shape| named(shape, &mut names));
        objects = names
            .into_iter()
            .filter_map(|name| match &resource.definition(name)?.body {
                Body::Object(object) => Some(object),
                Body::Alias(_) => None,
            })
            .collect();
    }
    true
}

#[test]
fn every_list_that_a_check_names_exists_and_every_list_is_used() {
    let mut used = Vec::new();
    for (resource, check) in checks() {
        each(&check.schema, &mut |schema| {
            if let Schema::In(name) = schema {
                let list = Registry::list(name);
                assert!(list.is_some(), "{} {}: {name}", resource.name, check.name);
                used.push(name.clone());
            }
        });
    }
    for list in Registry::lists() {
        assert!(used.contains(&list.name), "{}", list.name);
    }
}

#[test]
fn every_place_of_a_check_exists() {
    for (resource, check) in checks() {
        for path in &check.at {
            assert!(
                has_path(resource, path),
                "{} {}: {path}",
                resource.name,
                check.name
            );
        }
        for gathered in &check.gathered {
            let owner = match (&gathered.reference, &gathered.type_name) {
                (None, _) => Some(resource),
                (Some(_), Some(name)) => Registry::resource_type(name),
                (Some(_), None) => None,
            };
            if let Some(reference) = &gathered.reference {
                assert!(has_path(resource, reference), "{}", check.name);
            }
            for value in &gathered.values {
                if let (Some(owner), GatheredSource::Property(path)) = (owner, &value.source) {
                    assert!(has_path(owner, path), "{} {path}", check.name);
                }
            }
        }
    }
}

#[test]
fn every_pattern_of_a_check_compiles() {
    for (resource, check) in checks() {
        each(&check.schema, &mut |schema| {
            if let Schema::Pattern(pattern) = schema {
                assert!(
                    regex::Regex::new(pattern).is_ok(),
                    "{} {}: {pattern}",
                    resource.name,
                    check.name
                );
            }
        });
    }
}

#[test]
fn instance_types_depend_on_the_region() {
    let types = Registry::list("ec2/instance/instancetype").unwrap();
    assert_eq!(types.contains("t3.micro", Some("eu-west-1")), Some(true));
    assert_eq!(
        types.contains("t3.nano-ish", Some("eu-west-1")),
        Some(false)
    );
    assert_eq!(types.contains("t3.micro", Some("xx-nowhere-1")), None);
    assert_eq!(types.contains("t3.nano-ish", None), Some(false));
    let anywhere = types.values(None).count();
    assert!(types.values(Some("me-central-1")).count() < anywhere);
    assert!(Registry::list("ec2/nothing").is_none());
}

#[test]
fn a_deprecated_engine_version_is_a_warning() {
    let instance = Registry::resource_type("AWS::RDS::DBInstance").unwrap();
    let check = instance
        .object
        .checks
        .iter()
        .find(|check| check.name == "engine-version-deprecated")
        .unwrap();
    assert_eq!(check.level, Level::Warning);
}
