//! The limits of CloudFormation, with the numbers.

use catchment_core::Diagnostic;

use super::entries;
use crate::template::{Map, Node, Position};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;

/// The page of the limits.
pub(super) const PAGE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html";
/// The largest template that a request can carry itself.
const INLINE_BYTES: usize = 51_200;
/// The largest template in S3.
const S3_BYTES: usize = 1_000_000;
const DESCRIPTION_BYTES: usize = 1_024;
const MAPPING_ATTRIBUTES: usize = 200;
const COUNTS: [(&str, usize, &str); 4] = [
    ("Resources", 500, "split the stack, or nest stacks"),
    (
        "Parameters",
        200,
        "join parameters into lists, or split the stack",
    ),
    ("Outputs", 200, "split the stack"),
    ("Mappings", 200, "join mappings, or split the stack"),
];

/// Checks the sizes of a template.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    let place = Place::root(None, &scenario);
    for (section, limit, help) in COUNTS {
        let count = entries(context, section).count();
        let at = context
            .root
            .get(section)
            .map_or(context.root.at, |node| node.at);
        if count > limit {
            let finding = too_many(section, count, limit).help(help);
            context.report(&place.key(section), at, finding);
        } else if nearly(count, limit) {
            context.report(&place.key(section), at, nearly_many(section, count, limit));
        }
    }
    for entry in entries(context, "Mappings") {
        let place = Place::root(Some(&entry.key), &scenario);
        mapping(context, &entry.value, &place);
    }
    let description = context.root.get("Description");
    if let Some((node, text)) = description.and_then(|node| Some((node, node.as_text()?))) {
        let place = place.key("Description");
        length(
            context,
            text,
            DESCRIPTION_BYTES,
            "the description of the template",
            node.at,
            &place,
        );
    }
    size(context, &place);
}

/// Checks the length of a text in bytes.
pub(super) fn length<'t>(
    context: &Context<'t>,
    text: &str,
    limit: usize,
    what: &str,
    at: Position,
    place: &Place<'_, 't>,
) {
    let bytes = text.len();
    if bytes > limit {
        context.report(place, at, too_long(what, bytes, limit));
    } else if nearly(bytes, limit) {
        context.report(place, at, nearly_long(what, bytes, limit));
    }
}

fn mapping<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    let Some(map) = node.as_map() else {
        return;
    };
    let inner = map.iter().filter_map(|entry| entry.value.as_map());
    let largest = inner.map(Map::len).max().unwrap_or_default().max(map.len());
    if largest > MAPPING_ATTRIBUTES {
        context.report(place, node.at, mapping_attributes(largest));
    }
}

fn size(context: &Context<'_>, place: &Place<'_, '_>) {
    let bytes = context.bytes;
    let finding = if bytes > S3_BYTES {
        too_large(bytes)
    } else if nearly(bytes, S3_BYTES) {
        nearly_large(bytes)
    } else if bytes > INLINE_BYTES {
        not_inline(bytes)
    } else {
        return;
    };
    context.report(place, context.root.at, finding);
}

/// Whether a number is more than nine tenths of its limit.
const fn nearly(count: usize, limit: usize) -> bool {
    count.saturating_mul(10) > limit.saturating_mul(9)
}

/// A template has at most 500 resources, and 200 parameters, outputs and mappings.
fn too_many(section: &str, count: usize, limit: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/elements",
        format!(
            "the template has {count} {}; {limit} are allowed",
            section.to_lowercase()
        ),
    )
    .link(PAGE)
}

/// The number of elements comes near to what is allowed.
fn nearly_many(section: &str, count: usize, limit: usize) -> Diagnostic {
    Diagnostic::info(
        "limit/elements-near",
        format!(
            "the template has {count} {} of {limit} that are allowed",
            section.to_lowercase()
        ),
    )
    .link(PAGE)
}

/// A mapping has at most 200 attributes on each level.
fn mapping_attributes(count: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/mapping-attributes",
        format!("the mapping has {count} attributes; {MAPPING_ATTRIBUTES} are allowed"),
    )
    .help("split the mapping")
    .link(PAGE)
}

/// Descriptions have at most 1,024 bytes, those of parameters 4,000, and the values of parameters
/// 4,096.
fn too_long(what: &str, bytes: usize, limit: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/text",
        format!("{what} has {bytes} bytes; {limit} are allowed"),
    )
    .help("shorten it")
    .link(PAGE)
}

/// The length of a text comes near to what is allowed.
fn nearly_long(what: &str, bytes: usize, limit: usize) -> Diagnostic {
    Diagnostic::info(
        "limit/text-near",
        format!("{what} has {bytes} bytes of {limit} that are allowed"),
    )
    .link(PAGE)
}

/// CloudFormation takes templates of at most 1 MB, from S3.
fn too_large(bytes: usize) -> Diagnostic {
    Diagnostic::error(
        "limit/template-size",
        format!("the template has {bytes} bytes; {S3_BYTES} are allowed"),
    )
    .help("leave out white space, split the stack, or nest stacks")
    .link(PAGE)
}

/// The size of the template comes near to the 1 MB that it may have.
fn nearly_large(bytes: usize) -> Diagnostic {
    Diagnostic::info(
        "limit/template-size-near",
        format!("the template has {bytes} bytes of {S3_BYTES} that are allowed"),
    )
    .link(PAGE)
}

/// A template of more than 51,200 bytes must be put into S3: no request can carry it.
fn not_inline(bytes: usize) -> Diagnostic {
    Diagnostic::info(
        "limit/template-inline",
        format!("the template has {bytes} bytes; a request carries at most {INLINE_BYTES}"),
    )
    .help("put it into S3, as `aws cloudformation deploy --s3-bucket` does")
    .link(PAGE)
}
