//! How a log group is made.

use catchment_core::{IntoValue, RemovalPolicy, Value};

use super::{DataProtection, Retention};
use crate::kms::KeyRef;

/// How a [`LogGroup`](super::LogGroup) is made.
///
/// Default: class `STANDARD`, kept for 731 days, encrypted by CloudWatch Logs, retained when its
/// stack goes.
///
/// ```
/// use catchment_constructs::log_group::LogGroupProps;
/// use catchment_core::Years;
///
/// let props = LogGroupProps::new().name("/org/trail").retention(Years(1));
/// # let _ = props;
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct LogGroupProps {
    pub(super) name: Option<Value<str>>,
    pub(super) retention: Option<Retention>,
    pub(super) class: LogGroupClass,
    pub(super) key: Option<KeyRef>,
    pub(super) data_protection: Option<DataProtection>,
    pub(super) index_fields: Vec<String>,
    pub(super) is_protected: bool,
    pub(super) removal_policy: Option<RemovalPolicy>,
    pub(super) tags: Vec<(String, String)>,
}

/// What a log group can do, and what it costs.
///
/// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LogGroupClass {
    /// `STANDARD`: everything.
    #[default]
    Standard,
    /// `INFREQUENT_ACCESS`: half the price of ingestion; no subscription filters, metric filters,
    /// live tail, data protection and field indexes.
    InfrequentAccess,
    /// `DELIVERY`: only hands events on, to S3 or Firehose. Keeps them for a day or two, whatever
    /// the retention; no data protection and field indexes.
    Delivery,
}

impl LogGroupProps {
    /// A log group of class `STANDARD` that keeps events for 731 days.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name: 1 to 512 of `A-Z a-z 0-9 . - _ / #`, not beginning with `aws/`. Another name
    /// replaces the log group. Default: CloudFormation makes one, so that a replacement does not
    /// collide with what it replaces.
    ///
    /// A key can be held to a log group whose name is given; see
    /// [`encrypt_with`](Self::encrypt_with).
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<str>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// How long events are kept. Default: 731 days (two years, as in the CDK): longer than the
    /// year that CIS and Security Hub `CloudWatch.16` ask for, and the bill is bounded. Storage is
    /// paid by the month. What must last longer belongs into a bucket.
    #[must_use]
    pub fn retention(mut self, retention: impl Into<Retention>) -> Self {
        self.retention = Some(retention.into());
        self
    }

    /// What the log group can do. Default: [`LogGroupClass::Standard`], the only class with
    /// filters, which alarms on security events need. The class of a log group cannot change.
    #[must_use]
    pub fn class(mut self, class: LogGroupClass) -> Self {
        self.class = class;
        self
    }

    /// The key that encrypts the events, of the log group's Region. Default: CloudWatch Logs
    /// encrypts with a key of its own, which costs nothing and which no one can withdraw.
    ///
    /// The key policy comes to allow `logs.REGION.amazonaws.com` what it needs, for this log group
    /// if it has a [`name`](Self::name), and otherwise for all log groups of its account and
    /// Region: the name that CloudFormation makes is not known when the key is made.
    #[must_use]
    pub fn encrypt_with(mut self, key: impl Into<KeyRef>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Masks sensitive data in what arrives from now on. Default: none. Paid by the GB scanned.
    /// For class `STANDARD`.
    #[must_use]
    pub fn data_protection(mut self, policy: DataProtection) -> Self {
        self.data_protection = Some(policy);
        self
    }

    /// Fields that CloudWatch Logs Insights finds without a scan, such as `eventName`: up to 20,
    /// of at most 100 characters each. Default: those that CloudWatch Logs chooses. For class
    /// `STANDARD`.
    #[must_use]
    pub fn index_fields<F: Into<String>>(mut self, fields: impl IntoIterator<Item = F>) -> Self {
        self.index_fields.extend(fields.into_iter().map(Into::into));
        self
    }

    /// Makes CloudWatch Logs refuse to delete the log group until the protection is taken away.
    /// Default: as in CloudFormation, it can be deleted.
    #[must_use]
    pub fn protect_from_deletion(mut self) -> Self {
        self.is_protected = true;
        self
    }

    /// What happens to the log group when it leaves its stack. Default: [`RemovalPolicy::Retain`],
    /// because its events are evidence. A log group that stays costs what it stores.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// A tag.
    #[must_use]
    pub fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }
}

impl LogGroupClass {
    /// The class, as CloudFormation knows it.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
        }
    }
}
