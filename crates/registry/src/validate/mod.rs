//! Is a template one that CloudFormation accepts?
//!
//! [`validate`] goes through the sections of a template. Values are checked by [`value::check`]:
//! a function by `functions`, a literal by what the registry knows of the property it is for.

mod context;
mod expand;
mod expected;
mod functions;
mod iam;
mod json;
mod nested;
mod options;
mod place;
mod resources;
mod scenario;
mod sections;
mod suggest;
mod suppress;
#[cfg(test)]
mod testing;
mod value;
mod walk;
mod written;

use std::borrow::Cow;

use catchment_core::Diagnostic;

use crate::template::Template;

pub use nested::{NestedParameters, nested_templates};
pub use options::Options;
pub use suppress::Suppressed;

/// What [`validate`] found.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Findings {
    /// What stands, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
    /// What the template itself says to accept, with the reasons.
    pub suppressed: Vec<Suppressed>,
}

/// Everything that is wrong with `template`, as far as it can be seen without deploying it.
#[must_use]
pub fn validate(template: &Template, options: &Options) -> Findings {
    let expanded = expand::expand(template, options);
    let mut context = context::Context::new(&expanded.template, options);
    context.open.clone_from(&expanded.open);
    for (kind, name) in &expanded.used {
        context.mark_used(*kind, name);
    }
    for finding in template.findings.iter().chain(&expanded.findings) {
        context.push(finding.clone());
    }
    sections::check(&context);
    resources::check(&context);
    sections::check_unused(&context);
    let found = match expanded.template {
        Cow::Borrowed(_) => context.take(),
        Cow::Owned(_) => expand::once(context.take()),
    };
    suppress::settle(&context, found)
}
