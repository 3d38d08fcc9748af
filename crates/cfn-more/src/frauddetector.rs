// Written by `cargo xtask codegen` from crates/registry/data/frauddetector.txt.

//! The types of `AWS::FraudDetector`.

#[cfg(feature = "frauddetector")]
pub mod detector;
#[cfg(feature = "frauddetector")]
pub mod entity_type;
#[cfg(feature = "frauddetector")]
pub mod event_type;
#[cfg(feature = "frauddetector")]
pub mod label;
#[cfg(feature = "frauddetector")]
pub mod list;
#[cfg(feature = "frauddetector")]
pub mod outcome;
#[cfg(feature = "frauddetector")]
pub mod variable;

#[cfg(feature = "frauddetector")]
pub use detector::CfnDetector;
#[cfg(feature = "frauddetector")]
pub use entity_type::CfnEntityType;
#[cfg(feature = "frauddetector")]
pub use event_type::CfnEventType;
#[cfg(feature = "frauddetector")]
pub use label::CfnLabel;
#[cfg(feature = "frauddetector")]
pub use list::CfnList;
#[cfg(feature = "frauddetector")]
pub use outcome::CfnOutcome;
#[cfg(feature = "frauddetector")]
pub use variable::CfnVariable;
