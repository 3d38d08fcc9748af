//! IAM policy documents inside properties.

use super::context::Context;
use super::place::Place;
use super::value;
use crate::model::ResourceType;
use crate::template::Node;

/// Checks a policy document that is the value of a property of `resource`; which property, and so
/// which kind of policy, the place tells.
pub(crate) fn check<'t>(
    context: &Context<'t>,
    document: &'t Node,
    _resource: &'static ResourceType,
    place: &Place<'_, 't>,
) {
    value::children(context, document, place);
}
