//! Services that logs go through: names, modes and limits that schemas do not tie together.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, boolean, known_text};
use crate::template::Node;
use crate::validate::place::Place;
use crate::validate::{json, walk};

/// The name of a FIFO queue or topic ends in `.fifo`, and that of no other does.
const FIFO: &str = "resource/fifo-name";

/// A stream on demand has no number of shards.
const ON_DEMAND: &str = "stream/on-demand-shards";

/// An alias of KMS is `alias/name`; AWS keeps `alias/aws/` for itself.
const ALIAS: &str = "key/reserved-alias";

/// A rule of EventBridge has a schedule, a pattern, or both.
const RULE: &str = "events/rule";

/// A pattern of events is an object whose fields are lists of values, or objects of fields.
const PATTERN: &str = "events/pattern";

/// A rule has up to 5 targets, each with an id of its own.
const TARGETS: &str = "events/targets";

/// A trail has event selectors, or advanced ones.
const SELECTORS: &str = "trail/both-selectors";

/// A trail that encrypts or copies to a log group needs a role for it.
const LOG_GROUP: &str = "trail/log-group-role";

/// A dashboard is text in JSON with `widgets`.
const DASHBOARD: &str = "dashboard/body";

/// A filter for metrics or subscriptions has balanced brackets and quotes.
const FILTER: &str = "logs/filter-pattern";

const PATTERN_DOCS: &str =
    "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern.html";
const FILTER_DOCS: &str =
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html";

/// Checks an `AWS::SQS::Queue` or `AWS::SNS::Topic`, by the names of its two properties.
pub(super) fn fifo(here: &Here<'_, '_, '_>, name_key: &str, fifo_key: &str) {
    here.together([name_key, fifo_key], &mut |[name, fifo], place| {
        let Some((node, name)) = name.and_then(|name| Some((name, known_text(name)?))) else {
            return ControlFlow::Continue(());
        };
        let fifo = match fifo {
            None => false,
            Some(fifo) => match boolean(fifo) {
                Some(fifo) => fifo,
                None => return ControlFlow::Continue(()),
            },
        };
        // What the registry says of queues has the one half of it.
        let known = fifo && here.resource.type_name == Some("AWS::SQS::Queue");
        if name.ends_with(".fifo") == fifo || known {
            return ControlFlow::Continue(());
        }
        let (message, help) = if fifo {
            (
                format!("`{name}` is first-in-first-out and its name does not end in `.fifo`"),
                format!("name it `{name}.fifo`"),
            )
        } else {
            (
                format!("`{name}` ends in `.fifo` and is not first-in-first-out"),
                format!("give `{fifo_key}: true`, or another name"),
            )
        };
        here.report(
            &place.key(name_key),
            node,
            Diagnostic::error(FIFO, message).help(help),
        );
        ControlFlow::Break(())
    });
}

