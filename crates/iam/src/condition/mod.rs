//! When a statement applies.

mod key;
mod known;
mod operators;
mod set;
mod values;

use std::borrow::Cow;

use catchment_core::{Json, Value};

pub use key::ConditionKey;
pub use values::{IntoValues, Many, One};

pub(crate) use set::Conditions;

use operators::Operator;

use crate::part::insert;

/// A condition of a statement: an operator, a key, and the values to compare with.
///
/// ```
/// use catchment_iam::Condition;
///
/// let accounts = Condition::string_equals("aws:SourceAccount", ["111111111111", "222222222222"]);
/// assert_eq!(accounts.if_exists().operator(), "StringEqualsIfExists");
/// ```
///
/// Each operator takes values of its own type only:
///
/// ```compile_fail
/// use catchment_iam::Condition;
///
/// let wrong = Condition::bool("aws:SecureTransport", "false");
/// ```
///
/// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    operator: Operator,
    quantifier: Quantifier,
    if_exists: bool,
    key: ConditionKey,
    values: Vec<Value<Json>>,
}

/// How an operator treats a key that has several values in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Quantifier {
    Single,
    All,
    Any,
}

impl Condition {
    fn new(
        operator: Operator,
        key: ConditionKey,
        values: impl IntoIterator<Item = Value<Json>>,
    ) -> Self {
        let mut distinct = Vec::new();
        values
            .into_iter()
            .for_each(|value| insert(&mut distinct, value));
        Self {
            operator,
            quantifier: Quantifier::Single,
            if_exists: false,
            key,
            values: distinct,
        }
    }

    /// Also holds when the request has no such key: `…IfExists`. `Null` has no such form, and
    /// stays as it is.
    #[must_use]
    pub fn if_exists(mut self) -> Self {
        self.if_exists = self.operator.name != "Null";
        self
    }

    /// Holds when every value that the request has for the key matches, also when it has none:
    /// `ForAllValues:…`.
    #[must_use]
    pub fn for_all_values(mut self) -> Self {
        self.quantifier = Quantifier::All;
        self
    }

    /// Holds when one of the values that the request has for the key matches: `ForAnyValue:…`.
    #[must_use]
    pub fn for_any_value(mut self) -> Self {
        self.quantifier = Quantifier::Any;
        self
    }

    /// The operator with its modifiers, such as `ForAnyValue:StringLike`.
    #[must_use]
    pub fn operator(&self) -> Cow<'static, str> {
        let prefix = match self.quantifier {
            Quantifier::Single => "",
            Quantifier::All => "ForAllValues:",
            Quantifier::Any => "ForAnyValue:",
        };
        let suffix = if self.if_exists { "IfExists" } else { "" };
        match (prefix, suffix) {
            ("", "") => Cow::Borrowed(self.operator.name),
            _ => Cow::Owned(format!("{prefix}{}{suffix}", self.operator.name)),
        }
    }

    /// The key.
    #[must_use]
    pub const fn key(&self) -> &ConditionKey {
        &self.key
    }

    /// The values, in the order given, each once; booleans and numbers as text.
    #[must_use]
    pub fn values(&self) -> &[Value<Json>] {
        &self.values
    }

    /// Whether it can only hold when the request has the key, with one of the values.
    pub(crate) fn needs_key(&self) -> bool {
        !self.operator.negated
            && !self.if_exists
            && self.quantifier != Quantifier::All
            && self.operator.name != "Null"
    }

    /// Whether two lists of values, both required, are one longer list.
    fn adds_up(&self) -> bool {
        self.operator.negated && self.quantifier != Quantifier::Any
    }
}
