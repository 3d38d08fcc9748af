// Written by `cargo xtask codegen` from crates/registry/data/proton.txt.

//! The types of `AWS::Proton`.

#[cfg(feature = "proton")]
pub mod environment_account_connection;
#[cfg(feature = "proton")]
pub mod environment_template;
#[cfg(feature = "proton")]
pub mod service_template;

#[cfg(feature = "proton")]
pub use environment_account_connection::CfnEnvironmentAccountConnection;
#[cfg(feature = "proton")]
pub use environment_template::CfnEnvironmentTemplate;
#[cfg(feature = "proton")]
pub use service_template::CfnServiceTemplate;
