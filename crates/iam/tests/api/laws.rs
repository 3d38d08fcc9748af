//! What holds for any sequence of statements.

use std::collections::BTreeSet;

use catchment_iam::{Condition, PolicyDocument, Principal, Statement};
use proptest::prelude::*;
use proptest::sample::subsequence;
use serde_json::Value as Template;

use crate::support::json;

#[derive(Clone, Debug)]
struct Choice {
    deny: bool,
    sid: Option<&'static str>,
    principals: Vec<u8>,
    actions: Vec<&'static str>,
    resources: Vec<&'static str>,
    inverted: u8,
    condition: u8,
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    let part = |all: &'static [&'static str]| subsequence(all, 0..=all.len());
    let choice = (
        any::<bool>(),
        prop_oneof![4 => Just(None), 1 => Just(Some("A")), 1 => Just(Some("B"))],
        subsequence(vec![0_u8, 1, 2, 3, 4], 0..=3),
        part(&["s3:A", "s3:B", "s3:C"]),
        part(&["arn:r1", "arn:r2", "arn:r3"]),
        prop_oneof![6 => Just(0_u8), 1 => 1..4_u8],
        0..4_u8,
    );
    let choice = choice.prop_map(
        |(deny, sid, principals, actions, resources, inverted, condition)| Choice {
            deny,
            sid,
            principals,
            actions,
            resources,
            inverted,
            condition,
        },
    );
    prop::collection::vec(choice, 1..12)
}

fn principal(number: u8) -> Principal {
    match number {
        0 => Principal::service("config.amazonaws.com"),
        1 => Principal::service("cloudtrail.amazonaws.com"),
        2 => Principal::account_in("aws", "111111111111"),
        3 => Principal::organization("o-exampleorgid"),
        _ => Principal::anyone(),
    }
}

fn statement(choice: &Choice) -> Statement {
    let mut statement = if choice.deny {
        Statement::deny()
    } else {
        Statement::allow()
    };
    if let Some(sid) = choice.sid {
        statement = statement.sid(sid);
    }
    for &number in &choice.principals {
        statement = match choice.inverted {
            1 => statement.not_principal(principal(number)),
            _ => statement.principal(principal(number)),
        };
    }
    statement = match choice.inverted {
        2 => statement.not_actions(choice.actions.clone()),
        _ => statement.actions(choice.actions.clone()),
    };
    statement = match choice.inverted {
        3 => statement.not_resources(choice.resources.clone()),
        _ => statement.resources(choice.resources.clone()),
    };
    match choice.condition {
        0 => statement,
        1 => statement.condition(Condition::source_account("111111111111")),
        2 => statement.condition(Condition::source_account(["222222222222", "111111111111"])),
        _ => statement.condition(Condition::secure_transport(false)),
    }
}

fn document(choices: &[Choice]) -> PolicyDocument {
    choices.iter().map(statement).collect()
}

/// Every combination of principal, action and resource that a rendered document speaks of.
fn combinations(document: &PolicyDocument) -> BTreeSet<String> {
    let document = json(document);
    let mut all = BTreeSet::new();
    for statement in document["Statement"].as_array().unwrap() {
        for principal in principals(statement) {
            for action in part(statement, "Action") {
                for resource in part(statement, "Resource") {
                    all.insert(format!(
                        "{} {} {principal} {action} {resource} {}",
                        statement["Effect"],
                        statement["Sid"],
                        conditions(&statement["Condition"])
                    ));
                }
            }
        }
    }
    all
}

/// The items of an element; exceptions as one item, because they are no alternatives.
fn part(statement: &Template, element: &str) -> Vec<String> {
    let mut items: Vec<String> = many(&statement[element]);
    items.extend(exceptions(statement, element));
    if items.is_empty() {
        items.push("missing".to_owned());
    }
    items
}

fn exceptions(statement: &Template, element: &str) -> Option<String> {
    let mut except = many(&statement[format!("Not{element}")]);
    except.sort();
    (!except.is_empty()).then(|| format!("Not{except:?}"))
}

fn principals(statement: &Template) -> Vec<String> {
    let mut items = Vec::new();
    match &statement["Principal"] {
        Template::Object(kinds) => {
            for (kind, ids) in kinds {
                items.extend(many(ids).into_iter().map(|id| format!("{kind}:{id}")));
            }
        }
        Template::String(everyone) => items.push(format!("AWS:\"{everyone}\"")),
        _ => {}
    }
    let except = &statement["NotPrincipal"];
    if !except.is_null() {
        items.push(format!("Not{}", conditions(except)));
    }
    if items.is_empty() {
        items.push("missing".to_owned());
    }
    items
}

/// Two levels of keys over lists whose order means nothing.
fn conditions(condition: &Template) -> String {
    let mut pairs = Vec::new();
    for (operator, keys) in condition.as_object().into_iter().flatten() {
        match keys {
            Template::Object(keys) => {
                for (key, values) in keys {
                    let mut values = many(values);
                    values.sort();
                    pairs.push(format!("{operator} {key} {values:?}"));
                }
            }
            ids => {
                let mut ids = many(ids);
                ids.sort();
                pairs.push(format!("{operator} {ids:?}"));
            }
        }
    }
    if let Template::String(everyone) = condition {
        pairs.push(everyone.clone());
    }
    pairs.join(", ")
}

fn many(value: &Template) -> Vec<String> {
    match value {
        Template::Null => Vec::new(),
        Template::Array(items) => items.iter().map(ToString::to_string).collect(),
        one => vec![one.to_string()],
    }
}

proptest! {
    #[test]
    fn merging_neither_loses_nor_adds_a_combination(choices in choices()) {
        let apart: BTreeSet<String> = choices
            .iter()
            .flat_map(|choice| combinations(&document(std::slice::from_ref(choice))))
            .collect();
        prop_assert_eq!(combinations(&document(&choices)), apart);
    }

    #[test]
    fn a_statement_added_again_at_any_time_changes_nothing(
        choices in choices(),
        again in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
    ) {
        let mut repeated: Vec<(usize, Choice)> = choices.iter().cloned().enumerate().collect();
        for (which, later) in again {
            let (number, choice) = repeated[which.index(repeated.len())].clone();
            let first = repeated.iter().position(|(known, _)| *known == number).unwrap();
            let places: Vec<usize> = (first..=repeated.len()).skip(1).collect();
            repeated.insert(places[later.index(places.len())], (number, choice));
        }
        let repeated: Vec<Choice> = repeated.into_iter().map(|(_, choice)| choice).collect();
        prop_assert_eq!(json(&document(&repeated)), json(&document(&choices)));
    }

    #[test]
    fn no_two_statements_are_left_that_differ_in_their_actions_only(choices in choices()) {
        let document = json(&document(&choices));
        let mut seen = BTreeSet::new();
        for statement in document["Statement"].as_array().unwrap() {
            if statement["Action"].is_null() || !statement["NotAction"].is_null() {
                continue;
            }
            let rest = format!(
                "{} {} {:?} {:?} {}",
                statement["Effect"],
                statement["Sid"],
                BTreeSet::from_iter(principals(statement)),
                BTreeSet::from_iter(part(statement, "Resource")),
                conditions(&statement["Condition"]),
            );
            let wildcard_form = statement["Principal"].is_string();
            prop_assert!(seen.insert((rest, wildcard_form)), "{document:#}");
        }
    }
}
