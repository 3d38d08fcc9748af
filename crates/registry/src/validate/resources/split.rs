//! Looking at one value in all the ways that conditions can turn out.

use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::scenario::{Scenario, possible};

/// How many ways are looked at: more of them hardly find anything new.
const MAX_WAYS: usize = 128;

/// A condition has to be decided before a value is known.
pub(super) struct Undecided<'t>(&'t str);

/// What a check of one way says.
pub(super) type Looked<'t, T> = Result<T, Undecided<'t>>;

/// Goes through the ways in which the conditions can turn out, as far as `look` needs to know
/// them, until it returns true.
pub(super) fn each_way<'t>(
    context: &Context<'t>,
    start: &Scenario<'t>,
    look: &mut dyn FnMut(&Scenario<'t>) -> Looked<'t, bool>,
) {
    let mut ways = vec![start.clone()];
    let mut left = MAX_WAYS;
    while let Some(way) = ways.pop() {
        left = left.saturating_sub(1);
        if left == 0 {
            return;
        }
        match look(&way) {
            Ok(true) => return,
            Ok(false) => {}
            Err(Undecided(condition)) => {
                for holds in [false, true] {
                    let next = way.assume(condition, holds);
                    ways.extend(next.filter(|next| possible(context, next)));
                }
            }
        }
    }
}

/// What a value is when the conditions are as `scenario` says: a function other than `Fn::If`, or a
/// literal. `None`: it is not given.
pub(super) fn resolve<'t>(node: &'t Node, scenario: &Scenario<'t>) -> Looked<'t, Option<&'t Node>> {
    let mut node = node;
    loop {
        match node.as_intrinsic() {
            Some(("Fn::If", argument)) => {
                let Some((condition, [(yes, _), (no, _)])) = branches(argument) else {
                    return Ok(Some(node));
                };
                node = match scenario.holds(condition) {
                    Some(true) => yes,
                    Some(false) => no,
                    None => return Err(Undecided(condition)),
                };
            }
            Some(("Ref", name)) if name.as_text() == Some("AWS::NoValue") => return Ok(None),
            _ => return Ok(Some(node)),
        }
    }
}

/// The property `name` of an object, resolved. An object that is a function has none.
pub(super) fn property<'t>(
    object: &'t Node,
    name: &str,
    scenario: &Scenario<'t>,
) -> Looked<'t, Option<&'t Node>> {
    match object.get(name) {
        Some(value) => resolve(value, scenario),
        None => Ok(None),
    }
}

/// The condition and the two branches of the argument of `Fn::If`.
pub(super) fn branches(argument: &Node) -> Option<(&str, [(&Node, bool); 2])> {
    let [condition, yes, no] = argument.as_list()? else {
        return None;
    };
    Some((condition.as_text()?, [(yes, true), (no, false)]))
}

/// Whether a value may be given or not, as conditions turn out.
pub(super) fn may_vanish(node: &Node) -> bool {
    match node.as_intrinsic() {
        Some(("Fn::If", _)) => true,
        Some(("Ref", name)) => name.as_text() == Some("AWS::NoValue"),
        _ => false,
    }
}

/// Every branch of a value, whatever the conditions.
pub(super) fn all_branches<'t>(node: &'t Node, visit: &mut dyn FnMut(&'t Node)) {
    let mut open = vec![node];
    while let Some(node) = open.pop() {
        let branches = match node.as_intrinsic() {
            Some(("Fn::If", argument)) => branches(argument),
            _ => None,
        };
        match branches {
            Some((_, [(yes, _), (no, _)])) => open.extend([no, yes]),
            None => visit(node),
        }
    }
}
