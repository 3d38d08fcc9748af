// Written by `cargo xtask codegen` from crates/registry/data/route53recoverycontrol.txt.

//! `AWS::Route53RecoveryControl::ControlPanel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ControlPanelArn`.
    CfnControlPanel = "AWS::Route53RecoveryControl::ControlPanel", "route53recoverycontrol-controlpanel", reference arn,
        arn "arn:${Partition}:route53-recovery-control::${Account}:controlpanel/${ControlPanelId}", tags List "Tags";
    new {
        /// 1 to 64 characters
        A name: str = "Name",
    }
    set {
        /// matches `^[A-Za-z0-9:\/_-]*$`; an update replaces the resource
        cluster_arn: c::Arn<crate::route53recoverycontrol::CfnCluster> = "ClusterArn",
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ControlPanelArn",
        CONTROL_PANEL_ARN: c::Arn<CfnControlPanel> = "ControlPanelArn",
        DEFAULT_CONTROL_PANEL: bool = "DefaultControlPanel",
        ROUTING_CONTROL_COUNT: i64 = "RoutingControlCount",
        STATUS: str = "Status",
    }
}
