// Written by `cargo xtask codegen` from crates/registry/data/redshiftserverless.txt.

//! The types of `AWS::RedshiftServerless`.

#[cfg(feature = "redshiftserverless")]
pub mod namespace;
#[cfg(feature = "redshiftserverless")]
pub mod snapshot;
#[cfg(feature = "redshiftserverless")]
pub mod workgroup;

#[cfg(feature = "redshiftserverless")]
pub use namespace::CfnNamespace;
#[cfg(feature = "redshiftserverless")]
pub use snapshot::CfnSnapshot;
#[cfg(feature = "redshiftserverless")]
pub use workgroup::CfnWorkgroup;
