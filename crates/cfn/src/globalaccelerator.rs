// Written by `cargo xtask codegen` from crates/registry/data/globalaccelerator.txt.

//! The types of `AWS::GlobalAccelerator`.

#[cfg(feature = "globalaccelerator")]
pub mod accelerator;
#[cfg(feature = "globalaccelerator")]
pub mod cross_account_attachment;
#[cfg(feature = "globalaccelerator")]
pub mod endpoint_group;
#[cfg(feature = "globalaccelerator")]
pub mod listener;

#[cfg(feature = "globalaccelerator")]
pub use accelerator::CfnAccelerator;
#[cfg(feature = "globalaccelerator")]
pub use cross_account_attachment::CfnCrossAccountAttachment;
#[cfg(feature = "globalaccelerator")]
pub use endpoint_group::CfnEndpointGroup;
#[cfg(feature = "globalaccelerator")]
pub use listener::CfnListener;

#[cfg(not(feature = "globalaccelerator"))]
crate::row::referred! { "globalaccelerator":
    CfnAccelerator,
    CfnListener,
}
