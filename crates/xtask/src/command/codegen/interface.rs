//! What programs can name of the typed resources: where an update changes it, they no longer compile.

use std::collections::BTreeMap;

use catchment_registry::ResourceType;

use super::alias;
use super::emit;
use super::naming;
use super::types::{Bag, Module};
use super::world::{World, arn_attribute};

/// The names of a resource type's module, and what each stands for.
type Names = BTreeMap<String, String>;

/// What programs can no longer say of the resource type that was `old` and is `new`, a line each.
pub(in crate::command) fn breaking(
    (old_world, old): (&World<'_>, &ResourceType),
    (new_world, new): (&World<'_>, &ResourceType),
) -> Vec<String> {
    let (before, _) = names(old_world, old);
    let (after, renamed) = names(new_world, new);
    let mut lines = Vec::new();
    for (name, was) in before {
        let was = now(&was, &renamed);
        match after.get(&name) {
            None => lines.push(format!("`{name}` is gone, it was {was}")),
            Some(is) if *is != was => lines.push(format!("`{name}` was {was}, now {is}")),
            Some(_) => {}
        }
    }
    lines
}

/// The names, and what older names stand for now.
fn names(world: &World<'_>, resource: &ResourceType) -> (Names, BTreeMap<String, String>) {
    let mut module = Module::new(world, resource);
    let mut names = Names::new();
    let own = module.own();
    add_bag(&mut names, &own);
    let reference = emit::reference(resource);
    names.insert(format!("{} as a reference", own.name), reference.to_owned());
    for (definition, object) in module.structs.clone() {
        add_bag(&mut names, &module.definition(&definition.name, object));
    }
    if arn_attribute(resource).is_some() {
        names.insert(format!("{}::ARN", own.name), "an ARN".to_owned());
    }
    for (attribute, constant) in emit::named_attributes(resource) {
        let meaning = module.attribute_type(&attribute.name, &attribute.shape);
        let meaning = format!("an attribute, {meaning}");
        let name = format!("{}::{constant}", own.name);
        names.entry(name).or_insert(meaning);
    }
    for known in &module.enums {
        names.insert(known.name.clone(), "an enumeration".to_owned());
        let constants = naming::constants(known.values.iter().map(String::as_str));
        for (constant, value) in constants.iter().zip(&known.values) {
            names.insert(format!("{}::{constant}", known.name), format!("{value:?}"));
        }
    }
    let mut renamed = BTreeMap::new();
    for known in alias::of(&module) {
        add_alias(&mut names, &known.name, &known.target);
        renamed.insert(known.name, known.target);
    }
    (names, renamed)
}

fn add_bag(names: &mut Names, bag: &Bag<'_>) {
    let name = &bag.name;
    let mut arguments: Vec<String> = Vec::new();
    for row in &bag.required {
        let setter = naming::setter(&row.property.name);
        arguments.push(format!("{setter}: {}", row.meaning));
    }
    if let Some(structure) = &bag.arguments {
        // They are given by name, in any order.
        arguments.sort();
        let arguments = format!("{{ {} }}", arguments.join(", "));
        names.insert(structure.clone(), arguments);
        arguments_of(names, name, structure);
    } else {
        arguments_of(names, name, &arguments.join(", "));
    }
    for row in &bag.optional {
        let setter = naming::setter(&row.property.name);
        names.insert(format!("{name}.{setter}"), row.meaning.clone());
    }
}

fn arguments_of(names: &mut Names, name: &str, arguments: &str) {
    names.insert(format!("{name}::new"), format!("({arguments})"));
}

/// An older name has everything that the present one has.
fn add_alias(names: &mut Names, name: &str, target: &str) {
    let mut more = Vec::new();
    for (known, what) in names.iter() {
        let rest = known.strip_prefix(target);
        let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with(['.', ':']));
        more.extend(rest.map(|rest| (format!("{name}{rest}"), what.clone())));
    }
    names.extend(more);
}

/// `text` with the present names in place of the older ones.
fn now(text: &str, renamed: &BTreeMap<String, String>) -> String {
    // Not within the value of a constant.
    if text.starts_with('"') {
        return text.to_owned();
    }
    let mut out = String::new();
    let mut word = String::new();
    for c in text.chars().chain(['\0']) {
        if c.is_ascii_alphanumeric() || c == '_' {
            word.push(c);
            continue;
        }
        out.push_str(renamed.get(&word).unwrap_or(&word));
        word.clear();
        if c != '\0' {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use catchment_registry::parse;

    use super::breaking;
    use crate::command::codegen::split::Split;
    use crate::command::codegen::world::World;

    fn lines(old: &str, new: &str) -> Vec<String> {
        let read = |body: &str| parse(&format!("resource AWS::X::Y\n{body}")).unwrap();
        let (old, new) = (read(old), read(new));
        let split = Split::parse("x\n");
        let (before, after) = (World::new(&old, &split), World::new(&new, &split));
        breaking((&before, &old[0]), (&after, &new[0]))
    }

    #[test]
    fn what_is_only_added_or_deprecated_breaks_nothing() {
        let old = "  A!: string\n  B: string(enum=a,b)\n  .Arn: string\n";
        let new = "  A!: string\n  B: string(enum=b,c retired-values=a)\n  C: [D] retired\n  .Arn: string\n  .E: string\n  type D\n    F: string\n";
        assert_eq!(lines(old, new), [] as [&str; 0]);
    }

    #[test]
    fn what_becomes_required_or_optional_is_told() {
        assert_eq!(
            lines(
                "  A: string\n  C: D\n  type D\n    E!: string\n    F!: boolean\n",
                "  A!: string\n  C: D\n  type D\n    E!: string\n    F: boolean\n"
            ),
            [
                "`CfnY.a` is gone, it was str",
                "`CfnY::new` was (), now (a: str)",
                "`D::new` was (e: str, f: bool), now (e: str)"
            ]
        );
    }

    #[test]
    fn required_arguments_that_are_given_by_name_have_no_order() {
        let old = "  A!: string\n  B!: string\n";
        let new = "  B!: string\n  A!: string\n";
        assert_eq!(lines(old, new), [] as [&str; 0]);
        assert_eq!(
            lines(old, "  B!: string\n  A!: string\n  C!: boolean\n"),
            ["`CfnYRequired` was { a: str, b: str }, now { a: str, b: str, c: bool }"]
        );
    }

    #[test]
    fn other_types_of_values_and_values_of_other_names_are_told() {
        assert_eq!(
            lines(
                "  ref A\n  A: string\n  B: string(enum=a-b)\n  C: string read-only\n  .D: string\n",
                "  A: [string]\n  B: string(enum=a_b,a-b)\n  C: string read-only\n  .D: integer\n"
            ),
            [
                "`B::A_B` was \"a-b\", now \"a_b\"",
                "`CfnY as a reference` was name, now text",
                "`CfnY.a` was str, now c::List<str>",
                "`CfnY::D` was an attribute, str, now an attribute, i64"
            ]
        );
    }

    #[test]
    fn older_names_have_all_that_the_present_ones_have() {
        let old = "  A: [Old]\n  type Old\n    P!: string\n    Q!: string\n    R: string(enum=x)\n";
        let new = "  A: [New]\n  type New\n    P!: string\n    Q!: string\n    R: string(enum=x)\n  type Old = New retired\n";
        assert_eq!(lines(old, new), [] as [&str; 0]);
        let other = new.replace("R: ", "S: ");
        assert_eq!(
            lines(old, &other),
            [
                "`Old.r` is gone, it was OldR",
                "`OldR` is gone, it was an enumeration",
                "`OldR::X` is gone, it was \"x\""
            ]
        );
    }
}
