//! The sections of a template other than its resources, and what holds of the whole.

use super::context::Context;

/// Checks every section but the resources.
pub(super) fn check(_context: &Context<'_>) {}
