//! The rows: one file per resource type.

use std::fmt::Write as _;

use catchment_registry::{Attribute, Property, ResourceType, TagStyle};

use super::alias::{self, Alias};
use super::docs;
use super::naming;
use super::policies;
use super::split::Home;
use super::types::{Bag, Module, Row};
use super::world::{World, arn_attribute, service_prefix, short_name, struct_name};

/// Types that are retired are named all the same, in the crate that keeps them.
const EXPECT: &str = r#"expect(deprecated, reason = "what the registry retires is kept")"#;

/// The text of a resource type's file.
pub(super) fn resource(world: &World<'_>, resource: &ResourceType) -> String {
    let mut module = Module::new(world, resource);
    let mut out = String::new();
    resource_row(&mut out, &mut module);
    for (definition, object) in module.structs.clone() {
        let bag = module.definition(&definition.name, object);
        out.push_str("\nc::property! {\n");
        doc(&mut out, &docs::rules(object));
        deprecate(&mut out, "    ", definition.retired);
        let page = docs::definition_page(resource, &definition.name);
        let vendor = vendor(resource);
        let _ = writeln!(out, "    {}, {vendor}{page:?};", definition.name);
        rows(&mut out, &bag);
        out.push_str("}\n");
    }
    for enumeration in &module.enums {
        let _ = writeln!(out, "\nc::open_enum! {{\n    {} {{", enumeration.name);
        let constants = naming::constants(enumeration.values.iter().map(String::as_str));
        let values = constants.iter().zip(&enumeration.values);
        for (position, (constant, value)) in values.enumerate() {
            deprecate(&mut out, "        ", position >= enumeration.living);
            let _ = writeln!(out, "        {constant} = {value:?},");
        }
        out.push_str("    }\n}\n");
    }
    aliases(&mut out, &module);
    let expect = if module.names_retired {
        format!("#![{EXPECT}]\n\n")
    } else {
        String::new()
    };
    format!(
        "// Written by `cargo xtask codegen` from crates/registry/data/{}.txt.\n\n\
         //! `{}` and its property types.\n\n{expect}use {}::row as c;\n{out}",
        resource.service(),
        resource.name,
        world.split.home(&resource.service()).path_to(Home::Cfn)
    )
}

/// The older names of what was renamed.
fn aliases(out: &mut String, module: &Module<'_>) {
    for known in alias::of(module) {
        let Alias { name, target, .. } = &known;
        let parameters: Vec<String> = (0..known.parameters).map(parameter).collect();
        let parameters = if parameters.is_empty() {
            String::new()
        } else {
            format!("<{}>", parameters.join(", "))
        };
        let note = format!("now `{target}`");
        let _ = write!(
            out,
            "\n/// The older name of [`{target}`].\n#[deprecated = {note:?}]\n\
             pub type {name}{parameters} = {target}{parameters};\n"
        );
    }
}

fn doc(out: &mut String, lines: &[String]) {
    for (position, line) in lines.iter().enumerate() {
        if position > 0 {
            out.push_str("    ///\n");
        }
        let _ = writeln!(out, "    /// {line}");
    }
}

/// Marks what the registry had once: its shape is kept, so that programs that use it still build.
fn deprecate(out: &mut String, indent: &str, retired: bool) {
    if retired {
        let _ = writeln!(out, "{indent}#[deprecated = {:?}]", docs::RETIRED);
    }
}

/// `"alexa" ` before the page of a type that is not AWS's.
fn vendor(resource: &ResourceType) -> String {
    let vendor = docs::vendor(resource).map(|vendor| format!("{vendor:?} "));
    vendor.unwrap_or_default()
}

fn resource_row(out: &mut String, module: &mut Module<'_>) {
    let resource = module.resource;
    let bag = module.own();
    let name = &bag.name;
    out.push_str("\nc::resource! {\n");
    doc(out, &docs::resource(resource));
    deprecate(out, "    ", resource.retired);
    let page = docs::resource_page(resource);
    let _ = write!(
        out,
        "    {name} = {:?}, {}{page:?}, reference {}",
        resource.name,
        vendor(resource),
        reference(resource)
    );
    if let Some(named) = resource
        .reference
        .as_ref()
        .filter(|name| resource.property(name).is_some())
    {
        let _ = write!(out, ", name_property {named:?}");
    }
    if let Some(arn) = &resource.arn {
        let _ = write!(out, ",\n        arn {arn:?}");
    }
    if let Some(tags) = &resource.tags {
        let style = match tags.style {
            TagStyle::List => "List",
            TagStyle::Map => "Map",
            TagStyle::AutoScaling => "AutoScaling",
        };
        let _ = write!(out, ", tags {style} {:?}", tags.property);
    }
    if resource.stateful {
        out.push_str(", stateful true");
    }
    if let Some(documents) = policies::of(&resource.name) {
        let _ = write!(out, ",\n        policies [{documents}]");
    }
    out.push_str(";\n");
    rows(out, &bag);
    attributes(out, module);
    out.push_str("}\n");
}

