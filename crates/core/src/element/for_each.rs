//! `Fn::ForEach` over resources and outputs.

use super::{Element, Section};
use crate::value::node::Node;
use crate::value::{IntoValue, Json, List, Value, fns};

/// Resources or outputs that repeat for every item of a collection.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-foreach.html>
#[derive(Clone, Debug)]
pub struct ForEach {
    section: Section,
    identifier: String,
    collection: Value<List<str>>,
    key: String,
    body: Value<Json>,
}

impl ForEach {
    /// Resources: `key` is their logical id with `${identifier}` in it, `body` the resource with
    /// `Type` and `Properties`, in which `${identifier}` stands for the item too.
    #[must_use]
    pub fn resources(
        identifier: &str,
        collection: impl IntoValue<List<str>>,
        key: &str,
        body: impl IntoValue<Json>,
    ) -> Self {
        Self {
            section: Section::Resources,
            identifier: identifier.to_owned(),
            collection: collection.into_value(),
            key: key.to_owned(),
            body: body.into_value(),
        }
    }

    /// Outputs: `key` is their logical id with `${identifier}` in it, `body` the output with
    /// `Value`.
    #[must_use]
    pub fn outputs(
        identifier: &str,
        collection: impl IntoValue<List<str>>,
        key: &str,
        body: impl IntoValue<Json>,
    ) -> Self {
        Self {
            section: Section::Outputs,
            ..Self::resources(identifier, collection, key, body)
        }
    }

    pub(crate) fn into_element(self, name: &str) -> Element {
        let (key, body) = fns::for_each(
            name,
            &self.identifier,
            self.collection,
            &self.key,
            self.body,
        );
        // Rendered as a call so that synthesis sees which functions need the transform.
        let body = Node::call("Fn::ForEach", body.into_node());
        Element::new(self.section, body).key(key)
    }
}
