//! Values that are known now, or to CloudFormation at deployment.

mod arn;
mod depth;
pub mod dynamic;
pub mod fns;
mod into;
pub(crate) mod json_len;
mod json_text;
mod kinds;
pub(crate) mod node;
pub mod pseudo;
mod text;

use std::fmt;
use std::marker::PhantomData;

pub use arn::ArnParts;
pub use into::IntoValue;
pub use kinds::{Arn, Json, List, Map, Name, Predicate};
pub use text::{concat, format};

use node::{Expr, Node, Transport};

/// A value that means `T`: a literal, or something CloudFormation computes at deployment.
///
/// `T` is what the value means, not how it is stored: [`str`], [`bool`], [`i64`], [`f64`],
/// [`Arn<R>`](Arn), [`Name<R>`](Name), [`List<T>`](List), [`Map<T>`](Map), [`Json`], or a
/// property type. A bucket's name where a key's ARN is needed does not compile:
///
/// ```compile_fail
/// # use catchment_core::{Arn, IntoValue, Name, Value};
/// # struct CfnKey; struct CfnBucket;
/// fn encrypt_with(_key: impl IntoValue<Arn<CfnKey>>) {}
/// let bucket: Value<Name<CfnBucket>> = "central-logs".into_value();
/// encrypt_with(bucket);
/// ```
///
/// A typed value becomes an untyped one freely, never the reverse:
///
/// ```
/// # use catchment_core::{IntoValue, Name, Value};
/// # struct CfnBucket;
/// let bucket: Value<Name<CfnBucket>> = "central-logs".into_value();
/// let text: Value<str> = bucket.into_value();
/// assert_eq!(text.literal(), Some("central-logs"));
/// ```
///
/// Lists, objects and intrinsic functions nest up to 100 levels; a value that is deeper becomes
/// one that synthesis reports as `value/invalid`.
pub struct Value<T: ?Sized> {
    node: Node,
    meaning: PhantomData<fn(&T)>,
}

impl<T: ?Sized> Value<T> {
    /// The one way from a node to a value: here its depth is checked.
    pub(crate) fn from_node(node: Node) -> Self {
        Self::from_checked(depth::limited(node))
    }

    /// A value of the node of another value.
    const fn from_checked(node: Node) -> Self {
        Self {
            node,
            meaning: PhantomData,
        }
    }

    pub(crate) fn from_expr(expr: Expr) -> Self {
        Self::from_node(Node::expr(expr))
    }

    pub(crate) fn node(&self) -> &Node {
        &self.node
    }

    pub(crate) fn into_node(self) -> Node {
        self.node
    }

    /// The text, if the value is a literal string (of whatever meaning); `None` when only
    /// CloudFormation will know it.
    #[must_use]
    pub fn literal(&self) -> Option<&str> {
        match &self.node {
            Node::Str(text) => Some(text),
            _ => None,
        }
    }

    /// Whether no part of the value waits for CloudFormation.
    #[must_use]
    pub fn is_literal(&self) -> bool {
        let mut literal = true;
        self.node
            .walk(&mut |node| literal &= !matches!(node, Node::Expr(_)));
        literal
    }

    /// The same value as free-form JSON.
    #[must_use]
    pub fn untyped(self) -> Value<Json> {
        Value::from_checked(self.node)
    }

    /// Sends this reference to other stacks as an export and `Fn::ImportValue`, whatever the
    /// stack's default is.
    ///
    /// An exported value cannot change while it is imported; the default (a plain output and
    /// `Fn::GetStackOutput`) has no such lock.
    #[must_use]
    pub fn via_export(self) -> Self {
        Self::from_expr(Expr::Via(Transport::Export, self.node))
    }

    /// Sends this reference to a stack of another account through `Fn::GetStackOutput`, read with
    /// `role`, a role of the producing account that trusts the consuming one and allows
    /// `cloudformation:DescribeStacks`.
    #[must_use]
    pub fn via_output_with_role(self, role: impl IntoValue<str>) -> Self {
        let role = role.into_value().into_node();
        Self::from_expr(Expr::Via(Transport::OutputWithRole(role), self.node))
    }

    /// A value that synthesis reports as an error with this message.
    #[must_use]
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::from_expr(Expr::Invalid(message.into().into()))
    }
}

impl Value<bool> {
    /// The boolean, unless only CloudFormation will know it.
    #[must_use]
    pub fn literal_bool(&self) -> Option<bool> {
        match self.node {
            Node::Bool(value) => Some(value),
            _ => None,
        }
    }
}

impl Value<i64> {
    /// The number, unless only CloudFormation will know it.
    #[must_use]
    pub fn literal_int(&self) -> Option<i64> {
        match self.node {
            Node::Int(value) => Some(value),
            _ => None,
        }
    }
}

impl Value<Json> {
    /// A JSON object. Keys are sorted; of equal keys the last one stays.
    #[must_use]
    pub fn object<K: Into<String>>(entries: impl IntoIterator<Item = (K, Self)>) -> Self {
        Self::from_node(Node::map(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.node)),
        ))
    }

    /// A JSON array.
    #[must_use]
    pub fn array(items: impl IntoIterator<Item = Self>) -> Self {
        Self::from_node(Node::List(
            items.into_iter().map(|item| item.node).collect(),
        ))
    }
}

impl<T: ?Sized> Clone for Value<T> {
    fn clone(&self) -> Self {
        Self::from_checked(self.node.clone())
    }
}

impl<T: ?Sized> fmt::Debug for Value<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

impl<T: ?Sized> PartialEq for Value<T> {
    fn eq(&self, other: &Self) -> bool {
        self.node == other.node
    }
}
