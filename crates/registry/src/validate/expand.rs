//! `Fn::ForEach`, written out.
//!
//! A loop whose collection is known becomes what CloudFormation makes of it. Of one that is known
//! only at deployment, the body is written out once, with a placeholder in its names.

mod collection;
mod findings;
mod function;
mod rewrite;
mod scope;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::collections::BTreeSet;

use catchment_core::Diagnostic;

use super::context::Kind;
use super::options::Options;
use crate::template::{Node, Template, Value};

/// How the key of a loop begins.
const FOR_EACH: &str = "Fn::ForEach";

/// A template without loops, and what was wrong with the loops.
pub(super) struct Expanded<'t> {
    pub(super) template: Cow<'t, Template>,
    pub(super) findings: Vec<Diagnostic>,
    /// What the loops name in their collections.
    pub(super) used: BTreeSet<(Kind, String)>,
    /// The names that loops make of what is known only at deployment.
    pub(super) open: BTreeSet<OpenName>,
}

/// Names of which only the ends are known: `Bucket${Name}` with any `Name`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct OpenName {
    /// The section that they are in: `Resources`.
    pub(crate) section: String,
    before: String,
    after: String,
}

impl OpenName {
    /// Any name at all.
    fn any(section: &str) -> Self {
        Self {
            section: section.to_owned(),
            before: String::new(),
            after: String::new(),
        }
    }

    /// Whether `name` may be one of them.
    pub(crate) fn may_be(&self, name: &str) -> bool {
        name.strip_prefix(self.before.as_str())
            .is_some_and(|rest| rest.ends_with(&self.after))
    }
}

/// Writes the loops of a template out. Everything keeps the place of the text that it is from.
pub(super) fn expand<'t>(template: &'t Template, options: &Options) -> Expanded<'t> {
    if !has_loop(&template.root) {
        return Expanded {
            template: Cow::Borrowed(template),
            findings: Vec::new(),
            used: BTreeSet::new(),
            open: BTreeSet::new(),
        };
    }
    let mut writer = rewrite::Writer::new(&template.root, &options.file);
    let root = writer.root();
    let mut written = Template {
        root,
        ..template.clone()
    };
    written.findings.clear();
    Expanded {
        template: Cow::Owned(written),
        findings: writer.findings,
        used: writer.used,
        open: writer.open,
    }
}

/// The findings, without those that say the same of the same place: what is wrong in the body of a
/// loop is wrong each time it is written.
pub(super) fn once(findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let mut told = BTreeSet::new();
    let is_new = |finding: &Diagnostic| {
        let place = finding.location().cloned();
        told.insert((
            place,
            finding.code().to_owned(),
            finding.message().to_owned(),
        ))
    };
    let mut findings = findings;
    findings.retain(is_new);
    findings
}

/// Whether there is a loop anywhere.
fn has_loop(node: &Node) -> bool {
    match &node.value {
        Value::List(items) => items.iter().any(has_loop),
        Value::Map(map) => map
            .iter()
            .any(|entry| entry.key.starts_with(FOR_EACH) || has_loop(&entry.value)),
        _ => false,
    }
}
