//! What `Fn::FindInMap` is known to yield.

use std::borrow::Cow;

use super::super::{mapping, regions};
use super::Possible;
use crate::template::Node;
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
    let map = mapping::index(context, name.as_text()?)?;
    let mut all = Vec::new();
    let tops = keys(context, top, scenario, depth)?;
    let seconds = keys(context, second, scenario, depth)?;
    for (top, weak) in &tops {
        let Some(inner) = map.tops.get(&**top) else {
            continue;
        };
        for (second, weaker) in &seconds {
            if let Some(node) = inner.get(&**second) {
                all.push(Possible::literal(node, *weak || *weaker));
            }
        }
    }
    if let Some(default) = rest.first().and_then(|options| options.get("DefaultValue")) {
        all.extend(super::values(context, default, scenario, depth)?);
    }
    Some(all)
}

/// The keys that a value can be.
fn keys<'t>(
    context: &Context<'t>,
    node: &'t Node,
    scenario: &Scenario<'t>,
    depth: u8,
) -> Option<Vec<(Cow<'t, str>, bool)>> {
    match super::values(context, node, scenario, depth) {
        Some(values) => values
            .into_iter()
            .map(|value| Some((value.text()?, value.overridable)))
            .collect(),
        // Of the regions, those that are keys count.
        None if node.get("Ref").and_then(Node::as_text) == Some("AWS::Region") => {
            let regions = regions::ALL.into_iter();
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
