//! Blocks of addresses.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether a text is a block of IPv4 addresses: `10.0.0.0/16`.
pub(super) fn is_ipv4_network(text: &str) -> bool {
    split(text, 32).is_some_and(|address| address.parse::<Ipv4Addr>().is_ok())
}

/// Whether a text is a block of IPv6 addresses: `2001:db8::/56`.
pub(super) fn is_ipv6_network(text: &str) -> bool {
    split(text, 128).is_some_and(|address| address.parse::<Ipv6Addr>().is_ok())
}

/// The address of a block whose prefix has at most so many bits.
fn split(text: &str, most: u8) -> Option<&str> {
    let (address, length) = text.split_once('/')?;
    let plain = length.bytes().all(|byte| byte.is_ascii_digit());
    let leading = length.len() > 1 && length.starts_with('0');
    let bits: u8 = length.parse().ok()?;
    (plain && !leading && bits <= most).then_some(address)
}
