//! Which Rust types stand for CloudFormation's.

use std::collections::{BTreeMap, BTreeSet};

use catchment_registry::{Body, Definition, Object, Property, ResourceType, Shape, Text};

use super::alias;
use super::arguments;
use super::world::{Meaning, World, arn_attribute, service_name, struct_name};

/// An enumeration to emit.
pub(in crate::command) struct Enum {
    pub(in crate::command) name: String,
    /// The name it would have if nothing else had it.
    pub(super) wanted: String,
    /// Its values, those that AWS no longer lists last.
    pub(in crate::command) values: Vec<String>,
    /// How many of them AWS still lists.
    pub(super) living: usize,
}

/// A property of a bag.
pub(in crate::command) struct Row<'a> {
    pub(in crate::command) property: &'a Property,
    /// The Rust type that says what it means.
    pub(in crate::command) meaning: String,
}

/// A resource type or property type.
pub(in crate::command) struct Bag<'a> {
    /// The name of its struct.
    pub(in crate::command) name: String,
    /// The struct of its required arguments, where they are given by name.
    pub(in crate::command) arguments: Option<String>,
    pub(in crate::command) required: Vec<Row<'a>>,
    pub(in crate::command) optional: Vec<Row<'a>>,
}

/// The names of one resource type's module.
pub(in crate::command) struct Module<'a> {
    world: &'a World<'a>,
    pub(super) resource: &'a ResourceType,
    /// The property types that a template can use, by name.
    pub(in crate::command) structs: Vec<(&'a Definition, &'a Object)>,
    pub(in crate::command) enums: Vec<Enum>,
    /// The structs of required arguments that have been asked for, and how many arguments they have,
    /// by the struct that they are the arguments of.
    pub(super) arguments: BTreeMap<String, (String, usize)>,
    pub(super) taken: BTreeSet<String>,
    /// Whether its rows name a type that the registry no longer has.
    pub(super) names_retired: bool,
}

impl<'a> Module<'a> {
    pub(in crate::command) fn new(world: &'a World<'a>, resource: &'a ResourceType) -> Self {
        let mut reached = BTreeSet::new();
        reach(resource, &resource.object, &mut reached);
        // Programs may name what nothing uses any more.
        for definition in resource.definitions.iter().filter(|known| known.retired) {
            reach_name(resource, &definition.name, &mut reached);
        }
        let structs: Vec<(&Definition, &Object)> = resource
            .definitions
            .iter()
            .filter(|definition| reached.contains(&definition.name))
            .filter_map(|definition| match &definition.body {
                Body::Object(object) if !is_tag(definition) => Some((definition, object)),
                _ => None,
            })
            .collect();
        let mut taken: BTreeSet<String> = structs
            .iter()
            .map(|(definition, _)| definition.name.clone())
            .collect();
        taken.insert(struct_name(&resource.name));
        taken.extend(alias::renamed(resource).map(|(name, _)| name.to_owned()));
        let names_retired =
            resource.retired || structs.iter().any(|(definition, _)| definition.retired);
        let mut module = Self {
            world,
            resource,
            structs,
            enums: Vec::new(),
            arguments: BTreeMap::new(),
            taken,
            names_retired,
        };
        for definition in &resource.definitions {
            if let (Body::Alias(Shape::Text(text)), true) =
                (&definition.body, reached.contains(&definition.name))
            {
                module.add_enum(definition.name.clone(), text);
            }
        }
        module
    }

