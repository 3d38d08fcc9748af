//! What holds of properties depending on others, of the same resource or of resources that it
//! refers to.

mod alternatives;
mod evaluate;
mod explain;
mod gather;
mod given;
mod plain;
mod versions;
mod words;

use catchment_core::Diagnostic;

use super::fault;
use super::object::Owner;
use super::relations::EXCLUDES;
use super::split::{Looked, each_way, resolve};
use crate::model::{Check, Level};
use crate::template::{Node, Position};
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use evaluate::{Evaluation, Truth};
use explain::Failure;
use gather::Subject;

/// A property is given, missing or has a value that does not go with the others.
pub(super) const REQUIREMENT: &str = "property/requirement";

/// A step of the way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

/// Checks an object by what holds of its properties depending on others, however conditions turn
/// out.
pub(super) fn check<'t>(
    context: &Context<'t>,
    node: &'t Node,
    owner: Owner,
    place: &Place<'_, 't>,
) {
    let mut told = Vec::new();
    // The worst first, so that the others say nothing more of the same value.
    for level in [Level::Error, Level::Warning, Level::Info] {
        let mut checks = owner.object.checks.iter();
        for check in checks.by_ref().filter(|check| check.level == level) {
            each_way(context, place.scenario(), &mut |scenario| {
                let failures = failures(context, node, owner, check, scenario)?;
                for failure in &failures {
                    let at = value_at(node, &failure.path, scenario);
                    if let Some(at) = at.filter(|_| failure.is_of_value()) {
                        if told.contains(&at) {
                            continue;
                        }
                        told.push(at);
                    }
                    let place = place.under(scenario);
                    report(context, node, owner, check.level, failure, &place);
                }
                Ok(!failures.is_empty())
            });
        }
    }
}

/// Where the value at the end of a way stands. `None`: there is none.
fn value_at<'t>(node: &'t Node, path: &[Step], scenario: &Scenario<'t>) -> Option<Position> {
    let mut here = resolve(node, scenario).ok().flatten()?;
    for step in path {
        let next = match step {
            Step::Key(name) => here.as_map()?.get(name)?,
            Step::Index(index) => here.as_list()?.get(*index)?,
        };
        here = resolve(next, scenario).ok().flatten()?;
    }
    (!path.is_empty()).then_some(here.at)
}

/// How a check fails when the conditions are as `scenario` says.
fn failures<'t>(
    context: &Context<'t>,
    node: &'t Node,
    owner: Owner,
    check: &'static Check,
    scenario: &Scenario<'t>,
) -> Looked<'t, Vec<Failure>> {
    let mut found = Vec::new();
    for (target, way) in given::at_any(node, &check.at, scenario)? {
        for subject in gather::subjects(context, owner, target, &check.gathered, scenario)? {
            let evaluation = Evaluation {
                context,
                scenario,
                gathered: &subject.given,
            };
            if evaluation.holds(&check.schema, &subject.given)? == Truth::No {
                for mut failure in evaluation.explain(&check.schema, &subject.given)? {
                    locate(&mut failure, &way, &subject);
                    found.push(failure);
                }
            }
        }
    }
    Ok(found)
}

/// Turns the way from the value that was looked at into one from the object that has the check.
fn locate(failure: &mut Failure, way: &[Step], subject: &Subject<'_>) {
    let inner = std::mem::take(&mut failure.path);
    failure.path.extend_from_slice(way);
    failure.path.extend(subject.way(inner, &mut failure.of));
}

fn report<'t>(
    context: &Context<'t>,
    node: &'t Node,
    owner: Owner,
    level: Level,
    failure: &Failure,
    place: &Place<'_, 't>,
) {
    let code = if failure.is_conditional {
        REQUIREMENT
    } else {
        failure.code
    };
    let message = failure.message();
    let finding = match level {
        Level::Error if failure.is_doubtful => Diagnostic::warning(code, message),
        Level::Error => fault(context, code, message),
        Level::Warning => Diagnostic::warning(code, message),
        Level::Info => Diagnostic::info(code, message),
    };
    let finding = match &failure.help {
        Some(help) => finding.help(help.clone()),
        None => finding,
    };
    let end = End {
        finding: owner.link(finding),
        // What must not be given at all is found where its name stands.
        at_key: failure.code == EXCLUDES,
    };
    down(context, node, node.at, &failure.path, end, place);
}

/// What is reported at the end of a way.
struct End {
    finding: Diagnostic,
    at_key: bool,
}

/// Reports at the end of a way, or as far as the template goes on it. `key` is where the key of
/// `node` stands.
fn down<'t>(
    context: &Context<'t>,
    node: &'t Node,
    key: Position,
    path: &[Step],
    end: End,
    place: &Place<'_, 't>,
) {
    let resolved = super::split::resolve(node, place.scenario());
    let node = resolved.ok().flatten().unwrap_or(node);
    let next = path.split_first().and_then(|(step, rest)| match step {
        Step::Key(name) => {
            let entry = node.as_map()?.entry(name)?;
            Some((&entry.value, entry.at, place.key(&entry.key), rest))
        }
        Step::Index(index) => {
            let item = node.as_list()?.get(*index)?;
            Some((item, item.at, place.index(*index), rest))
        }
    });
    match next {
        Some((node, key, place, rest)) => down(context, node, key, rest, end, &place),
        None if end.at_key => context.report(place, key, end.finding),
        None => context.report(place, node.at, end.finding),
    }
}
