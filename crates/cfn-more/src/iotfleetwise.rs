// Written by `cargo xtask codegen` from crates/registry/data/iotfleetwise.txt.

//! The types of `AWS::IoTFleetWise`.

#[cfg(feature = "iotfleetwise")]
pub mod campaign;
#[cfg(feature = "iotfleetwise")]
pub mod decoder_manifest;
#[cfg(feature = "iotfleetwise")]
pub mod fleet;
#[cfg(feature = "iotfleetwise")]
pub mod model_manifest;
#[cfg(feature = "iotfleetwise")]
pub mod signal_catalog;
#[cfg(feature = "iotfleetwise")]
pub mod state_template;
#[cfg(feature = "iotfleetwise")]
pub mod vehicle;

#[cfg(feature = "iotfleetwise")]
pub use campaign::CfnCampaign;
#[cfg(feature = "iotfleetwise")]
pub use decoder_manifest::CfnDecoderManifest;
#[cfg(feature = "iotfleetwise")]
pub use fleet::CfnFleet;
#[cfg(feature = "iotfleetwise")]
pub use model_manifest::CfnModelManifest;
#[cfg(feature = "iotfleetwise")]
pub use signal_catalog::CfnSignalCatalog;
#[cfg(feature = "iotfleetwise")]
pub use state_template::CfnStateTemplate;
#[cfg(feature = "iotfleetwise")]
pub use vehicle::CfnVehicle;
