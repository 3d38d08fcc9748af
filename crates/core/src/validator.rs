//! Code that reads every template before anything is written.

use crate::diagnostic::Diagnostic;
use crate::env::Env;

/// Reads the templates of an app at synthesis, before anything is written.
///
/// What it finds is reported at the construct that the logical id of the finding belongs to, and
/// can be acknowledged there. A finding about an element and property that synthesis itself has
/// reported already is left out: one fault, one finding.
///
/// ```
/// use catchment_core::{App, Diagnostic, Env, RawResource, Validation, Validator, WrittenTemplate};
///
/// struct NoAddresses;
///
/// impl Validator for NoAddresses {
///     fn validate(&self, templates: &[WrittenTemplate<'_>]) -> Vec<Validation> {
///         let check = |template: &WrittenTemplate<'_>| {
///             let mut found = Validation::new();
///             if template.text().contains("AWS::EC2::EIP") {
///                 let finding = Diagnostic::error("network/no-eip", "no public addresses here");
///                 found = found.finding(finding.element("Ip"));
///             }
///             found
///         };
///         templates.iter().map(check).collect()
///     }
/// }
///
/// let app = App::new();
/// app.validate_with(NoAddresses);
/// app.stack("Net", Env::agnostic()).add_raw("Ip", RawResource::new("AWS::EC2::EIP"));
/// let error = app.synth().unwrap_err();
/// assert_eq!(error.diagnostics()[0].path(), "Net/Ip");
/// ```
pub trait Validator {
    /// What is found in each template, in the order of the templates.
    fn validate(&self, templates: &[WrittenTemplate<'_>]) -> Vec<Validation>;
}

/// A template that synthesis has written, in memory.
#[derive(Clone, Copy, Debug)]
pub struct WrittenTemplate<'a> {
    text: &'a str,
    stack: &'a str,
    env: &'a Env,
}

impl<'a> WrittenTemplate<'a> {
    pub(crate) const fn new(text: &'a str, stack: &'a str, env: &'a Env) -> Self {
        Self { text, stack, env }
    }

    /// The template, as minified JSON.
    #[must_use]
    pub const fn text(&self) -> &'a str {
        self.text
    }

    /// The construct path of its stack.
    #[must_use]
    pub const fn stack(&self) -> &'a str {
        self.stack
    }

    /// Where it will be deployed, as far as that is known.
    #[must_use]
    pub const fn env(&self) -> &'a Env {
        self.env
    }
}

/// What a [`Validator`] found in one template.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Validation {
    /// What stands.
    pub diagnostics: Vec<Diagnostic>,
    /// What the template itself says to accept, each with the reason.
    pub accepted: Vec<(Diagnostic, String)>,
}

impl Validation {
    /// Nothing was found.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// One more finding.
    #[must_use]
    pub fn finding(mut self, finding: Diagnostic) -> Self {
        self.diagnostics.push(finding);
        self
    }

    /// One more finding that the template says to accept, and why.
    #[must_use]
    pub fn accepted(mut self, finding: Diagnostic, reason: impl Into<String>) -> Self {
        self.accepted.push((finding, reason.into()));
        self
    }
}
