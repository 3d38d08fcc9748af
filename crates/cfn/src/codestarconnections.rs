// Written by `cargo xtask codegen` from crates/registry/data/codestarconnections.txt.

//! The types of `AWS::CodeStarConnections`.

#[cfg(feature = "codestarconnections")]
pub mod connection;
#[cfg(feature = "codestarconnections")]
pub mod repository_link;
#[cfg(feature = "codestarconnections")]
pub mod sync_configuration;

#[cfg(feature = "codestarconnections")]
pub use connection::CfnConnection;
#[cfg(feature = "codestarconnections")]
pub use repository_link::CfnRepositoryLink;
#[cfg(feature = "codestarconnections")]
pub use sync_configuration::CfnSyncConfiguration;
