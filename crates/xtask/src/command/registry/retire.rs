//! What the sources drop stays in the data, marked as retired: code that uses it must still compile.

mod shapes;

use std::collections::BTreeMap;

use catchment_registry::{Attribute, Definition, Object, ResourceType};

use crate::command::codegen::types::pascal;
use shapes::Shapes;

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
    for attribute in &old.attributes {
        if new.attribute(&attribute.name).is_none() {
            new.attributes.push(Attribute {
                retired: true,
                ..attribute.clone()
            });
        }
    }
    new.attributes.sort_by(|a, b| a.name.cmp(&b.name));
    let mut shapes = Shapes::new(&old.definitions, &mut new.definitions);
    keep_properties(&mut shapes, "", &old.object, &mut new.object);
    while let Some((before, after)) = shapes.next_pair() {
        let Some((before, mut object)) = shapes.take(&before, &after) else {
            continue;
        };
        keep_properties(&mut shapes, &after, before, &mut object);
        shapes.put(&after, object);
    }
    for definition in &old.definitions {
        if new.definition(&definition.name).is_none() {
            new.definitions.push(Definition {
                retired: true,
                ..definition.clone()
            });
        }
    }
    new.definitions.sort_by(|a, b| a.name.cmp(&b.name));
}

/// `owner` is the name of the property type, as the name of its enumerations begins.
fn keep_properties(shapes: &mut Shapes<'_>, owner: &str, old: &Object, new: &mut Object) {
    for before in &old.properties {
        let mut properties = new.properties.iter_mut();
        if let Some(after) = properties.find(|after| after.name == before.name) {
            let name = format!("{owner}{}", pascal(&after.name));
            shapes.keep(&before.shape, &mut after.shape, &name);
        } else {
            let mut kept = before.clone();
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

    #[test]
    fn values_that_are_gone_stay_with_what_lists_them() {
        let old = "resource AWS::X::Y\n  A: string(enum=a,b,c)\n  B: [string(enum=a)]\n  C: {Mode}\n  D: string(enum=a)\n  \
                   type Mode = string(enum=x,y retired-values=z)\n";
        let new = "resource AWS::X::Y\n  A: string(enum=d,c,a)\n  B: [string(enum=b)]\n  C: {Mode}\n  D: string(len=..5)\n  \
                   type Mode = string(enum=x,z)\n";
        assert_eq!(
            kept(old, new),
            "resource AWS::X::Y\n  A: string(enum=a,c,d retired-values=b)\n  B: [string(enum=b retired-values=a)]\n  C: {Mode}\n  \
             D: string(retired-values=a len=..5)\n  type Mode = string(enum=x,z retired-values=y)\n"
        );
    }

    #[test]
    fn an_enumeration_that_is_a_plain_text_now_keeps_its_name() {
        let old = "resource AWS::X::Y\n  A: Mode\n  B: Mode\n  type Mode = string(enum=x,y)\n";
        let new = "resource AWS::X::Y\n  A: string(len=..9)\n  B: string(len=..9)\n";
        let expected = "resource AWS::X::Y\n  A: Mode\n  B: Mode\n  type Mode = string(retired-values=x,y len=..9) retired\n";
        assert_eq!(kept(old, new), expected);
        assert_eq!(kept(expected, new), expected);
    }

    #[test]
    fn an_enumeration_whose_name_means_something_else_keeps_nothing() {
        let old = "resource AWS::X::Y\n  A: Mode\n  type Mode = string(enum=x)\n";
        let new = "resource AWS::X::Y\n  A: string\n  type Mode\n    B: string\n";
        assert_eq!(kept(old, new), new);
    }

    #[test]
    fn what_is_renamed_has_both_names() {
        let old = "resource AWS::X::Y\n  A: [Old]\n  B: Mode\n  C: string(enum=x)\n  type Mode = string(enum=a)\n  \
                   type Old\n    P!: string\n    Q: string(enum=k)\n";
        let new = "resource AWS::X::Y\n  A: [New]\n  B: Kind\n  C: Kind\n  type Kind = string(enum=b)\n  \
                   type New\n    Q: string(enum=l)\n    R: boolean\n";
        let expected = "resource AWS::X::Y\n  A: [New]\n  B: Kind\n  C: Kind\n  type C = Kind retired\n  \
                        type Kind = string(enum=b retired-values=a,x)\n  type Mode = Kind retired\n  \
                        type New\n    P: string retired\n    Q: string(enum=l retired-values=k)\n    R: boolean\n  \
                        type Old = New retired\n";
        assert_eq!(kept(old, new), expected);
        assert_eq!(kept(expected, new), expected);
    }

    #[test]
    fn a_property_type_may_contain_itself_when_it_is_renamed() {
        let old = "resource AWS::X::Y\n  A: Old\n  type Old\n    P: string\n    Q: Old\n";
        let new = "resource AWS::X::Y\n  A: New\n  type New\n    Q: New\n";
        assert_eq!(
            kept(old, new),
            "resource AWS::X::Y\n  A: New\n  type New\n    P: string retired\n    Q: New\n  type Old = New retired\n"
        );
    }
}
