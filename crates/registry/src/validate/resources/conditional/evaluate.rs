//! Does a schema hold of a value?

use std::collections::BTreeSet;

use super::given::Given;
use super::versions;
use crate::embedded::Registry;
use crate::model::{Operand, Schema, ValuePath};
use crate::template::{Map, Value};
use crate::validate::context::Context;
use crate::validate::functions::{formats, is_dynamic};
use crate::validate::resources::list::canonical;
use crate::validate::resources::split::Looked;
use crate::validate::resources::text::within;
use crate::validate::resources::{number, pattern};
use crate::validate::scenario::Scenario;

/// Whether something holds, as far as that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Truth {
    Yes,
    No,
    Unknown,
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// The circumstances in which a schema is held against a value.
pub(super) struct Evaluation<'e, 't> {
    pub(super) context: &'e Context<'t>,
    pub(super) scenario: &'e Scenario<'t>,
    /// The gathered values, which the schema may name.
    pub(super) gathered: &'e Given<'t>,
}

impl<'t> Evaluation<'_, 't> {
    /// Whether a schema holds of a value.
    pub(super) fn holds(&self, schema: &'static Schema, given: &Given<'t>) -> Looked<'t, Truth> {
        match schema {
            Schema::Always => Ok(Truth::Yes),
            Schema::Never => Ok(Truth::No),
            Schema::All(parts) => self.all(parts.iter().map(|part| (part, given.clone()))),
            Schema::Any(parts) => self.any(parts.iter().map(|part| (part, given.clone()))),
            Schema::One(parts) => self.one(parts, given),
            Schema::Not(inner) => Ok(match self.holds(inner, given)? {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                Truth::Unknown => Truth::Unknown,
            }),
            Schema::If {
                condition,
                then,
                otherwise,
            } => match self.holds(condition, given)? {
                Truth::Yes => self.holds(then, given),
                Truth::No => self.holds(otherwise, given),
                Truth::Unknown => Ok(Truth::Unknown),
            },
            Schema::Property {
                name,
                required,
                schema,
            } => self.property(name, *required, schema, given),
            _ => match given {
                Given::Absent => Ok(Truth::Yes),
                Given::Function(_) => Ok(self.of_function(schema, given)),
                _ => self.of_known(schema, given),
            },
        }
    }

    fn property(
        &self,
        name: &str,
        required: bool,
        schema: &'static Schema,
        given: &Given<'t>,
    ) -> Looked<'t, Truth> {
        if matches!(given, Given::Function(_)) {
            return Ok(Truth::Unknown);
        }
        match given.property(name, self.scenario)? {
            Some(Given::Absent) => Ok((!required).into()),
            Some(value) => self.holds(schema, &value),
            // What is no object cannot have the property; that is a finding of its own.
            None if required => Ok(Truth::Unknown),
            None => Ok(Truth::Yes),
        }
    }

    /// All hold: fails where one does, and is unknown where none does but one is unknown.
    fn all(&self, parts: impl Iterator<Item = (&'static Schema, Given<'t>)>) -> Looked<'t, Truth> {
        let mut found = Truth::Yes;
        for (part, given) in parts {
            match self.holds(part, &given)? {
                Truth::No => return Ok(Truth::No),
                Truth::Unknown => found = Truth::Unknown,
                Truth::Yes => {}
            }
        }
        Ok(found)
    }

    fn any(&self, parts: impl Iterator<Item = (&'static Schema, Given<'t>)>) -> Looked<'t, Truth> {
        let mut found = Truth::No;
        for (part, given) in parts {
            match self.holds(part, &given)? {
                Truth::Yes => return Ok(Truth::Yes),
                Truth::Unknown => found = Truth::Unknown,
                Truth::No => {}
            }
        }
        Ok(found)
    }

    fn one(&self, parts: &'static [Schema], given: &Given<'t>) -> Looked<'t, Truth> {
        let mut yes = 0_usize;
        let mut is_unknown = false;
        for part in parts {
            match self.holds(part, given)? {
                Truth::Yes => yes = yes.saturating_add(1),
                Truth::Unknown => is_unknown = true,
                Truth::No => {}
            }
        }
        Ok(match yes {
            2.. => Truth::No,
            _ if is_unknown => Truth::Unknown,
            1 => Truth::Yes,
            _ => Truth::No,
        })
    }

    /// Of what a function yields, only whether it is the same function can be known.
    fn of_function(&self, schema: &'static Schema, given: &Given<'t>) -> Truth {
        match schema {
            Schema::Same { value, as_written } => self.same(given, value, *as_written),
            _ => Truth::Unknown,
        }
    }

    fn of_known(&self, schema: &'static Schema, given: &Given<'t>) -> Looked<'t, Truth> {
        Ok(match schema {
            Schema::Keys(_)
            | Schema::Items(_)
            | Schema::Contains(_)
            | Schema::Places(_)
            | Schema::Count(_)
            | Schema::Distinct(_) => return self.of_parts(schema, given),
            Schema::Type(kinds) => kinds.iter().any(|kind| given.is(*kind)).into(),
            Schema::Enum {
                values,
                ignore_case,
            } => self.of_text(given, Truth::No, |text| {
                let mut values = values.iter();
                values
                    .any(|known| {
                        known == text || (*ignore_case && known.eq_ignore_ascii_case(text))
                    })
                    .into()
            }),
            Schema::In(list) => self.of_text(given, Truth::Yes, |text| self.is_in(list, text)),
            Schema::Length(bounds) => self.of_text(given, Truth::Yes, |text| {
                let length = u64::try_from(text.chars().count()).unwrap_or(u64::MAX);
                within(length, bounds).into()
            }),
            Schema::Pattern(wanted) => {
                self.of_text(given, Truth::Yes, |text| matches_static(wanted, text))
            }
            Schema::Format(format) => self.of_text(given, Truth::Yes, |text| {
                formats::check_literal(format, text).is_none().into()
            }),
            Schema::AtLeast(bound) => self.compare(given, bound, |given, bound| given >= bound),
            Schema::AtMost(bound) => self.compare(given, bound, |given, bound| given <= bound),
            Schema::Above(bound) => self.compare(given, bound, |given, bound| given > bound),
            Schema::Below(bound) => self.compare(given, bound, |given, bound| given < bound),
            Schema::MultipleOf(of) => match given.number() {
                Some(given) => number::is_multiple(given, *of).into(),
                None => Truth::Yes,
            },
            Schema::Same { value, as_written } => self.same(given, value, *as_written),
            // Those were looked at before.
            _ => Truth::Unknown,
        })
    }

    /// What holds of a scalar as text; `otherwise` for what is none.
    fn of_text(
        &self,
        given: &Given<'t>,
        otherwise: Truth,
        look: impl FnOnce(&str) -> Truth,
    ) -> Truth {
        match given.text() {
            Some(text) if is_dynamic(text) => Truth::Unknown,
            Some(text) => look(text),
            None => match given {
                Given::Fact(_, text) => look(text),
                _ => otherwise,
            },
        }
    }

    fn is_in(&self, list_name: &str, text: &str) -> Truth {
        let Some(list) = Registry::list(list_name) else {
            return Truth::Unknown;
        };
        if versions::names_several(list_name, list, text) {
            return Truth::Yes;
        }
        if versions::is_beginning(list_name, list, text) {
            return Truth::No;
        }
        let regions = &self.context.options.regions;
        if regions.is_empty() {
            return list.contains(text, None).unwrap_or(true).into();
        }
        let mut regions = regions.iter();
        regions
            .all(|region| list.contains(text, Some(region)).unwrap_or(true))
            .into()
    }

    fn of_parts(&self, schema: &'static Schema, given: &Given<'t>) -> Looked<'t, Truth> {
        if let (Schema::Keys(inner), Given::Literal(node)) = (schema, given) {
            let keys = node.as_map().into_iter().flat_map(Map::keys);
            return self.all(keys.map(|key| {
                let key = Given::Fact(crate::model::Kind::String, key.to_owned());
                (&**inner, key)
            }));
        }
        let Some(items) = given.items(self.scenario)? else {
            return Ok(Truth::Yes);
        };
        let count = u64::try_from(items.len()).unwrap_or(u64::MAX);
        let items = items.into_iter().map(|(_, item)| item);
        match schema {
            Schema::Items(inner) => self.all(items.map(|item| (&**inner, item))),
            Schema::Contains(inner) => self.any(items.map(|item| (&**inner, item))),
            Schema::Places(inner) => self.all(inner.iter().zip(items)),
            Schema::Count(bounds) => Ok(within(count, bounds).into()),
            Schema::Distinct(most) => Ok(distinct(items, *most)),
            _ => Ok(Truth::Yes),
        }
    }

    fn compare(
        &self,
        given: &Given<'t>,
        bound: &Operand,
        compare: impl FnOnce(f64, f64) -> bool,
    ) -> Truth {
        let Some(given) = given.number() else {
            return Truth::Yes;
        };
        match self.operand(bound) {
            Ok(Some(bound)) => compare(given, bound).into(),
            Ok(None) => Truth::Yes,
            Err(()) => Truth::Unknown,
        }
    }

    /// The number that a bound is. `None`: it is none. Error: a function yields it.
    pub(super) fn operand(&self, bound: &Operand) -> Result<Option<f64>, ()> {
        match bound {
            Operand::Number(bound) => Ok(Some(*bound)),
            Operand::Value(path) => match self.value(path) {
                Given::Function(_) => Err(()),
                value => Ok(value.number()),
            },
        }
    }

    /// A gathered value.
    pub(super) fn value(&self, path: &ValuePath) -> Given<'t> {
        let mut found = self.gathered.clone();
        for name in [&path.gathered, &path.value] {
            let Given::Object(entries) = &found else {
                return Given::Absent;
            };
            let entry = entries.iter().find(|(known, _)| known == name);
            found = entry.map_or(Given::Absent, |(_, value)| value.clone());
        }
        found
    }

    fn same(&self, given: &Given<'t>, path: &ValuePath, as_written: bool) -> Truth {
        let other = self.value(path);
        if matches!(given, Given::Absent) || matches!(other, Given::Absent) {
            return Truth::Yes;
        }
        let same = text_of(given) == text_of(&other);
        let (one, two) = (function(given), function(&other));
        match (one, two) {
            (None, None) => same.into(),
            (Some(_), Some(_)) if same => Truth::Yes,
            _ if as_written && [one, two].into_iter().flatten().all(is_reference) => Truth::No,
            _ => Truth::Unknown,
        }
    }
}

