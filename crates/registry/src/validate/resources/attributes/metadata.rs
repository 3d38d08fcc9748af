//! The metadata of a resource.

use super::schema;
use super::wrong_type;
use crate::template::{Entry, Value};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::value;

const PAGE: &str = "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-metadata.html";

/// Checks the parts of the metadata that AWS reads.
pub(super) fn check<'t>(context: &Context<'t>, entry: &'t Entry, place: &Place<'_, 't>) {
    let Value::Map(map) = &entry.value.value else {
        if !matches!(entry.value.value, Value::Null | Value::List(_)) {
            wrong_type(context, entry, "an object", PAGE, place);
        }
        value::children(context, &entry.value, place);
        return;
    };
    if entry.value.as_intrinsic().is_some() {
        value::check(context, &entry.value, Expected::ANYTHING, place);
        return;
    }
    for part in map {
        let place = place.key(&part.key);
        let expected = schema::of("Metadata", &part.key).unwrap_or(Expected::ANYTHING);
        value::check(context, &part.value, expected, &place);
    }
}
