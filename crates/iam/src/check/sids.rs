//! The names of statements.

use std::collections::BTreeSet;

use catchment_core::Diagnostic;

use super::Place;
use crate::document::PolicyDocument;
use crate::kind::PolicyKind;

/// IAM takes letters and digits; the services' own resource policies also have spaces, `_` and
/// `-` (the key policy that KMS makes by default does).
pub(super) fn check(place: &mut Place<'_>) {
    let Some(sid) = &place.statement.sid else {
        return;
    };
    let strict = place.kind.is_iam();
    let fits = |c: char| c.is_ascii_alphanumeric() || (!strict && matches!(c, ' ' | '_' | '-'));
    if sid.is_empty() || !sid.chars().all(fits) {
        let help = if strict {
            "use letters and digits (`A` to `Z`, `a` to `z`, `0` to `9`)"
        } else {
            "use letters and digits; spaces, `_` and `-` are taken too"
        };
        place.error("policy/sid", "has a sid that is not allowed", help);
    }
}

pub(super) fn check_unique(
    document: &PolicyDocument,
    kind: PolicyKind,
    findings: &mut Vec<Diagnostic>,
) {
    let mut seen = BTreeSet::new();
    for (index, statement) in document.statements().iter().enumerate() {
        let Some(sid) = &statement.sid else { continue };
        if !seen.insert(sid) {
            let message = format!("the {} has two statements `{sid}`", kind.name());
            findings.push(
                Diagnostic::error("policy/duplicate-sid", message)
                    .help("give each statement a sid of its own, or none")
                    .property(format!("Statement.{index}")),
            );
        }
    }
}
