//! Tests of the public interface.
#![cfg(test)]

mod conditions;
mod findings;
mod laws;
mod merging;
mod principals;
mod rendering;
mod support;
