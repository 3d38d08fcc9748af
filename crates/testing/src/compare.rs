//! Compares a value with a pattern.

use crate::array;
use crate::capture::Capture;
use crate::difference::{self, Difference};
use crate::path::Path;
use crate::pattern::{Keys, Node, Pattern};
use serde_json::{Map, Number, Value};

/// What a comparison found.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    pub(crate) differences: Vec<Difference>,
    captures: Vec<(Capture, Value)>,
}

impl Outcome {
    pub(crate) fn differs(difference: Difference) -> Self {
        Self {
            differences: vec![difference],
            captures: Vec::new(),
        }
    }

    pub(crate) fn is_match(&self) -> bool {
        self.differences.is_empty()
    }

    /// How many of the values asked for are not there.
    pub(crate) fn missing(&self) -> usize {
        self.differences
            .iter()
            .map(|difference| difference.weight)
            .sum()
    }

    /// Whether fewer of the values asked for are missing, or as many with fewer differences.
    pub(crate) fn is_closer_than(&self, other: &Self) -> bool {
        let distance = |outcome: &Self| (outcome.missing(), outcome.differences.len());
        distance(self) < distance(other)
    }

    pub(crate) fn add(&mut self, other: Self) {
        self.differences.extend(other.differences);
        self.captures.extend(other.captures);
    }

    /// Gives the captured values to their captures. To be called once the whole pattern matched.
    pub(crate) fn commit(self) {
        for (capture, value) in self.captures {
            capture.push(value);
        }
    }
}

/// Compares the value, or its absence, with the pattern.
pub(crate) fn compare(pattern: &Pattern, found: Option<&Value>, at: &Path) -> Outcome {
    let differs = || Outcome::differs(Difference::new(pattern, found, at));
    match (&pattern.0, found) {
        (Node::Any, Some(_)) | (Node::Absent, None) => Outcome::default(),
        (Node::Scalar(expected), Some(value)) if same(expected, value) => Outcome::default(),
        (Node::Array(items), Some(Value::Array(values))) => array::equal(items, values, at),
        (Node::ArrayWith(items), Some(Value::Array(values))) => array::with(items, values, at),
        (Node::Object(entries, keys), Some(Value::Object(map))) => object(entries, *keys, map, at),
        (Node::Regex(regex), Some(Value::String(text))) if regex.is_match(text) => {
            Outcome::default()
        }
        (Node::JsonString(inner), Some(Value::String(text))) => {
            match serde_json::from_str::<Value>(text) {
                Ok(value) => compare(inner, Some(&value), &at.inside_string()),
                Err(_) => differs(),
            }
        }
        (Node::Not(inner), _) if !compare(inner, found, at).is_match() => Outcome::default(),
        (Node::Capture(capture, inner), _) => {
            let mut outcome = compare(inner, found, at);
            if let Some(value) = found {
                outcome.captures.push((capture.clone(), value.clone()));
            }
            outcome
        }
        _ => differs(),
    }
}

fn object(
    entries: &[(String, Pattern)],
    keys: Keys,
    map: &Map<String, Value>,
    at: &Path,
) -> Outcome {
    let mut outcome = Outcome::default();
    for (key, pattern) in entries {
        let found = map.get(key);
        let mut member = compare(pattern, found, &at.key(key));
        if found.is_none() {
            for difference in &mut member.differences {
                difference.found = difference::keys_of(map.keys());
            }
        }
        outcome.add(member);
    }
    if keys == Keys::Closed {
        let further = map
            .iter()
            .filter(|(key, _)| entries.iter().all(|(named, _)| named != *key));
        for (key, value) in further {
            let absent = Pattern(Node::Absent);
            let mut difference = Difference::new(&absent, Some(value), &at.key(key));
            // It is too much, which takes nothing from what was asked for.
            difference.weight = 0;
            outcome.add(Outcome::differs(difference));
        }
    }
    outcome
}

/// Whether two scalars are the same; `1` and `1.0` are.
fn same(expected: &Value, found: &Value) -> bool {
    match (expected, found) {
        (Value::Number(a), Value::Number(b)) => a == b || same_float(a, b),
        _ => expected == found,
    }
}

fn same_float(a: &Number, b: &Number) -> bool {
    (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64()
}
