//! The `Rules` section.

use super::{Element, Section};
use crate::value::node::{Fields, Node};
use crate::value::{IntoValue, Predicate};

/// A rule: assertions about parameters, checked before anything is created.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html>
#[derive(Clone, Debug)]
pub struct RuleData {
    condition: Option<Node>,
    assertions: Vec<Node>,
}

impl RuleData {
    /// A rule that asserts `predicate`; `description` is what the user reads when it is false.
    #[must_use]
    pub fn new(predicate: impl IntoValue<Predicate>, description: &str) -> Self {
        let rule = Self {
            condition: None,
            assertions: Vec::new(),
        };
        rule.assert(predicate, description)
    }

    /// One more assertion.
    #[must_use]
    pub fn assert(mut self, predicate: impl IntoValue<Predicate>, description: &str) -> Self {
        self.assertions.push(Node::map([
            ("Assert", predicate.into_value().into_node()),
            ("AssertDescription", Node::text(description.to_owned())),
        ]));
        self
    }

    /// The rule is checked only if `predicate` holds.
    #[must_use]
    pub fn when(mut self, predicate: impl IntoValue<Predicate>) -> Self {
        self.condition = Some(predicate.into_value().into_node());
        self
    }

    pub(crate) fn into_element(self) -> Element {
        let mut fields = Fields::default();
        fields.set("Assertions", Node::List(self.assertions));
        if let Some(condition) = self.condition {
            fields.set("RuleCondition", condition);
        }
        Element::fields(Section::Rules, fields)
    }
}
