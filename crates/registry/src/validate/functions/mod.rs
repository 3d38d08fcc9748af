//! Intrinsic functions.

use super::context::Context;
use super::expected::Expected;
use super::place::Place;
use super::value;
use crate::template::Node;

/// Checks a function: its name, its argument, what it names, and whether what it yields is what is
/// expected.
pub(crate) fn check<'t>(
    context: &Context<'t>,
    _node: &'t Node,
    _name: &'t str,
    argument: &'t Node,
    _expected: Expected,
    place: &Place<'_, 't>,
) {
    value::children(context, argument, place);
}
