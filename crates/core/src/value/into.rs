//! What may stand where a [`Value`] is wanted.

use std::borrow::Cow;
use std::collections::BTreeMap;

use indexmap::IndexMap;

use super::node::Node;
use super::{Arn, Json, List, Map, Name, Value, depth};
use crate::resource::{HasArn, HasName, ResourceId};

/// Anything that can be used as a value meaning `T`.
///
/// Literals (`"central-logs"`, `true`, `7`), parameters, attributes and references of resources,
/// and intrinsic functions, each where its meaning fits.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where CloudFormation needs `{T}`",
    label = "this is not a `{T}`",
    note = "a literal, a parameter, or an attribute or reference of the right resource can be used here",
    note = "`Arn<R>` is the ARN of an `R`: `resource.get_att(R::ARN)`; `Name<R>` is what `Ref` of an `R` returns: `resource.reference()`"
)]
pub trait IntoValue<T: ?Sized> {
    /// The value.
    fn into_value(self) -> Value<T>;
}

impl<T: ?Sized> IntoValue<T> for Value<T> {
    fn into_value(self) -> Value<T> {
        self
    }
}

impl<T: ?Sized> IntoValue<T> for &Value<T> {
    fn into_value(self) -> Value<T> {
        self.clone()
    }
}

macro_rules! from_text {
    ($([$($generics:tt)*] $target:ty),+ $(,)?) => {$(
        impl<$($generics)*> IntoValue<$target> for &str {
            fn into_value(self) -> Value<$target> {
                Value::from_node(Node::text(self.to_owned()))
            }
        }
        impl<$($generics)*> IntoValue<$target> for String {
            fn into_value(self) -> Value<$target> {
                Value::from_node(Node::text(self))
            }
        }
        impl<$($generics)*> IntoValue<$target> for Cow<'static, str> {
            fn into_value(self) -> Value<$target> {
                Value::from_node(Node::Str(self))
            }
        }
        impl<$($generics)*> IntoValue<$target> for &String {
            fn into_value(self) -> Value<$target> {
                Value::from_node(Node::text(self.clone()))
            }
        }
    )+};
}

from_text!([] str, [] Json, [R: ?Sized] Arn<R>, [R: ?Sized] Name<R>);

macro_rules! from_scalar {
    ($($source:ty => $target:ty: $variant:ident),+ $(,)?) => {$(
        impl IntoValue<$target> for $source {
            fn into_value(self) -> Value<$target> {
                Value::from_node(Node::$variant(self.into()))
            }
        }
    )+};
}

from_scalar!(
    bool => bool: Bool,
    i32 => i64: Int,
    i64 => i64: Int,
    u32 => i64: Int,
    i32 => f64: Float,
    f64 => f64: Float,
    bool => Json: Bool,
    i32 => Json: Int,
    i64 => Json: Int,
    u32 => Json: Int,
    f64 => Json: Float,
);

macro_rules! to_untyped {
    ($([$($generics:tt)*] $source:ty => $target:ty),+ $(,)?) => {$(
        impl<$($generics)*> IntoValue<$target> for Value<$source> {
            fn into_value(self) -> Value<$target> {
                Value::from_checked(self.into_node())
            }
        }
        impl<$($generics)*> IntoValue<$target> for &Value<$source> {
            fn into_value(self) -> Value<$target> {
                Value::from_checked(self.node().clone())
            }
        }
    )+};
}

to_untyped!(
    [R: ?Sized] Arn<R> => str,
    [R: ?Sized] Name<R> => str,
    [] str => Json,
    [] bool => Json,
    [] i64 => Json,
    [] f64 => Json,
    [] i64 => f64,
    [] i64 => str,
    [R: ?Sized] Arn<R> => Json,
    [R: ?Sized] Name<R> => Json,
    [T: ?Sized] List<T> => Json,
    [T: ?Sized] Map<T> => Json,
);

impl IntoValue<Json> for serde_json::Value {
    fn into_value(self) -> Value<Json> {
        Value::from_checked(depth::from_json(self))
    }
}

impl<T: ?Sized, V: IntoValue<T>> IntoValue<List<T>> for Vec<V> {
    fn into_value(self) -> Value<List<T>> {
        self.into_iter().collect()
    }
}

impl<T: ?Sized, V: IntoValue<T>, const N: usize> IntoValue<List<T>> for [V; N] {
    fn into_value(self) -> Value<List<T>> {
        self.into_iter().collect()
    }
}

impl<T: ?Sized, V: IntoValue<T>> FromIterator<V> for Value<List<T>> {
    fn from_iter<I: IntoIterator<Item = V>>(items: I) -> Self {
        Self::from_node(Node::List(
            items
                .into_iter()
                .map(|item| item.into_value().into_node())
                .collect(),
        ))
    }
}

impl<T: ?Sized, K: Into<String>, V: IntoValue<T>> FromIterator<(K, V)> for Value<Map<T>> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        Self::from_node(Node::map(
            entries
                .into_iter()
                .map(|(key, value)| (key.into(), value.into_value().into_node())),
        ))
    }
}

macro_rules! from_entries {
    ($([$($generics:tt)*] $source:ty),+ $(,)?) => {$(
        impl<T: ?Sized, K: Into<String>, V: IntoValue<T>, $($generics)*> IntoValue<Map<T>> for $source {
            fn into_value(self) -> Value<Map<T>> {
                self.into_iter().collect()
            }
        }
    )+};
}

from_entries!([const N: usize] [(K, V); N], [] Vec<(K, V)>, [] BTreeMap<K, V>, [S] IndexMap<K, V, S>);

impl<R: HasArn> IntoValue<Arn<R>> for ResourceId<R> {
    fn into_value(self) -> Value<Arn<R>> {
        self.get_att(R::ARN)
    }
}

impl<R: HasName> IntoValue<Name<R>> for ResourceId<R> {
    fn into_value(self) -> Value<Name<R>> {
        self.reference()
    }
}
