//! Ranges of IP addresses.

use std::net::IpAddr;

/// A range of IP addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    /// Whether it is of version 6.
    six: bool,
    first: u128,
    last: u128,
}

impl Range {
    /// The range that a CIDR block is. Bits beyond its prefix are ignored, as EC2 does.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let bits: u32 = bits.parse().ok()?;
        let (six, number, width) = match address.parse().ok()? {
            IpAddr::V4(address) => (false, u128::from(u32::from(address)), 32),
            IpAddr::V6(address) => (true, u128::from(address), 128),
        };
        let free = u32::checked_sub(width, bits)?;
        let mask = u128::MAX.checked_shl(free).unwrap_or(0);
        let ones = !mask;
        let first = number & mask;
        Some(Self {
            six,
            first,
            last: first | ones,
        })
    }

    /// Whether it is of version 6.
    pub(super) const fn is_six(&self) -> bool {
        self.six
    }

    /// Whether an address is in both.
    pub(super) const fn overlaps(&self, other: &Self) -> bool {
        self.six == other.six && self.first <= other.last && other.first <= self.last
    }

    /// Whether all its addresses are in the other.
    pub(super) const fn is_within(&self, other: &Self) -> bool {
        self.six == other.six && other.first <= self.first && self.last <= other.last
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(text: &str) -> Range {
        Range::parse(text).unwrap()
    }

    #[test]
    fn ranges_overlap_where_they_share_an_address() {
        assert!(range("10.0.0.0/16").overlaps(&range("10.0.255.0/24")));
        assert!(range("10.0.0.0/25").overlaps(&range("10.0.0.0/24")));
        assert!(!range("10.0.0.0/25").overlaps(&range("10.0.0.128/25")));
        assert!(!range("::/0").overlaps(&range("0.0.0.0/0")));
        assert!(range("2001:db8::/56").is_within(&range("2001:db8::/48")));
        assert!(range("0.0.0.0/32").is_within(&range("0.0.0.0/0")));
        assert!(!range("10.0.0.0/16").is_within(&range("10.0.0.0/17")));
    }

    #[test]
    fn what_is_no_range_is_none() {
        for text in ["", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "::/129", "x/8"] {
            assert_eq!(Range::parse(text), None, "{text}");
        }
    }
}
