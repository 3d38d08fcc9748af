// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! The types of `AWS::FSx`.

#[cfg(feature = "fsx")]
pub mod backup;
#[cfg(feature = "fsx")]
pub mod data_repository_association;
#[cfg(feature = "fsx")]
pub mod file_cache;
#[cfg(feature = "fsx")]
pub mod file_system;
#[cfg(feature = "fsx")]
pub mod s3_access_point_attachment;
#[cfg(feature = "fsx")]
pub mod snapshot;
#[cfg(feature = "fsx")]
pub mod storage_virtual_machine;
#[cfg(feature = "fsx")]
pub mod volume;

#[cfg(feature = "fsx")]
pub use backup::CfnBackup;
#[cfg(feature = "fsx")]
pub use data_repository_association::CfnDataRepositoryAssociation;
#[cfg(feature = "fsx")]
pub use file_cache::CfnFileCache;
#[cfg(feature = "fsx")]
pub use file_system::CfnFileSystem;
#[cfg(feature = "fsx")]
pub use s3_access_point_attachment::CfnS3AccessPointAttachment;
#[cfg(feature = "fsx")]
pub use snapshot::CfnSnapshot;
#[cfg(feature = "fsx")]
pub use storage_virtual_machine::CfnStorageVirtualMachine;
#[cfg(feature = "fsx")]
pub use volume::CfnVolume;
