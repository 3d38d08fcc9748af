//! Advanced event selectors.

use catchment_cfn::cloudtrail::trail as cfn;
use catchment_core::{IntoValue as _, Value};

use super::{DataEvents, ManagementEvents, Match, NetworkActivityEvents, ReadWrite};
use crate::trail::stores::Stores;

/// Events by advanced event selectors: what any of them selects is logged.
///
/// Once there is a selector, management events are logged only if one selects them.
/// All values of all selectors: up to 500.
///
/// ```
/// use catchment_constructs::trail::{AdvancedEvents, DataEvents, ManagementEvents, ResourceType};
///
/// let events = AdvancedEvents::new()
///     .select(ManagementEvents::new())
///     .select(DataEvents::of(ResourceType::S3_OBJECT).write_only());
/// assert_eq!(events.selectors().len(), 2);
/// ```
///
/// Each category of events has its own fields; a field that it lacks does not compile:
///
/// ```compile_fail
/// use catchment_constructs::trail::ManagementEvents;
///
/// let selector = ManagementEvents::new().resource_arn("arn:aws:s3:::central-logs/");
/// ```
///
/// <https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedEventSelector.html>
#[derive(Clone, Debug, Default)]
pub struct AdvancedEvents {
    selectors: Vec<AdvancedEventSelector>,
}

/// An advanced event selector, by the category of events that it selects.
#[derive(Clone, Debug)]
pub enum AdvancedEventSelector {
    /// Of management events.
    Management(ManagementEvents),
    /// Of data events of one type of resource.
    Data(DataEvents),
    /// Of network activity events of one service.
    NetworkActivity(NetworkActivityEvents),
}

impl AdvancedEvents {
    /// No events, until selectors are added.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Logs what a selector selects, too.
    #[must_use]
    pub fn select(mut self, selector: impl Into<AdvancedEventSelector>) -> Self {
        self.selectors.push(selector.into());
        self
    }

    /// The selectors, in the order given.
    #[must_use]
    pub fn selectors(&self) -> &[AdvancedEventSelector] {
        &self.selectors
    }

    pub(super) fn render(&self, stores: &Stores) -> Vec<cfn::AdvancedEventSelector> {
        let selectors = self.selectors.iter();
        selectors.map(|selector| selector.render(stores)).collect()
    }

    pub(super) fn management(&self) -> Vec<ReadWrite> {
        let selectors = self.selectors.iter();
        selectors
            .filter_map(|selector| match selector {
                AdvancedEventSelector::Management(events) => Some(events.read_write()),
                _ => None,
            })
            .collect()
    }

    pub(super) fn logs_deliveries(&self) -> bool {
        let mut selectors = self.selectors.iter();
        selectors.any(|selector| match selector {
            AdvancedEventSelector::Data(events) => {
                events.may_log_new_objects() || events.may_log_notifications()
            }
            _ => false,
        })
    }

    pub(super) fn has_data(&self) -> bool {
        let is_data = |selector: &_| matches!(selector, AdvancedEventSelector::Data(_));
        self.selectors.iter().any(is_data)
    }
}

impl AdvancedEventSelector {
    fn render(&self, stores: &Stores) -> cfn::AdvancedEventSelector {
        match self {
            Self::Management(events) => events.render(),
            Self::Data(events) => events.sparing(stores).render(),
            Self::NetworkActivity(events) => events.render(),
        }
    }

    pub(super) fn name(&self) -> Option<&str> {
        match self {
            Self::Management(events) => events.name.as_deref(),
            Self::Data(events) => events.name.as_deref(),
            Self::NetworkActivity(events) => events.name.as_deref(),
        }
    }

    /// What it asks of fields that take any value.
    pub(super) fn matches(&self) -> Vec<&Match> {
        match self {
            Self::Management(_) => Vec::new(),
            Self::Data(events) => events.matches().to_vec(),
            Self::NetworkActivity(events) => events.matches().to_vec(),
        }
    }

    /// How many values it has, as CloudTrail counts them.
    pub(super) fn value_count(&self) -> usize {
        match self {
            Self::Management(events) => events.value_count(),
            Self::Data(events) => events.value_count(),
            Self::NetworkActivity(events) => events.value_count(),
        }
    }
}

impl From<ManagementEvents> for AdvancedEventSelector {
    fn from(events: ManagementEvents) -> Self {
        Self::Management(events)
    }
}

impl From<DataEvents> for AdvancedEventSelector {
    fn from(events: DataEvents) -> Self {
        Self::Data(events)
    }
}

impl From<NetworkActivityEvents> for AdvancedEventSelector {
    fn from(events: NetworkActivityEvents) -> Self {
        Self::NetworkActivity(events)
    }
}

/// A field that must have one value.
pub(super) fn equals(field: &str, value: &str) -> cfn::AdvancedFieldSelector {
    let value: Value<str> = value.into_value();
    cfn::AdvancedFieldSelector::new(field).equals([value])
}

pub(super) fn selector(
    name: Option<&str>,
    fields: Vec<cfn::AdvancedFieldSelector>,
) -> cfn::AdvancedEventSelector {
    let selector = cfn::AdvancedEventSelector::new(fields);
    match name {
        Some(name) => selector.name(name),
        None => selector,
    }
}
