//! Findings that the template itself says to accept.
//!
//! ```yaml
//! Metadata:
//!   Catchment:
//!     Suppress:
//!       - Code: property/deprecated
//!         Reason: the consumer reads the old form until May
//! ```
//!
//! In the metadata of the template it holds for the whole of it, in that of a resource for that
//! resource.

use std::collections::{BTreeMap, BTreeSet};

use catchment_core::{Diagnostic, SourceLocation};

use super::Findings;
use super::context::{Context, MAX_FINDINGS};
use crate::template::Position;
use entry::Entry;

mod entry;

/// A suppression that no finding needs. What it was for is gone, or its code or place is wrong.
const UNUSED: &str = "metadata/suppression-unused";
/// After 1,000 findings in one template, the rest is left out.
const TOO_MANY: &str = "template/too-many-findings";

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
pub(super) fn settle(context: &Context<'_>, diagnostics: Vec<Diagnostic>) -> Findings {
    let is_full = diagnostics.len() >= MAX_FINDINGS;
    let entries = entry::all(context);
    let mut by_code: ByCode<'_, '_> = BTreeMap::new();
    for entry in &entries {
        by_code.entry((entry.code, entry.element)).or_insert(entry);
    }
    // What is wrong with a suppression cannot itself be suppressed.
    let mut standing = context.take();
    let mut suppressed = Vec::new();
    // A loop repeats a resource with its metadata: one of them is enough.
    let mut used: BTreeSet<Position> = BTreeSet::new();
    for diagnostic in ordered(context, diagnostics) {
        match covering(&by_code, &diagnostic) {
            Some(entry) => {
                used.insert(entry.at);
                suppressed.push(Suppressed {
                    diagnostic,
                    reason: entry.reason.to_owned(),
                    at: entry.element.map(str::to_owned),
                });
            }
            None => standing.push(diagnostic),
        }
    }
    let mut told = used.clone();
    for entry in entries.iter().filter(|entry| told.insert(entry.at)) {
        entry.report(context, unused(entry));
    }
    standing.extend(context.take());
    if is_full {
        standing.push(too_many(context));
    }
    Findings {
        diagnostics: ordered(context, standing),
        suppressed,
    }
}

/// Suppressions by code and resource.
type ByCode<'e, 'k> = BTreeMap<(&'k str, Option<&'k str>), &'e Entry<'e>>;

/// The suppression that holds for a finding: that of its resource, else that of the template.
fn covering<'e, 'k>(by_code: &ByCode<'e, 'k>, finding: &'k Diagnostic) -> Option<&'e Entry<'e>> {
    if !finding.is_acknowledgeable() {
        return None;
    }
    let own = finding.logical_id();
    let own = own.and_then(|own| by_code.get(&(finding.code(), Some(own))));
    own.or_else(|| by_code.get(&(finding.code(), None)))
        .copied()
}

/// The findings by place, each once: branches of a condition can find the same thing.
fn ordered(context: &Context<'_>, diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let named = diagnostics
        .into_iter()
        .map(|finding| named(context, finding));
    let mut diagnostics: Vec<Diagnostic> = named.collect();
    diagnostics.sort_by(|left, right| key(left).cmp(&key(right)));
    diagnostics.dedup();
    diagnostics
}

fn key(finding: &Diagnostic) -> impl Ord {
    let place = finding.location();
    (
        place.map(|place| (place.line, place.column)),
        finding.severity(),
        finding.code(),
        finding.logical_id(),
        finding.property_path(),
        finding.message(),
    )
}

/// The finding with the name of the file, which the reader does not know.
fn named(context: &Context<'_>, finding: Diagnostic) -> Diagnostic {
    match finding.location() {
        Some(place) if place.file.is_empty() && !context.options.file.is_empty() => {
            let (line, column) = (place.line, place.column);
            let file = context.options.file.clone();
            finding.located(SourceLocation { file, line, column })
        }
        _ => finding,
    }
}

fn unused(entry: &Entry<'_>) -> Diagnostic {
    let (code, place) = (entry.code, entry.element.map_or("template", |_| "resource"));
    let message = format!("`{code}` is suppressed here, and nothing in the {place} raises it");
    Diagnostic::warning(UNUSED, message)
        .help("remove the suppression, or correct its code or place")
}

fn too_many(context: &Context<'_>) -> Diagnostic {
    let message = format!("{MAX_FINDINGS} findings are kept, and what else there is was left out");
    let finding = Diagnostic::error(TOO_MANY, message);
    finding
        .help("fix or suppress some and check again")
        .located(SourceLocation {
            file: context.options.file.clone(),
            line: 1,
            column: 1,
        })
}
