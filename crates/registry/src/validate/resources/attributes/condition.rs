//! The condition on which a resource exists.

use super::super::fault;
use super::super::scalar::shown;
use super::wrong_type;
use crate::template::Entry;
use crate::validate::context::{Context, Kind};
use crate::validate::place::Place;
use crate::validate::suggest;

/// A resource depends on a condition that the template does not have.
pub(super) const UNKNOWN_CONDITION: &str = "resource/unknown-condition";

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-condition.html";

/// Checks that the condition exists.
pub(super) fn check<'t>(context: &Context<'t>, entry: &'t Entry, place: &Place<'_, 't>) {
    let Some(name) = entry.value.as_text() else {
        wrong_type(context, entry, "the name of a condition", PAGE, place);
        return;
    };
    context.mark_used(Kind::Condition, name);
    if context.conditions.contains_key(name) || context.may_be_made("Conditions", name) {
        return;
    }
    let message = format!("there is no condition `{}`", shown(name));
    let mut finding = fault(context, UNKNOWN_CONDITION, message).link(PAGE);
    if let Some(help) = suggest::help(name, context.conditions.keys().copied()) {
        finding = finding.help(help);
    }
    context.report(place, entry.value.at, finding);
}
