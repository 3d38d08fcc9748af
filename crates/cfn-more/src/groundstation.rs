// Written by `cargo xtask codegen` from crates/registry/data/groundstation.txt.

//! The types of `AWS::GroundStation`.

#[cfg(feature = "groundstation")]
pub mod config;
#[cfg(feature = "groundstation")]
pub mod dataflow_endpoint_group;
#[cfg(feature = "groundstation")]
pub mod dataflow_endpoint_group_v2;
#[cfg(feature = "groundstation")]
pub mod mission_profile;

#[cfg(feature = "groundstation")]
pub use config::CfnConfig;
#[cfg(feature = "groundstation")]
pub use dataflow_endpoint_group::CfnDataflowEndpointGroup;
#[cfg(feature = "groundstation")]
pub use dataflow_endpoint_group_v2::CfnDataflowEndpointGroupV2;
#[cfg(feature = "groundstation")]
pub use mission_profile::CfnMissionProfile;

#[cfg(not(feature = "groundstation"))]
catchment_cfn::row::referred! { "groundstation":
    CfnConfig,
}
