// Written by `cargo xtask codegen` from crates/registry/data/opensearchservice.txt.

//! The types of `AWS::OpenSearchService`.

#[cfg(feature = "opensearchservice")]
pub mod application;
#[cfg(feature = "opensearchservice")]
pub mod domain;

#[cfg(feature = "opensearchservice")]
pub use application::CfnApplication;
#[cfg(feature = "opensearchservice")]
pub use domain::CfnDomain;

#[cfg(not(feature = "opensearchservice"))]
crate::row::referred! { "opensearchservice":
    CfnDomain,
}