    /// The resource type itself. The names of enumerations depend on the order in which bags are
    /// asked for: this one, then the property types in theirs.
    pub(in crate::command) fn own(&mut self) -> Bag<'a> {
        let resource = self.resource;
        self.bag(&struct_name(&resource.name), "", &resource.object)
    }

    /// One of its property types.
    pub(in crate::command) fn definition(&mut self, name: &str, object: &'a Object) -> Bag<'a> {
        self.bag(name, name, object)
    }

    fn bag(&mut self, name: &str, owner: &str, object: &'a Object) -> Bag<'a> {
        let (required, optional): (Vec<&Property>, Vec<&Property>) =
            inputs(object).partition(|property| property.required);
        let required = self.rows(owner, required);
        let types: Vec<String> = required.iter().map(|row| row.meaning.clone()).collect();
        let is_enum = |name: &str| self.enums.iter().any(|known| known.name == name);
        let arguments = if arguments::is_positional(&types, is_enum) {
            None
        } else {
            let arguments = self.claim(&format!("{name}Required"), "Arguments");
            let known = (arguments.clone(), required.len());
            self.arguments.insert(name.to_owned(), known);
            Some(arguments)
        };
        Bag {
            name: name.to_owned(),
            arguments,
            required,
            optional: self.rows(owner, optional),
        }
    }

    fn rows(&mut self, owner: &str, properties: Vec<&'a Property>) -> Vec<Row<'a>> {
        properties
            .into_iter()
            .map(|property| Row {
                property,
                meaning: self.property_type(owner, property),
            })
            .collect()
    }

    /// The Rust type that says what a property means.
    fn property_type(&mut self, owner: &str, property: &Property) -> String {
        let enum_name = format!("{owner}{}", pascal(&property.name));
        self.rust_type(&property.shape, &enum_name)
    }

    /// The Rust type that says what an attribute means.
    pub(super) fn attribute_type(&mut self, name: &str, shape: &Shape) -> String {
        let own = struct_name(&self.resource.name);
        if arn_attribute(self.resource) == Some(name) {
            return format!("c::Arn<{own}>");
        }
        if self.resource.reference.as_deref() == Some(name) {
            return format!("c::Name<{own}>");
        }
        match shape {
            Shape::Text(text) if text.is_enumeration() => "str".to_owned(),
            // Property types are what templates give, not what they get.
            Shape::Named(_) => "c::Json".to_owned(),
            Shape::List(list) => format!("c::List<{}>", self.attribute_type("", &list.items)),
            Shape::Map(map) => match map.entries.as_slice() {
                [(_, values)] => format!("c::Map<{}>", self.attribute_type("", values)),
                _ => "c::Json".to_owned(),
            },
            shape => self.rust_type(shape, ""),
        }
    }

    fn rust_type(&mut self, shape: &Shape, enum_name: &str) -> String {
        match shape {
            Shape::Text(text) if text.is_enumeration() && !enum_name.is_empty() => {
                self.add_enum(enum_name.to_owned(), text)
            }
            Shape::Text(text) => match self.world.meaning(text) {
                Some(Meaning::Arn(other)) => format!("c::Arn<{}>", self.other(&other)),
                Some(Meaning::Name(other)) => format!("c::Name<{}>", self.other(&other)),
                None => "str".to_owned(),
            },
            Shape::Integer(_) => "i64".to_owned(),
            Shape::Number(_) => "f64".to_owned(),
            Shape::Boolean => "bool".to_owned(),
            Shape::Json => "c::Json".to_owned(),
            Shape::Policy => "c::PolicyDocument".to_owned(),
            Shape::List(list) => format!("c::List<{}>", self.rust_type(&list.items, enum_name)),
            Shape::Map(map) => {
                let mut values: Vec<String> = Vec::new();
                for (_, shape) in &map.entries {
                    values.push(self.rust_type(shape, enum_name));
                }
                values.dedup();
                match values.as_slice() {
                    [only] => format!("c::Map<{only}>"),
                    _ => "c::Json".to_owned(),
                }
            }
            Shape::Named(name) => self.named(name),
            Shape::Union(shapes) => self.union(shapes, enum_name),
        }
    }

    fn named(&self, name: &str) -> String {
        let name = alias::target(self.resource, name);
        match self.resource.definition(name) {
            Some(definition) if is_tag(definition) => "c::Tag".to_owned(),
            Some(Definition {
                body: Body::Object(_) | Body::Alias(Shape::Text(_)),
                ..
            }) => name.to_owned(),
            // A list or map that contains itself has no finite type.
            _ => "c::Json".to_owned(),
        }
    }

    /// Several kinds of text are a text, or the enumeration that one of them is; a list beside
    /// free-form JSON is the list; what else can be several things is free-form.
    fn union(&mut self, shapes: &[Shape], enum_name: &str) -> String {
        if shapes.iter().all(|shape| matches!(shape, Shape::Text(_))) {
            let known = shapes.iter().find(|shape| match shape {
                Shape::Text(text) => text.is_enumeration(),
                _ => false,
            });
            return match known {
                Some(known) => self.rust_type(known, enum_name),
                None => "str".to_owned(),
            };
        }
        let mut typed = shapes.iter().filter(|shape| !matches!(shape, Shape::Json));
        match (typed.next(), typed.next()) {
            (Some(list @ Shape::List(_)), None) => self.rust_type(list, ""),
            _ => "c::Json".to_owned(),
        }
    }

    fn other(&mut self, type_name: &str) -> String {
        self.names_retired |= self.world.is_retired(type_name);
        if type_name == self.resource.name {
            return struct_name(type_name);
        }
        let service = service_name(type_name);
        let split = self.world.split;
        let root = split
            .home(&self.resource.service())
            .path_to(split.home(&service));
        format!("{root}::{service}::{}", struct_name(type_name))
    }

    /// A name that nothing else in the module has.
    fn claim(&mut self, name: &str, otherwise: &str) -> String {
        let mut candidate = name.to_owned();
        while !self.taken.insert(candidate.clone()) {
            candidate.push_str(otherwise);
        }
        candidate
    }

    fn add_enum(&mut self, name: String, text: &Text) -> String {
        let values: Vec<String> = text.allowed.iter().chain(&text.retired).cloned().collect();
        let living = text.allowed.len();
        if let Some(known) = self
            .enums
            .iter()
            .find(|known| known.wanted == name && known.values == values && known.living == living)
        {
            return known.name.clone();
        }
        let wanted = name;
        let name = self.claim(&wanted, "Value");
        self.enums.push(Enum {
            name: name.clone(),
            wanted,
            values,
            living,
        });
        name
    }
}

/// The property types that inputs use, directly or through others.
fn reach(resource: &ResourceType, object: &Object, reached: &mut BTreeSet<String>) {
    for property in inputs(object) {
        reach_shape(resource, &property.shape, reached);
    }
}

fn reach_shape(resource: &ResourceType, shape: &Shape, reached: &mut BTreeSet<String>) {
    match shape {
        Shape::Named(name) => reach_name(resource, name, reached),
        Shape::List(list) => reach_shape(resource, &list.items, reached),
        Shape::Map(map) => map
            .entries
            .iter()
            .for_each(|(_, shape)| reach_shape(resource, shape, reached)),
        // Only a list beside free-form JSON keeps its type.
        Shape::Union(shapes) => shapes.iter().for_each(|shape| {
            if matches!(shape, Shape::List(_)) {
                reach_shape(resource, shape, reached);
            }
        }),
        _ => {}
    }
}

fn reach_name(resource: &ResourceType, name: &str, reached: &mut BTreeSet<String>) {
    if reached.insert(name.to_owned())
        && let Some(definition) = resource.definition(name)
    {
        match &definition.body {
            Body::Object(object) => reach(resource, object, reached),
            Body::Alias(shape @ Shape::Named(_)) => reach_shape(resource, shape, reached),
            Body::Alias(_) => {}
        }
    }
}

/// What a template can give.
pub(super) fn inputs(object: &Object) -> impl Iterator<Item = &Property> {
    object
        .properties
        .iter()
        .filter(|property| property.required || !property.traits.read_only)
}

/// Whether a property type is the tag that most types share.
fn is_tag(definition: &Definition) -> bool {
    let Body::Object(object) = &definition.body else {
        return false;
    };
    definition.name == "Tag"
        && matches!(object.properties.as_slice(), [key, value]
            if key.name == "Key" && key.required && is_plain(&key.shape)
                && value.name == "Value" && value.required && is_plain(&value.shape))
}

fn is_plain(shape: &Shape) -> bool {
    matches!(shape, Shape::Text(text) if !text.is_enumeration())
}

/// `KeyUsage` of `keyUsage`.
pub(in crate::command) fn pascal(name: &str) -> String {
    let mut chars = name.chars().filter(char::is_ascii_alphanumeric);
    chars
        .next()
        .into_iter()
        .map(|first| first.to_ascii_uppercase())
        .chain(chars)
        .collect()
}
