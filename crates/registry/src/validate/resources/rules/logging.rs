//! Services that logs go through: names, modes and limits that schemas do not tie together.

use std::ops::ControlFlow;

use catchment_core::Diagnostic;

use super::here::{Here, known_text};
use crate::validate::walk;

/// A stream on demand has no number of shards.
const ON_DEMAND: &str = "stream/on-demand-shards";

/// A trail has event selectors, or advanced ones.
const SELECTORS: &str = "trail/both-selectors";

/// A trail that encrypts or copies to a log group needs a role for it.
const LOG_GROUP: &str = "trail/log-group-role";

/// A dashboard is text in JSON with `widgets`.
const DASHBOARD: &str = "dashboard/body";

/// A filter for metrics or subscriptions has balanced brackets and quotes.
const FILTER: &str = "logs/filter-pattern";

/// Only log groups of the class STANDARD send their events to subscriptions.
const CLASS: &str = "logs/subscription-class";

/// A metric with dimensions has no default value.
const DEFAULT: &str = "logs/metric-default";

const FILTER_DOCS: &str =
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax.html";

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

/// Checks an `AWS::Logs::MetricFilter`.
pub(super) fn metric_filter(here: &Here<'_, '_, '_>) {
    filter(here);
    here.at(&["MetricTransformations", "*"], &mut |metric, place| {
        let keys = ["DefaultValue", "Dimensions"];
        walk::together(
            here.context,
            metric,
            keys,
            place,
            &mut |[default, dimensions], place| {
                let (Some(default), Some(_)) = (default, dimensions) else {
                    return ControlFlow::Continue(());
                };
                let message = "a metric with dimensions has no default value";
                let finding = Diagnostic::error(DEFAULT, message).help("leave one of them out");
                here.report(&place.key("DefaultValue"), default, finding);
                ControlFlow::Break(())
            },
        );
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
