// Written by `cargo xtask codegen` from crates/registry/data/resourceexplorer2.txt.

//! The types of `AWS::ResourceExplorer2`.

#[cfg(feature = "resourceexplorer2")]
pub mod default_view_association;
#[cfg(feature = "resourceexplorer2")]
pub mod index;
#[cfg(feature = "resourceexplorer2")]
pub mod view;

#[cfg(feature = "resourceexplorer2")]
pub use default_view_association::CfnDefaultViewAssociation;
#[cfg(feature = "resourceexplorer2")]
pub use index::CfnIndex;
#[cfg(feature = "resourceexplorer2")]
pub use view::CfnView;
