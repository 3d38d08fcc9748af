// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! The types of `AWS::IoTSiteWise`.

#[cfg(feature = "iotsitewise")]
pub mod access_policy;
#[cfg(feature = "iotsitewise")]
pub mod application;
#[cfg(feature = "iotsitewise")]
pub mod asset;
#[cfg(feature = "iotsitewise")]
pub mod asset_model;
#[cfg(feature = "iotsitewise")]
pub mod computation_model;
#[cfg(feature = "iotsitewise")]
pub mod dashboard;
#[cfg(feature = "iotsitewise")]
pub mod dataset;
#[cfg(feature = "iotsitewise")]
pub mod gateway;
#[cfg(feature = "iotsitewise")]
pub mod pipeline;
#[cfg(feature = "iotsitewise")]
pub mod portal;
#[cfg(feature = "iotsitewise")]
pub mod project;
#[cfg(feature = "iotsitewise")]
pub mod task;
#[cfg(feature = "iotsitewise")]
pub mod workspace;

#[cfg(feature = "iotsitewise")]
pub use access_policy::CfnAccessPolicy;
#[cfg(feature = "iotsitewise")]
pub use application::CfnApplication;
#[cfg(feature = "iotsitewise")]
pub use asset::CfnAsset;
#[cfg(feature = "iotsitewise")]
pub use asset_model::CfnAssetModel;
#[cfg(feature = "iotsitewise")]
pub use computation_model::CfnComputationModel;
#[cfg(feature = "iotsitewise")]
pub use dashboard::CfnDashboard;
#[cfg(feature = "iotsitewise")]
pub use dataset::CfnDataset;
#[cfg(feature = "iotsitewise")]
pub use gateway::CfnGateway;
#[cfg(feature = "iotsitewise")]
pub use pipeline::CfnPipeline;
#[cfg(feature = "iotsitewise")]
pub use portal::CfnPortal;
#[cfg(feature = "iotsitewise")]
pub use project::CfnProject;
#[cfg(feature = "iotsitewise")]
pub use task::CfnTask;
#[cfg(feature = "iotsitewise")]
pub use workspace::CfnWorkspace;

#[cfg(not(feature = "iotsitewise"))]
catchment_cfn::row::referred! { "iotsitewise":
    CfnAssetModel,
}
