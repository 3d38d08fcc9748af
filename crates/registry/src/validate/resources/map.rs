//! Objects with free keys.

use super::scalar::{self, shown};
use super::text::within;
use super::{fault, number, pattern};
use crate::model::{self, ResourceType, Shape};
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::value;

/// A key of an object with free keys does not match any of the patterns of keys.
pub(super) const MAP_KEY: &str = "property/map-key";

/// An object with free keys has fewer or more of them than is allowed.
pub(super) const MAP_SIZE: &str = "property/map-size";

/// Checks a value that must be an object with free keys.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    expected: &'static model::Map,
    place: &Place<'_, 't>,
) {
    let Some(map) = node.as_map() else {
        scalar::wrong(context, node, "an object", place);
        value::children(context, node, place);
        return;
    };
    let is_open = map.contains("Fn::Transform");
    let size = u64::try_from(map.len()).unwrap_or(u64::MAX);
    if !is_open && !within(size, &expected.length) {
        let allowed = number::range(expected.length.min.as_ref(), expected.length.max.as_ref());
        let message = format!("{size} keys are given, allowed is {allowed}");
        context.report(place, node.at, fault(context, MAP_SIZE, message));
    }
    for entry in map {
        let place = place.key(&entry.key);
        match shape_of(expected, &entry.key) {
            Some(shape) => {
                value::check(context, &entry.value, Expected::of(resource, shape), &place);
            }
            None => {
                if !expected.open && entry.key != "Fn::Transform" {
                    let message = format!(
                        "the key `{}` is given, allowed are keys that match {}",
                        shown(&entry.key),
                        patterns(expected)
                    );
                    context.report(&place, entry.at, fault(context, MAP_KEY, message));
                }
                value::check(context, &entry.value, Expected::ANYTHING, &place);
            }
        }
    }
}

/// What the value of a key looks like. `None`: the key matches no pattern.
fn shape_of(expected: &'static model::Map, key: &str) -> Option<&'static Shape> {
    let mut entries = expected.entries.iter();
    let found = entries.find(|(wanted, _)| {
        wanted
            .as_deref()
            .is_none_or(|wanted| pattern::matches(wanted, key))
    });
    found.map(|(_, shape)| shape)
}

fn patterns(expected: &model::Map) -> String {
    let patterns: Vec<String> = expected
        .entries
        .iter()
        .filter_map(|(wanted, _)| wanted.as_ref().map(|wanted| format!("`{wanted}`")))
        .collect();
    patterns.join(" or ")
}
