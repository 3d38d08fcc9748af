//! Log groups of CloudWatch Logs: [`LogGroup`], and references to log groups of other owners.

mod check;
mod construct;
mod data_protection;
mod log_group_ref;
mod props;
mod retention;

pub use construct::LogGroup;
pub use data_protection::{DataProtection, FindingsTo};
pub use log_group_ref::LogGroupRef;
pub use props::{LogGroupClass, LogGroupProps};
pub use retention::Retention;

#[cfg(test)]
mod tests;
