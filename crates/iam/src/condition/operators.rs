//! The condition operators of IAM, each with the type of value it compares.

use catchment_core::{IntoValue, Json, Value};

use super::{Condition, ConditionKey, IntoValues};

/// An operator without its modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operator {
    pub(crate) name: &'static str,
    /// Whether it holds when none of the values matches.
    pub(crate) negated: bool,
}

macro_rules! operators {
    ($($(#[$doc:meta])* $function:ident($kind:ty) = $name:literal $($negated:ident)?;)+) => {
        /// One operator each; several values are alternatives (for the negated operators: none of
        /// them may match).
        impl Condition {
            $(
                $(#[$doc])*
                #[must_use]
                pub fn $function<Form>(
                    key: impl Into<ConditionKey>,
                    values: impl IntoValues<$kind, Form>,
                ) -> Self {
                    let operator = Operator { name: $name, negated: operators!(@ $($negated)?) };
                    let values = values.into_values().into_iter().map(IntoText::into_text);
                    Self::new(operator, key.into(), values)
                }
            )+
        }
    };
    (@) => { false };
    (@ negated) => { true };
}

operators! {
    /// `StringEquals`: the same text.
    string_equals(str) = "StringEquals";
    /// `StringNotEquals`: another text.
    string_not_equals(str) = "StringNotEquals" negated;
    /// `StringEqualsIgnoreCase`: the same text but for upper and lower case.
    string_equals_ignore_case(str) = "StringEqualsIgnoreCase";
    /// `StringNotEqualsIgnoreCase`: another text, upper and lower case apart.
    string_not_equals_ignore_case(str) = "StringNotEqualsIgnoreCase" negated;
    /// `StringLike`: text that matches a pattern with `*` and `?`.
    string_like(str) = "StringLike";
    /// `StringNotLike`: text that does not match a pattern.
    string_not_like(str) = "StringNotLike" negated;
    /// `ArnEquals`: as [`arn_like`](Self::arn_like); IAM treats them alike.
    arn_equals(str) = "ArnEquals";
    /// `ArnNotEquals`: as [`arn_not_like`](Self::arn_not_like).
    arn_not_equals(str) = "ArnNotEquals" negated;
    /// `ArnLike`: an ARN that matches a pattern, each of its six parts by itself.
    arn_like(str) = "ArnLike";
    /// `ArnNotLike`: an ARN that does not match a pattern.
    arn_not_like(str) = "ArnNotLike" negated;
    /// `IpAddress`: inside a range, such as `203.0.113.0/24`.
    ip_address(str) = "IpAddress";
    /// `NotIpAddress`: outside a range.
    not_ip_address(str) = "NotIpAddress" negated;
    /// `BinaryEquals`: the same bytes, written in base 64.
    binary_equals(str) = "BinaryEquals";
    /// `DateEquals`: the same time, in ISO 8601 or seconds since 1970.
    date_equals(str) = "DateEquals";
    /// `DateNotEquals`: another time.
    date_not_equals(str) = "DateNotEquals" negated;
    /// `DateLessThan`: before a time.
    date_less_than(str) = "DateLessThan";
    /// `DateLessThanEquals`: at or before a time.
    date_less_than_equals(str) = "DateLessThanEquals";
    /// `DateGreaterThan`: after a time.
    date_greater_than(str) = "DateGreaterThan";
    /// `DateGreaterThanEquals`: at or after a time.
    date_greater_than_equals(str) = "DateGreaterThanEquals";
    /// `NumericEquals`: the same number.
    numeric_equals(i64) = "NumericEquals";
    /// `NumericNotEquals`: another number.
    numeric_not_equals(i64) = "NumericNotEquals" negated;
    /// `NumericLessThan`: less than a number.
    numeric_less_than(i64) = "NumericLessThan";
    /// `NumericLessThanEquals`: a number or less.
    numeric_less_than_equals(i64) = "NumericLessThanEquals";
    /// `NumericGreaterThan`: more than a number.
    numeric_greater_than(i64) = "NumericGreaterThan";
    /// `NumericGreaterThanEquals`: a number or more.
    numeric_greater_than_equals(i64) = "NumericGreaterThanEquals";
    /// `Bool`: true, or false.
    bool(bool) = "Bool";
    /// `Null`: with `true`, the request has no such key; with `false`, it has.
    null(bool) = "Null";
}

/// The text form of a value: policies carry booleans and numbers as text, which is also what AWS
/// returns.
trait IntoText {
    fn into_text(self) -> Value<Json>;
}

impl IntoText for Value<str> {
    fn into_text(self) -> Value<Json> {
        self.untyped()
    }
}

impl IntoText for Value<bool> {
    fn into_text(self) -> Value<Json> {
        match self.literal_bool() {
            Some(known) => known.to_string().into_value(),
            None => self.untyped(),
        }
    }
}

impl IntoText for Value<i64> {
    fn into_text(self) -> Value<Json> {
        match self.literal_int() {
            Some(known) => known.to_string().into_value(),
            None => self.untyped(),
        }
    }
}
