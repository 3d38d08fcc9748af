//! What is wrong with a document, judged by what it is attached to.

mod elements;
mod principals;
mod sids;
mod size;

use catchment_core::{Diagnostic, Value};

use crate::document::PolicyDocument;
use crate::kind::PolicyKind;
use crate::statement::Statement;

impl PolicyDocument {
    /// What AWS would reject, what has no effect, and what is likely not meant, in the order of
    /// the statements. Empty when all is well.
    ///
    /// Findings have the property path `Statement.N`, counted from 0. Raw statements count for
    /// the size only. Codes:
    ///
    /// | code | severity | what |
    /// |---|---|---|
    /// | `policy/empty` | error | a document without statements |
    /// | `policy/void-statement` | error | a statement without actions or resources |
    /// | `policy/principal` | error | a principal is missing, is not allowed here, or is none |
    /// | `policy/resource` | error | a trust policy with resources |
    /// | `policy/both-forms` | error | `Action` beside `NotAction`, and the like |
    /// | `policy/action` | error | an action that is not `service:Action` |
    /// | `policy/condition-values` | error | a condition without values |
    /// | `policy/sid` | error | characters that a sid cannot have |
    /// | `policy/duplicate-sid` | error | two statements with one sid |
    /// | `policy/size` | error, warning | over the limit, or likely to be |
    /// | `policy/service-principal-org` | warning | a service held to `aws:PrincipalOrgID` |
    /// | `policy/public` | warning | everyone is allowed, without a condition |
    ///
    /// ```
    /// use catchment_iam::{PolicyDocument, PolicyKind, Principal, Statement};
    ///
    /// let policy = PolicyDocument::new().statement(
    ///     Statement::allow().principal(Principal::anyone()).action("s3:GetObject"),
    /// );
    /// let findings = policy.check(PolicyKind::BucketPolicy);
    /// let codes: Vec<&str> = findings.iter().map(|finding| finding.code()).collect();
    /// assert_eq!(codes, ["policy/void-statement", "policy/public"]);
    /// ```
    #[must_use]
    pub fn check(&self, kind: PolicyKind) -> Vec<Diagnostic> {
        self.check_rendered(kind, &self.render())
    }

    /// [`check`](Self::check) for a document whose value is at hand: it is not made again to be
    /// measured.
    #[must_use]
    pub fn check_rendered(&self, kind: PolicyKind, rendered: &Value<Self>) -> Vec<Diagnostic> {
        let mut findings = Vec::new();
        if self.is_empty() {
            let message = format!("the {} has no statement", kind.name());
            findings.push(
                Diagnostic::error("policy/empty", message).help("add a statement, or no policy"),
            );
        }
        for (index, statement) in self.statements().iter().enumerate() {
            let mut place = Place {
                kind,
                index,
                statement,
                findings: &mut findings,
            };
            elements::check(&mut place);
            principals::check(&mut place);
            sids::check(&mut place);
        }
        sids::check_unique(self, kind, &mut findings);
        size::check(rendered, kind, &mut findings);
        findings
    }
}

/// One statement, and where findings about it go.
struct Place<'a> {
    kind: PolicyKind,
    index: usize,
    statement: &'a Statement,
    findings: &'a mut Vec<Diagnostic>,
}

impl Place<'_> {
    fn error(&mut self, code: &'static str, what: &str, help: &str) {
        self.report(Diagnostic::error(code, self.message(what)).help(help));
    }

    fn warning(&mut self, code: &'static str, what: &str, help: &str) {
        self.report(Diagnostic::warning(code, self.message(what)).help(help));
    }

    fn report(&mut self, finding: Diagnostic) {
        let path = format!("Statement.{}", self.index);
        self.findings.push(finding.property(path));
    }

    fn message(&self, what: &str) -> String {
        let policy = self.kind.name();
        match &self.statement.sid {
            Some(sid) => format!("statement `{sid}` of the {policy} {what}"),
            None => format!("statement {} of the {policy} {what}", self.index),
        }
    }
}
