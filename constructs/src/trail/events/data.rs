//! Data events.

use catchment_cfn::cloudtrail::trail as cfn;

use super::advanced::{equals, selector};
use super::{Match, ReadWrite, ResourceType};
use crate::trail::stores::Stores;

/// An advanced event selector for data events: what is done with the data in resources of one
/// type. They are frequent, and charged by their number.
///
/// A selector that would log deliveries leaves them out by itself: of S3 objects, those of the
/// trail's bucket and of the buckets that this is copied to; of SNS topics, the trail's topic; and
/// the same of other trails of the app that log deliveries, in accounts that this one logs. Every delivery would cause another
/// one otherwise. A selector that reads only, or whose event names leave out `PutObject`
/// (or `Publish`), logs no delivery, and so covers bucket and topic too: add one of these to see
/// who else touches the logs.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html>
#[derive(Clone, Debug)]
pub struct DataEvents {
    pub(super) name: Option<String>,
    pub(super) resource_type: ResourceType,
    read_write: ReadWrite,
    event_name: Match,
    event_source: Match,
    event_type: Match,
    pub(super) resource_arn: Match,
    user_identity_arn: Match,
    console: Option<ConsoleSessions>,
}

/// Whether events come from sessions of the AWS Management Console.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsoleSessions {
    /// Only those.
    Only,
    /// Only others.
    LeftOut,
}

impl DataEvents {
    /// All data events of all resources of a type.
    #[must_use]
    pub fn of(resource_type: ResourceType) -> Self {
        Self {
            name: None,
            resource_type,
            read_write: ReadWrite::All,
            event_name: Match::new(),
            event_source: Match::new(),
            event_type: Match::new(),
            resource_arn: Match::new(),
            user_identity_arn: Match::new(),
            console: None,
        }
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

    /// `eventName`: the call, such as `DeleteObject`. Default: any.
    #[must_use]
    pub fn event_name(mut self, names: impl Into<Match>) -> Self {
        self.event_name = names.into();
        self
    }

    /// `eventSource`: the service, such as `s3.amazonaws.com`. Default: any.
    #[must_use]
    pub fn event_source(mut self, sources: impl Into<Match>) -> Self {
        self.event_source = sources.into();
        self
    }

    /// `eventType`, such as `AwsApiCall`. Default: any.
    #[must_use]
    pub fn event_type(mut self, types: impl Into<Match>) -> Self {
        self.event_type = types.into();
        self
    }

    /// `resources.ARN`. Default: any. Exact values are whole ARNs of the selector's type; all
    /// objects of a bucket start with `arn:aws:s3:::BUCKET/`.
    #[must_use]
    pub fn resource_arn(mut self, arns: impl Into<Match>) -> Self {
        self.resource_arn = arns.into();
        self
    }

    /// `userIdentity.arn`: who calls. Default: anyone.
    #[must_use]
    pub fn user_identity_arn(mut self, arns: impl Into<Match>) -> Self {
        self.user_identity_arn = arns.into();
        self
    }

    /// `sessionCredentialFromConsole`: whether the call comes from a session of the AWS
    /// Management Console. Default: either.
    #[must_use]
    pub fn console_sessions(mut self, sessions: ConsoleSessions) -> Self {
        self.console = Some(sessions);
        self
    }

    /// The same without deliveries to `stores`.
    pub(super) fn sparing(&self, stores: &Stores) -> Self {
        let mut events = self.clone();
        if self.may_log_new_objects() {
            for bucket in &stores.buckets {
                events.resource_arn = events.resource_arn.not_starts_with(&bucket.arn);
            }
        }
        if self.may_log_notifications() {
            for topic in &stores.topics {
                events.resource_arn = events.resource_arn.not_equals(&topic.arn);
            }
        }
        events
    }

    pub(super) fn may_log_new_objects(&self) -> bool {
        self.resource_type == ResourceType::S3_OBJECT && self.may_log("PutObject")
    }

    pub(super) fn may_log_notifications(&self) -> bool {
        self.resource_type == ResourceType::SNS_TOPIC && self.may_log("Publish")
    }

    /// Whether it may select a call, which changes something.
    fn may_log(&self, call: &str) -> bool {
        self.read_write.writes() && self.event_name.admits(call)
    }

    pub(super) fn matches(&self) -> [&Match; 5] {
        [
            &self.event_name,
            &self.event_source,
            &self.event_type,
            &self.resource_arn,
            &self.user_identity_arn,
        ]
    }

    pub(super) fn value_count(&self) -> usize {
        let read_only = usize::from(self.read_write.read_only().is_some());
        let console = usize::from(self.console.is_some());
        let own = read_only.saturating_add(console).saturating_add(2);
        let matches = self.matches().map(|matching| matching.values().count());
        matches.into_iter().fold(own, usize::saturating_add)
    }

    pub(super) fn render(&self) -> cfn::AdvancedEventSelector {
        let mut fields = vec![
            equals("eventCategory", "Data"),
            equals("resources.type", self.resource_type.as_str()),
        ];
        if let Some(value) = self.read_write.read_only() {
            fields.push(equals("readOnly", value));
        }
        let names = [
            "eventName",
            "eventSource",
            "eventType",
            "resources.ARN",
            "userIdentity.arn",
        ];
        for (name, matching) in names.into_iter().zip(self.matches()) {
            if !matching.is_any() {
                fields.push(matching.render(name));
            }
        }
        if let Some(sessions) = self.console {
            let from_console = match sessions {
                ConsoleSessions::Only => Match::from("true"),
                ConsoleSessions::LeftOut => Match::new().not_equals("true"),
            };
            fields.push(from_console.render("sessionCredentialFromConsole"));
        }
        selector(self.name.as_deref(), fields)
    }
}
