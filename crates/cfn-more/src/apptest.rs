// Written by `cargo xtask codegen` from crates/registry/data/apptest.txt.

//! The types of `AWS::AppTest`.

#[cfg(feature = "apptest")]
pub mod test_case;

#[cfg(feature = "apptest")]
pub use test_case::CfnTestCase;
