//! What holds of single types and is not in their schemas.

use crate::validate::context::{Context, Resource};
use crate::validate::place::Place;

/// Checks what holds of the type of `resource` and no schema says. `place` is the resource.
pub(super) fn check<'t>(_context: &Context<'t>, _resource: &Resource<'t>, _place: &Place<'_, 't>) {}

/// Checks what holds between resources, once for the whole template.
pub(super) fn across(_context: &Context<'_>) {}
