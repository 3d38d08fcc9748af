//! The older names of property types and enumerations that were renamed.

use catchment_registry::{Body, ResourceType, Shape};

use super::types::{Module, inputs, pascal};

/// Another name, and how many type parameters both have.
pub(in crate::command) struct Alias {
    pub(in crate::command) name: String,
    pub(in crate::command) target: String,
    pub(super) parameters: usize,
}

/// The definitions that are another name of a definition: `type Old = New`.
pub(super) fn renamed(resource: &ResourceType) -> impl Iterator<Item = (&str, &str)> {
    let definitions = resource.definitions.iter();
    definitions.filter_map(|definition| match &definition.body {
        Body::Alias(Shape::Named(target)) => Some((definition.name.as_str(), target.as_str())),
        _ => None,
    })
}

/// What the definition of that name is called now.
pub(super) fn target<'n>(resource: &'n ResourceType, name: &'n str) -> &'n str {
    let mut name = name;
    // No more steps than there are definitions, should two be names of each other.
    for _ in &resource.definitions {
        match renamed(resource).find(|(known, _)| *known == name) {
            Some((_, next)) => name = next,
            None => break,
        }
    }
    name
}

/// The older names of what the module has, once all its bags have been asked for: of structs, of
/// their required arguments, of the enumerations that are named after them.
pub(in crate::command) fn of(module: &Module<'_>) -> Vec<Alias> {
    let resource = module.resource;
    let mut aliases = Vec::new();
    for (name, _) in renamed(resource) {
        let target = target(resource, name);
        let is_enum = module.enums.iter().any(|known| known.name == target);
        let mut structs = module.structs.iter();
        let object = structs.find(|(definition, _)| definition.name == target);
        if !is_enum && object.is_none() {
            continue;
        }
        aliases.push(Alias {
            name: name.to_owned(),
            target: target.to_owned(),
            parameters: 0,
        });
        let mut more = Vec::new();
        if let Some((arguments, parameters)) = module.arguments.get(target) {
            more.push((format!("{name}Required"), arguments, *parameters));
        }
        let properties = object.into_iter().flat_map(|(_, object)| inputs(object));
        for property in properties {
            let suffix = pascal(&property.name);
            let wanted = format!("{target}{suffix}");
            let mut enums = module.enums.iter();
            if let Some(known) = enums.find(|known| known.wanted == wanted) {
                more.push((format!("{name}{suffix}"), &known.name, 0));
            }
        }
        for (name, target, parameters) in more {
            let known = aliases.iter().any(|known| known.name == name);
            if !known && !module.taken.contains(&name) {
                aliases.push(Alias {
                    name,
                    target: target.clone(),
                    parameters,
                });
            }
        }
    }
    aliases
}
