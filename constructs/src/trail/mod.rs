//! Trails: [`Trail`] and the selection of its events.

mod checks;
mod construct;
mod events;
mod insight;
mod permissions;
mod prerequisites;
mod props;
mod stores;
#[cfg(test)]
mod tests;

pub use construct::Trail;
use events::ReadWrite;
pub use events::{
    AdvancedEventSelector, AdvancedEvents, BasicEvents, ConsoleSessions, DataEvents, DataResource,
    EventSelector, Events, FrequentSource, ManagementEvents, Match, NetworkActivityEvents,
    ResourceType,
};
pub use insight::{Aggregation, Insight, InsightEvents};
pub use props::TrailProps;
