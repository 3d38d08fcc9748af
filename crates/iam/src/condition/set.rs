//! The conditions of one statement, all of which must hold.

use std::collections::BTreeMap;

use catchment_core::{Json, Value};

use super::Condition;
use crate::part::{holds, insert};
use crate::render::one_or_many;

/// Conditions by operator and key, each pair once.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Conditions(Vec<Condition>);

impl Conditions {
    /// Requires `condition` as well.
    ///
    /// A policy has one list of values for an operator and key, and reads it as alternatives. Two
    /// conditions that differ in their values only can be told so when the operator is negated;
    /// otherwise the pair is an error at synthesis, because joining the lists would widen it.
    pub(crate) fn add(&mut self, condition: Condition) {
        let order = |known: &Condition| {
            let by_operator = known.operator().cmp(&condition.operator());
            by_operator.then_with(|| known.key().cmp(condition.key()))
        };
        match self.0.binary_search_by(order) {
            Err(free) => self.0.insert(free, condition),
            Ok(found) => {
                if let Some(known) = self.0.get_mut(found) {
                    require_both(known, condition);
                }
            }
        }
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Condition> {
        self.0.iter()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether both hold for the same requests as far as can be told.
    pub(crate) fn same(&self, other: &Self) -> bool {
        self.0.len() == other.0.len()
            && self.0.iter().zip(&other.0).all(|(left, right)| {
                left.operator() == right.operator()
                    && left.key == right.key
                    && same_values(left, right)
            })
    }

    pub(crate) fn render(&self) -> Value<Json> {
        let mut operators: BTreeMap<String, Vec<(String, Value<Json>)>> = BTreeMap::new();
        for condition in &self.0 {
            let entry = (
                condition.key.as_str().to_owned(),
                one_or_many(condition.values.clone()),
            );
            let operator = condition.operator().into_owned();
            operators.entry(operator).or_default().push(entry);
        }
        Value::object(
            operators
                .into_iter()
                .map(|(operator, keys)| (operator, Value::object(keys))),
        )
    }
}

fn same_values(left: &Condition, right: &Condition) -> bool {
    holds(&left.values, &right.values) && holds(&right.values, &left.values)
}

fn require_both(known: &mut Condition, other: Condition) {
    if same_values(known, &other) {
        return;
    }
    if known.adds_up() {
        for value in other.values {
            insert(&mut known.values, value);
        }
        return;
    }
    known.values = vec![Value::invalid(format!(
        "a statement requires `{}` `{}` twice with different values, which a policy can only state \
         as alternatives: give one condition with the values that are allowed",
        known.operator(),
        known.key,
    ))];
}
