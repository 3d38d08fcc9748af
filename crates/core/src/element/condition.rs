//! The `Conditions` section.

use super::{Element, Section};
use crate::tree::NodeId;
use crate::value::node::Expr;
use crate::value::{IntoValue, Predicate, Value};

/// A condition of a stack, for [`fns::if_`](crate::fns::if_),
/// [`ResourceHandle::condition`](crate::ResourceHandle::condition) and other conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition(NodeId);

impl Condition {
    pub(crate) const fn new(id: NodeId) -> Self {
        Self(id)
    }

    pub(crate) const fn id(self) -> NodeId {
        self.0
    }
}

impl IntoValue<Predicate> for Condition {
    fn into_value(self) -> Value<Predicate> {
        Value::from_expr(Expr::Condition(self.0))
    }
}

impl Element {
    pub(crate) fn condition(predicate: Value<Predicate>) -> Self {
        Self::new(Section::Conditions, predicate.into_node())
    }
}
