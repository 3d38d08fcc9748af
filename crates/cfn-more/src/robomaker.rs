// Written by `cargo xtask codegen` from crates/registry/data/robomaker.txt.

//! The types of `AWS::RoboMaker`.

#[cfg(feature = "robomaker")]
pub mod fleet;
#[cfg(feature = "robomaker")]
pub mod robot;
#[cfg(feature = "robomaker")]
pub mod robot_application;
#[cfg(feature = "robomaker")]
pub mod robot_application_version;
#[cfg(feature = "robomaker")]
pub mod simulation_application;
#[cfg(feature = "robomaker")]
pub mod simulation_application_version;

#[cfg(feature = "robomaker")]
pub use fleet::CfnFleet;
#[cfg(feature = "robomaker")]
pub use robot::CfnRobot;
#[cfg(feature = "robomaker")]
pub use robot_application::CfnRobotApplication;
#[cfg(feature = "robomaker")]
pub use robot_application_version::CfnRobotApplicationVersion;
#[cfg(feature = "robomaker")]
pub use simulation_application::CfnSimulationApplication;
#[cfg(feature = "robomaker")]
pub use simulation_application_version::CfnSimulationApplicationVersion;

#[cfg(not(feature = "robomaker"))]
catchment_cfn::row::referred! { "robomaker":
    CfnFleet,
}
