//! Management events.

use catchment_cfn::cloudtrail::trail as cfn;

use super::advanced::{equals, selector};
use super::{FrequentSource, Match, ReadWrite, leave_out};

/// An advanced event selector for management events: what is done to resources, and sign-ins.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-management-events-with-cloudtrail.html>
#[derive(Clone, Debug, Default)]
pub struct ManagementEvents {
    pub(super) name: Option<String>,
    read_write: ReadWrite,
    left_out: Vec<FrequentSource>,
}

impl ManagementEvents {
    /// All management events.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the selector is for, 1 to 1,000 characters. Default: none.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// Events that change nothing only. Default: all.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        self.read_write = ReadWrite::ReadOnly;
        self
    }

    /// Events that may change something only. Default: all.
    #[must_use]
    pub fn write_only(mut self) -> Self {
        self.read_write = ReadWrite::WriteOnly;
        self
    }

    /// Leaves out a frequent source. Default: none is, so that the use of keys can be traced.
    #[must_use]
    pub fn leave_out(mut self, source: FrequentSource) -> Self {
        leave_out(&mut self.left_out, source);
        self
    }

    pub(super) const fn read_write(&self) -> ReadWrite {
        self.read_write
    }

    pub(super) fn value_count(&self) -> usize {
        let read_only = usize::from(self.read_write.read_only().is_some());
        self.left_out
            .len()
            .saturating_add(read_only)
            .saturating_add(1)
    }

    pub(super) fn render(&self) -> cfn::AdvancedEventSelector {
        let mut fields = vec![equals("eventCategory", "Management")];
        if let Some(value) = self.read_write.read_only() {
            fields.push(equals("readOnly", value));
        }
        if !self.left_out.is_empty() {
            let names: Vec<&str> = self.left_out.iter().map(|source| source.name()).collect();
            fields.push(Match::new().not_equals(names).render("eventSource"));
        }
        selector(self.name.as_deref(), fields)
    }
}
