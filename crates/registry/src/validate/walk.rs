//! Ways through values, in every branch of `Fn::If`.

use std::ops::ControlFlow;

use super::context::Context;
use super::functions::leaves;
use super::place::Place;
use crate::template::{Node, Value};

/// What is done with a value and its place.
pub(crate) type Visit<'v, 't> = dyn FnMut(&'t Node, &Place<'_, 't>) + 'v;

/// What is done with several values of an object together. `None`: not given.
pub(crate) type VisitAll<'v, 't, const N: usize> =
    dyn FnMut([Option<&'t Node>; N], &Place<'_, 't>) -> ControlFlow<()> + 'v;

/// How many combinations of branches are looked at: more of them find nothing new.
const MAX_COMBINATIONS: usize = 256;

/// Visits every branch of a value but `AWS::NoValue`. Functions other than `Fn::If` are visited as
/// they are written.
pub(crate) fn each<'t>(
    context: &Context<'t>,
    node: &'t Node,
    place: &Place<'_, 't>,
    visit: &mut Visit<'_, 't>,
) {
    leaves(context, node, place.scenario(), &mut |leaf, scenario| {
        if let Some(leaf) = leaf {
            visit(leaf, &place.under(scenario));
        }
    });
}

/// Visits every branch of every item of a list.
pub(crate) fn items<'t>(
    context: &Context<'t>,
    node: &'t Node,
    place: &Place<'_, 't>,
    visit: &mut Visit<'_, 't>,
) {
    at(context, node, &["*"], place, visit);
}

/// Visits every branch of the value, or every item of it if it is a list: IAM and others take one
/// value for a list of one.
pub(crate) fn one_or_more<'t>(
    context: &Context<'t>,
    node: &'t Node,
    place: &Place<'_, 't>,
    visit: &mut Visit<'_, 't>,
) {
    each(context, node, place, &mut |leaf, place| {
        if matches!(leaf.value, Value::List(_)) {
            items(context, leaf, place, visit);
        } else {
            visit(leaf, place);
        }
    });
}

/// Visits every branch of what is at a path: keys, and `*` for the items of a list.
pub(crate) fn at<'t>(
    context: &Context<'t>,
    node: &'t Node,
    path: &[&str],
    place: &Place<'_, 't>,
    visit: &mut Visit<'_, 't>,
) {
    let Some((step, rest)) = path.split_first() else {
        each(context, node, place, visit);
        return;
    };
    each(context, node, place, &mut |leaf, place| {
        if *step == "*" {
            for (index, item) in leaf.as_list().unwrap_or_default().iter().enumerate() {
                at(context, item, rest, &place.index(index), visit);
            }
        } else if let Some(value) = leaf.get(step) {
            at(context, value, rest, &place.key(step), visit);
        }
    });
}

/// Visits the values of some properties of an object together, in every combination of branches
/// that is possible, until the visitor breaks. `None`: not given.
pub(crate) fn together<'t, const N: usize>(
    context: &Context<'t>,
    object: &'t Node,
    keys: [&str; N],
    place: &Place<'_, 't>,
    visit: &mut VisitAll<'_, 't, N>,
) {
    each(context, object, place, &mut |object, place| {
        let values = keys.map(|key| object.get(key));
        let mut left = MAX_COMBINATIONS;
        let mut go = |found: [Option<&'t Node>; N], place: &Place<'_, 't>| {
            left = left.saturating_sub(1);
            if left == 0 {
                return ControlFlow::Break(());
            }
            visit(found, place)
        };
        // That the visitor broke off is no news here.
        let _ = combine(context, values, 0, place, &mut go);
    });
}

fn combine<'t, const N: usize>(
    context: &Context<'t>,
    values: [Option<&'t Node>; N],
    index: usize,
    place: &Place<'_, 't>,
    visit: &mut VisitAll<'_, 't, N>,
) -> ControlFlow<()> {
    let Some(value) = values.get(index) else {
        return visit(values, place);
    };
    let next = index.saturating_add(1);
    let Some(node) = value else {
        return combine(context, values, next, place, visit);
    };
    let mut flow = ControlFlow::Continue(());
    leaves(context, node, place.scenario(), &mut |leaf, scenario| {
        if flow.is_continue() {
            let mut values = values;
            if let Some(slot) = values.get_mut(index) {
                *slot = leaf;
            }
            flow = combine(context, values, next, &place.under(scenario), visit);
        }
    });
    flow
}

/// Whether a value is known only at deployment.
pub(crate) fn is_function(node: &Node) -> bool {
    node.as_intrinsic().is_some()
}

/// Whether an object may get keys that its text does not have: from a transform, or a loop.
pub(crate) fn is_open(node: &Node) -> bool {
    node.as_map().is_some_and(|map| {
        map.keys()
            .any(|key| key == "Fn::Transform" || key.starts_with("Fn::ForEach::"))
    })
}

/// The whole number that a literal is or writes.
pub(crate) fn whole(node: &Node) -> Option<i64> {
    match &node.value {
        Value::Number(number) => number.as_i64(),
        Value::Text(text) => text.trim().parse().ok(),
        _ => None,
    }
}
