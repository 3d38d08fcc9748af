// Written by `cargo xtask codegen` from crates/registry/data/route53recoverycontrol.txt.

//! The types of `AWS::Route53RecoveryControl`.

#[cfg(feature = "route53recoverycontrol")]
pub mod cluster;
#[cfg(feature = "route53recoverycontrol")]
pub mod control_panel;
#[cfg(feature = "route53recoverycontrol")]
pub mod routing_control;
#[cfg(feature = "route53recoverycontrol")]
pub mod safety_rule;

#[cfg(feature = "route53recoverycontrol")]
pub use cluster::CfnCluster;
#[cfg(feature = "route53recoverycontrol")]
pub use control_panel::CfnControlPanel;
#[cfg(feature = "route53recoverycontrol")]
pub use routing_control::CfnRoutingControl;
#[cfg(feature = "route53recoverycontrol")]
pub use safety_rule::CfnSafetyRule;

#[cfg(not(feature = "route53recoverycontrol"))]
crate::row::referred! { "route53recoverycontrol":
    CfnCluster,
    CfnControlPanel,
    CfnRoutingControl,
}
