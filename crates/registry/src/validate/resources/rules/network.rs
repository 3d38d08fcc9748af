//! Subnets, their ranges and what is attached to them.

use std::collections::BTreeMap;

use catchment_core::Diagnostic;

use super::cidr::Range;
use super::here::{Here, MANY, boolean, both, target};
use crate::template::Node;
use crate::validate::scenario::Scenario;
use crate::validate::walk;
use crate::validate::written::written;

/// The ranges of two subnets of one VPC cannot overlap.
const OVERLAP: &str = "vpc/subnet-overlap";

/// The range of a subnet is within a range of its VPC.
const OUTSIDE: &str = "vpc/subnet-outside";

/// A subnet is associated with one route table.
const ROUTE_TABLES: &str = "vpc/route-tables";

/// In one VPC, one interface endpoint of a service can have private DNS names.
const PRIVATE_DNS: &str = "vpc/private-dns";

/// What was met under a key, with what is assumed there and the resource that it is of.
type Met<'t, V> = BTreeMap<String, Vec<(V, Scenario<'t>, &'t str)>>;

/// Checks `AWS::EC2::Subnet`s against each other and their VPCs.
pub(super) fn subnets<'t>(all: &[Here<'_, '_, 't>]) {
    let mut met: Met<'t, (Range, &'t str)> = BTreeMap::new();
    for here in all {
        here.at(&["VpcId"], &mut |vpc, place| {
            let key = written(vpc);
            for property in ["CidrBlock", "Ipv6CidrBlock"] {
                let Some(value) = here.properties.get(property) else {
                    continue;
                };
                let place = place.under(place.scenario());
                let inside = here.place.under(place.scenario());
                walk::each(
                    here.context,
                    value,
                    &inside.key(property),
                    &mut |node, place| {
                        let Some(text) = node.as_text() else { return };
                        let Some(range) = Range::parse(text) else {
                            return;
                        };
                        outside(here, vpc, (text, range), node, place);
                        let others = met.entry(key.clone()).or_default();
                        let clash = others.iter().take(MANY).find(|((other, _), scenario, id)| {
                            *id != here.resource.id
                                && other.overlaps(&range)
                                && both(here.context, scenario, place.scenario()).is_some()
                        });
                        if let Some(((_, other), _, id)) = clash {
                            let message = format!("`{text}` overlaps with `{other}` of `{id}`");
                            let finding = Diagnostic::error(OVERLAP, message)
                                .help("give each subnet of a VPC a range of its own");
                            here.report(place, node, finding);
                        }
                        others.push(((range, text), place.scenario().clone(), here.resource.id));
                    },
                );
            }
        });
    }
}

/// Reports the range of a subnet that is outside all ranges of its VPC, where they are known.
fn outside<'t>(
    here: &Here<'_, '_, 't>,
    vpc: &'t Node,
    (text, range): (&str, Range),
    node: &'t Node,
    place: &crate::validate::place::Place<'_, 't>,
) {
    let Some(ranges) = ranges_of_vpc(here, vpc) else {
        return;
    };
    let same = |other: &&Range| other.is_six() == range.is_six();
    let known: Vec<&Range> = ranges.iter().filter(same).collect();
    if known.is_empty() || known.iter().any(|vpc| range.is_within(vpc)) {
        return;
    }
    let message = format!("`{text}` is outside the ranges of its VPC");
    let finding = Diagnostic::error(OUTSIDE, message)
        .help("take a part of the range of the VPC, or add a range by `AWS::EC2::VPCCidrBlock`");
    here.report(place, node, finding);
}

/// The ranges of the VPC that a value refers to. `None` where some are not known.
fn ranges_of_vpc<'t>(here: &Here<'_, '_, 't>, vpc: &'t Node) -> Option<Vec<Range>> {
    let id = target(vpc)?;
    here.all().next()?;
    let vpc = here.referred(vpc, "AWS::EC2::VPC")?;
    if vpc.property("Ipv4IpamPoolId").is_some() {
        return None;
    }
    let mut ranges = vec![Range::parse(vpc.property("CidrBlock")?.as_text()?)?];
    for other in here.all() {
        if other.type_name != Some("AWS::EC2::VPCCidrBlock") {
            continue;
        }
        let of = other.property("VpcId").and_then(target);
        if of.is_some_and(|of| of != id) {
            continue;
        }
        let block = other
            .property("CidrBlock")
            .or_else(|| other.property("Ipv6CidrBlock"));
        ranges.push(Range::parse(block?.as_text()?)?);
    }
    Some(ranges)
}

/// Checks that a subnet has one `AWS::EC2::SubnetRouteTableAssociation`.
pub(super) fn route_tables<'t>(all: &[Here<'_, '_, 't>]) {
    let mut met: Met<'t, ()> = BTreeMap::new();
    for here in all {
        here.at(&["SubnetId"], &mut |subnet, place| {
            let others = met.entry(written(subnet)).or_default();
            let clash = others.iter().take(MANY).find(|((), scenario, id)| {
                *id != here.resource.id && both(here.context, scenario, place.scenario()).is_some()
            });
            if let Some((_, _, id)) = clash {
                let message = format!("`{id}` associates the subnet with a route table already");
                let finding = Diagnostic::error(ROUTE_TABLES, message)
                    .help("keep one association for each subnet");
                here.report(place, subnet, finding);
            }
            others.push(((), place.scenario().clone(), here.resource.id));
        });
    }
}

/// Checks that one interface endpoint of a service has private DNS names in a VPC.
pub(super) fn endpoints<'t>(all: &[Here<'_, '_, 't>]) {
    let mut met: Met<'t, ()> = BTreeMap::new();
    for here in all {
        let keys = [
            "VpcEndpointType",
            "PrivateDnsEnabled",
            "VpcId",
            "ServiceName",
        ];
        here.together(keys, &mut |[kind, dns, vpc, service], place| {
            let interface = kind.and_then(Node::as_text) == Some("Interface");
            let private = dns.and_then(boolean) == Some(true);
            if let (true, true, Some(vpc), Some(service), Some(dns)) =
                (interface, private, vpc, service, dns)
            {
                let key = format!("{} {}", written(vpc), written(service));
                let others = met.entry(key).or_default();
                let clash = others.iter().take(MANY).find(|((), scenario, id)| {
                    *id != here.resource.id
                        && both(here.context, scenario, place.scenario()).is_some()
                });
                if let Some((_, _, id)) = clash {
                    let message =
                        format!("`{id}` has the private DNS names of this service in this VPC");
                    let finding = Diagnostic::error(PRIVATE_DNS, message)
                        .help("use one endpoint, or set `PrivateDnsEnabled` of one to false");
                    here.report(&place.key("PrivateDnsEnabled"), dns, finding);
                }
                others.push(((), place.scenario().clone(), here.resource.id));
            }
            std::ops::ControlFlow::Continue(())
        });
    }
}
