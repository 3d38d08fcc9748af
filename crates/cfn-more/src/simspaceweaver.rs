// Written by `cargo xtask codegen` from crates/registry/data/simspaceweaver.txt.

//! The types of `AWS::SimSpaceWeaver`.

#[cfg(feature = "simspaceweaver")]
pub mod simulation;

#[cfg(feature = "simspaceweaver")]
pub use simulation::CfnSimulation;
