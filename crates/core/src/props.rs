//! The property bag behind every typed resource and property type.

use crate::value::json_len;
use crate::value::node::{Fields, Node};
use crate::value::{Json, Value};

/// Properties by name, sorted.
///
/// Typed resources are a façade over it: their setters say what a property means, and overrides,
/// visitors and validation work on the bag, once for all types.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Props(pub(crate) Fields);

impl Props {
    /// No properties.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a property, replacing its value.
    pub fn set<T: ?Sized>(&mut self, name: &'static str, value: Value<T>) {
        self.0.set(name, value.into_node());
    }

    /// Sets a property by a name known at run time.
    pub fn set_raw(&mut self, name: &str, value: Value<Json>) {
        self.0.set(name.to_owned(), value.into_node());
    }

    /// A property's value, without its meaning.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value<Json>> {
        self.0.get(name).cloned().map(Value::from_node)
    }

    /// How many bytes a document has that is the value of a property, or lies inside of it: as
    /// minified JSON, whether the property holds an object or JSON text, with the assumptions of
    /// [`Value::json_len`]. Of lists on the way, all items count together. `None` where nothing is
    /// there.
    ///
    /// ```
    /// use catchment_core::{IntoValue, Json, Props, Value};
    ///
    /// let mut props = Props::new();
    /// let policy = || Value::object([("Document", serde_json::json!({"a": 1}).into_value())]);
    /// props.set::<Json>("Policies", Value::array([policy(), policy()]));
    /// assert_eq!(props.json_len(&["Policies", "Document"], 0), Some(r#"{"a":1}{"a":1}"#.len()));
    /// ```
    #[must_use]
    pub fn json_len(&self, path: &[&str], unresolved: usize) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        json_len::at(self.0.get(first)?, rest, unresolved)
    }

    /// Removes a property and returns what it had.
    pub fn remove(&mut self, name: &str) -> Option<Value<Json>> {
        self.0.remove(name).map(Value::from_node)
    }

    /// The names of the properties that are set, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    /// Whether no property is set.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The bag as a value: how a property type becomes the value of a property.
    #[must_use]
    pub fn into_value<T: ?Sized>(self) -> Value<T> {
        Value::from_node(Node::Map(self.0))
    }
}
