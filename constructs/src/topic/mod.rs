//! Topics of SNS: [`Topic`], and references to topics of other owners.

mod construct;
mod props;
mod topic_ref;

pub use construct::Topic;
pub use props::{Deduplication, TopicProps};
pub use topic_ref::TopicRef;

#[cfg(test)]
mod tests;
