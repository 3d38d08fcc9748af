// Written by `cargo xtask codegen` from crates/registry/data/codeguruprofiler.txt.

//! The types of `AWS::CodeGuruProfiler`.

#[cfg(feature = "codeguruprofiler")]
pub mod profiling_group;

#[cfg(feature = "codeguruprofiler")]
pub use profiling_group::CfnProfilingGroup;
