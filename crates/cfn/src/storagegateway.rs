// Written by `cargo xtask codegen` from crates/registry/data/storagegateway.txt.

//! The types of `AWS::StorageGateway`.

#[cfg(feature = "storagegateway")]
pub mod nfs_file_share;
#[cfg(feature = "storagegateway")]
pub mod smb_file_share;
#[cfg(feature = "storagegateway")]
pub mod tape;
#[cfg(feature = "storagegateway")]
pub mod tape_pool;
#[cfg(feature = "storagegateway")]
pub mod volume;

#[cfg(feature = "storagegateway")]
pub use nfs_file_share::CfnNFSFileShare;
#[cfg(feature = "storagegateway")]
pub use smb_file_share::CfnSMBFileShare;
#[cfg(feature = "storagegateway")]
pub use tape::CfnTape;
#[cfg(feature = "storagegateway")]
pub use tape_pool::CfnTapePool;
#[cfg(feature = "storagegateway")]
pub use volume::CfnVolume;
