//! Compiles and runs the examples of the guide.
#![doc = include_str!("../../../docs/testing.md")]
