// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! The types of `AWS::WorkSpacesWeb`.

#[cfg(feature = "workspacesweb")]
pub mod browser_settings;
#[cfg(feature = "workspacesweb")]
pub mod data_protection_settings;
#[cfg(feature = "workspacesweb")]
pub mod identity_provider;
#[cfg(feature = "workspacesweb")]
pub mod ip_access_settings;
#[cfg(feature = "workspacesweb")]
pub mod network_settings;
#[cfg(feature = "workspacesweb")]
pub mod portal;
#[cfg(feature = "workspacesweb")]
pub mod session_logger;
#[cfg(feature = "workspacesweb")]
pub mod trust_store;
#[cfg(feature = "workspacesweb")]
pub mod user_access_logging_settings;
#[cfg(feature = "workspacesweb")]
pub mod user_settings;

#[cfg(feature = "workspacesweb")]
pub use browser_settings::CfnBrowserSettings;
#[cfg(feature = "workspacesweb")]
pub use data_protection_settings::CfnDataProtectionSettings;
#[cfg(feature = "workspacesweb")]
pub use identity_provider::CfnIdentityProvider;
#[cfg(feature = "workspacesweb")]
pub use ip_access_settings::CfnIpAccessSettings;
#[cfg(feature = "workspacesweb")]
pub use network_settings::CfnNetworkSettings;
#[cfg(feature = "workspacesweb")]
pub use portal::CfnPortal;
#[cfg(feature = "workspacesweb")]
pub use session_logger::CfnSessionLogger;
#[cfg(feature = "workspacesweb")]
pub use trust_store::CfnTrustStore;
#[cfg(feature = "workspacesweb")]
pub use user_access_logging_settings::CfnUserAccessLoggingSettings;
#[cfg(feature = "workspacesweb")]
pub use user_settings::CfnUserSettings;
