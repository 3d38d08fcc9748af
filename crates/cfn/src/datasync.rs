// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! The types of `AWS::DataSync`.

#[cfg(feature = "datasync")]
pub mod agent;
#[cfg(feature = "datasync")]
pub mod location_azure_blob;
#[cfg(feature = "datasync")]
pub mod location_efs;
#[cfg(feature = "datasync")]
pub mod location_f_sx_lustre;
#[cfg(feature = "datasync")]
pub mod location_f_sx_ontap;
#[cfg(feature = "datasync")]
pub mod location_f_sx_open_zfs;
#[cfg(feature = "datasync")]
pub mod location_f_sx_windows;
#[cfg(feature = "datasync")]
pub mod location_hdfs;
#[cfg(feature = "datasync")]
pub mod location_nfs;
#[cfg(feature = "datasync")]
pub mod location_object_storage;
#[cfg(feature = "datasync")]
pub mod location_s3;
#[cfg(feature = "datasync")]
pub mod location_smb;
#[cfg(feature = "datasync")]
pub mod task;

#[cfg(feature = "datasync")]
pub use agent::CfnAgent;
#[cfg(feature = "datasync")]
pub use location_azure_blob::CfnLocationAzureBlob;
#[cfg(feature = "datasync")]
pub use location_efs::CfnLocationEFS;
#[cfg(feature = "datasync")]
pub use location_f_sx_lustre::CfnLocationFSxLustre;
#[cfg(feature = "datasync")]
pub use location_f_sx_ontap::CfnLocationFSxONTAP;
#[cfg(feature = "datasync")]
pub use location_f_sx_open_zfs::CfnLocationFSxOpenZFS;
#[cfg(feature = "datasync")]
pub use location_f_sx_windows::CfnLocationFSxWindows;
#[cfg(feature = "datasync")]
pub use location_hdfs::CfnLocationHDFS;
#[cfg(feature = "datasync")]
pub use location_nfs::CfnLocationNFS;
#[cfg(feature = "datasync")]
pub use location_object_storage::CfnLocationObjectStorage;
#[cfg(feature = "datasync")]
pub use location_s3::CfnLocationS3;
#[cfg(feature = "datasync")]
pub use location_smb::CfnLocationSMB;
#[cfg(feature = "datasync")]
pub use task::CfnTask;

#[cfg(not(feature = "datasync"))]
crate::row::referred! { "datasync":
    CfnAgent,
}
