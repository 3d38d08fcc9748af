//! Object Lock.

use catchment_cfn::s3::bucket::{
    DefaultRetention, DefaultRetentionMode as Mode, ObjectLockConfiguration,
    ObjectLockConfigurationObjectLockEnabled as Enabled, ObjectLockRule,
};
use catchment_core::{Days, Diagnostic, Years};

/// S3 Object Lock: object versions that cannot be deleted or overwritten.
///
/// It needs versioning, which a [`LogBucket`](super::LogBucket) has, and cannot be switched off
/// again. Retention counts from the day on which an object was written. It does not protect the
/// key that objects are encrypted with.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ObjectLock {
    retention: Option<(RetentionMode, Retention)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum RetentionMode {
    Governance,
    Compliance,
}

/// How long an object version is locked: days or years, 1 day to 100 years.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retention {
    /// 1 to 36,500 days.
    Days(Days),
    /// 1 to 100 years, of 365 days.
    Years(Years),
}

impl ObjectLock {
    /// Every new object version is locked for this long, and nobody can shorten that or delete the
    /// version, not even the root user. Only closing the account ends it. Storage is paid for
    /// meanwhile: try with [`governance`](Self::governance) and a few days first.
    #[must_use]
    pub fn compliance(retention: impl Into<Retention>) -> Self {
        Self {
            retention: Some((RetentionMode::Compliance, retention.into())),
        }
    }

    /// Every new object version is locked for this long, but for principals with
    /// `s3:BypassGovernanceRetention`.
    #[must_use]
    pub fn governance(retention: impl Into<Retention>) -> Self {
        Self {
            retention: Some((RetentionMode::Governance, retention.into())),
        }
    }

    /// Object Lock is enabled, and an object version is locked only if its writer says so. Log
    /// services do not: without default retention nothing is locked yet.
    #[must_use]
    pub const fn enabled() -> Self {
        Self { retention: None }
    }

    /// For how many days new object versions are locked, if they are.
    pub(super) fn retention_days(self) -> Option<Days> {
        self.retention.map(|(_, retention)| retention.days())
    }

    pub(super) fn problem(self) -> Option<Diagnostic> {
        let (_, retention) = self.retention?;
        let is_allowed = match retention {
            Retention::Days(days) => (1..=36_500).contains(&days.get()),
            Retention::Years(years) => (1..=100).contains(&years.get()),
        };
        let message = format!("the retention of `{}` is not possible", retention.text());
        let problem = Diagnostic::error("log-bucket/lock-retention", message)
            .property("Properties.ObjectLockConfiguration.Rule.DefaultRetention")
            .help("a default retention is 1 day to 100 years");
        (!is_allowed).then_some(problem)
    }

    pub(super) fn to_cfn(self) -> ObjectLockConfiguration {
        let lock = ObjectLockConfiguration::new().object_lock_enabled(Enabled::ENABLED);
        let Some((mode, retention)) = self.retention else {
            return lock;
        };
        let mode = match mode {
            RetentionMode::Governance => Mode::GOVERNANCE,
            RetentionMode::Compliance => Mode::COMPLIANCE,
        };
        let default = DefaultRetention::new().mode(mode);
        let default = match retention {
            Retention::Days(days) => default.days(days),
            Retention::Years(years) => default.years(years),
        };
        lock.rule(ObjectLockRule::new().default_retention(default))
    }
}

impl Retention {
    fn days(self) -> Days {
        match self {
            Self::Days(days) => days,
            Self::Years(years) => years.into(),
        }
    }

    fn text(self) -> String {
        match self {
            Self::Days(days) => days.to_string(),
            Self::Years(years) => years.to_string(),
        }
    }
}

impl From<Days> for Retention {
    fn from(days: Days) -> Self {
        Self::Days(days)
    }
}

impl From<Years> for Retention {
    fn from(years: Years) -> Self {
        Self::Years(years)
    }
}
