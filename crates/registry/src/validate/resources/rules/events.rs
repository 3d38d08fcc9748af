//! Rules of EventBridge: patterns and targets.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::{json, walk};

/// Only rules of the default event bus have a schedule.
const BUS: &str = "events/schedule-bus";

/// A pattern of events is an object whose fields are lists of values, or objects of fields.
const PATTERN: &str = "events/pattern";

/// Each target of a rule has an id of its own.
const TARGET: &str = "events/target-id";

/// A target gets the event, a part of it, a text, or what a template makes of it.
const INPUT: &str = "events/target-input";

const PATTERN_DOCS: &str =
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html";

/// Checks an `AWS::Events::Rule`.
pub(super) fn rule(here: &Here<'_, '_, '_>) {
    here.together(
        ["ScheduleExpression", "EventBusName"],
        &mut |[schedule, bus], place| {
            let other = bus.and_then(known_text).filter(|bus| *bus != "default");
            if let (Some(schedule), Some(bus)) = (schedule, other)
                && !bus.ends_with("event-bus/default")
            {
                let message = format!("a rule of the event bus `{bus}` has no schedule");
                let finding = Diagnostic::error(BUS, message)
                    .help("leave `EventBusName` out, or use `AWS::Scheduler::Schedule`");
                here.report(&place.key("ScheduleExpression"), schedule, finding);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        },
    );
    here.at(&["EventPattern"], &mut |node, place| match node.as_text() {
        Some(text) => in_text(here, text, node, place),
        None => pattern(here, node, place),
    });
    targets(here);
}

fn in_text<'t>(here: &Here<'_, '_, 't>, text: &str, node: &'t Node, place: &Place<'_, 't>) {
    let read = json::inside(
        here.context,
        (text, node.at),
        place,
        |context, root, place| {
            if let Some(finding) = wrong_pattern(root) {
                context.report(place, root.at, finding);
            }
        },
    );
    if let Err(error) = read {
        let message = format!("the pattern is text that is no JSON: {error}");
        here.report(
            place,
            node,
            Diagnostic::error(PATTERN, message).link(PATTERN_DOCS),
        );
    }
}

fn targets(here: &Here<'_, '_, '_>) {
    let mut ids = BTreeSet::new();
    here.at(&["Targets", "*"], &mut |target, place| {
        let id = target.get("Id");
        if let Some((node, text)) = id.and_then(|node| Some((node, known_text(node)?)))
            && !ids.insert((text, place.scenario().facts().to_vec()))
        {
            let message = format!("two targets have the id `{text}`");
            let finding =
                Diagnostic::error(TARGET, message).help("give each target an id of its own");
            here.report(&place.key("Id"), node, finding);
        }
        let keys = ["Input", "InputPath", "InputTransformer"];
        walk::together(here.context, target, keys, place, &mut |found, place| {
            if found.iter().flatten().count() < 2 {
                return ControlFlow::Continue(());
            }
            let message =
                "the target has more than one of `Input`, `InputPath` and `InputTransformer`";
            let finding = Diagnostic::error(INPUT, message).help("keep one of them");
            here.report(place, target, finding);
            ControlFlow::Break(())
        });
    });
}

/// Checks the fields of a pattern. The reader bounds how deep they are nested.
fn pattern<'t>(here: &Here<'_, '_, 't>, node: &'t Node, place: &Place<'_, 't>) {
    walk::each(here.context, node, place, &mut |node, place| {
        if walk::is_function(node) {
            return;
        }
        let Some(map) = node.as_map() else { return };
        for entry in map {
            let place = place.key(&entry.key);
            if entry.key == "$or" || entry.key == "Fn::Transform" {
                continue;
            }
            walk::each(here.context, &entry.value, &place, &mut |value, place| {
                if walk::is_function(value) || value.as_list().is_some() {
                    return;
                }
                if value.as_map().is_some() {
                    pattern(here, value, place);
                } else {
                    here.report(place, value, no_list(&entry.key, value));
                }
            });
        }
    });
}

/// The first field of a pattern in a text that is neither a list nor an object.
fn wrong_pattern(node: &Node) -> Option<Diagnostic> {
    let Some(map) = node.as_map() else {
        let message = format!("the pattern is {}, allowed is an object", node.kind());
        return Some(Diagnostic::error(PATTERN, message).link(PATTERN_DOCS));
    };
    map.iter()
        .filter(|entry| entry.key != "$or")
        .find_map(|entry| {
            if entry.value.as_map().is_some() {
                wrong_pattern(&entry.value)
            } else if entry.value.as_list().is_none() {
                Some(no_list(&entry.key, &entry.value))
            } else {
                None
            }
        })
}

fn no_list(key: &str, value: &Node) -> Diagnostic {
    let message = format!(
        "`{key}` of the pattern is {}, allowed is a list of values",
        value.kind()
    );
    let help = match value.as_text() {
        Some(text) => format!("write `[\"{text}\"]`"),
        None => "write the value in brackets".to_owned(),
    };
    Diagnostic::error(PATTERN, message)
        .help(help)
        .link(PATTERN_DOCS)
}
