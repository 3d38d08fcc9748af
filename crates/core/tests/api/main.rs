#![cfg(test)]

//! The public interface of the core, used as apps use it.

mod cdk_names;
mod depth;
mod determinism;
mod elements;
mod escape_hatches;
mod findings;
mod nested;
mod plan;
mod references;
mod support;
mod tags;
mod validators;
mod visitors;
mod write;
