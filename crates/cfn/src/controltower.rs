// Written by `cargo xtask codegen` from crates/registry/data/controltower.txt.

//! The types of `AWS::ControlTower`.

#[cfg(feature = "controltower")]
pub mod enabled_baseline;
#[cfg(feature = "controltower")]
pub mod enabled_control;
#[cfg(feature = "controltower")]
pub mod landing_zone;

#[cfg(feature = "controltower")]
pub use enabled_baseline::CfnEnabledBaseline;
#[cfg(feature = "controltower")]
pub use enabled_control::CfnEnabledControl;
#[cfg(feature = "controltower")]
pub use landing_zone::CfnLandingZone;
