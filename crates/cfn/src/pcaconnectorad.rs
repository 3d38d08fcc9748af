// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorad.txt.

//! The types of `AWS::PCAConnectorAD`.

#[cfg(feature = "pcaconnectorad")]
pub mod connector;
#[cfg(feature = "pcaconnectorad")]
pub mod directory_registration;
#[cfg(feature = "pcaconnectorad")]
pub mod service_principal_name;
#[cfg(feature = "pcaconnectorad")]
pub mod template;
#[cfg(feature = "pcaconnectorad")]
pub mod template_group_access_control_entry;

#[cfg(feature = "pcaconnectorad")]
pub use connector::CfnConnector;
#[cfg(feature = "pcaconnectorad")]
pub use directory_registration::CfnDirectoryRegistration;
#[cfg(feature = "pcaconnectorad")]
pub use service_principal_name::CfnServicePrincipalName;
#[cfg(feature = "pcaconnectorad")]
pub use template::CfnTemplate;
#[cfg(feature = "pcaconnectorad")]
pub use template_group_access_control_entry::CfnTemplateGroupAccessControlEntry;