/// Checks an `AWS::Kinesis::Stream`.
pub(super) fn stream(here: &Here<'_, '_, '_>) {
    here.together(
        ["StreamModeDetails", "ShardCount"],
        &mut |[mode, shards], place| {
            let mode = mode.and_then(|mode| known_text(mode.get("StreamMode")?));
            if let (Some("ON_DEMAND"), Some(shards)) = (mode, shards) {
                let message = "the stream is on demand and has a number of shards";
                let finding = Diagnostic::error(ON_DEMAND, message)
                    .help("leave `ShardCount` out, or use the mode `PROVISIONED`");
                here.report(&place.key("ShardCount"), shards, finding);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        },
    );
}

/// Checks an `AWS::KMS::Alias`.
pub(super) fn alias(here: &Here<'_, '_, '_>) {
    here.texts(&["AliasName"], &mut |text, node, place| {
        if text.starts_with("alias/aws/") || text == "alias/" {
            let message = format!("`{text}` is no alias that can be made");
            let finding = Diagnostic::error(ALIAS, message)
                .help("begin with `alias/` and a name that does not begin with `aws/`");
            here.report(place, node, finding);
        }
    });
}

/// Checks an `AWS::Events::Rule`.
pub(super) fn rule(here: &Here<'_, '_, '_>) {
    here.together(
        ["ScheduleExpression", "EventPattern"],
        &mut |found, place| {
            if found == [None, None] && !walk::is_open(here.properties) {
                let message = "the rule has neither `EventPattern` nor `ScheduleExpression`";
                let finding = Diagnostic::error(RULE, message).help("give one of them");
                here.report(place, here.properties, finding);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        },
    );
    here.at(&["EventPattern"], &mut |node, place| match node.as_text() {
        Some(text) => {
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
        None => pattern(here, node, place),
    });
    here.at(&["Targets"], &mut |targets, place| {
        let items = targets.as_list().unwrap_or_default();
        if items.len() > 5 && !items.iter().any(walk::is_function) {
            let message = format!("the rule has {} targets, allowed are 5", items.len());
            let finding = Diagnostic::error(TARGETS, message).help("use a second rule");
            here.report(place, targets, finding);
        }
        let mut ids = std::collections::BTreeSet::new();
        for (index, item) in items.iter().enumerate() {
            let Some(id) = item.get("Id") else { continue };
            if known_text(id).is_some_and(|text| !ids.insert(text)) {
                let message = format!(
                    "two targets have the id `{}`",
                    id.as_text().unwrap_or_default()
                );
                let finding =
                    Diagnostic::error(TARGETS, message).help("give each target an id of its own");
                here.report(&place.index(index).key("Id"), id, finding);
            }
        }
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

/// Checks an `AWS::CloudTrail::Trail`.
pub(super) fn trail(here: &Here<'_, '_, '_>) {
    here.together(
        ["EventSelectors", "AdvancedEventSelectors"],
        &mut |found, place| {
            if let [Some(old), Some(_)] = found {
                let message = "the trail has both `EventSelectors` and `AdvancedEventSelectors`";
                let finding = Diagnostic::error(SELECTORS, message)
                    .help("use `AdvancedEventSelectors` for all of them");
                here.report(&place.key("EventSelectors"), old, finding);
                return ControlFlow::Break(());
            }
            ControlFlow::Continue(())
        },
    );
    let keys = ["CloudWatchLogsLogGroupArn", "CloudWatchLogsRoleArn"];
    here.together(keys, &mut |found, place| {
        let (node, key, missing) = match found {
            [Some(group), None] => (group, keys[0], keys[1]),
            [None, Some(role)] => (role, keys[1], keys[0]),
            _ => return ControlFlow::Continue(()),
        };
        let message = format!("there is `{key}` without `{missing}`");
        let finding = Diagnostic::error(LOG_GROUP, message)
            .help("give the log group and the role that writes to it, or neither");
        here.report(&place.key(key), node, finding);
        ControlFlow::Break(())
    });
}

/// Checks an `AWS::CloudWatch::Dashboard`.
pub(super) fn dashboard(here: &Here<'_, '_, '_>) {
    here.texts(&["DashboardBody"], &mut |text, node, place| {
        let message = match serde_json::from_str::<serde_json::Value>(text) {
            Err(error) => format!("the body is text that is no JSON: {error}"),
            Ok(body) if !body.is_object() => "the body is JSON that is no object".to_owned(),
            Ok(body) => match body.get("widgets") {
                Some(widgets) if !widgets.is_array() => "`widgets` is no list".to_owned(),
                _ => return,
            },
        };
        let finding =
            Diagnostic::error(DASHBOARD, message).help("give an object with the list `widgets`");
        here.report(place, node, finding);
    });
}

/// Checks the pattern of an `AWS::Logs::MetricFilter` or `AWS::Logs::SubscriptionFilter`.
pub(super) fn filter(here: &Here<'_, '_, '_>) {
    here.texts(&["FilterPattern"], &mut |text, node, place| {
        let text = text.trim();
        let wrong = match text.chars().next() {
            Some('{') if !text.ends_with('}') => "it begins with `{` and does not end in `}`",
            Some('[') if !text.ends_with(']') => "it begins with `[` and does not end in `]`",
            _ if !quotes_balance(text) => "a quotation mark is not closed",
            _ => return,
        };
        let message = format!("the filter pattern is not complete: {wrong}");
        here.report(
            place,
            node,
            Diagnostic::error(FILTER, message).link(FILTER_DOCS),
        );
    });
}

/// Whether every quotation mark outside regular expressions has its partner.
fn quotes_balance(text: &str) -> bool {
    if text.contains('%') {
        return true;
    }
    let mut open = false;
    let mut escaped = false;
    for c in text.chars() {
        match c {
            '\\' if !escaped => {
                escaped = true;
                continue;
            }
            '"' if !escaped => open = !open,
            _ => {}
        }
        escaped = false;
    }
    !open
}

/// Checks that a log group that a subscription reads is of the class that can be subscribed to.
pub(super) fn subscription_class(here: &Here<'_, '_, '_>) {
    here.at(&["LogGroupName"], &mut |node, place| {
        let Some(group) = here.referred(node, "AWS::Logs::LogGroup") else {
            return;
        };
        let class = group.property("LogGroupClass").and_then(known_text);
        if let Some(class) = class.filter(|class| *class != "STANDARD") {
            let message = format!(
                "`{}` is of the class {class}, which has no subscriptions",
                group.id
            );
            let finding =
                Diagnostic::error(CLASS, message).help("use a log group of the class STANDARD");
            here.report(place, node, finding);
        }
    });
}

/// Only log groups of the class STANDARD send their events to subscriptions.
const CLASS: &str = "logs/subscription-class";
