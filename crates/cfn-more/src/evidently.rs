// Written by `cargo xtask codegen` from crates/registry/data/evidently.txt.

//! The types of `AWS::Evidently`.

#[cfg(feature = "evidently")]
pub mod experiment;
#[cfg(feature = "evidently")]
pub mod feature;
#[cfg(feature = "evidently")]
pub mod launch;
#[cfg(feature = "evidently")]
pub mod project;
#[cfg(feature = "evidently")]
pub mod segment;

#[cfg(feature = "evidently")]
pub use experiment::CfnExperiment;
#[cfg(feature = "evidently")]
pub use feature::CfnFeature;
#[cfg(feature = "evidently")]
pub use launch::CfnLaunch;
#[cfg(feature = "evidently")]
pub use project::CfnProject;
#[cfg(feature = "evidently")]
pub use segment::CfnSegment;

#[cfg(not(feature = "evidently"))]
catchment_cfn::row::referred! { "evidently":
    CfnProject,
}
