//! The programs of the README and the guide, compiled and run as tests.

#[cfg(doctest)]
#[doc = include_str!("../../../README.md")]
mod readme {}

#[cfg(doctest)]
#[doc = include_str!("../../../docs/guide.md")]
mod guide {}
