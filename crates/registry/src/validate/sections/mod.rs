//! The sections of a template other than its resources, and what holds of the whole.

mod conditions;
mod cycles;
mod globals;
mod graph;
mod limits;
mod mappings;
mod metadata;
mod modules;
mod names;
mod no_echo;
mod outputs;
mod parameters;
mod references;
mod rules;
mod shape;
#[cfg(test)]
mod tests;
mod top;
mod transform;
mod unused;
mod whole;

use super::context::Context;
use crate::template::{Entry, Map};

/// Checks every section but the resources.
pub(super) fn check(context: &Context<'_>) {
    whole::check(context);
    top::check(context);
    names::check(context);
    limits::check(context);
    transform::check(context);
    parameters::check(context);
    mappings::check(context);
    conditions::check(context);
    rules::check(context);
    outputs::check(context);
    metadata::check(context);
    globals::check(context);
    modules::check(context);
    cycles::check(context);
    no_echo::check(context);
}

/// Finds what nothing names. Everything else must have been checked.
pub(super) fn check_unused(context: &Context<'_>) {
    unused::check(context);
}

/// The entries of a section; none if it is no object. What a snippet will bring along is left out.
fn entries<'t>(context: &Context<'t>, section: &str) -> impl Iterator<Item = &'t Entry> {
    let map = context.root.get(section).and_then(|node| node.as_map());
    map.into_iter()
        .flat_map(Map::iter)
        .filter(|entry| entry.key != "Fn::Transform")
}