/// What `Ref` means: the ARN, the name, or nothing in particular.
pub(super) fn reference(resource: &ResourceType) -> &'static str {
    match resource.reference.as_deref() {
        Some(name) if arn_attribute(resource) == Some(name) => "arn",
        Some(_) => "name",
        None => "text",
    }
}

fn attributes(out: &mut String, module: &mut Module<'_>) {
    let resource = module.resource;
    // The ARN is always to be had as `ARN`, whatever the attribute's name.
    let arn = arn_attribute(resource);
    let mut lines = String::new();
    if let Some(arn) = arn {
        let _ = writeln!(lines, "        @arn {arn:?},");
    }
    for (attribute, constant) in named_attributes(resource) {
        if constant == "ARN" && arn == Some(attribute.name.as_str()) {
            continue;
        }
        let meaning = module.attribute_type(&attribute.name, &attribute.shape);
        let list = if meaning.starts_with("c::List<") {
            "list "
        } else {
            ""
        };
        let name = &attribute.name;
        deprecate(&mut lines, "        ", attribute.retired);
        let _ = writeln!(lines, "        {constant}: {meaning} = {list}{name:?},");
    }
    block(out, "get", &lines);
}

/// The attributes that have a constant, and its name. Those whose names a template chooses
/// (`Outputs.*`) have none.
pub(super) fn named_attributes(resource: &ResourceType) -> Vec<(&Attribute, String)> {
    let attributes = resource.attributes.iter();
    let named: Vec<&Attribute> = attributes
        .filter(|attribute| !attribute.name.contains('*'))
        .collect();
    let constants = naming::constants(named.iter().map(|attribute| attribute.name.as_str()));
    named.into_iter().zip(constants).collect()
}

/// The required and the optional properties of a bag, each a line and perhaps one of facts.
fn rows(out: &mut String, bag: &Bag<'_>) {
    let mut lines = String::new();
    for (position, Row { property, meaning }) in bag.required.iter().enumerate() {
        row(&mut lines, property, meaning, Some(position));
    }
    match &bag.arguments {
        None => block(out, "new", &lines),
        Some(name) => block(out, &format!("new {name}"), &lines),
    }
    let mut lines = String::new();
    for Row { property, meaning } in &bag.optional {
        row(&mut lines, property, meaning, None);
    }
    block(out, "set", &lines);
}

fn block(out: &mut String, head: &str, lines: &str) {
    if lines.is_empty() {
        let _ = writeln!(out, "    {head} {{}}");
    } else {
        let _ = write!(out, "    {head} {{\n{lines}    }}\n");
    }
}

fn row(out: &mut String, property: &Property, meaning: &str, position: Option<usize>) {
    let facts = docs::property(property);
    if !facts.is_empty() {
        let _ = writeln!(out, "        /// {facts}");
    }
    let is_setter_alone = position.is_none();
    deprecate(out, "        ", property.traits.retired && is_setter_alone);
    let parameter = position
        .map(|position| format!("{} ", parameter(position)))
        .unwrap_or_default();
    let _ = writeln!(
        out,
        "        {parameter}{}: {meaning} = {:?},",
        naming::setter(&property.name),
        property.name
    );
}

/// The type parameter of a required argument: `A`, `B`, … `A1`.
fn parameter(position: usize) -> String {
    let letter = char::from(b'A' + u8::try_from(position % 26).unwrap_or_default());
    match position / 26 {
        0 => letter.to_string(),
        round => format!("{letter}{round}"),
    }
}

/// The module file of a service.
pub(super) fn service(
    name: &str,
    home: Home,
    types: &[&ResourceType],
    referred: &[String],
) -> String {
    let mut out = format!(
        "// Written by `cargo xtask codegen` from crates/registry/data/{name}.txt.\n\n//! The types of `{}`.\n\n",
        types
            .first()
            .map(|resource| service_prefix(&resource.name))
            .unwrap_or_default()
    );
    let mut modules: Vec<(String, String)> = types
        .iter()
        .map(|resource| {
            (
                naming::module(short_name(resource)),
                struct_name(&resource.name),
            )
        })
        .collect();
    modules.sort();
    for (module, _) in &modules {
        let _ = writeln!(out, "#[cfg(feature = {name:?})]\npub mod {module};");
    }
    out.push('\n');
    for (module, structure) in &modules {
        let _ = writeln!(out, "#[cfg(feature = {name:?})]");
        if types
            .iter()
            .any(|known| known.retired && struct_name(&known.name) == *structure)
        {
            let _ = writeln!(out, "#[{EXPECT}]");
        }
        let _ = writeln!(out, "pub use {module}::{structure};");
    }
    if !referred.is_empty() {
        let _ = write!(
            out,
            "\n#[cfg(not(feature = {name:?}))]\n{}::row::referred! {{ {name:?}:",
            home.path_to(Home::Cfn)
        );
        for type_name in referred {
            let _ = write!(out, "\n    {},", struct_name(type_name));
        }
        out.push_str("\n}\n");
    }
    out
}

#[cfg(test)]
mod tests;
