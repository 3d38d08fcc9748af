//! The `Outputs` section.

use super::{Condition, Element, Section};
use crate::value::node::{Expr, Fields, Node};
use crate::value::{IntoValue, Value};

/// An output: a value that is shown, and that other stacks can read.
///
/// ```
/// use catchment_core::{App, Env, OutputData, pseudo};
///
/// let app = App::new();
/// let stack = app.stack("Logs", Env::agnostic());
/// stack.output("Account", OutputData::new(pseudo::account_id()).description("where the logs are"));
/// ```
#[derive(Clone, Debug)]
pub struct OutputData {
    fields: Fields,
}

impl OutputData {
    /// The value; lists are joined with [`fns::join`](crate::fns::join) first.
    #[must_use]
    pub fn new(value: impl IntoValue<str>) -> Self {
        Self::of_node(value.into_value().into_node())
    }

    pub(crate) fn of_node(value: Node) -> Self {
        let mut fields = Fields::default();
        fields.set("Value", value);
        Self { fields }
    }

    /// What the output is, up to 1,024 bytes.
    #[must_use]
    pub fn description(mut self, description: &str) -> Self {
        self.fields
            .set("Description", Node::text(description.to_owned()));
        self
    }

    /// The name under which other stacks of the account and region import the value; unique
    /// there. The value cannot change while it is imported.
    #[must_use]
    pub fn export_name(mut self, name: impl IntoValue<str>) -> Self {
        let name: Value<str> = name.into_value();
        let export = Node::map([("Name", name.into_node())]);
        self.fields.set("Export", export);
        self
    }

    /// The output exists only if the condition holds.
    #[must_use]
    pub fn condition(mut self, condition: Condition) -> Self {
        let name = Node::expr(Expr::LogicalId(condition.id()));
        self.fields.set("Condition", name);
        self
    }

    pub(crate) fn into_element(self) -> Element {
        Element::fields(Section::Outputs, self.fields)
    }
}
