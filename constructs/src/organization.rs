//! The organization that accounts belong to.

/// An AWS organization: its id and its management account.
///
/// Organization-wide constructs take it to scope what they allow: a trail of the organization
/// writes under its id, and policies name it in `aws:SourceOrgID`.
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
}
