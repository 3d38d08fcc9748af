// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! The types of `AWS::SSM`.

#[cfg(feature = "ssm")]
pub mod association;
#[cfg(feature = "ssm")]
pub mod cloud_connector;
#[cfg(feature = "ssm")]
pub mod document;
#[cfg(feature = "ssm")]
pub mod maintenance_window;
#[cfg(feature = "ssm")]
pub mod maintenance_window_target;
#[cfg(feature = "ssm")]
pub mod maintenance_window_task;
#[cfg(feature = "ssm")]
pub mod ops_item;
#[cfg(feature = "ssm")]
pub mod parameter;
#[cfg(feature = "ssm")]
pub mod patch_baseline;
#[cfg(feature = "ssm")]
pub mod resource_data_sync;
#[cfg(feature = "ssm")]
pub mod resource_policy;
#[cfg(feature = "ssm")]
pub mod service_setting;

#[cfg(feature = "ssm")]
pub use association::CfnAssociation;
#[cfg(feature = "ssm")]
pub use cloud_connector::CfnCloudConnector;
#[cfg(feature = "ssm")]
pub use document::CfnDocument;
#[cfg(feature = "ssm")]
pub use maintenance_window::CfnMaintenanceWindow;
#[cfg(feature = "ssm")]
pub use maintenance_window_target::CfnMaintenanceWindowTarget;
#[cfg(feature = "ssm")]
pub use maintenance_window_task::CfnMaintenanceWindowTask;
#[cfg(feature = "ssm")]
pub use ops_item::CfnOpsItem;
#[cfg(feature = "ssm")]
pub use parameter::CfnParameter;
#[cfg(feature = "ssm")]
pub use patch_baseline::CfnPatchBaseline;
#[cfg(feature = "ssm")]
pub use resource_data_sync::CfnResourceDataSync;
#[cfg(feature = "ssm")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "ssm")]
pub use service_setting::CfnServiceSetting;

#[cfg(not(feature = "ssm"))]
crate::row::referred! { "ssm":
    CfnDocument,
}
