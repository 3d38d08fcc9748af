//! Runtimes of Lambda that AWS no longer offers.

use catchment_core::Diagnostic;

use super::here::Here;
use crate::embedded::Registry;
use crate::model::LambdaRuntime;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::walk;

/// Functions with this runtime can no longer be created, or not even be updated.
const BLOCKED: &str = "lambda/blocked-runtime";

/// This runtime is no longer patched, and functions with it will be blocked one day.
const DEPRECATED: &str = "lambda/deprecated-runtime";

const DOCS: &str = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html";

/// What the data of the registry is made from; a line of it has the date.
const SOURCES: &str = include_str!("../../../../data/registry.lock");

/// Checks the runtime of a function.
pub(super) fn function(here: &Here<'_, '_, '_>) {
    here.texts(&["Runtime"], &mut |text, node, place| {
        check(here.context, text, node, place);
    });
}

/// Checks the runtime that `Globals` give all functions.
pub(super) fn globals(context: &Context<'_>) {
    let always = Scenario::default();
    let root = Place::root(None, &always);
    let Some(node) = context.root.get("Globals") else {
        return;
    };
    let place = root.key("Globals");
    walk::at(
        context,
        node,
        &["Function", "Runtime"],
        &place,
        &mut |node, place| {
            if let Some(text) = node.as_text() {
                check(context, text, node, place);
            }
        },
    );
}

fn check(context: &Context<'_>, name: &str, node: &Node, place: &Place<'_, '_>) {
    let mut known = Registry::lambda_runtimes().iter();
    let Some(runtime) = known.find(|runtime| runtime.name == name) else {
        return;
    };
    if let Some(finding) = ended(runtime, today()) {
        let finding = match &runtime.successor {
            Some(successor) => finding.help(format!("use `{successor}`")),
            None => finding,
        };
        context.report(place, node.at, finding.link(DOCS));
    }
}

/// What of a runtime has ended by a date.
fn ended(runtime: &LambdaRuntime, today: &str) -> Option<Diagnostic> {
    // Dates are written so that they sort as text.
    let past = |date: &Option<String>| date.clone().filter(|date| date.as_str() <= today);
    let name = &runtime.name;
    if let Some(date) = past(&runtime.update_blocked) {
        let message = format!("functions with the runtime `{name}` cannot be updated since {date}");
        Some(Diagnostic::error(BLOCKED, message))
    } else if let Some(date) = past(&runtime.create_blocked) {
        let message = format!("functions with the runtime `{name}` cannot be created since {date}");
        Some(Diagnostic::error(BLOCKED, message))
    } else {
        let date = past(&runtime.deprecated)?;
        let message = format!("the runtime `{name}` is deprecated since {date}");
        Some(Diagnostic::warning(DEPRECATED, message))
    }
}

/// The date of the data: there is no clock here, and the same template gives the same findings.
fn today() -> &'static str {
    let mut lines = SOURCES.lines();
    let date = lines.find_map(|line| line.strip_prefix("schemas ")?.get(..10));
    date.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_has_a_date() {
        assert!(today() > "2026-01-01", "{}", today());
    }

    #[test]
    fn a_runtime_ends_in_steps() {
        let runtime = LambdaRuntime {
            name: "basic1".to_owned(),
            deprecated: Some("2030-01-01".to_owned()),
            create_blocked: Some("2030-02-01".to_owned()),
            update_blocked: Some("2030-03-01".to_owned()),
            successor: None,
        };
        let at = |today: &str| ended(&runtime, today).map(|found| found.message().to_owned());
        assert_eq!(at("2029-12-31"), None);
        let message = "the runtime `basic1` is deprecated since 2030-01-01";
        assert_eq!(at("2030-01-01").as_deref(), Some(message));
        let message = "functions with the runtime `basic1` cannot be created since 2030-02-01";
        assert_eq!(at("2030-02-28").as_deref(), Some(message));
        let message = "functions with the runtime `basic1` cannot be updated since 2030-03-01";
        assert_eq!(at("2030-03-01").as_deref(), Some(message));
    }
}
