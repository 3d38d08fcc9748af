// Written by `cargo xtask codegen` from crates/registry/data/amplifyuibuilder.txt.

//! The types of `AWS::AmplifyUIBuilder`.

#[cfg(feature = "amplifyuibuilder")]
pub mod component;
#[cfg(feature = "amplifyuibuilder")]
pub mod form;
#[cfg(feature = "amplifyuibuilder")]
pub mod theme;

#[cfg(feature = "amplifyuibuilder")]
pub use component::CfnComponent;
#[cfg(feature = "amplifyuibuilder")]
pub use form::CfnForm;
#[cfg(feature = "amplifyuibuilder")]
pub use theme::CfnTheme;
