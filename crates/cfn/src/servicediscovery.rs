// Written by `cargo xtask codegen` from crates/registry/data/servicediscovery.txt.

//! The types of `AWS::ServiceDiscovery`.

#[cfg(feature = "servicediscovery")]
pub mod http_namespace;
#[cfg(feature = "servicediscovery")]
pub mod instance;
#[cfg(feature = "servicediscovery")]
pub mod private_dns_namespace;
#[cfg(feature = "servicediscovery")]
pub mod public_dns_namespace;
#[cfg(feature = "servicediscovery")]
pub mod service;

#[cfg(feature = "servicediscovery")]
pub use http_namespace::CfnHttpNamespace;
#[cfg(feature = "servicediscovery")]
pub use instance::CfnInstance;
#[cfg(feature = "servicediscovery")]
pub use private_dns_namespace::CfnPrivateDnsNamespace;
#[cfg(feature = "servicediscovery")]
pub use public_dns_namespace::CfnPublicDnsNamespace;
#[cfg(feature = "servicediscovery")]
pub use service::CfnService;
