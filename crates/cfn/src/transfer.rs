// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! The types of `AWS::Transfer`.

#[cfg(feature = "transfer")]
pub mod agreement;
#[cfg(feature = "transfer")]
pub mod certificate;
#[cfg(feature = "transfer")]
pub mod connector;
#[cfg(feature = "transfer")]
pub mod host_key;
#[cfg(feature = "transfer")]
pub mod profile;
#[cfg(feature = "transfer")]
pub mod server;
#[cfg(feature = "transfer")]
pub mod user;
#[cfg(feature = "transfer")]
pub mod web_app;
#[cfg(feature = "transfer")]
pub mod workflow;

#[cfg(feature = "transfer")]
pub use agreement::CfnAgreement;
#[cfg(feature = "transfer")]
pub use certificate::CfnCertificate;
#[cfg(feature = "transfer")]
pub use connector::CfnConnector;
#[cfg(feature = "transfer")]
pub use host_key::CfnHostKey;
#[cfg(feature = "transfer")]
pub use profile::CfnProfile;
#[cfg(feature = "transfer")]
pub use server::CfnServer;
#[cfg(feature = "transfer")]
pub use user::CfnUser;
#[cfg(feature = "transfer")]
pub use web_app::CfnWebApp;
#[cfg(feature = "transfer")]
pub use workflow::CfnWorkflow;
