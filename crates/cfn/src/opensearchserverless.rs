// Written by `cargo xtask codegen` from crates/registry/data/opensearchserverless.txt.

//! The types of `AWS::OpenSearchServerless`.

#[cfg(feature = "opensearchserverless")]
pub mod access_policy;
#[cfg(feature = "opensearchserverless")]
pub mod collection;
#[cfg(feature = "opensearchserverless")]
pub mod collection_group;
#[cfg(feature = "opensearchserverless")]
pub mod collection_index;
#[cfg(feature = "opensearchserverless")]
pub mod index;
#[cfg(feature = "opensearchserverless")]
pub mod lifecycle_policy;
#[cfg(feature = "opensearchserverless")]
pub mod security_config;
#[cfg(feature = "opensearchserverless")]
pub mod security_policy;
#[cfg(feature = "opensearchserverless")]
pub mod vpc_endpoint;

#[cfg(feature = "opensearchserverless")]
pub use access_policy::CfnAccessPolicy;
#[cfg(feature = "opensearchserverless")]
pub use collection::CfnCollection;
#[cfg(feature = "opensearchserverless")]
pub use collection_group::CfnCollectionGroup;
#[cfg(feature = "opensearchserverless")]
pub use collection_index::CfnCollectionIndex;
#[cfg(feature = "opensearchserverless")]
pub use index::CfnIndex;
#[cfg(feature = "opensearchserverless")]
pub use lifecycle_policy::CfnLifecyclePolicy;
#[cfg(feature = "opensearchserverless")]
pub use security_config::CfnSecurityConfig;
#[cfg(feature = "opensearchserverless")]
pub use security_policy::CfnSecurityPolicy;
#[cfg(feature = "opensearchserverless")]
pub use vpc_endpoint::CfnVpcEndpoint;
