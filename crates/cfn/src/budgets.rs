// Written by `cargo xtask codegen` from crates/registry/data/budgets.txt.

//! The types of `AWS::Budgets`.

#[cfg(feature = "budgets")]
pub mod budget;
#[cfg(feature = "budgets")]
pub mod budgets_action;

#[cfg(feature = "budgets")]
pub use budget::CfnBudget;
#[cfg(feature = "budgets")]
pub use budgets_action::CfnBudgetsAction;
