// Written by `cargo xtask codegen` from crates/registry/data/stepfunctions.txt.

//! The types of `AWS::StepFunctions`.

#[cfg(feature = "stepfunctions")]
pub mod activity;
#[cfg(feature = "stepfunctions")]
pub mod state_machine;
#[cfg(feature = "stepfunctions")]
pub mod state_machine_alias;
#[cfg(feature = "stepfunctions")]
pub mod state_machine_version;

#[cfg(feature = "stepfunctions")]
pub use activity::CfnActivity;
#[cfg(feature = "stepfunctions")]
pub use state_machine::CfnStateMachine;
#[cfg(feature = "stepfunctions")]
pub use state_machine_alias::CfnStateMachineAlias;
#[cfg(feature = "stepfunctions")]
pub use state_machine_version::CfnStateMachineVersion;
