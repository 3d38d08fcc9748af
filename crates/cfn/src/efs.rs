// Written by `cargo xtask codegen` from crates/registry/data/efs.txt.

//! The types of `AWS::EFS`.

#[cfg(feature = "efs")]
pub mod access_point;
#[cfg(feature = "efs")]
pub mod file_system;
#[cfg(feature = "efs")]
pub mod mount_target;

#[cfg(feature = "efs")]
pub use access_point::CfnAccessPoint;
#[cfg(feature = "efs")]
pub use file_system::CfnFileSystem;
#[cfg(feature = "efs")]
pub use mount_target::CfnMountTarget;

#[cfg(not(feature = "efs"))]
crate::row::referred! { "efs":
    CfnAccessPoint,
    CfnFileSystem,
}
