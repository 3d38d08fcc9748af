//! Resources: their attributes, and their properties by what the registry knows.

use super::context::Context;
use super::place::Place;
use super::value;
use crate::model::{ResourceType, Shape};
use crate::template::Node;

/// Checks every resource of the template.
pub(super) fn check(_context: &Context<'_>) {}

/// Checks a literal by what the registry knows of the property.
pub(super) fn literal<'t>(
    context: &Context<'t>,
    node: &'t Node,
    _resource: &'static ResourceType,
    _shape: &'static Shape,
    place: &Place<'_, 't>,
) {
    value::children(context, node, place);
}
