//! What the sources drop stays in the data, marked as retired: code that uses it must still compile.

use std::collections::BTreeMap;

use catchment_registry::{Attribute, Body, Definition, Object, ResourceType};

/// Adds to `new` what only `old` has.
pub(super) fn keep(old: &BTreeMap<String, ResourceType>, new: &mut BTreeMap<String, ResourceType>) {
    for (name, before) in old {
        match new.get_mut(name) {
            Some(after) => keep_parts(before, after),
            None => {
                let mut kept = before.clone();
                kept.retired = true;
                new.insert(name.clone(), kept);
            }
        }
    }
}

fn keep_parts(old: &ResourceType, new: &mut ResourceType) {
    keep_properties(&old.object, &mut new.object);
    for attribute in &old.attributes {
        if new.attribute(&attribute.name).is_none() {
            new.attributes.push(Attribute {
                retired: true,
                ..attribute.clone()
            });
        }
    }
    new.attributes.sort_by(|a, b| a.name.cmp(&b.name));
    for definition in &old.definitions {
        let known = new
            .definitions
            .iter_mut()
            .find(|known| known.name == definition.name);
        match (known, &definition.body) {
            (None, _) => new.definitions.push(Definition {
                retired: true,
                ..definition.clone()
            }),
            (Some(known), Body::Object(before)) => {
                if let Body::Object(after) = &mut known.body {
                    keep_properties(before, after);
                }
            }
            (Some(_), Body::Alias(_)) => {}
        }
    }
    new.definitions.sort_by(|a, b| a.name.cmp(&b.name));
}

fn keep_properties(old: &Object, new: &mut Object) {
    for property in &old.properties {
        if new.property(&property.name).is_none() {
            let mut kept = property.clone();
            kept.required = false;
            kept.traits.retired = true;
            new.properties.push(kept);
        }
    }
    new.properties.sort_by(|a, b| a.name.cmp(&b.name));
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use catchment_registry::{ResourceType, parse};

    use super::keep;

    fn read(text: &str) -> BTreeMap<String, ResourceType> {
        let types = parse(text).unwrap();
        types
            .into_iter()
            .map(|resource| (resource.name.clone(), resource))
            .collect()
    }

    fn kept(old: &str, new: &str) -> String {
        let mut new = read(new);
        keep(&read(old), &mut new);
        new.values().map(ToString::to_string).collect()
    }

    #[test]
    fn what_is_gone_stays_and_is_marked() {
        let old = "resource AWS::X::Gone\n  A!: string\n\
                   resource AWS::X::Y\n  A!: string replaces\n  B: Old\n  C: Both\n  .Arn: string\n  \
                   type Both\n    P!: string\n    Q: string\n  type Old\n    P: Mode\n  type Mode = string(enum=a)\n";
        let new = "resource AWS::X::Y\n  C: Both\n  D: string\n  .Id: string\n  type Both\n    Q!: string\n";
        assert_eq!(
            kept(old, new),
            "resource AWS::X::Gone\n  retired\n  A!: string\n\
             resource AWS::X::Y\n  A: string replaces retired\n  B: Old retired\n  C: Both\n  D: string\n  \
             .Arn: string retired\n  .Id: string\n  \
             type Both\n    P: string retired\n    Q!: string\n  \
             type Mode = string(enum=a) retired\n  type Old retired\n    P: Mode\n"
        );
    }

    #[test]
    fn what_comes_back_is_no_longer_marked() {
        let old = "resource AWS::X::Y\n  retired\n  A: string retired\n  .Arn: string retired\n";
        let new = "resource AWS::X::Y\n  A: string\n  .Arn: string\n";
        assert_eq!(kept(old, new), new);
    }

    #[test]
    fn what_was_retired_before_stays_so() {
        let old = "resource AWS::X::Y\n  A: string retired\n  B: string\n";
        let new = "resource AWS::X::Y\n  B: string\n";
        assert_eq!(kept(old, new), old);
    }
}
