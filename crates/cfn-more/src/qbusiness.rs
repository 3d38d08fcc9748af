// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! The types of `AWS::QBusiness`.

#[cfg(feature = "qbusiness")]
pub mod application;
#[cfg(feature = "qbusiness")]
pub mod data_accessor;
#[cfg(feature = "qbusiness")]
pub mod data_source;
#[cfg(feature = "qbusiness")]
pub mod index;
#[cfg(feature = "qbusiness")]
pub mod permission;
#[cfg(feature = "qbusiness")]
pub mod plugin;
#[cfg(feature = "qbusiness")]
pub mod retriever;
#[cfg(feature = "qbusiness")]
pub mod web_experience;

#[cfg(feature = "qbusiness")]
pub use application::CfnApplication;
#[cfg(feature = "qbusiness")]
pub use data_accessor::CfnDataAccessor;
#[cfg(feature = "qbusiness")]
pub use data_source::CfnDataSource;
#[cfg(feature = "qbusiness")]
pub use index::CfnIndex;
#[cfg(feature = "qbusiness")]
pub use permission::CfnPermission;
#[cfg(feature = "qbusiness")]
pub use plugin::CfnPlugin;
#[cfg(feature = "qbusiness")]
pub use retriever::CfnRetriever;
#[cfg(feature = "qbusiness")]
pub use web_experience::CfnWebExperience;
