//! Compares arrays with arrays of patterns.

use crate::compare::{Outcome, compare};
use crate::difference::Difference;
use crate::path::Path;
use crate::pattern::Pattern;
use serde_json::Value;

/// Every element matches its pattern, and there are as many.
pub(crate) fn equal(items: &[Pattern], values: &[Value], at: &Path) -> Outcome {
    let mut outcome = Outcome::default();
    if items.len() != values.len() {
        let missing: usize = items.iter().skip(values.len()).map(Pattern::weight).sum();
        outcome.add(Outcome::differs(Difference {
            path: at.clone(),
            expected: elements(items.len()),
            found: elements(values.len()),
            weight: missing,
        }));
    }
    for (index, (item, value)) in items.iter().zip(values).enumerate() {
        outcome.add(compare(item, Some(value), &at.index(index)));
    }
    outcome
}

/// The patterns match elements in this order, with any others around them.
///
/// Taking the first element that matches is enough: a later one leaves fewer for the rest.
pub(crate) fn with(items: &[Pattern], values: &[Value], at: &Path) -> Outcome {
    let mut outcome = Outcome::default();
    let mut rest = values.iter().enumerate();
    for item in items {
        // A pattern that no element matches must not use up the elements.
        let mut ahead = rest.clone();
        let matched = ahead.find_map(|(index, value)| {
            let element = compare(item, Some(value), &at.index(index));
            element.is_match().then_some(element)
        });
        match matched {
            Some(element) => {
                outcome.add(element);
                rest = ahead;
            }
            None => outcome.add(missing(item, values, rest.clone(), at)),
        }
    }
    outcome
}

/// Why no element of `rest` matches: the differences to the closest.
fn missing<'v>(
    item: &Pattern,
    values: &[Value],
    rest: impl Iterator<Item = (usize, &'v Value)>,
    at: &Path,
) -> Outcome {
    let mut closest: Option<Outcome> = None;
    for (index, value) in rest {
        let outcome = compare(item, Some(value), &at.index(index));
        let closer = closest
            .as_ref()
            .is_none_or(|best| outcome.is_closer_than(best));
        // An element in which nothing is as asked for is not close to anything.
        if closer && outcome.missing() < item.weight() {
            closest = Some(outcome);
        }
    }
    let earlier = values
        .iter()
        .position(|value| compare(item, Some(value), at).is_match());
    let found = match earlier {
        Some(index) => format!("it too early, at [{index}]: `array_with` matches in order"),
        None => format!("no such element among {}", elements(values.len())),
    };
    match closest {
        Some(outcome) if earlier.is_none() => outcome,
        _ => {
            let mut difference = Difference::new(item, None, at);
            difference.expected = format!("an element {}", difference.expected);
            difference.found = found;
            Outcome::differs(difference)
        }
    }
}

fn elements(count: usize) -> String {
    match count {
        1 => "1 element".to_owned(),
        _ => format!("{count} elements"),
    }
}
