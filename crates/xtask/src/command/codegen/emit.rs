//! The rows: one file per resource type.

use std::fmt::Write as _;

use catchment_registry::{Object, Property, ResourceType, TagStyle};

use super::arguments;
use super::docs;
use super::naming;
use super::policies;
use super::split::Home;
use super::types::{Module, inputs};
use super::world::{World, arn_attribute, service_prefix, short_name, struct_name};

/// The text of a resource type's file.
pub(super) fn resource(world: &World<'_>, resource: &ResourceType) -> String {
    let mut module = Module::new(world, resource);
    let mut out = format!(
        "// Written by `cargo xtask codegen` from crates/registry/data/{}.txt.\n\n\
         //! `{}` and its property types.\n\nuse {}::row as c;\n",
        resource.service(),
        resource.name,
        world.split.home(&resource.service()).path_to(Home::Cfn)
    );
    resource_row(&mut out, &mut module);
    for (definition, object) in module.structs.clone() {
        out.push_str("\nc::property! {\n");
        doc(&mut out, &docs::rules(object));
        let page = docs::definition_page(resource, &definition.name);
        let _ = writeln!(out, "    {}, {page:?};", definition.name);
        rows(
            &mut out,
            &mut module,
            &definition.name,
            &definition.name,
            object,
        );
        out.push_str("}\n");
    }
    for enumeration in &module.enums {
        let _ = writeln!(out, "\nc::open_enum! {{\n    {} {{", enumeration.name);
        let constants = naming::constants(enumeration.values.iter().map(String::as_str));
        for (constant, value) in constants.iter().zip(&enumeration.values) {
            let _ = writeln!(out, "        {constant} = {value:?},");
        }
        out.push_str("    }\n}\n");
    }
    out
}

fn doc(out: &mut String, lines: &[String]) {
    for (position, line) in lines.iter().enumerate() {
        if position > 0 {
            out.push_str("    ///\n");
        }
        let _ = writeln!(out, "    /// {line}");
    }
}

fn resource_row(out: &mut String, module: &mut Module<'_>) {
    let resource = module.resource;
    let name = struct_name(&resource.name);
    out.push_str("\nc::resource! {\n");
    doc(out, &docs::resource(resource));
    let page = docs::resource_page(resource);
    let _ = write!(
        out,
        "    {name} = {:?}, {page:?}, reference {}",
        resource.name,
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
    rows(out, module, &name, "", &resource.object);
    attributes(out, module);
    out.push_str("}\n");
}

/// What `Ref` means: the ARN, the name, or nothing in particular.
fn reference(resource: &ResourceType) -> &'static str {
    match resource.reference.as_deref() {
        Some(name) if arn_attribute(resource) == Some(name) => "arn",
        Some(_) => "name",
        None => "text",
    }
}

fn attributes(out: &mut String, module: &mut Module<'_>) {
    let resource = module.resource;
    let names: Vec<&str> = resource
        .attributes
        .iter()
        .map(|attribute| attribute.name.as_str())
        .collect();
    let constants = naming::constants(names.iter().copied());
    // The ARN is always to be had as `ARN`, whatever the attribute's name.
    let arn = arn_attribute(resource);
    let mut lines = String::new();
    if let Some(arn) = arn {
        let _ = writeln!(lines, "        @arn {arn:?},");
    }
    for (attribute, constant) in resource.attributes.iter().zip(&constants) {
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
        let _ = writeln!(lines, "        {constant}: {meaning} = {list}{name:?},");
    }
    block(out, "get", &lines);
}

