// Written by `cargo xtask codegen` from crates/registry/data/s3files.txt.

//! The types of `AWS::S3Files`.

#[cfg(feature = "s3files")]
pub mod access_point;
#[cfg(feature = "s3files")]
pub mod file_system;
#[cfg(feature = "s3files")]
pub mod file_system_policy;
#[cfg(feature = "s3files")]
pub mod mount_target;

#[cfg(feature = "s3files")]
pub use access_point::CfnAccessPoint;
#[cfg(feature = "s3files")]
pub use file_system::CfnFileSystem;
#[cfg(feature = "s3files")]
pub use file_system_policy::CfnFileSystemPolicy;
#[cfg(feature = "s3files")]
pub use mount_target::CfnMountTarget;
