// Written by `cargo xtask codegen` from crates/registry/data/route53recoverycontrol.txt.

//! `AWS::Route53RecoveryControl::RoutingControl` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RoutingControlArn`; it takes no tags.
    CfnRoutingControl = "AWS::Route53RecoveryControl::RoutingControl", "route53recoverycontrol-routingcontrol", reference arn;
    new {
        /// 1 to 64 characters
        A name: str = "Name",
    }
    set {
        /// matches `^[A-Za-z0-9:\/_-]*$`; an update replaces the resource; AWS does not show it again
        cluster_arn: c::Arn<crate::route53recoverycontrol::CfnCluster> = "ClusterArn",
        /// matches `^[A-Za-z0-9:\/_-]*$`; an update replaces the resource
        control_panel_arn: c::Arn<crate::route53recoverycontrol::CfnControlPanel> = "ControlPanelArn",
    }
    get {
        @arn "RoutingControlArn",
        ROUTING_CONTROL_ARN: c::Arn<CfnRoutingControl> = "RoutingControlArn",
        STATUS: str = "Status",
    }
}
