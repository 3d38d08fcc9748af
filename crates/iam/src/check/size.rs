//! How large a document is.

use catchment_core::{Diagnostic, Props, Value};

use crate::document::{PolicyDocument, UNRESOLVED};
use crate::kind::PolicyKind;

const HELP: &str = "join resources with wildcards, and accounts with a condition on the \
                    organization (`aws:SourceOrgID`, `aws:PrincipalOrgID`)";

impl PolicyKind {
    /// What is wrong with the size of the documents at `path` in the properties of a resource,
    /// objects or JSON text: the limit holds for all items of a list together. The finding has
    /// the code `policy/size` and the property `Properties.` with the first step of the path.
    ///
    /// ```
    /// use catchment_core::{IntoValue, Json, Props, Value};
    /// use catchment_iam::PolicyKind;
    ///
    /// let mut props = Props::new();
    /// let policy = || Value::object([("PolicyDocument", "x".repeat(5_121).into_value())]);
    /// props.set::<Json>("Policies", Value::array([policy(), policy()]));
    /// let found = PolicyKind::InlineRolePolicies.check_size(&props, &["Policies", "PolicyDocument"]);
    /// assert_eq!(
    ///     found.unwrap().message(),
    ///     "the inline policy has 10242 bytes, allowed are 10240",
    /// );
    /// ```
    #[must_use]
    pub fn check_size(self, props: &Props, path: &[&str]) -> Option<Diagnostic> {
        let property = path.first()?;
        // Nothing there has no size.
        let length = |unresolved| props.json_len(path, unresolved).unwrap_or(0);
        Some(finding(self, length)?.property(format!("Properties.{property}")))
    }
}

pub(super) fn check(
    document: &Value<PolicyDocument>,
    kind: PolicyKind,
    findings: &mut Vec<Diagnostic>,
) {
    findings.extend(finding(kind, |unresolved| document.json_len(unresolved)));
}

/// Holds a document to the limit of its kind. `length` measures it, with an assumption for each
/// part that is not known yet.
fn finding(kind: PolicyKind, length: impl Fn(usize) -> usize) -> Option<Diagnostic> {
    let limit = kind.limit()?;
    let estimated = length(UNRESOLVED);
    // Most documents are small: one measurement is enough for them.
    if estimated <= limit {
        return None;
    }
    let known = length(0);
    let name = kind.name();
    let hard = kind.raised_limit().unwrap_or(limit);
    let found = if known > hard {
        let message = format!("the {name} has {known} bytes, allowed are {hard}");
        Diagnostic::error("policy/size", message)
    } else if known > limit {
        let message = format!(
            "the {name} has {known} bytes, allowed are {limit} unless the quota of the account is \
             raised"
        );
        Diagnostic::warning("policy/size", message)
    } else {
        let message = format!(
            "the {name} has about {estimated} bytes once its references are resolved, allowed are \
             {limit}"
        );
        Diagnostic::warning("policy/size", message)
    };
    Some(found.help(HELP))
}
