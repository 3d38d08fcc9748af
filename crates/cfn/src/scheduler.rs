// Written by `cargo xtask codegen` from crates/registry/data/scheduler.txt.

//! The types of `AWS::Scheduler`.

#[cfg(feature = "scheduler")]
pub mod schedule;
#[cfg(feature = "scheduler")]
pub mod schedule_group;

#[cfg(feature = "scheduler")]
pub use schedule::CfnSchedule;
#[cfg(feature = "scheduler")]
pub use schedule_group::CfnScheduleGroup;
