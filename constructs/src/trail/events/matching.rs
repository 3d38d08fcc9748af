//! What the value of an event's field must be.

use catchment_cfn::cloudtrail::trail::AdvancedFieldSelector;
use catchment_core::{List, Value};
use catchment_iam::IntoValues;

/// What the value of an event's field must be, for advanced event selectors.
///
/// Of the operators that include, one value must match; of those that exclude, none may. There
/// are no wildcards: use [`starts_with`](Self::starts_with) and [`ends_with`](Self::ends_with).
///
/// ```
/// use catchment_constructs::trail::Match;
///
/// let deletions = Match::new().starts_with("Delete").not_equals(["DeleteObjectTagging"]);
/// assert_ne!(deletions, Match::from("DeleteObject"));
/// ```
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html>
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Match {
    conditions: Vec<(Operator, Value<str>)>,
}

/// In the order in which they are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Equals,
    NotEquals,
    StartsWith,
    NotStartsWith,
    EndsWith,
    NotEndsWith,
}

impl Match {
    /// Any value, until operators are added.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// `Equals`: one of these values, each 1 to 2,048 characters.
    #[must_use]
    pub fn equals<Form>(self, values: impl IntoValues<str, Form>) -> Self {
        self.with(Operator::Equals, values.into_values())
    }

    /// `NotEquals`: none of these values.
    #[must_use]
    pub fn not_equals<Form>(self, values: impl IntoValues<str, Form>) -> Self {
        self.with(Operator::NotEquals, values.into_values())
    }

    /// `StartsWith`: begins with one of these texts.
    #[must_use]
    pub fn starts_with<Form>(self, values: impl IntoValues<str, Form>) -> Self {
        self.with(Operator::StartsWith, values.into_values())
    }

    /// `NotStartsWith`: begins with none of these texts.
    #[must_use]
    pub fn not_starts_with<Form>(self, values: impl IntoValues<str, Form>) -> Self {
        self.with(Operator::NotStartsWith, values.into_values())
    }

    /// `EndsWith`: ends with one of these texts.
    #[must_use]
    pub fn ends_with<Form>(self, values: impl IntoValues<str, Form>) -> Self {
        self.with(Operator::EndsWith, values.into_values())
    }

    /// `NotEndsWith`: ends with none of these texts.
    #[must_use]
    pub fn not_ends_with<Form>(self, values: impl IntoValues<str, Form>) -> Self {
        self.with(Operator::NotEndsWith, values.into_values())
    }

    fn with(mut self, operator: Operator, values: Vec<Value<str>>) -> Self {
        for value in values {
            let condition = (operator, value);
            if !self.conditions.contains(&condition) {
                self.conditions.push(condition);
            }
        }
        self
    }

    /// Whether nothing is asked for.
    pub(super) fn is_any(&self) -> bool {
        self.conditions.is_empty()
    }

    /// All values of all operators.
    pub(super) fn values(&self) -> impl Iterator<Item = &Value<str>> {
        self.conditions.iter().map(|(_, value)| value)
    }

    /// The values that a field must equal.
    pub(super) fn exact(&self) -> impl Iterator<Item = &Value<str>> {
        self.of(Operator::Equals)
    }

    /// Whether `text` may match. Values that only CloudFormation will know are taken to include
    /// it, and not to exclude it.
    pub(super) fn admits(&self, text: &str) -> bool {
        let (excluding, including): (Vec<_>, Vec<_>) = self
            .conditions
            .iter()
            .partition(|(operator, _)| operator.excludes());
        let includes = |(operator, value): &&(Operator, Value<str>)| {
            let value = value.literal();
            value.is_none_or(|value| operator.compares(text, value))
        };
        let excludes = |(operator, value): &&(Operator, Value<str>)| {
            let value = value.literal();
            value.is_some_and(|value| operator.compares(text, value))
        };
        (including.is_empty() || including.iter().any(includes)) && !excluding.iter().any(excludes)
    }

    pub(super) fn render(&self, field: &str) -> AdvancedFieldSelector {
        let selector = AdvancedFieldSelector::new(field);
        Operator::ALL
            .into_iter()
            .fold(selector, |selector, operator| {
                if self.of(operator).next().is_none() {
                    return selector;
                }
                let values: Value<List<str>> = self.of(operator).collect();
                operator.add_to(selector, values)
            })
    }

    fn of(&self, operator: Operator) -> impl Iterator<Item = &Value<str>> {
        let conditions = self.conditions.iter();
        conditions.filter_map(move |(of, value)| (*of == operator).then_some(value))
    }
}

impl Operator {
    const ALL: [Self; 6] = [
        Self::Equals,
        Self::NotEquals,
        Self::StartsWith,
        Self::NotStartsWith,
        Self::EndsWith,
        Self::NotEndsWith,
    ];

    const fn excludes(self) -> bool {
        matches!(
            self,
            Self::NotEquals | Self::NotStartsWith | Self::NotEndsWith
        )
    }

    /// Whether `text` is what `value` means to the operator or, if it excludes, to its opposite.
    fn compares(self, text: &str, value: &str) -> bool {
        match self {
            Self::Equals | Self::NotEquals => text == value,
            Self::StartsWith | Self::NotStartsWith => text.starts_with(value),
            Self::EndsWith | Self::NotEndsWith => text.ends_with(value),
        }
    }

    fn add_to(
        self,
        selector: AdvancedFieldSelector,
        values: Value<List<str>>,
    ) -> AdvancedFieldSelector {
        match self {
            Self::Equals => selector.equals(values),
            Self::NotEquals => selector.not_equals(values),
            Self::StartsWith => selector.starts_with(values),
            Self::NotStartsWith => selector.not_starts_with(values),
            Self::EndsWith => selector.ends_with(values),
            Self::NotEndsWith => selector.not_ends_with(values),
        }
    }
}

impl From<&str> for Match {
    /// Exactly this value.
    fn from(value: &str) -> Self {
        Self::new().equals(value)
    }
}

impl<const N: usize> From<[&str; N]> for Match {
    /// One of these values.
    fn from(values: [&str; N]) -> Self {
        Self::new().equals(values)
    }
}
