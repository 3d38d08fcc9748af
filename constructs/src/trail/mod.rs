//! Trails: [`Trail`] and the selection of its events.

mod checks;
mod events;
mod insight;
mod permissions;
mod prerequisites;
mod props;
#[cfg(test)]
mod tests;
#[expect(
    clippy::module_inception,
    reason = "one construct per file, named after it"
)]
mod trail;

pub use events::{
    AdvancedEventSelector, AdvancedEvents, BasicEvents, ConsoleSessions, DataEvents, DataResource,
    EventSelector, Events, FrequentSource, ManagementEvents, Match, NetworkActivityEvents,
    ReadWrite, ResourceType,
};
pub use insight::{Aggregation, Insight, InsightEvents};
pub use props::TrailProps;
pub use trail::Trail;
