// Written by `cargo xtask codegen` from crates/registry/data/ivschat.txt.

//! The types of `AWS::IVSChat`.

#[cfg(feature = "ivschat")]
pub mod logging_configuration;
#[cfg(feature = "ivschat")]
pub mod room;

#[cfg(feature = "ivschat")]
pub use logging_configuration::CfnLoggingConfiguration;
#[cfg(feature = "ivschat")]
pub use room::CfnRoom;

#[cfg(not(feature = "ivschat"))]
catchment_cfn::row::referred! { "ivschat":
    CfnLoggingConfiguration,
}
