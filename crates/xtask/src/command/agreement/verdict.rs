//! What two checkers say of one template.

use std::collections::BTreeSet;

use super::classes;

/// A finding, of either side.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub(super) struct Finding {
    /// The rule or code: `E3002`, `property/unknown`.
    pub(super) rule: String,
    /// Whether it is an error.
    pub(super) error: bool,
    pub(super) line: u64,
    pub(super) column: u64,
    /// Where in the template.
    pub(super) path: String,
    pub(super) message: String,
}

/// What both say of one template.
pub(super) struct Compared {
    pub(super) name: String,
    pub(super) ours: Outcome,
    pub(super) theirs: Vec<Finding>,
}

/// What came of our check.
pub(super) enum Outcome {
    Findings(Vec<Finding>),
    /// It panicked: never right.
    Crashed(String),
}

/// How the two verdicts compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    Same,
    /// cfn-lint has an error, Catchment none.
    Missed,
    /// Catchment has an error, cfn-lint none.
    Extra,
    /// All errors of cfn-lint are outside the classes that are compared: not counted.
    Outside,
    Crashed,
}

impl Outcome {
    pub(super) fn findings(&self) -> &[Finding] {
        match self {
            Outcome::Findings(findings) => findings,
            Outcome::Crashed(_) => &[],
        }
    }
}

impl Compared {
    /// The comparison; with `all_rules`, of every rule of cfn-lint.
    pub(super) fn verdict(&self, all_rules: bool) -> Verdict {
        if matches!(self.ours, Outcome::Crashed(_)) {
            return Verdict::Crashed;
        }
        let ours = !self.our_rules().is_empty();
        let theirs = self.their_rules();
        let compared = theirs
            .iter()
            .any(|rule| all_rules || classes::outside(rule).is_none());
        match (ours, compared) {
            (true, true) => Verdict::Same,
            (false, true) => Verdict::Missed,
            _ if !theirs.is_empty() => Verdict::Outside,
            (true, false) => Verdict::Extra,
            (false, false) => Verdict::Same,
        }
    }

    /// The codes of our errors.
    pub(super) fn our_rules(&self) -> BTreeSet<&str> {
        errors(self.ours.findings())
    }

    /// The rules of cfn-lint's errors.
    pub(super) fn their_rules(&self) -> BTreeSet<&str> {
        errors(&self.theirs)
    }
}

fn errors(findings: &[Finding]) -> BTreeSet<&str> {
    let errors = findings.iter().filter(|finding| finding.error);
    errors.map(|finding| finding.rule.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(rule: &str, error: bool) -> Finding {
        Finding {
            rule: rule.to_owned(),
            error,
            line: 1,
            column: 1,
            path: String::new(),
            message: String::new(),
        }
    }

    fn verdict(ours: &[Finding], theirs: &[Finding]) -> Verdict {
        let compared = Compared {
            name: String::new(),
            ours: Outcome::Findings(ours.to_vec()),
            theirs: theirs.to_vec(),
        };
        compared.verdict(false)
    }

    #[test]
    fn verdicts_are_the_same_where_both_have_errors_or_neither() {
        let (error, warning) = (finding("property/unknown", true), finding("W1", false));
        assert_eq!(verdict(&[], &[]), Verdict::Same);
        assert_eq!(
            verdict(&[warning], &[finding("W2001", false)]),
            Verdict::Same
        );
        assert_eq!(verdict(&[error], &[finding("E3002", true)]), Verdict::Same);
    }

    #[test]
    fn an_error_of_one_side_alone_is_a_disagreement() {
        assert_eq!(verdict(&[], &[finding("E3002", true)]), Verdict::Missed);
        assert_eq!(
            verdict(&[finding("property/unknown", true)], &[]),
            Verdict::Extra
        );
    }

    #[test]
    fn a_template_with_errors_outside_the_classes_alone_is_not_counted() {
        let outside = [finding("E3628", true)];
        assert_eq!(verdict(&[], &outside), Verdict::Outside);
        let both = [finding("E3628", true), finding("E3002", true)];
        assert_eq!(verdict(&[], &both), Verdict::Missed);
    }

    #[test]
    fn a_crash_is_never_the_same_verdict() {
        let compared = Compared {
            name: String::new(),
            ours: Outcome::Crashed("index out of bounds".to_owned()),
            theirs: Vec::new(),
        };
        assert_eq!(compared.verdict(false), Verdict::Crashed);
    }
}
