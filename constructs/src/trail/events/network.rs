//! Network activity events.

use catchment_cfn::cloudtrail::trail as cfn;

use super::Match;
use super::advanced::{equals, selector};

/// An advanced event selector for network activity events: calls of one service through VPC
/// endpoints.
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-network-events-with-cloudtrail.html>
#[derive(Clone, Debug)]
pub struct NetworkActivityEvents {
    pub(super) name: Option<String>,
    pub(super) source: String,
    pub(super) event_name: Match,
    pub(super) endpoint: Match,
    denied_only: bool,
}

impl NetworkActivityEvents {
    /// All calls of a service through VPC endpoints. `source` is its event source, such as
    /// `s3.amazonaws.com`; one selector takes one.
    #[must_use]
    pub fn of(source: &str) -> Self {
        Self {
            name: None,
            source: source.to_owned(),
            event_name: Match::new(),
            endpoint: Match::new(),
            denied_only: false,
        }
    }

    /// What the selector is for, 1 to 1,000 characters. Default: none.
    #[must_use]
    pub fn name(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// The name of the call, such as `GetObject`. Default: any.
    #[must_use]
    pub fn event_name(mut self, names: impl Into<Match>) -> Self {
        self.event_name = names.into();
        self
    }

    /// The id of the endpoint, such as `vpce-0a1b2c3d`. Default: any.
    #[must_use]
    pub fn vpc_endpoint(mut self, ids: impl Into<Match>) -> Self {
        self.endpoint = ids.into();
        self
    }

    /// Only calls that the endpoint's policy denied: `errorCode` is `VpceAccessDenied`, the one
    /// code that can be selected. Default: all calls.
    #[must_use]
    pub fn denied_only(mut self) -> Self {
        self.denied_only = true;
        self
    }

    pub(super) fn matches(&self) -> [&Match; 2] {
        [&self.event_name, &self.endpoint]
    }

    pub(super) fn value_count(&self) -> usize {
        let own = usize::from(self.denied_only).saturating_add(2);
        let matches = self.matches().map(|matching| matching.values().count());
        matches.into_iter().fold(own, usize::saturating_add)
    }

    pub(super) fn render(&self) -> cfn::AdvancedEventSelector {
        let mut fields = vec![
            equals("eventCategory", "NetworkActivity"),
            equals("eventSource", &self.source),
        ];
        if !self.event_name.is_any() {
            fields.push(self.event_name.render("eventName"));
        }
        if self.denied_only {
            fields.push(equals("errorCode", "VpceAccessDenied"));
        }
        if !self.endpoint.is_any() {
            fields.push(self.endpoint.render("vpcEndpointId"));
        }
        selector(self.name.as_deref(), fields)
    }
}
