//! The elements that a statement needs, and their form.

use super::Place;
use crate::kind::Takes;
use crate::part::Part;

pub(super) fn check(place: &mut Place<'_>) {
    let statement = place.statement;
    let void = "policy/void-statement";
    if statement.actions.is_missing() {
        place.error(
            void,
            "has no action, so it has no effect",
            "add `.action(…)`",
        );
    }
    match (place.kind.resource(), statement.resources.is_missing()) {
        (Takes::Required, true) => place.error(
            void,
            "has no resource, so it has no effect",
            "add `.resource(…)`; `*` is every resource, in a key policy the key itself",
        ),
        (Takes::Refused, false) => place.error(
            "policy/resource",
            "has a resource; a trust policy has none, it is about its own role",
            "leave `.resource(…)` out",
        ),
        _ => {}
    }
    both(place, &statement.principals, "Principal");
    both(place, &statement.actions, "Action");
    both(place, &statement.resources, "Resource");
    for action in statement
        .actions
        .only
        .iter()
        .chain(&statement.actions.except)
    {
        if !is_action(action) {
            place.error(
                "policy/action",
                &format!("has the action `{action}`"),
                "write it as `service:Action`, such as `s3:PutObject`; `*` and `?` are wildcards",
            );
        }
    }
    for condition in statement.conditions.iter() {
        if condition.values().is_empty() {
            let pair = format!("`{}` `{}`", condition.operator(), condition.key());
            place.error(
                "policy/condition-values",
                &format!("has the condition {pair} without a value"),
                "give at least one value, or leave the condition out",
            );
        }
    }
}

fn both<T>(place: &mut Place<'_>, part: &Part<T>, element: &str) {
    if !part.only.is_empty() && !part.except.is_empty() {
        place.error(
            "policy/both-forms",
            &format!("has `{element}` and `Not{element}`; IAM takes one of them"),
            "use two statements",
        );
    }
}

/// `*`, or a service and the name or pattern of an action.
fn is_action(action: &str) -> bool {
    let word = |text: &str, more: &[u8]| {
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || more.contains(&byte);
        !text.is_empty() && text.bytes().all(fits)
    };
    match action.split_once(':') {
        Some((service, name)) => word(service, b"-") && word(name, b"*?"),
        None => action == "*",
    }
}
