//! Intrinsic functions.

use super::context::Context;
use super::expected::Expected;
use super::place::Place;
use super::value;
use crate::template::{Node, Value};

mod base64;
mod branch;
mod call;
mod catalogue;
mod cidr;
mod conditions;
mod dynamic;
mod export;
mod find_in_map;
mod findings;
pub(crate) mod formats;
mod get_att;
mod get_azs;
mod join;
mod kinds;
mod known;
mod leaves;
mod mapping;
mod pseudo;
mod reference;
mod regions;
mod relation;
mod rules;
mod select;
mod slot;
mod split;
mod stack_output;
mod sub;
mod sub_text;
mod target;
mod text;
mod to_json;
mod transform;

#[cfg(test)]
mod tests;

use call::Call;
use catalogue::Function;

pub(crate) use dynamic::is_dynamic;
pub(crate) use kinds::Kinds;
pub(crate) use known::known;
pub(crate) use leaves::leaves;
pub(crate) use mapping::Mappings;
pub(crate) use slot::{Scope, Slot};
pub(crate) use sub_text::variables;
pub(crate) use text::check as text;

/// The function and its argument, if a value is one, or was meant to be: `Fn:Join`. Where a
/// condition is expected, `{"Condition": name}` is one too.
pub(crate) fn call(node: &Node, expected: Expected) -> Option<(&str, &Node)> {
    if let Some(found) = node.as_intrinsic() {
        return Some(found);
    }
    let entry = node.as_map()?.only()?;
    let is_condition = entry.key == "Condition"
        && expected
            .slot
            .is_some_and(|slot| slot.kinds.meets(Kinds::CONDITION));
    let is_meant = entry.key.starts_with("Fn:");
    (is_condition || is_meant).then_some((&entry.key, &entry.value))
}

/// Checks a function: its name, its argument, what it names, and whether what it yields is what is
/// expected.
pub(crate) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    name: &'t str,
    argument: &'t Node,
    expected: Expected,
    place: &Place<'_, 't>,
) {
    let Some(function) = Function::named(name) else {
        if !context.transforms.unknown {
            context.report(place, node.at, findings::unknown(name));
        }
        value::parts(context, argument, expected, place);
        return;
    };
    let call = Call {
        context,
        function,
        node,
        argument,
        expected,
        outer: place,
        place: place.key(name),
    };
    if !call.is_allowed() {
        value::parts(context, argument, expected, place);
        return;
    }
    match function {
        Function::Ref => reference::check(&call),
        Function::GetAtt => get_att::check(&call),
        Function::Sub => sub::check(&call),
        Function::If => branch::check(&call),
        Function::FindInMap => find_in_map::check(&call),
        Function::Join => join::check(&call),
        Function::Split => split::check(&call),
        Function::Select => select::check(&call),
        Function::Base64 => base64::check(&call),
        Function::Cidr => cidr::check(&call),
        Function::GetAzs => get_azs::check(&call),
        Function::ImportValue => export::check(&call),
        Function::GetStackOutput => stack_output::check(&call),
        Function::Length => to_json::length(&call),
        Function::ToJsonString => to_json::check(&call),
        Function::Transform => transform::check(&call),
        Function::And | Function::Or | Function::Not => conditions::joined(&call),
        Function::Equals => conditions::equals(&call),
        Function::Condition => conditions::named(&call),
        Function::Contains
        | Function::EachMemberEquals
        | Function::EachMemberIn
        | Function::RefAll
        | Function::ValueOf
        | Function::ValueOfAll => rules::check(&call),
        // Loops are written out before anything is checked.
        Function::ForEach => {}
    }
}

/// Checks a literal that is no property of a resource.
pub(crate) fn literal<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: Expected,
    place: &Place<'_, 't>,
) {
    let Some(slot) = expected.slot else {
        return;
    };
    if !slot.kinds.meets(Kinds::of_literal(node)) {
        context.report(place, node.at, findings::argument_kind(slot, node));
        return;
    }
    match (slot.items, &node.value) {
        (Some(items), Value::List(list)) => {
            for (index, item) in list.iter().enumerate() {
                let place = place.index(index);
                value::check(context, item, expected.argument(items), &place);
            }
        }
        _ => value::parts(context, node, expected, place),
    }
}

/// Whether an object has functions among several keys, which is reported: CloudFormation takes a
/// function for one only where it is alone.
pub(crate) fn mixed<'t>(
    context: &Context<'t>,
    node: &'t Node,
    expected: Expected,
    place: &Place<'_, 't>,
) -> bool {
    let Some(map) = node.as_map().filter(|map| map.len() > 1) else {
        return false;
    };
    let is_function = |name: &str| {
        name.starts_with("Fn::")
            && Function::named(name).is_some_and(|function| {
                !matches!(function, Function::Transform | Function::ForEach)
            })
    };
    let Some(first) = map.iter().find(|entry| is_function(&entry.key)) else {
        return false;
    };
    context.report(place, first.at, findings::mixed(&first.key));
    let expected = expected.anything();
    for entry in map {
        if is_function(&entry.key) {
            check(context, node, &entry.key, &entry.value, expected, place);
        } else {
            value::check(context, &entry.value, expected, &place.key(&entry.key));
        }
    }
    true
}
