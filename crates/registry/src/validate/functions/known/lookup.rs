//! What `Fn::FindInMap` is known to yield.

use std::borrow::Cow;

use super::super::regions;
use super::Possible;
use crate::template::{Map, Node};
use crate::validate::context::Context;
use crate::validate::scenario::Scenario;

/// The values that the keys which are known lead to. `None`: some keys are not known.
pub(super) fn values<'t>(
    context: &Context<'t>,
    argument: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<Possible<'t>>> {
    let [name, top, second, rest @ ..] = argument.as_list()? else {
        return None;
    };
    let map = context.mappings.get(name.as_text()?)?.value.as_map()?;
    let mut all = Vec::new();
    let tops = keys(context, top, map, scenario, depth)?;
    for (top, weak) in tops {
        let Some(inner) = map.get(&top).and_then(Node::as_map) else {
            continue;
        };
        for (second, weaker) in keys(context, second, inner, scenario, depth)? {
            if let Some(node) = inner.get(&second) {
                all.push(Possible::literal(node, weak || weaker));
            }
        }
    }
    if let Some(default) = rest.first().and_then(|options| options.get("DefaultValue")) {
        all.extend(super::values(context, default, scenario, depth)?);
    }
    Some(all)
}

/// The keys that a value can be, of those that there are.
fn keys<'t>(
    context: &Context<'t>,
    node: &'t Node,
    map: &'t Map,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<(Cow<'t, str>, bool)>> {
    match super::values(context, node, scenario, depth) {
        Some(values) => values
            .into_iter()
            .map(|value| Some((value.text()?, value.overridable)))
            .collect(),
        // A region that is not known is one of those in the map.
        None if node.get("Ref").and_then(Node::as_text) == Some("AWS::Region") => {
            let regions = map.keys().filter(|key| regions::is_known(key));
            Some(regions.map(|key| (Cow::Borrowed(key), false)).collect())
        }
        None => None,
    }
}

/// The keys that an argument of `Fn::FindInMap` is known to be: each with whether it is only a
/// default.
pub(in super::super) fn candidates<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
) -> Vec<(Cow<'t, str>, bool)> {
    let values = super::known(context, node, scenario).into_iter();
    values
        .filter_map(|value| Some((value.text()?, value.overridable)))
        .collect()
}
