//! Expects outputs, parameters, mappings, conditions, and the template as a whole.

use crate::compare::compare;
use crate::failure;
use crate::mismatch::Mismatch;
use crate::path::Path;
use crate::pattern::Pattern;
use crate::template::Template;
use serde_json::Value;

/// Outputs, parameters, mappings, conditions. The pattern `absent()` says that there is none of
/// that name.
impl Template {
    /// The output of this logical id matches: `Value`, `Description`, `Export`, `Condition`.
    ///
    /// ```
    /// # use catchment_testing::{Template, absent, pattern};
    /// # let template: Template = "{Outputs: {KeyArn: {Value: !GetAtt Key.Arn}}}".parse().unwrap();
    /// template.expect_output("KeyArn", pattern!({
    ///     "Value": { "Fn::GetAtt": ["Key", "Arn"] },
    ///     "Export": absent(),
    /// }));
    /// template.expect_output("BucketArn", absent());
    /// ```
    ///
    /// # Panics
    /// If it does not match, or there is no such output.
    #[track_caller]
    pub fn expect_output(&self, name: &str, pattern: impl Into<Pattern>) {
        failure::expect(self.check_output(name, pattern));
    }

    /// The output of this logical id matches.
    ///
    /// # Errors
    /// If it does not match, or there is no such output.
    pub fn check_output(&self, name: &str, pattern: impl Into<Pattern>) -> Result<(), Mismatch> {
        self.check_member("Outputs", "output", name, pattern.into())
    }

    /// The parameter of this name matches: `Type`, `Default`, `AllowedValues` …
    ///
    /// # Panics
    /// If it does not match, or there is no such parameter.
    #[track_caller]
    pub fn expect_parameter(&self, name: &str, pattern: impl Into<Pattern>) {
        failure::expect(self.check_parameter(name, pattern));
    }

    /// The parameter of this name matches.
    ///
    /// # Errors
    /// If it does not match, or there is no such parameter.
    pub fn check_parameter(&self, name: &str, pattern: impl Into<Pattern>) -> Result<(), Mismatch> {
        self.check_member("Parameters", "parameter", name, pattern.into())
    }

    /// The mapping of this name matches.
    ///
    /// # Panics
    /// If it does not match, or there is no such mapping.
    #[track_caller]
    pub fn expect_mapping(&self, name: &str, pattern: impl Into<Pattern>) {
        failure::expect(self.check_mapping(name, pattern));
    }

    /// The mapping of this name matches.
    ///
    /// # Errors
    /// If it does not match, or there is no such mapping.
    pub fn check_mapping(&self, name: &str, pattern: impl Into<Pattern>) -> Result<(), Mismatch> {
        self.check_member("Mappings", "mapping", name, pattern.into())
    }

    /// The condition of this name matches.
    ///
    /// # Panics
    /// If it does not match, or there is no such condition.
    #[track_caller]
    pub fn expect_condition(&self, name: &str, pattern: impl Into<Pattern>) {
        failure::expect(self.check_condition(name, pattern));
    }

    /// The condition of this name matches.
    ///
    /// # Errors
    /// If it does not match, or there is no such condition.
    pub fn check_condition(&self, name: &str, pattern: impl Into<Pattern>) -> Result<(), Mismatch> {
        self.check_member("Conditions", "condition", name, pattern.into())
    }

    /// The template as a whole matches. For what the other methods do not reach: `Transform`,
    /// `Metadata`, `Rules`, `Description`.
    ///
    /// # Panics
    /// If it does not match.
    #[track_caller]
    pub fn expect_template(&self, pattern: impl Into<Pattern>) {
        failure::expect(self.check_template(pattern));
    }

    /// The template as a whole matches.
    ///
    /// # Errors
    /// If it does not match.
    pub fn check_template(&self, pattern: impl Into<Pattern>) -> Result<(), Mismatch> {
        let pattern = pattern.into();
        let root = Value::Object(self.as_object().clone());
        let outcome = compare(&pattern, Some(&root), &Path::default());
        if outcome.is_match() {
            outcome.commit();
            return Ok(());
        }
        Err(Mismatch::new("the template does not match").closest_is("template", &pattern, outcome))
    }

    fn check_member(
        &self,
        section: &str,
        noun: &str,
        name: &str,
        pattern: Pattern,
    ) -> Result<(), Mismatch> {
        let found = self.member(section, name);
        let outcome = compare(&pattern, found, &Path::default());
        if outcome.is_match() {
            outcome.commit();
            return Ok(());
        }
        if found.is_some() {
            let headline = format!("the {noun} does not match");
            return Err(Mismatch::new(headline).closest_is(name, &pattern, outcome));
        }
        let names: Vec<_> = self
            .section(section)
            .map(|(name, _)| format!("`{name}`"))
            .collect();
        let mismatch = Mismatch::new(format!("the template has no {noun} `{name}`"));
        Err(match names.len() {
            0 => mismatch.note(format!("it has no {noun}s")),
            _ => mismatch.note(format!("its {noun}s are {}", names.join(", "))),
        })
    }
}
