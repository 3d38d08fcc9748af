//! One value or several, where a condition takes either.

use catchment_core::{IntoValue, Value};

/// One value, or an array or vector of alternatives.
///
/// `Form` tells the two apart and is always inferred.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be compared as `{T}` in a condition",
    label = "this is neither a `{T}` nor an array of them",
    note = "a literal, a parameter, an attribute or reference of a resource can be used, or an array or `Vec` of one type of them"
)]
pub trait IntoValues<T: ?Sized, Form> {
    /// The values.
    fn into_values(self) -> Vec<Value<T>>;
}

/// The form of a single value.
#[derive(Debug)]
pub enum One {}

/// The form of several values.
#[derive(Debug)]
pub enum Many {}

impl<T: ?Sized, V: IntoValue<T>> IntoValues<T, One> for V {
    fn into_values(self) -> Vec<Value<T>> {
        vec![self.into_value()]
    }
}

impl<T: ?Sized, V: IntoValue<T>, const N: usize> IntoValues<T, Many> for [V; N] {
    fn into_values(self) -> Vec<Value<T>> {
        self.into_iter().map(IntoValue::into_value).collect()
    }
}

impl<T: ?Sized, V: IntoValue<T>> IntoValues<T, Many> for Vec<V> {
    fn into_values(self) -> Vec<Value<T>> {
        self.into_iter().map(IntoValue::into_value).collect()
    }
}
