//! How large ranges of ports and of addresses are.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::cidr::Range;
use super::here::{Here, known_text};
use crate::template::Node;
use crate::validate::walk;

/// The ports of a rule for TCP or UDP are 0 to 65535, the first no more than the last.
const PORTS: &str = "ec2/port-range";

/// The IPv4 range of a VPC or subnet has a prefix of 16 to 28 bits.
const SIZE: &str = "vpc/range-size";

const MAX_PORT: i64 = 65_535;

/// Checks the ports of rules of security groups, which stand at `path`.
pub(super) fn ports(here: &Here<'_, '_, '_>, path: &[&str]) {
    here.at(path, &mut |rule, place| {
        let keys = ["IpProtocol", "FromPort", "ToPort"];
        walk::together(here.context, rule, keys, place, &mut |found, place| {
            let [Some(protocol), from, to] = found else {
                return ControlFlow::Continue(());
            };
            if !has_ports(protocol) {
                return ControlFlow::Continue(());
            }
            for (key, node) in [("FromPort", from), ("ToPort", to)] {
                if let Some(node) = node
                    && let Some(port) = walk::whole(node).filter(|port| *port > MAX_PORT)
                {
                    let message = format!("the port {port} is given, allowed is 0 to {MAX_PORT}");
                    let finding = Diagnostic::error(PORTS, message)
                        .help("give `FromPort: 0` and `ToPort: 65535` for all ports");
                    here.report(&place.key(key), node, finding);
                    return ControlFlow::Break(());
                }
            }
            if let (Some(from), Some(to)) = (from, to)
                && let (Some(first), Some(last)) = (walk::whole(from), walk::whole(to))
                && last >= 0
                && first > last
            {
                let message = format!("`FromPort` {first} is more than `ToPort` {last}");
                let finding = Diagnostic::error(PORTS, message)
                    .help("give the first port as `FromPort`, the last as `ToPort`");
                here.report(&place.key("FromPort"), from, finding);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        });
    });
}

/// Whether a protocol is TCP or UDP, by name or number.
fn has_ports(protocol: &Node) -> bool {
    let name = protocol.scalar_text().unwrap_or_default();
    ["tcp", "udp", "6", "17"]
        .iter()
        .any(|known| name.eq_ignore_ascii_case(known))
}

/// Checks the size of the IPv4 range of a VPC or subnet.
pub(super) fn size(here: &Here<'_, '_, '_>) {
    here.at(&["CidrBlock"], &mut |node, place| {
        let Some(text) = known_text(node) else { return };
        let bits = text.split_once('/').and_then(|(_, bits)| bits.parse().ok());
        let (Some(range), Some(bits)) = (Range::parse(text), bits) else {
            return;
        };
        let bits: u32 = bits;
        if range.is_six() || (16..=28).contains(&bits) {
            return;
        }
        let message =
            format!("the range `{text}` has a prefix of {bits} bits, allowed is 16 to 28");
        let finding = Diagnostic::error(SIZE, message)
            .help("give a range from `/16`, the largest, to `/28`, the smallest");
        here.report(place, node, finding);
    });
}
