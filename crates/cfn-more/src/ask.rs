// Written by `cargo xtask codegen` from crates/registry/data/ask.txt.

//! The types of `Alexa::ASK`.

#[cfg(feature = "ask")]
pub mod skill;

#[cfg(feature = "ask")]
pub use skill::CfnSkill;
