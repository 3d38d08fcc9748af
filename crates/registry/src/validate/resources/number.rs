//! Numbers.

use std::fmt::Display;

use super::scalar;
use super::text::{self, Fault};
use crate::model::{Bounds, Numeric};
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::functions;
use crate::validate::place::Place;

/// A number is less or more than is allowed.
pub(super) const RANGE: &str = "property/range";

/// A number is no multiple of what it must be a multiple of.
pub(super) const MULTIPLE: &str = "property/multiple";

/// Checks a value that must be a whole number.
pub(super) fn check_integer<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: &'static Numeric<i64>,
    place: &Place<'_, 't>,
) {
    match integer(node) {
        _ if is_dynamic(node) => {}
        Some(number) => {
            if let Some(found) = integer_fault(number, expected) {
                text::report(context, node, found, place);
            }
        }
        None => scalar::wrong(context, node, "a whole number", place),
    }
}

/// Checks a value that must be a number.
pub(super) fn check_number<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: &'static Numeric<f64>,
    place: &Place<'_, 't>,
) {
    match number(node) {
        _ if is_dynamic(node) => {}
        Some(number) => {
            if let Some(found) = number_fault(number, expected) {
                text::report(context, node, found, place);
            }
        }
        None => scalar::wrong(context, node, "a number", place),
    }
}

/// What is wrong with a whole number.
pub(super) fn integer_fault(number: i64, expected: &'static Numeric<i64>) -> Option<Fault> {
    limits(number, expected).or_else(|| {
        let of = expected.multiple_of.filter(|of| *of != 0)?;
        (number.checked_rem(of) != Some(0)).then(|| not_a_multiple(&number, &of))
    })
}

/// What is wrong with a number.
pub(super) fn number_fault(number: f64, expected: &'static Numeric<f64>) -> Option<Fault> {
    limits(number, expected).or_else(|| {
        let of = expected.multiple_of?;
        (!is_multiple(number, of)).then(|| not_a_multiple(&number, &of))
    })
}

/// The whole number that a literal is, or that its text writes.
pub(super) fn integer(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Number(number) => number.as_i64(),
        Value::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// The number that a literal is, or that its text writes.
pub(super) fn number(node: &Node) -> Option<f64> {
    match &node.value {
        Value::Number(number) => number.as_f64(),
        Value::Text(text) => crate::template::Number::parse(text.trim())?.as_f64(),
        _ => None,
    }
}

/// Whether a number is a multiple of another, as far as binary fractions can tell.
pub(super) fn is_multiple(number: f64, of: f64) -> bool {
    let times = number / of;
    !times.is_finite() || (times - times.round()).abs() < 1e-9
}

fn is_dynamic(node: &Node) -> bool {
    node.as_text().is_some_and(functions::is_dynamic)
}

fn limits<N: PartialOrd + Display>(number: N, expected: &'static Numeric<N>) -> Option<Fault> {
    if !expected.allowed.is_empty() && !expected.allowed.contains(&number) {
        let known: Vec<String> = expected.allowed.iter().map(N::to_string).collect();
        let known: Vec<&str> = known.iter().map(String::as_str).collect();
        return Some(Fault {
            code: text::ALLOWED_VALUE,
            message: format!(
                "`{number}` is not allowed, allowed are {}",
                text::choice(&known)
            ),
            help: None,
        });
    }
    let Bounds { min, max } = &expected.range;
    let low = min.as_ref().filter(|min| number < **min);
    let high = max.as_ref().filter(|max| number > **max);
    let closest = low.or(high)?;
    Some(Fault {
        code: RANGE,
        message: format!(
            "{number} is given, allowed is {}",
            range(min.as_ref(), max.as_ref())
        ),
        help: Some(format!("the closest that is allowed is `{closest}`")),
    })
}

/// A range in words.
pub(super) fn range<N: Display>(min: Option<&N>, max: Option<&N>) -> String {
    match (min, max) {
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any number".to_owned(),
    }
}

fn not_a_multiple(number: &dyn Display, of: &dyn Display) -> Fault {
    Fault {
        code: MULTIPLE,
        message: format!("{number} is given, allowed are multiples of {of}"),
        help: None,
    }
}
