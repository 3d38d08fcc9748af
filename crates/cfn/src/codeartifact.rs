// Written by `cargo xtask codegen` from crates/registry/data/codeartifact.txt.

//! The types of `AWS::CodeArtifact`.

#[cfg(feature = "codeartifact")]
pub mod domain;
#[cfg(feature = "codeartifact")]
pub mod package_group;
#[cfg(feature = "codeartifact")]
pub mod repository;

#[cfg(feature = "codeartifact")]
pub use domain::CfnDomain;
#[cfg(feature = "codeartifact")]
pub use package_group::CfnPackageGroup;
#[cfg(feature = "codeartifact")]
pub use repository::CfnRepository;