/// The required and the optional properties of `owner`, each a line and perhaps one of facts.
fn rows(out: &mut String, module: &mut Module<'_>, name: &str, owner: &str, object: &Object) {
    let properties: Vec<&Property> = inputs(object).collect();
    let required: Vec<&Property> = properties
        .iter()
        .copied()
        .filter(|property| property.required)
        .collect();
    let types: Vec<String> = required
        .iter()
        .map(|property| module.property_type(owner, property))
        .collect();
    let mut lines = String::new();
    for (position, (property, meaning)) in required.iter().zip(&types).enumerate() {
        row(&mut lines, property, meaning, Some(position));
    }
    let is_enum = |name: &str| module.enums.iter().any(|known| known.name == name);
    if arguments::is_positional(&types, is_enum) {
        block(out, "new", &lines);
    } else {
        let bag = module.claim(&format!("{name}Required"), "Arguments");
        block(out, &format!("new {bag}"), &lines);
    }
    let mut lines = String::new();
    for property in properties.into_iter().filter(|property| !property.required) {
        let meaning = module.property_type(owner, property);
        row(&mut lines, property, &meaning, None);
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
        let _ = writeln!(
            out,
            "#[cfg(feature = {name:?})]\npub use {module}::{structure};"
        );
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
mod tests {
    use catchment_registry::parse;

    use super::super::split::Split;
    use super::{World, resource};

    fn rows_of(text: &str) -> String {
        let types = parse(text).unwrap();
        resource(&World::new(&types, &Split::parse("x\nkms\n")), &types[0])
    }

    #[test]
    fn a_name_that_is_taken_is_not_given_twice() {
        let rows = rows_of(
            "resource AWS::X::Y\n  RuleStatus: RuleStatus\n  Rule: Rule\n  type Rule\n    Status: string(enum=A)\n  type RuleStatus\n    B: string\n",
        );
        assert!(
            rows.contains("status: RuleStatusValue = \"Status\""),
            "{rows}"
        );
        assert!(
            rows.contains("    RuleStatusValue {\n        A = \"A\","),
            "{rows}"
        );
        let rows = rows_of(
            "resource AWS::X::Y\n  A!: string\n  B!: string\n  C: CfnYRequired\n  type CfnYRequired\n    D: string\n",
        );
        assert!(rows.contains("new CfnYRequiredArguments {"), "{rows}");
    }

    #[test]
    fn what_only_aws_writes_has_no_setter() {
        let rows = rows_of(
            "resource AWS::X::Y\n  Endpoint: Endpoint read-only\n  S: S\n  .Endpoint.Address: string\n  type Endpoint\n    Address: string read-only\n  type S\n    A: string\n    B: string read-only\n",
        );
        assert!(
            !rows.contains("endpoint:") && !rows.contains("Endpoint,"),
            "{rows}"
        );
        assert!(!rows.contains("b: str"), "{rows}");
        assert!(
            rows.contains("ENDPOINT_ADDRESS: str = \"Endpoint.Address\""),
            "{rows}"
        );
    }

    #[test]
    fn the_shared_tag_is_used_where_a_tag_is_nothing_else() {
        let rows = rows_of(
            "resource AWS::X::Y\n  Tags: [Tag]\n  type Tag\n    Key!: string(len=1..128)\n    Value!: string\n",
        );
        assert!(
            rows.contains("tags: c::List<c::Tag> = \"Tags\"") && !rows.contains("    Tag,"),
            "{rows}"
        );
        let rows = rows_of(
            "resource AWS::X::Y\n  Tags: [Tag]\n  type Tag\n    Key!: string\n    Value: string\n",
        );
        assert!(
            rows.contains("tags: c::List<Tag> = \"Tags\"") && rows.contains("    Tag,"),
            "{rows}"
        );
    }

    #[test]
    fn relations_choose_the_arn() {
        let rows = rows_of(
            "resource AWS::X::Y\n  K: string(of=AWS::KMS::Key.Arn of=AWS::KMS::Key.KeyId of=AWS::KMS::Alias.AliasName)\n  B: string(of=AWS::KMS::Alias.AliasName)\n  C: string(of=AWS::KMS::Key.Arn of=AWS::X::Y.Arn)\n  .Arn: string\n\nresource AWS::KMS::Key\n  ref KeyId\n  .Arn: string\n  .KeyId: string\n\nresource AWS::KMS::Alias\n  ref AliasName\n  AliasName!: string\n",
        );
        assert!(
            rows.contains("k: c::Arn<crate::kms::CfnKey> = \"K\""),
            "{rows}"
        );
        assert!(
            rows.contains("b: c::Name<crate::kms::CfnAlias> = \"B\""),
            "{rows}"
        );
        assert!(rows.contains("c: str = \"C\""), "{rows}");
    }

    #[test]
    fn unions_and_free_form_values_stay_typed_where_they_can() {
        let rows = rows_of(
            "resource AWS::X::Y\n  A: <[B] | json>\n  C: <integer | string>\n  D: <string(len=1..) | string(len=2..)>\n  E: {\"^a$\": string, \"^b$\": integer}\n  F: {\"^a$\": string, \"^b$\": string}\n  G: Loop\n  type B\n    C: string\n  type Loop = [Loop]\n",
        );
        for row in [
            "a: c::List<B> = \"A\"",
            "c: c::Json = \"C\"",
            "d: str = \"D\"",
            "e: c::Json = \"E\"",
            "f: c::Map<str> = \"F\"",
            "g: c::Json = \"G\"",
        ] {
            assert!(rows.contains(row), "{row}\n{rows}");
        }
    }
}
