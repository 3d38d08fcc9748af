//! Lists of values with names: what is long, or occurs in several requirements.

use std::collections::{BTreeMap, BTreeSet};

use catchment_registry::{Regions, Schema, ValueList};

use crate::command::registry::regions_of;

/// An enumeration that is longer, in characters, gets a name.
const SHORT: usize = 160;

/// The lists so far.
#[derive(Default)]
pub(super) struct Lists {
    /// By what they say, their name.
    known: BTreeMap<ValueList, String>,
    names: BTreeSet<String>,
    /// What the names of new lists begin with.
    prefix: String,
}

impl Lists {
    /// The file that is read next.
    pub(super) fn begin(&mut self, owner: &str, name: &str) {
        self.prefix = format!("{owner}/{}", name.trim_end_matches("-enum"));
    }

    /// The name of a list with values by region. `hint` is the condition under which it counts.
    pub(super) fn regional(&mut self, hint: &str, table: BTreeMap<String, Vec<String>>) -> String {
        let regions: Vec<String> = table.keys().cloned().collect();
        let mut places: BTreeMap<&String, Vec<String>> = BTreeMap::new();
        for (region, values) in &table {
            for value in values.iter().collect::<BTreeSet<_>>() {
                places.entry(value).or_default().push(region.clone());
            }
        }
        let mut values: BTreeMap<Regions, Vec<String>> = BTreeMap::new();
        for (value, present) in places {
            let place = regions_of(&present, &regions);
            values.entry(place).or_default().push(value.clone());
        }
        self.name(
            &hint_of(hint),
            ValueList {
                name: String::new(),
                regions,
                values: values.into_iter().collect(),
            },
        )
    }

    /// Gives the long enumerations of `schema` names.
    pub(super) fn shorten(&mut self, schema: Schema) -> Schema {
        self.shorten_in(schema, "")
    }

    fn shorten_in(&mut self, schema: Schema, hint: &str) -> Schema {
        let mut inner = |schema: Box<Schema>| Box::new(self.shorten_in(*schema, hint));
        match schema {
            Schema::Enum {
                mut values,
                ignore_case: false,
            } if values.iter().map(|value| value.len() + 1).sum::<usize>() > SHORT => {
                values.sort();
                let list = ValueList {
                    values: vec![(Regions::All, values)],
                    ..ValueList::default()
                };
                Schema::In(self.name(hint, list))
            }
            Schema::All(parts) => Schema::All(self.shorten_each(parts, hint)),
            Schema::Any(parts) => Schema::Any(self.shorten_each(parts, hint)),
            Schema::One(parts) => Schema::One(self.shorten_each(parts, hint)),
            Schema::Places(parts) => Schema::Places(self.shorten_each(parts, hint)),
            Schema::Not(schema) => Schema::Not(inner(schema)),
            Schema::Keys(schema) => Schema::Keys(inner(schema)),
            Schema::Items(schema) => Schema::Items(inner(schema)),
            Schema::Contains(schema) => Schema::Contains(inner(schema)),
            Schema::Property {
                name,
                required,
                schema,
            } => Schema::Property {
                name,
                required,
                schema: inner(schema),
            },
            Schema::If {
                condition,
                then,
                otherwise,
            } => {
                let hint = first_value(&condition).unwrap_or(hint).to_owned();
                let mut inner = |schema: Box<Schema>| Box::new(self.shorten_in(*schema, &hint));
                Schema::If {
                    then: inner(then),
                    otherwise: inner(otherwise),
                    condition: inner(condition),
                }
            }
            schema => schema,
        }
    }

    fn shorten_each(&mut self, parts: Vec<Schema>, hint: &str) -> Vec<Schema> {
        parts
            .into_iter()
            .map(|part| self.shorten_in(part, hint))
            .collect()
    }

    fn name(&mut self, hint: &str, list: ValueList) -> String {
        if let Some(name) = self.known.get(&list) {
            return name.clone();
        }
        let stem = if hint.is_empty() {
            self.prefix.clone()
        } else {
            format!("{}/{hint}", self.prefix)
        };
        let mut name = stem.clone();
        let mut number = 2;
        while !self.names.insert(name.clone()) {
            name = format!("{stem}-{number}");
            number += 1;
        }
        self.known.insert(list, name.clone());
        name
    }

    /// The lists, by name.
    pub(super) fn finish(self) -> Vec<ValueList> {
        let mut lists: Vec<ValueList> = self
            .known
            .into_iter()
            .map(|(list, name)| ValueList { name, ..list })
            .collect();
        lists.sort_by(|a, b| a.name.cmp(&b.name));
        lists
    }
}

/// The first constant of a condition that is written as JSON.
fn hint_of(condition: &str) -> String {
    condition
        .split("\"const\":\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap_or_default()
        .to_owned()
}

/// The first value that a condition names.
fn first_value(schema: &Schema) -> Option<&str> {
    match schema {
        Schema::Enum { values, .. } => values.first().map(String::as_str),
        Schema::All(parts) | Schema::Any(parts) => parts.iter().find_map(first_value),
        Schema::Property { schema, .. } => first_value(schema),
        _ => None,
    }
}
