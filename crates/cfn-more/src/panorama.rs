// Written by `cargo xtask codegen` from crates/registry/data/panorama.txt.

//! The types of `AWS::Panorama`.

#[cfg(feature = "panorama")]
pub mod application_instance;
#[cfg(feature = "panorama")]
pub mod package;
#[cfg(feature = "panorama")]
pub mod package_version;

#[cfg(feature = "panorama")]
pub use application_instance::CfnApplicationInstance;
#[cfg(feature = "panorama")]
pub use package::CfnPackage;
#[cfg(feature = "panorama")]
pub use package_version::CfnPackageVersion;
