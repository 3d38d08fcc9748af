//! Availability zones that are written down.

use catchment_core::Diagnostic;

use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::place::Place;

/// An availability zone is written down, so that the template works in one region only.
pub(super) const FIXED_ZONE: &str = "property/fixed-zone";

const GET_AZS: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getavailabilityzones.html";

/// Says so where a text is an availability zone.
pub(super) fn check<'t>(context: &Context<'t>, node: &'t Node, text: &str, place: &Place<'_, 't>) {
    if !is_zone(text) || !matches!(place.name(), Some("AvailabilityZone" | "AvailabilityZones")) {
        return;
    }
    let region = text.get(..text.len().saturating_sub(1)).unwrap_or(text);
    if context.options.regions.iter().any(|known| known == region) {
        return;
    }
    let message = format!("the availability zone `{text}` exists in one region only");
    let finding = Diagnostic::warning(FIXED_ZONE, message)
        .help("select one of what `Fn::GetAZs` returns, or take it from a parameter")
        .link(GET_AZS);
    context.report(place, node.at, finding);
}

/// `us-east-1a`: a region and a letter.
fn is_zone(text: &str) -> bool {
    let Some(region) = text.strip_suffix(|last: char| last.is_ascii_lowercase()) else {
        return false;
    };
    let mut parts = region.split('-');
    let first = parts.next().unwrap_or_default();
    let last = parts.next_back().unwrap_or_default();
    first.len() == 2
        && parts.next().is_some()
        && last.len() == 1
        && last.bytes().all(|digit| digit.is_ascii_digit())
        && region
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}
