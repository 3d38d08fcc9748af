//! The section `Rules`.

use catchment_core::Diagnostic;

use super::conditions::equals;
use super::entries;
use super::shape::Form;
use crate::template::{Map, Node};
use crate::validate::context::Context;
use crate::validate::expected::Expected;
use crate::validate::place::Place;
use crate::validate::scenario::Scenario;
use crate::validate::value;

const PAGE: &str =
    "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/rules-section-structure.html";
const RULE: Form = Form {
    what: "a rule",
    keys: &["Assertions", "RuleCondition"],
    page: PAGE,
    is_first: false,
};
const ASSERTION: Form = Form {
    what: "an assertion",
    keys: &["Assert", "AssertDescription"],
    page: PAGE,
    is_first: false,
};

/// Checks the rules.
pub(super) fn check(context: &Context<'_>) {
    let scenario = Scenario::default();
    for entry in entries(context, "Rules") {
        let place = Place::root(Some(&entry.key), &scenario);
        if let Some(map) = RULE.object(context, &entry.value, &place) {
            rule(context, &entry.value, map, &place);
        }
    }
}

fn rule<'t>(context: &Context<'t>, node: &'t Node, map: &'t Map, place: &Place<'_, 't>) {
    RULE.check_keys(context, map, place);
    if let Some(condition) = map.get("RuleCondition") {
        let place = place.key("RuleCondition");
        value::check(context, condition, Expected::RULE, &place);
        equals(context, condition, &place);
    }
    RULE.required(context, node, "Assertions", place);
    let items = RULE.value(context, map, "Assertions", place, "a list", Node::as_list);
    let list = place.key("Assertions");
    if let (Some([]), Some(node)) = (items, map.get("Assertions")) {
        context.report(&list, node.at, no_assertions());
    }
    for (index, item) in items.unwrap_or_default().iter().enumerate() {
        assertion(context, item, &list.index(index));
    }
}

fn assertion<'t>(context: &Context<'t>, node: &'t Node, place: &Place<'_, 't>) {
    let Some(map) = ASSERTION.object(context, node, place) else {
        return;
    };
    ASSERTION.check_keys(context, map, place);
    ASSERTION.text(context, map, "AssertDescription", place);
    if let Some(assert) = ASSERTION.required(context, node, "Assert", place) {
        let place = place.key("Assert");
        value::check(context, assert, Expected::RULE, &place);
        equals(context, assert, &place);
    }
}

/// A rule without an assertion does nothing.
fn no_assertions() -> Diagnostic {
    Diagnostic::warning(
        "rule/no-assertions",
        "the rule has no assertion, so it does nothing",
    )
    .help("add an object with `Assert` and `AssertDescription`")
    .link(PAGE)
}
