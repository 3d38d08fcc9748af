// Written by `cargo xtask codegen` from crates/registry/data/managedblockchain.txt.

//! The types of `AWS::ManagedBlockchain`.

#[cfg(feature = "managedblockchain")]
pub mod accessor;
#[cfg(feature = "managedblockchain")]
pub mod member;
#[cfg(feature = "managedblockchain")]
pub mod node;

#[cfg(feature = "managedblockchain")]
pub use accessor::CfnAccessor;
#[cfg(feature = "managedblockchain")]
pub use member::CfnMember;
#[cfg(feature = "managedblockchain")]
pub use node::CfnNode;
