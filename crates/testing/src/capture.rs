//! Values taken out of what matched.

use crate::failure;
use crate::pattern::{Node, Pattern};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::sync::{Arc, Mutex, PoisonError};

/// Takes the value at its place out of what matched.
///
/// A capture matches any value. It holds nothing until the whole pattern around it has matched.
/// [`Template::find_resources`](crate::Template::find_resources) captures one value per match, in
/// the template's order; the `expect_*` methods stop at the first match.
///
/// ```
/// use catchment_testing::{Capture, Template, pattern};
/// # let template: Template =
/// #     "{Resources: {T: {Type: 'AWS::CloudTrail::Trail', Properties: {S3BucketName: !Ref Logs}}}}".parse().unwrap();
/// let bucket = Capture::new();
/// template.expect_properties("AWS::CloudTrail::Trail", pattern!({ "S3BucketName": { "Ref": &bucket } }));
/// assert_eq!(bucket.get::<String>(), "Logs");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Capture {
    values: Arc<Mutex<Vec<Value>>>,
}

/// Why a capture has no value to give.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CaptureError {
    /// No pattern with this capture has matched.
    #[error("nothing was captured: no pattern with this capture has matched")]
    Nothing,
    /// There is more than one value.
    #[error("{0} values were captured, not one: read them with `values`")]
    Several(usize),
    /// The value has another type.
    #[error("the captured value `{value}` is not of the type asked for: {source}")]
    Type {
        /// The value, as JSON.
        value: String,
        /// What does not fit.
        source: serde_json::Error,
    },
}

impl Capture {
    /// A capture that holds nothing yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Captures a value that the pattern matches.
    ///
    /// ```
    /// # use catchment_testing::{Capture, Template, array_with, matches_regex, pattern};
    /// # let template: Template = "{Outputs: {A: {Value: [x, arn:aws:s3:::b]}}}".parse().unwrap();
    /// let arn = Capture::new();
    /// template.expect_output("A", pattern!({ "Value": array_with([arn.matching(matches_regex("^arn:"))]) }));
    /// assert_eq!(arn.get::<String>(), "arn:aws:s3:::b");
    /// ```
    pub fn matching(&self, pattern: impl Into<Pattern>) -> Pattern {
        Pattern(Node::Capture(self.clone(), Box::new(pattern.into())))
    }

    /// The captured value.
    ///
    /// # Panics
    /// If there is none, more than one, or it is not a `T`.
    #[track_caller]
    pub fn get<T: DeserializeOwned>(&self) -> T {
        failure::expect(self.check())
    }

    /// The captured value, if there is exactly one and it is a `T`.
    ///
    /// # Errors
    /// If there is none, more than one, or it is not a `T`.
    pub fn check<T: DeserializeOwned>(&self) -> Result<T, CaptureError> {
        let values = self.values();
        let value = match values.as_slice() {
            [] => return Err(CaptureError::Nothing),
            [value] => value,
            several => return Err(CaptureError::Several(several.len())),
        };
        T::deserialize(value).map_err(|source| CaptureError::Type {
            value: value.to_string(),
            source,
        })
    }

    /// All values captured so far, in the order of the matches.
    pub fn values(&self) -> Vec<Value> {
        self.values
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    pub(crate) fn push(&self, value: Value) {
        self.values
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Template, pattern};

    fn template() -> Template {
        "
Resources:
  A: { Type: T, Properties: { N: 1, L: [{ K: a, V: 1 }, { K: b, V: 2 }] } }
  B: { Type: T, Properties: { N: 2 } }
"
        .parse()
        .unwrap()
    }

    #[test]
    fn nothing_is_captured_unless_the_whole_pattern_matches() {
        let capture = Capture::new();
        let template = template();
        let result = template.check_properties("T", pattern!({ "N": &capture, "X": 1 }));
        assert!(result.is_err());
        assert!(matches!(capture.check::<i64>(), Err(CaptureError::Nothing)));
    }

    #[test]
    fn only_the_element_that_matched_is_captured() {
        let capture = Capture::new();
        template().expect_properties(
            "T",
            pattern!({ "L": array_with([{ "V": &capture, "K": "b" }]) }),
        );
        assert_eq!(capture.get::<i64>(), 2);
    }

    #[test]
    fn every_match_of_a_search_is_captured() {
        let capture = Capture::new();
        let template = template();
        template.find_resources("T", pattern!(properties({ "N": &capture })));
        assert_eq!(capture.values(), [1, 2]);
        assert!(matches!(
            capture.check::<i64>(),
            Err(CaptureError::Several(2))
        ));
    }

    #[test]
    fn a_value_of_another_type_is_named() {
        let capture = Capture::new();
        template().expect_properties("T", pattern!({ "N": &capture }));
        assert!(
            capture
                .check::<String>()
                .unwrap_err()
                .to_string()
                .starts_with("the captured value `1` is not of the type asked for: ")
        );
    }

    #[test]
    fn what_must_not_match_captures_nothing() {
        let capture = Capture::new();
        let template = template();
        let found =
            template.find_resources("T", pattern!(not(properties({ "N": capture.matching(7) }))));
        assert_eq!(found.len(), 2);
        assert!(capture.values().is_empty());
    }
}
