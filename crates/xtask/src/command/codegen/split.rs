//! Which crate a service is in: one crate may have 300 features at most, and there are more services.

use std::collections::BTreeSet;

/// A generated crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::command) enum Home {
    /// `catchment-cfn`: the services that `crates/cfn/services.txt` lists.
    Cfn,
    /// `catchment-cfn-more`: all others.
    More,
}

impl Home {
    /// Both.
    pub(in crate::command) const ALL: [Self; 2] = [Self::Cfn, Self::More];

    /// Its folder below `crates`.
    pub(in crate::command) const fn folder(self) -> &'static str {
        match self {
            Self::Cfn => "cfn",
            Self::More => "cfn-more",
        }
    }

    /// Its name for Cargo.
    pub(in crate::command) const fn package(self) -> &'static str {
        match self {
            Self::Cfn => "catchment-cfn",
            Self::More => "catchment-cfn-more",
        }
    }

    /// Its name in Rust.
    pub(in crate::command) const fn library(self) -> &'static str {
        match self {
            Self::Cfn => "catchment_cfn",
            Self::More => "catchment_cfn_more",
        }
    }

    /// How code in this crate names the root of `other`.
    pub(super) fn path_to(self, other: Self) -> &'static str {
        if self == other {
            "crate"
        } else {
            other.library()
        }
    }
}

/// The services of `catchment-cfn`.
pub(in crate::command) struct Split(BTreeSet<String>);

impl Split {
    /// Reads `services.txt`: a service per line; `#` begins a comment.
    pub(in crate::command) fn parse(text: &str) -> Self {
        let lines = text
            .lines()
            .map(|line| line.split('#').next().unwrap_or_default().trim());
        Self(
            lines
                .filter(|line| !line.is_empty())
                .map(str::to_owned)
                .collect(),
        )
    }

    /// The crate of `service`; one that nobody has listed yet is in the second.
    pub(in crate::command) fn home(&self, service: &str) -> Home {
        if self.0.contains(service) {
            Home::Cfn
        } else {
            Home::More
        }
    }

    /// The services that are listed.
    pub(super) fn listed(&self) -> impl Iterator<Item = &String> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::{Home, Split};

    #[test]
    fn a_service_that_is_not_listed_is_in_the_second_crate() {
        let split = Split::parse("# the common ones\nkms\n\ns3 # buckets\n");
        assert_eq!(split.home("kms"), Home::Cfn);
        assert_eq!(split.home("s3"), Home::Cfn);
        assert_eq!(split.home("quicksight"), Home::More);
    }
}
