//! How large a document is.

use catchment_core::{Diagnostic, Value};

use crate::document::{PolicyDocument, PolicySize, UNRESOLVED};
use crate::kind::PolicyKind;

const HELP: &str = "join resources with wildcards, and accounts with a condition on the \
                    organization (`aws:SourceOrgID`, `aws:PrincipalOrgID`)";

pub(super) fn check(
    document: &Value<PolicyDocument>,
    kind: PolicyKind,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(limit) = kind.limit() else { return };
    // Most documents are small: one measurement is enough for them.
    if document.json_len(UNRESOLVED) <= limit {
        return;
    }
    let size = PolicySize::of(document);
    let name = kind.name();
    let hard = kind.raised_limit().unwrap_or(limit);
    if size.known > hard {
        let message = format!("the {name} has {} bytes, allowed are {hard}", size.known);
        findings.push(Diagnostic::error("policy/size", message).help(HELP));
    } else if size.known > limit {
        let message = format!(
            "the {name} has {} bytes, allowed are {limit} unless the quota of the account is raised",
            size.known
        );
        findings.push(Diagnostic::warning("policy/size", message).help(HELP));
    } else if size.estimated > limit {
        let message = format!(
            "the {name} has about {} bytes once its references are resolved, allowed are {limit}",
            size.estimated
        );
        findings.push(Diagnostic::warning("policy/size", message).help(HELP));
    }
}
