// Written by `cargo xtask codegen` from crates/registry/data/refactorspaces.txt.

//! The types of `AWS::RefactorSpaces`.

#[cfg(feature = "refactorspaces")]
pub mod application;
#[cfg(feature = "refactorspaces")]
pub mod environment;
#[cfg(feature = "refactorspaces")]
pub mod route;
#[cfg(feature = "refactorspaces")]
pub mod service;

#[cfg(feature = "refactorspaces")]
pub use application::CfnApplication;
#[cfg(feature = "refactorspaces")]
pub use environment::CfnEnvironment;
#[cfg(feature = "refactorspaces")]
pub use route::CfnRoute;
#[cfg(feature = "refactorspaces")]
pub use service::CfnService;

#[cfg(not(feature = "refactorspaces"))]
catchment_cfn::row::referred! { "refactorspaces":
    CfnEnvironment,
}