fn matches_static(wanted: &'static str, text: &str) -> Truth {
    match pattern::find(wanted, text) {
        Some(found) => found.into(),
        None => Truth::Unknown,
    }
}

/// The name of the function that yields a value.
fn function<'g>(given: &'g Given<'_>) -> Option<&'g str> {
    match given {
        Given::Function(node) => Some(node.as_intrinsic().map_or("", |(name, _)| name)),
        _ => None,
    }
}

fn is_reference(function: &str) -> bool {
    matches!(function, "Ref" | "Fn::GetAtt")
}

/// A text that is the same for the same values.
fn text_of(given: &Given<'_>) -> String {
    let mut text = String::new();
    match given {
        Given::Function(node) | Given::Literal(node) => canonical(node, &mut text),
        Given::Fact(_, fact) => {
            let node = crate::template::Node::new(
                Value::Text(fact.clone()),
                crate::template::Position::default(),
            );
            canonical(&node, &mut text);
        }
        Given::Absent | Given::Object(_) => {}
    }
    text
}

/// Whether a list has at most so many different items.
fn distinct<'t>(items: impl Iterator<Item = Given<'t>>, most: u64) -> Truth {
    let mut literal = BTreeSet::new();
    let mut functions = BTreeSet::new();
    for item in items {
        let text = text_of(&item);
        if function(&item).is_some() {
            functions.insert(text);
        } else {
            literal.insert(text);
        }
    }
    let count = |set: &BTreeSet<String>| u64::try_from(set.len()).unwrap_or(u64::MAX);
    if count(&literal) > most {
        Truth::No
    } else if count(&literal).saturating_add(count(&functions)) > most {
        Truth::Unknown
    } else {
        Truth::Yes
    }
}
