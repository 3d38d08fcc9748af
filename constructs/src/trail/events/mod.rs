//! Which events a trail logs.

mod advanced;
mod basic;
mod checks;
mod data;
mod management;
mod matching;
mod network;
mod resource_type;
#[cfg(test)]
mod tests;

pub use advanced::{AdvancedEventSelector, AdvancedEvents};
pub use basic::{BasicEvents, DataResource, EventSelector};
pub use data::{ConsoleSessions, DataEvents};
pub use management::ManagementEvents;
pub use matching::Match;
pub use network::NetworkActivityEvents;
pub use resource_type::ResourceType;

use catchment_cfn::cloudtrail::trail::{CfnTrail, EventSelectorReadWriteType};
use catchment_core::Scope;

use super::stores::{Store, Stores};

/// Which events a trail logs: by basic or by advanced event selectors, never both.
///
/// A trail without either logs all management events and nothing else, which is CloudTrail's
/// default; the first copy of management events in each Region is free of charge. Data events and
/// network activity events are charged by their number.
#[derive(Clone, Debug)]
pub enum Events {
    /// By event selectors.
    Basic(BasicEvents),
    /// By advanced event selectors. Prefer them: only they can leave out the trail's own
    /// deliveries and reach all types of resources.
    Advanced(AdvancedEvents),
}

/// Whether events that read, that write, or both are logged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum ReadWrite {
    /// Both.
    #[default]
    All,
    /// Calls that change nothing.
    ReadOnly,
    /// Calls that may change something.
    WriteOnly,
}

/// Sources of management events that are so frequent that a trail may leave them out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FrequentSource {
    /// `kms.amazonaws.com`: AWS KMS.
    Kms,
    /// `rdsdata.amazonaws.com`: the Data API of Amazon RDS.
    RdsDataApi,
}

impl Events {
    /// The trail with these events.
    pub(crate) fn apply(&self, trail: CfnTrail, stores: &Stores) -> CfnTrail {
        match self {
            Self::Basic(events) => trail.event_selectors(events.render(stores)),
            Self::Advanced(events) => trail.advanced_event_selectors(events.render(stores)),
        }
    }

    /// Reports what AWS would reject, and what would cost more than is meant.
    pub(crate) fn check(&self, scope: Scope<'_>, stores: &Stores) {
        match self {
            Self::Basic(events) => checks::basic(scope, events, stores),
            Self::Advanced(events) => checks::advanced(scope, events),
        }
    }

    /// Which management events are logged, if any are.
    pub(crate) fn management(&self) -> Vec<ReadWrite> {
        match self {
            Self::Basic(events) => events.management(),
            Self::Advanced(events) => events.management(),
        }
    }

    /// Whether deliveries of some trail may be logged: new objects, or what topics are told.
    pub(crate) fn logs_deliveries(&self) -> bool {
        match self {
            Self::Basic(events) => events.writes_of_objects().next().is_some(),
            Self::Advanced(events) => events.logs_deliveries(),
        }
    }

    /// Whether basic event selectors log new objects in `bucket`.
    pub(crate) fn reach(&self, scope: Scope<'_>, bucket: &Store) -> bool {
        match self {
            Self::Basic(events) => checks::logs_deliveries(scope, events, bucket),
            Self::Advanced(_) => false,
        }
    }

    /// Whether any data events are logged.
    pub(crate) fn has_data(&self) -> bool {
        match self {
            Self::Basic(events) => events.has_data(),
            Self::Advanced(events) => events.has_data(),
        }
    }
}

impl From<BasicEvents> for Events {
    fn from(events: BasicEvents) -> Self {
        Self::Basic(events)
    }
}

impl From<EventSelector> for Events {
    fn from(selector: EventSelector) -> Self {
        Self::Basic(BasicEvents::new().select(selector))
    }
}

impl From<AdvancedEvents> for Events {
    fn from(events: AdvancedEvents) -> Self {
        Self::Advanced(events)
    }
}

macro_rules! one_selector {
    ($($selector:ty),+) => {$(
        impl From<$selector> for Events {
            fn from(selector: $selector) -> Self {
                Self::Advanced(AdvancedEvents::new().select(selector))
            }
        }
    )+};
}

one_selector!(ManagementEvents, DataEvents, NetworkActivityEvents);

impl ReadWrite {
    pub(crate) fn writes(self) -> bool {
        self != Self::ReadOnly
    }

    fn basic(self) -> EventSelectorReadWriteType {
        match self {
            Self::All => EventSelectorReadWriteType::ALL,
            Self::ReadOnly => EventSelectorReadWriteType::READ_ONLY,
            Self::WriteOnly => EventSelectorReadWriteType::WRITE_ONLY,
        }
    }

    /// The value of the event field `readOnly`, unless it does not matter.
    fn read_only(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::ReadOnly => Some("true"),
            Self::WriteOnly => Some("false"),
        }
    }
}

impl FrequentSource {
    const fn name(self) -> &'static str {
        match self {
            Self::Kms => "kms.amazonaws.com",
            Self::RdsDataApi => "rdsdata.amazonaws.com",
        }
    }
}

/// Adds `source` once.
fn leave_out(sources: &mut Vec<FrequentSource>, source: FrequentSource) {
    if !sources.contains(&source) {
        sources.push(source);
    }
}
