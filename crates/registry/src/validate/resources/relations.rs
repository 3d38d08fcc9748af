//! What holds between the properties of an object.

use super::fault;
use super::object::Owner;
use super::split::{Looked, each_way, resolve};
use crate::model::Rule;
use crate::template::{Map, Node};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::suggest;

/// Of several properties, exactly one is allowed; none is given, or more than one.
pub(super) const ONE_OF: &str = "property/one-of";

/// Of several properties, at least one must be given.
pub(super) const ANY_OF: &str = "property/any-of";

/// A property is given without another that it needs.
pub(super) const NEEDS: &str = "property/needs";

/// Two properties are given that exclude each other.
pub(super) const EXCLUDES: &str = "property/excludes";

/// Checks the rules of an object, however conditions turn out.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    map: &'t Map,
    owner: Owner,
    place: &Place<'_, 't>,
) {
    for (number, rule) in owner.object.rules.iter().enumerate() {
        let earlier = owner.object.rules.get(..number).unwrap_or_default();
        each_way(context, place.scenario(), &mut |scenario| {
            let Some(broken) = broken(map, rule, earlier, scenario)? else {
                return Ok(false);
            };
            let finding = owner.link(fault(context, broken.code, broken.message).help(broken.help));
            let place = place.under(scenario);
            match broken.of.and_then(|name| map.entry(name)) {
                Some(entry) => context.report(&place.key(&entry.key), entry.at, finding),
                None => context.report(&place, node.at, finding),
            }
            Ok(true)
        });
    }
}

struct Broken {
    code: &'static str,
    /// The property that is to blame. `None`: the object.
    of: Option<&'static str>,
    message: String,
    help: String,
}

fn broken<'t>(
    map: &'t Map,
    rule: &'static Rule,
    earlier: &[Rule],
    scenario: &Scenario<'t>,
) -> Looked<'t, Option<Broken>> {
    match rule {
        Rule::OneOf(groups) => {
            let given = given_groups(map, groups, scenario)?;
            Ok((given.len() != 1).then(|| one_of(groups, &given)))
        }
        Rule::AnyOf(groups) => {
            let given = given_groups(map, groups, scenario)?;
            Ok(given.is_empty().then(|| Broken {
                code: ANY_OF,
                of: None,
                message: format!("none of {} is given", alternatives(groups)),
                help: format!("give at least one of {}", alternatives(groups)),
            }))
        }
        Rule::Needs(first, others) => {
            if !is_given(map, first, scenario)? {
                return Ok(None);
            }
            let mut missing = Vec::new();
            for other in others {
                if !is_given(map, other, scenario)? {
                    missing.push(other.as_str());
                }
            }
            Ok((!missing.is_empty()).then(|| Broken {
                code: NEEDS,
                of: Some(first),
                message: format!("`{first}` is given without {}", suggest::list(&missing)),
                help: format!("add {}, or remove `{first}`", suggest::list(&missing)),
            }))
        }
        Rule::Excludes(first, others) => {
            if !is_given(map, first, scenario)? {
                return Ok(None);
            }
            let mut given = Vec::new();
            for other in others {
                if !is_said(earlier, first, other) && is_given(map, other, scenario)? {
                    given.push(other.as_str());
                }
            }
            Ok((!given.is_empty()).then(|| Broken {
                code: EXCLUDES,
                of: Some(first),
                message: format!("`{first}` is given together with {}", suggest::list(&given)),
                help: format!("remove {}, or `{first}`", suggest::list(&given)),
            }))
        }
    }
}

fn one_of(groups: &[Vec<String>], given: &[&'static Vec<String>]) -> Broken {
    let all = alternatives(groups);
    let of = given
        .last()
        .and_then(|group| group.last())
        .map(String::as_str);
    let message = if given.is_empty() {
        format!("none of {all} is given, exactly one is allowed")
    } else {
        let given: Vec<String> = given.iter().map(|group| together(group)).collect();
        format!(
            "{} are given, exactly one of {all} is allowed",
            given.join(" and ")
        )
    };
    Broken {
        code: ONE_OF,
        of,
        message,
        help: format!("give exactly one of {all}"),
    }
}

fn given_groups<'t>(
    map: &'t Map,
    groups: &'static [Vec<String>],
    scenario: &Scenario<'t>,
) -> Looked<'t, Vec<&'static Vec<String>>> {
    let mut given = Vec::new();
    'groups: for group in groups {
        for name in group {
            if !is_given(map, name, scenario)? {
                continue 'groups;
            }
        }
        given.push(group);
    }
    Ok(given)
}

/// Whether a property is given when the conditions are as `scenario` says.
fn is_given<'t>(map: &'t Map, name: &str, scenario: &Scenario<'t>) -> Looked<'t, bool> {
    match map.get(name) {
        Some(value) => Ok(resolve(value, scenario)?.is_some()),
        None => Ok(false),
    }
}

/// Whether another rule says already that the two exclude each other.
fn is_said(earlier: &[Rule], first: &str, other: &str) -> bool {
    earlier.iter().any(|rule| match rule {
        Rule::Excludes(name, others) => name == other && others.iter().any(|name| name == first),
        _ => false,
    })
}

fn alternatives(groups: &[Vec<String>]) -> String {
    let groups: Vec<String> = groups.iter().map(|group| together(group)).collect();
    groups.join(", ")
}

fn together(group: &[String]) -> String {
    let names: Vec<String> = group.iter().map(|name| format!("`{name}`")).collect();
    names.join(" with ")
}
