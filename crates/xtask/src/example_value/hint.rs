//! What the checks of a type want to see in a place, beyond the shape of the value.

use catchment_registry::{Registry, ResourceType, Schema};

use super::pattern::{self, Wish};

/// Where most types and values exist.
const REGION: &str = "us-east-1";

/// Texts that a check of `resource` allows at `path`, of properties with `*` for items, whatever the
/// check depends on. The caller tests them.
pub(super) fn texts(resource: &ResourceType, inside: Option<&str>, path: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for check in &resource.object.checks {
        search(&check.schema, &check.at, path, &mut found);
    }
    let definition = inside.and_then(|name| resource.definition(name));
    if let (Some(definition), Some(last)) = (definition, path.last())
        && let catchment_registry::Body::Object(object) = &definition.body
    {
        for check in &object.checks {
            search(&check.schema, &check.at, &[*last], &mut found);
        }
    }
    found
}

fn search(schema: &Schema, at: &[String], path: &[&str], found: &mut Vec<String>) {
    if at.is_empty() {
        return collect(schema, path, found);
    }
    for place in at {
        let steps: Vec<&str> = place.split('/').filter(|step| !step.is_empty()).collect();
        if let Some(rest) = path.strip_prefix(steps.as_slice()) {
            collect(schema, rest, found);
        }
    }
}

/// What `schema` says of the value at `path`.
fn collect(schema: &Schema, path: &[&str], found: &mut Vec<String>) {
    match (schema, path) {
        (Schema::All(parts) | Schema::Any(parts) | Schema::One(parts), path) => {
            parts.iter().for_each(|part| collect(part, path, found));
        }
        (
            Schema::If {
                then, otherwise, ..
            },
            path,
        ) => {
            collect(then, path, found);
            collect(otherwise, path, found);
        }
        (Schema::Property { name, schema, .. }, [first, rest @ ..]) if name == first => {
            collect(schema, rest, found);
        }
        (Schema::Items(schema), ["*", rest @ ..]) => collect(schema, rest, found),
        (Schema::Enum { values, .. }, []) => found.extend(values.iter().take(3).cloned()),
        (Schema::In(name), []) => {
            let list = Registry::list(name);
            let values = list.iter().flat_map(|list| &list.values);
            let here = values.flat_map(|(_, values)| values).find(|value| {
                list.is_some_and(|list| list.contains(value, Some(REGION)) == Some(true))
            });
            found.extend(here.cloned());
        }
        (Schema::Pattern(pattern), []) => {
            let stripped = pattern::without_look_around(pattern);
            found.extend(pattern::text(
                &stripped,
                Wish {
                    extra: 1,
                    ..Wish::default()
                },
            ));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use catchment_registry::Registry;

    use super::texts;

    #[test]
    fn a_list_that_a_check_names_gives_a_value() {
        let instance = Registry::resource_type("AWS::EC2::Instance").unwrap();
        let found = texts(instance, None, &["InstanceType"]);
        assert!(found.iter().any(|text| text.contains('.')), "{found:?}");
        assert!(texts(instance, None, &["KeyName"]).is_empty());
    }
}
