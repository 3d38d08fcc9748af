//! Lists.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::scalar;
use super::split::{self, each_way, may_vanish, resolve};
use super::text::within;
use super::{fault, number};
use crate::model::{List, ResourceType};
use crate::template::{Node, Value};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::value;

/// A list has fewer or more items than is allowed.
pub(super) const LIST_LENGTH: &str = "property/list-length";

/// An item occurs twice in a list whose items must differ.
pub(super) const DUPLICATE_ITEM: &str = "property/duplicate-item";

/// Checks a value that must be a list.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    resource: &'static ResourceType,
    expected: &'static List,
    place: &Place<'_, 't>,
) {
    let Some(items) = node.as_list() else {
        scalar::wrong(context, node, "a list", place);
        value::children(context, node, place);
        return;
    };
    for (index, item) in items.iter().enumerate() {
        let wanted = Expected::of(resource, &expected.items);
        value::check(context, item, wanted, &place.index(index));
    }
    check_length(context, node, items, expected, place);
    if items.len() > 1 {
        // Tags with the same key are a finding of their own.
        let tags = resource.tags.as_ref();
        let is_tags = tags.is_some_and(|tags| place.is_property(&tags.property));
        if expected.unique && !is_tags {
            check_unique(context, items, place);
        }
        if !expected.unique_by.is_empty() && !is_tags {
            check_unique_by(context, items, expected, place);
        }
    }
}

fn check_length<'t>(
    context: &Context<'t>,
    node: &'t Node,
    items: &'t [Node],
    expected: &'static List,
    place: &Place<'_, 't>,
) {
    let bounds = &expected.length;
    if bounds.is_empty() {
        return;
    }
    let certain = items.iter().filter(|item| !may_vanish(item)).count();
    if within(count(items.len()), bounds) && within(count(certain), bounds) {
        return;
    }
    each_way(context, place.scenario(), &mut |scenario| {
        let mut given: usize = 0;
        for item in items {
            if resolve(item, scenario)?.is_some() {
                given = given.saturating_add(1);
            }
        }
        let is_wrong = !within(count(given), bounds);
        if is_wrong {
            let allowed = number::range(bounds.min.as_ref(), bounds.max.as_ref());
            let message = format!("{given} items are given, allowed is {allowed}");
            let finding = fault(context, LIST_LENGTH, message);
            context.report(&place.under(scenario), node.at, finding);
        }
        Ok(is_wrong)
    });
}

fn count(items: usize) -> u64 {
    u64::try_from(items).unwrap_or(u64::MAX)
}

/// Checks that no two items are the same. Functions are the same when they are written the same.
fn check_unique<'t>(context: &Context<'t>, items: &'t [Node], place: &Place<'_, 't>) {
    let mut seen = BTreeMap::new();
    for (index, item) in items.iter().enumerate() {
        if matches!(item.as_intrinsic(), Some(("Ref", name)) if name.as_text() == Some("AWS::NoValue"))
        {
            continue;
        }
        let mut text = String::new();
        canonical(item, &mut text);
        if let Some(first) = seen.insert(text, index) {
            let message = format!(
                "{} is given twice, as items {first} and {index}, the items of this list must differ",
                scalar::given(item)
            );
            let finding = fault(context, DUPLICATE_ITEM, message).help("remove one of them");
            context.report(&place.index(index), item.at, finding);
        }
    }
}

/// Checks that no two items have the same values of the properties that tell items apart.
fn check_unique_by<'t>(
    context: &Context<'t>,
    items: &'t [Node],
    expected: &'static List,
    place: &Place<'_, 't>,
) {
    if !may_collide(items, &expected.unique_by) {
        return;
    }
    each_way(context, place.scenario(), &mut |scenario| {
        let mut seen = BTreeMap::new();
        let mut found = false;
        for (index, item) in items.iter().enumerate() {
            let Some(item) = resolve(item, scenario)? else {
                continue;
            };
            let mut text = String::new();
            let mut is_full = true;
            for key in &expected.unique_by {
                match split::property(item, key, scenario)? {
                    Some(value) => canonical(value, &mut text),
                    None => is_full = false,
                }
            }
            if is_full && let Some(first) = seen.insert(text, index) {
                let finding = same_keys(context, &expected.unique_by, first, index);
                let place = place.index(index);
                context.report(&place.under(scenario), item.at, finding);
                found = true;
            }
        }
        Ok(found)
    });
}

fn same_keys(context: &Context<'_>, keys: &[String], first: usize, second: usize) -> Diagnostic {
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let message = format!(
        "the items {first} and {second} have the same {}, which must differ",
        crate::validate::suggest::list(&keys)
    );
    fault(context, DUPLICATE_ITEM, message)
}

/// Whether two items, in any branches, have the same value of the first key.
fn may_collide(items: &[Node], keys: &[String]) -> bool {
    let Some(key) = keys.first() else {
        return false;
    };
    let mut seen = std::collections::BTreeSet::new();
    let mut collide = false;
    for item in items {
        split::all_branches(item, &mut |branch| {
            if let Some(value) = branch.get(key) {
                split::all_branches(value, &mut |value| {
                    let mut text = String::new();
                    canonical(value, &mut text);
                    collide |= !seen.insert(text);
                });
            }
        });
    }
    collide
}

/// A text that is the same for the same values: numbers and booleans are as their text, and the
/// order of keys means nothing.
pub(super) fn canonical(node: &Node, out: &mut String) {
    match &node.value {
        Value::List(items) => {
            out.push('[');
            for item in items {
                canonical(item, out);
            }
            out.push(']');
        }
        Value::Map(map) => {
            let mut entries: Vec<_> = map.iter().collect();
            entries.sort_by(|left, right| left.key.cmp(&right.key));
            out.push('{');
            for entry in entries {
                quoted(&entry.key, out);
                canonical(&entry.value, out);
            }
            out.push('}');
        }
        _ => match node.scalar_text() {
            Some(text) => quoted(text, out),
            None => out.push('~'),
        },
    }
}

/// A text with its length before it, so that two never run into each other.
fn quoted(text: &str, out: &mut String) {
    out.push_str(&text.len().to_string());
    out.push(':');
    out.push_str(text);
}
