//! How a trail is made.

use super::{Aggregation, Events, Insight, InsightEvents};
use crate::kms::KeyRef;
use crate::log_bucket::BucketRef;
use crate::log_group::LogGroupRef;
use crate::organization::Organization;
use crate::topic::TopicRef;

/// How a [`Trail`](super::Trail) is made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TrailProps {
    pub(super) bucket: BucketRef,
    pub(super) key: Option<KeyRef>,
    pub(super) organization: Option<Membership>,
    pub(super) name: Option<String>,
    pub(super) prefix: Option<String>,
    pub(super) topic: Option<TopicRef>,
    pub(super) log_group: Option<LogGroupRef>,
    pub(super) coverage: Coverage,
    pub(super) is_logging: bool,
    pub(super) validates_files: bool,
    pub(super) events: Option<Events>,
    pub(super) insights: Vec<(Insight, Vec<InsightEvents>)>,
    pub(super) aggregations: Vec<Aggregation>,
    pub(super) tags: Vec<(String, String)>,
}

/// The organization that a trail is of, and who makes it.
#[derive(Clone, Debug)]
pub(super) struct Membership {
    pub(super) organization: Organization,
    pub(super) maker: Maker,
}

/// The account that makes a trail of the organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Maker {
    ManagementAccount,
    DelegatedAdministrator,
}

/// The Regions of a trail. A multi-Region trail without global service events does not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Coverage {
    MultiRegion,
    SingleRegion,
    SingleRegionWithoutGlobal,
}

impl TrailProps {
    /// A trail that delivers to `bucket`: a `LogBucket` of this app, in any account and Region, or
    /// one of another owner. All Regions, all management events, log file validation.
    #[must_use]
    pub fn new(bucket: impl Into<BucketRef>) -> Self {
        Self {
            bucket: bucket.into(),
            key: None,
            organization: None,
            name: None,
            prefix: None,
            topic: None,
            log_group: None,
            coverage: Coverage::MultiRegion,
            is_logging: true,
            validates_files: true,
            events: None,
            insights: Vec::new(),
            aggregations: Vec::new(),
            tags: Vec::new(),
        }
    }

    /// A trail of the organization: it logs the events of all accounts. Its stack goes to the
    /// management account. Default: a trail of its own account. Changing it does not replace the
    /// trail.
    ///
    /// The organization must have all features, and trusted access for CloudTrail: the plan lists
    /// it. The first copy of management events is free in each account and Region.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/creating-trail-organization.html>
    #[must_use]
    pub fn organization(self, organization: &Organization) -> Self {
        self.member(organization, Maker::ManagementAccount)
    }

    /// The same from the account of a delegated administrator of CloudTrail. The management account
    /// owns the trail nonetheless, and is in its ARN; a log group is of the administrator's
    /// account.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-delegated-administrator.html>
    #[must_use]
    pub fn organization_by_delegated_administrator(self, organization: &Organization) -> Self {
        self.member(organization, Maker::DelegatedAdministrator)
    }

    fn member(mut self, organization: &Organization, maker: Maker) -> Self {
        self.organization = Some(Membership {
            organization: organization.clone(),
            maker,
        });
        self
    }

    /// Log and digest files are encrypted with `key`, which must be symmetric and of the bucket's
    /// Region. Default: the key of the bucket's default encryption, if it is known to have one.
    ///
    /// The default sets the key on the trail, too, rather than leave encryption to the bucket:
    /// only then does CloudTrail name the trail in the encryption context, which key policies can
    /// hold it to. Changing it does not re-encrypt what is there.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/encrypting-cloudtrail-log-files-with-aws-kms.html>
    #[must_use]
    pub fn encrypt_with(mut self, key: impl Into<KeyRef>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The trail's name: 3 to 128 letters, digits, `.`, `_` and `-`; letter or digit first and
    /// last, no two of `._-` side by side, not like an IP address. Changing it replaces the trail.
    ///
    /// Default: made from the stack's name and the ids, not by CloudFormation, because bucket
    /// policy and key policy have the trail's ARN before the trail exists.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// The folder of the bucket in which `AWSLogs/` lies: 1 to 200 characters, no `/` at either
    /// end. Default: none. The statements of the bucket policy have the same.
    #[must_use]
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = Some(prefix.to_owned());
        self
    }

