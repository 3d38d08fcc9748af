// Written by `cargo xtask codegen` from crates/registry/data/workspaces.txt.

//! The types of `AWS::WorkSpaces`.

#[cfg(feature = "workspaces")]
pub mod connection_alias;
#[cfg(feature = "workspaces")]
pub mod directory;
#[cfg(feature = "workspaces")]
pub mod workspace;
#[cfg(feature = "workspaces")]
pub mod workspace_ip_group;
#[cfg(feature = "workspaces")]
pub mod workspaces_pool;

#[cfg(feature = "workspaces")]
pub use connection_alias::CfnConnectionAlias;
#[cfg(feature = "workspaces")]
pub use directory::CfnDirectory;
#[cfg(feature = "workspaces")]
pub use workspace::CfnWorkspace;
#[cfg(feature = "workspaces")]
pub use workspace_ip_group::CfnWorkspaceIpGroup;
#[cfg(feature = "workspaces")]
pub use workspaces_pool::CfnWorkspacesPool;
