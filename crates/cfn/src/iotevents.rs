// Written by `cargo xtask codegen` from crates/registry/data/iotevents.txt.

//! The types of `AWS::IoTEvents`.

#[cfg(feature = "iotevents")]
pub mod alarm_model;
#[cfg(feature = "iotevents")]
pub mod detector_model;
#[cfg(feature = "iotevents")]
pub mod input;

#[cfg(feature = "iotevents")]
pub use alarm_model::CfnAlarmModel;
#[cfg(feature = "iotevents")]
pub use detector_model::CfnDetectorModel;
#[cfg(feature = "iotevents")]
pub use input::CfnInput;

#[cfg(not(feature = "iotevents"))]
crate::row::referred! { "iotevents":
    CfnInput,
}
