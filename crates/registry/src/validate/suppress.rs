//! Findings that the template itself says to accept.

use catchment_core::Diagnostic;

use super::Findings;
use super::context::Context;

/// A finding that the template says to accept, and why.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Suppressed {
    /// The finding.
    pub diagnostic: Diagnostic,
    /// Why it is accepted.
    pub reason: String,
    /// The logical id of the resource whose metadata says so. `None`: the template's.
    pub at: Option<String>,
}

/// Splits findings into those that stand and those that the template accepts.
pub(super) fn settle(_context: &Context<'_>, diagnostics: Vec<Diagnostic>) -> Findings {
    Findings {
        diagnostics,
        suppressed: Vec::new(),
    }
}
