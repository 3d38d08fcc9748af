//! The organization that accounts belong to.

use catchment_core::Diagnostic;

/// An AWS organization: its id and its management account.
///
/// Organization-wide constructs take it to scope what they allow: a trail of the organization
/// writes under its id, and policies name it in `aws:SourceOrgID`.
///
/// # Diagnostics
///
/// The constructs that use it report:
///
/// - `organization/id`: the id is none
/// - `organization/management-account`: the management account is no account id
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    id: String,
    management_account: String,
}

impl Organization {
    /// `id` is `o-` and 10 to 32 lower-case letters and digits; `management_account` is 12 digits.
    /// Anything else is reported by the constructs that use it.
    ///
    /// `aws organizations describe-organization` prints both.
    #[must_use]
    pub fn new(id: &str, management_account: &str) -> Self {
        Self {
            id: id.to_owned(),
            management_account: management_account.to_owned(),
        }
    }

    /// The id, such as `o-exampleorgid`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id of the management account.
    #[must_use]
    pub fn management_account(&self) -> &str {
        &self.management_account
    }

    /// What AWS would not take, for the construct that uses it to report.
    pub(crate) fn problems(&self) -> Vec<Diagnostic> {
        let mut problems = Vec::new();
        if !is_organization_id(&self.id) {
            let message = format!("`{}` is no organization id", self.id);
            problems.push(Diagnostic::error("organization/id", message).help(
                "an organization id is `o-` and 10 to 32 lower-case letters and digits: \
                 `aws organizations describe-organization` prints it",
            ));
        }
        if !is_account_id(&self.management_account) {
            let message = format!("`{}` is no account id", self.management_account);
            problems.push(
                Diagnostic::error("organization/management-account", message)
                    .help("an account id is 12 digits"),
            );
        }
        problems
    }
}

fn is_organization_id(id: &str) -> bool {
    id.strip_prefix("o-").is_some_and(|rest| {
        (10..=32).contains(&rest.len())
            && rest
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

fn is_account_id(id: &str) -> bool {
    id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(id: &str, account: &str) -> Vec<String> {
        let problems = Organization::new(id, account).problems();
        problems
            .iter()
            .map(|found| found.code().to_owned())
            .collect()
    }

    #[test]
    fn ids_of_the_documented_form_are_accepted() {
        for id in [
            "o-exampleorgid",
            "o-a1b2c3d4e5",
            &format!("o-{}", "a".repeat(32)),
        ] {
            assert!(codes(id, "111111111111").is_empty(), "{id}");
        }
    }

    #[test]
    fn ids_of_another_form_are_refused() {
        for id in [
            "",
            "exampleorgid",
            "o-short",
            "o-Exampleorgid",
            "o-example-org",
        ] {
            assert_eq!(codes(id, "111111111111"), ["organization/id"], "{id}");
        }
        assert_eq!(
            codes(&format!("o-{}", "a".repeat(33)), "111111111111"),
            ["organization/id"]
        );
    }

    #[test]
    fn a_management_account_that_is_no_account_is_refused() {
        for account in ["", "11111111111", "1111111111111", "11111111111a"] {
            assert_eq!(
                codes("o-exampleorgid", account),
                ["organization/management-account"],
                "{account}"
            );
        }
    }
}
