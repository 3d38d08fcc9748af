//! Flow logs of EC2.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::template::Node;
use crate::validate::walk;

/// A flow log to CloudWatch Logs has a log group and a role; one to S3 or Firehose has
/// `LogDestination` and no log group, and one to S3 no role.
const DESTINATION: &str = "vpc/flow-log-destination";

/// A flow log of a VPC, a subnet or a network interface says which traffic it records; one of a
/// transit gateway records all.
const TRAFFIC: &str = "vpc/flow-log-traffic";

/// Records are aggregated for 60 or 600 seconds; those of transit gateways for 60.
const INTERVAL: &str = "vpc/flow-log-interval";

/// Checks an `AWS::EC2::FlowLog`.
pub(super) fn flow_log(here: &Here<'_, '_, '_>) {
    destination(here);
    traffic(here);
    here.together(
        ["MaxAggregationInterval", "ResourceType"],
        &mut |[interval, kind], place| {
            let Some((node, seconds)) = interval.and_then(|node| Some((node, walk::whole(node)?)))
            else {
                return ControlFlow::Continue(());
            };
            let gateway = kind
                .and_then(known_text)
                .is_some_and(|kind| kind.starts_with("TransitGateway"));
            let allowed: &[i64] = if gateway { &[60] } else { &[60, 600] };
            if allowed.contains(&seconds) {
                return ControlFlow::Continue(());
            }
            let allowed = if gateway {
                "60 for a transit gateway"
            } else {
                "60 and 600"
            };
            let message = format!("the interval is {seconds} seconds, allowed are {allowed}");
            here.report(
                &place.key("MaxAggregationInterval"),
                node,
                Diagnostic::error(INTERVAL, message),
            );
            ControlFlow::Break(())
        },
    );
}

fn destination(here: &Here<'_, '_, '_>) {
    let keys = [
        "LogDestinationType",
        "LogDestination",
        "LogGroupName",
        "DeliverLogsPermissionArn",
        "DestinationOptions",
    ];
    here.together(keys, &mut |[kind, target, group, role, options], place| {
        let kind = match kind {
            None => "cloud-watch-logs",
            Some(kind) => match known_text(kind) {
                Some(kind) => kind,
                None => return ControlFlow::Continue(()),
            },
        };
        let logs = kind == "cloud-watch-logs";
        let extra = |node: Option<&'_ Node>, key: &str| {
            node.map(|_| format!("a flow log to `{kind}` has no `{key}`"))
        };
        let found = if logs {
            let missing = match (target, group, role) {
                (None, None, _) => {
                    Some("a flow log to CloudWatch Logs needs `LogGroupName` or `LogDestination`")
                }
                (Some(_), Some(_), _) => Some("there are both `LogGroupName` and `LogDestination`"),
                (_, _, None) => {
                    Some("a flow log to CloudWatch Logs needs `DeliverLogsPermissionArn`")
                }
                _ => None,
            };
            missing
                .map(str::to_owned)
                .or_else(|| extra(options, "DestinationOptions"))
        } else {
            let missing = target
                .is_none()
                .then(|| format!("a flow log to `{kind}` needs `LogDestination`"));
            missing
                .or_else(|| extra(group, "LogGroupName"))
                .or_else(|| extra(role.filter(|_| kind == "s3"), "DeliverLogsPermissionArn"))
                .or_else(|| extra(options.filter(|_| kind != "s3"), "DestinationOptions"))
        };
        let Some(message) = found.filter(|_| !walk::is_open(here.properties)) else {
            return ControlFlow::Continue(());
        };
        here.report(
            place,
            here.properties,
            Diagnostic::error(DESTINATION, message),
        );
        ControlFlow::Break(())
    });
}

fn traffic(here: &Here<'_, '_, '_>) {
    here.together(["ResourceType", "TrafficType"], &mut |[kind, traffic], place| {
        let kind = kind.and_then(known_text);
        let (node, message) = match (kind, traffic) {
            (Some(kind @ ("VPC" | "Subnet" | "NetworkInterface" | "RegionalNatGateway")), None) => (
                here.properties,
                format!("a flow log of a {kind} needs `TrafficType`"),
            ),
            (Some(kind @ ("TransitGateway" | "TransitGatewayAttachment")), Some(traffic)) => (
                traffic,
                format!("a flow log of a {kind} has no `TrafficType`"),
            ),
            _ => return ControlFlow::Continue(()),
        };
        let finding = Diagnostic::error(TRAFFIC, message)
            .help("`TrafficType` is `ACCEPT`, `REJECT` or `ALL`, for VPCs, subnets and network interfaces");
        here.report(&place.key("TrafficType"), node, finding);
        ControlFlow::Break(())
    });
}
