//! The account and region that a stack goes to.

use crate::diagnostic::Diagnostic;

/// An account and a region; either may be left open.
///
/// A stack whose environment is open can be deployed anywhere, and knows less: references
/// between two open stacks are taken to stay in one account and region, and references between
/// an open and a fixed one are refused where it matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Env {
    account: Option<String>,
    region: Option<String>,
}

impl Env {
    /// `account` is 12 digits, `region` such as `ca-central-1`. Anything else is reported when a
    /// stack is made with it.
    #[must_use]
    pub fn new(account: &str, region: &str) -> Self {
        Self {
            account: Some(account.to_owned()),
            region: Some(region.to_owned()),
        }
    }

    /// Account and region open.
    #[must_use]
    pub fn agnostic() -> Self {
        Self::default()
    }

    /// The region fixed, the account open.
    #[must_use]
    pub fn in_region(region: &str) -> Self {
        Self {
            account: None,
            region: Some(region.to_owned()),
        }
    }

    /// The account, unless open.
    #[must_use]
    pub fn account(&self) -> Option<&str> {
        self.account.as_deref()
    }

    /// The region, unless open.
    #[must_use]
    pub fn region(&self) -> Option<&str> {
        self.region.as_deref()
    }

    /// The partition that the region is in, unless the region is open.
    #[must_use]
    pub fn partition(&self) -> Option<&'static str> {
        let region = self.region.as_deref()?;
        let known = PARTITIONS
            .iter()
            .find(|(prefix, _)| region.starts_with(prefix));
        Some(known.map_or("aws", |(_, partition)| partition))
    }

    /// This environment, with what it leaves open taken from `outer`.
    pub(crate) fn or(&self, outer: &Self) -> Self {
        Self {
            account: self.account.clone().or_else(|| outer.account.clone()),
            region: self.region.clone().or_else(|| outer.region.clone()),
        }
    }

    pub(crate) fn problems(&self) -> impl Iterator<Item = Diagnostic> {
        let account = self.account.as_deref().filter(|account| {
            account.len() != 12 || !account.bytes().all(|byte| byte.is_ascii_digit())
        });
        let region = self.region.as_deref().filter(|region| !is_region(region));
        let account = account.map(|account| {
            let message = format!("`{account}` is no account id");
            Diagnostic::error("stack/account", message).help("an account id is 12 digits")
        });
        let region = region.map(|region| {
            let message = format!("`{region}` is no region");
            Diagnostic::error("stack/region", message)
                .help("write the region's code, such as `ca-central-1`")
        });
        account.into_iter().chain(region)
    }
}

/// Region prefixes of the partitions besides `aws`, longest first where one begins another.
const PARTITIONS: [(&str, &str); 7] = [
    ("cn-", "aws-cn"),
    ("us-gov-", "aws-us-gov"),
    ("us-isob-", "aws-iso-b"),
    ("us-isof-", "aws-iso-f"),
    ("us-iso-", "aws-iso"),
    ("eu-isoe-", "aws-iso-e"),
    ("eusc-", "aws-eusc"),
];

fn is_region(text: &str) -> bool {
    let pieces: Vec<&str> = text.split('-').collect();
    let [area, middle @ .., number] = pieces.as_slice() else {
        return false;
    };
    let word = |piece: &&str| !piece.is_empty() && piece.bytes().all(|b| b.is_ascii_lowercase());
    word(area)
        && (1..=2).contains(&middle.len())
        && middle.iter().all(word)
        && !number.is_empty()
        && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_of_every_partition_are_accepted_and_know_their_partition() {
        for (region, partition) in [
            ("ca-central-1", "aws"),
            ("ap-southeast-5", "aws"),
            ("cn-north-1", "aws-cn"),
            ("us-gov-west-1", "aws-us-gov"),
            ("us-isob-east-1", "aws-iso-b"),
            ("eusc-de-east-1", "aws-eusc"),
        ] {
            let env = Env::new("111111111111", region);
            assert_eq!(env.problems().count(), 0, "{region}");
            assert_eq!(env.partition(), Some(partition), "{region}");
        }
    }

    #[test]
    fn an_account_or_region_of_the_wrong_form_is_a_problem() {
        for (account, region) in [
            ("11111111111", "ca-central-1"),
            ("11111111111a", "ca-central-1"),
            ("111111111111", "Canada"),
            ("111111111111", "ca-central"),
        ] {
            assert_eq!(Env::new(account, region).problems().count(), 1);
        }
    }
}