    /// A standard topic that is told of each new log file, in any account and Region. Its policy
    /// comes to allow this trail to publish. Default: none. An organization of many accounts makes
    /// many files: S3 can tell of them too, through EventBridge.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/configure-sns-notifications-for-cloudtrail.html>
    #[must_use]
    pub fn notify(mut self, topic: impl Into<TopicRef>) -> Self {
        self.topic = Some(topic.into());
        self
    }

    /// A log group that receives the events, too, within minutes: for alarms and queries. It is of
    /// the trail's own account and home Region; the role with which CloudTrail writes is made.
    /// Default: none; charged by the amount of data. Events of more than 256 KB are left out.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/send-cloudtrail-events-to-cloudwatch-logs.html>
    #[must_use]
    pub fn cloud_watch_logs(mut self, log_group: impl Into<LogGroupRef>) -> Self {
        self.log_group = Some(log_group.into());
        self
    }

    /// Events of the stack's Region only, and of global services (IAM, STS, CloudFront) if it is
    /// the one that they report to. Default: all Regions, also those that AWS adds, so that
    /// nobody can act unseen in a Region that one does not use.
    #[must_use]
    pub fn single_region(mut self) -> Self {
        self.coverage = Coverage::SingleRegion;
        self
    }

    /// Events of the stack's Region only, without global services: another trail has them.
    #[must_use]
    pub fn single_region_without_global_services(mut self) -> Self {
        self.coverage = Coverage::SingleRegionWithoutGlobal;
        self
    }

    /// Makes the trail, but does not log yet. Default: it logs at once.
    #[must_use]
    pub fn not_logging(mut self) -> Self {
        self.is_logging = false;
        self
    }

    /// No digest files. Default: each hour CloudTrail writes and signs a digest of the log files,
    /// free of charge, so that a changed or deleted file can be proven.
    /// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-intro.html>
    #[must_use]
    pub fn without_log_file_validation(mut self) -> Self {
        self.validates_files = false;
        self
    }

    /// Which events are logged. Default: all management events.
    ///
    /// Basic or advanced event selectors, or one selector for short:
    /// `.events(ManagementEvents::new().write_only())`. Once advanced event selectors are given,
    /// management events must be among them to be logged.
    #[must_use]
    pub fn events(mut self, events: impl Into<Events>) -> Self {
        self.events = Some(events.into());
        self
    }

    /// Logs unusual values of a measure of management events. Default: none; charged by the
    /// number of events analyzed.
    #[must_use]
    pub fn insight(self, insight: Insight) -> Self {
        self.insight_of(insight, InsightEvents::Management)
    }

    /// Logs unusual values of a measure of one category of events, which the trail must log.
    #[must_use]
    pub fn insight_of(mut self, insight: Insight, events: InsightEvents) -> Self {
        let mut known = self.insights.iter_mut();
        match known.find(|(known, _)| *known == insight) {
            Some((_, categories)) if categories.contains(&events) => {}
            Some((_, categories)) => categories.push(events),
            None => self.insights.push((insight, vec![events])),
        }
        self
    }

    /// Logs a summary of data events, too. Default: none; charged by the number of events.
    #[must_use]
    pub fn aggregate(mut self, aggregation: Aggregation) -> Self {
        if !self.aggregations.contains(&aggregation) {
            self.aggregations.push(aggregation);
        }
        self
    }

    /// A tag of the trail. Up to 50, together with those of outer scopes.
    #[must_use]
    pub fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }
}

impl TrailProps {
    pub(super) fn encryption_key(&self) -> Option<&KeyRef> {
        self.key.as_ref().or(self.bucket.key())
    }

    pub(super) fn maker(&self) -> Option<Maker> {
        self.organization
            .as_ref()
            .map(|membership| membership.maker)
    }
}

impl Coverage {
    pub(super) fn is_multi_region(self) -> bool {
        self == Self::MultiRegion
    }

    pub(super) fn has_global_services(self) -> bool {
        self != Self::SingleRegionWithoutGlobal
    }
}
