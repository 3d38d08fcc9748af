//! Tags.

use std::collections::BTreeMap;

use super::fault;
use super::scalar::shown;
use super::split::{self, each_way, resolve};
use crate::model::{ResourceType, TagStyle};
use crate::template::{Node, Position};
use crate::validate::context::Context;
use crate::validate::functions::is_dynamic;
use crate::validate::place::Place;

/// Two tags have the same key.
pub(super) const DUPLICATE_TAG: &str = "property/duplicate-tag";

/// The key of a tag begins with `aws:`, which is AWS's own.
pub(super) const RESERVED_TAG: &str = "property/reserved-tag";

/// The key of a tag has more than 128 characters, or its value more than 256.
pub(super) const TAG_LENGTH: &str = "property/tag-length";

const MAX_KEY: usize = 128;
const MAX_VALUE: usize = 256;

const TAGGING: &str =
    "https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html";

/// Checks the tags of a resource. `place` is that of its properties.
pub(super) fn check<'t>(
    context: &Context<'t>,
    schema: &'static ResourceType,
    properties: &'t Node,
    place: &Place<'_, 't>,
) {
    let Some(tags) = &schema.tags else {
        return;
    };
    let Some(node) = properties.get(&tags.property) else {
        return;
    };
    let place = place.key(&tags.property);
    each_way(context, place.scenario(), &mut |scenario| {
        let Some(node) = resolve(node, scenario)? else {
            return Ok(false);
        };
        let place = place.under(scenario);
        Ok(match tags.style {
            TagStyle::Map => of_map(context, node, &place),
            TagStyle::List | TagStyle::AutoScaling => {
                let mut found = Vec::new();
                for (index, item) in node.as_list().unwrap_or_default().iter().enumerate() {
                    let Some(item) = resolve(item, scenario)? else {
                        continue;
                    };
                    let key = split::property(item, "Key", scenario)?;
                    let value = split::property(item, "Value", scenario)?;
                    found.push((index, key, value));
                }
                of_list(context, &found, &place)
            }
        })
    });
}

type Tag<'t> = (usize, Option<&'t Node>, Option<&'t Node>);

/// Checks tags that are a list of keys and values. Whether there was something to report.
fn of_list<'t>(context: &Context<'t>, tags: &[Tag<'t>], place: &Place<'_, 't>) -> bool {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = false;
    for (index, key, value) in tags {
        let item = place.index(*index);
        if let Some(key) = key {
            let place = item.key("Key");
            let mut text = String::new();
            super::list::canonical(key, &mut text);
            if let Some(first) = seen.insert(text, *index) {
                let name = key.scalar_text().unwrap_or("the key");
                let message = format!(
                    "the tags {first} and {index} have the same key `{}`",
                    shown(name)
                );
                let finding = fault(context, DUPLICATE_TAG, message)
                    .help("remove one of them")
                    .link(TAGGING);
                context.report(&place, key.at, finding);
                found = true;
            }
            if let Some(text) = key.as_text() {
                found |= of_key(context, text, key.at, &place);
            }
        }
        if let Some(value) = value {
            found |= of_value(context, value, &item.key("Value"));
        }
    }
    found
}

fn of_map<'t>(context: &Context<'t>, tags: &'t Node, place: &Place<'_, 't>) -> bool {
    let mut found = false;
    if tags.as_intrinsic().is_none() {
        for entry in tags.as_map().into_iter().flatten() {
            let place = place.key(&entry.key);
            found |= of_key(context, &entry.key, entry.at, &place);
            found |= of_value(context, &entry.value, &place);
        }
    }
    found
}

fn of_key<'t>(context: &Context<'t>, key: &str, at: Position, place: &Place<'_, 't>) -> bool {
    if key.starts_with("aws:") {
        let message = format!(
            "the key `{}` begins with `aws:`, which is AWS's own",
            shown(key)
        );
        let finding = fault(context, RESERVED_TAG, message)
            .help("choose another prefix")
            .link(TAGGING);
        context.report(place, at, finding);
        return true;
    }
    too_long(context, key, MAX_KEY, at, place)
}

fn of_value<'t>(context: &Context<'t>, value: &'t Node, place: &Place<'_, 't>) -> bool {
    value
        .as_text()
        .is_some_and(|text| too_long(context, text, MAX_VALUE, value.at, place))
}

fn too_long<'t>(
    context: &Context<'t>,
    text: &str,
    max: usize,
    at: Position,
    place: &Place<'_, 't>,
) -> bool {
    // As many bytes as characters, or more: most texts need no counting.
    if text.len() <= max || is_dynamic(text) {
        return false;
    }
    let length = text.chars().count();
    if length > max {
        let message = format!(
            "`{}` has {length} characters, allowed are {max}",
            shown(text)
        );
        let finding = fault(context, TAG_LENGTH, message).link(TAGGING);
        context.report(place, at, finding);
    }
    length > max
}
