#![cfg(test)]

use catchment_registry::{ResourceType, parse};
use serde_json::{Value, json};

use super::make::Maker;
use super::{Which, examples};

fn resource(lines: &str) -> ResourceType {
    parse(&format!("resource AWS::X::Y\n{lines}"))
        .unwrap()
        .remove(0)
}

fn all(lines: &str) -> Vec<Value> {
    let made = examples(&resource(lines));
    assert!(made.missing.is_empty(), "{:?}", made.missing);
    made.resources
}

fn example(resource: &ResourceType, which: Which) -> Value {
    Value::Object(Maker::new(resource, which, 0).again(0))
}

#[test]
fn an_example_has_what_is_required_or_everything() {
    let of = resource("  A!: string\n  B: integer(range=7..30)\n  C: string read-only\n");
    assert_eq!(example(&of, Which::Required), json!({"A": "logs"}));
    assert_eq!(example(&of, Which::All), json!({"A": "logs", "B": 7}));
}

#[test]
fn texts_satisfy_length_pattern_and_format() {
    let lines = "  A: string(len=5..9 pattern=\"^x[a-z]+$\")\n  B: string(format=date-time)\n  C: string(enum=\"python3.12\")\n  D: string(len=300..)\n";
    let made = all(lines).remove(0);
    assert_eq!(made["A"], "xaaaa");
    assert_eq!(made["B"], "2030-01-31T12:00:00Z");
    assert_eq!(made["C"], "python3.12");
    assert_eq!(made["D"].as_str().unwrap().len(), 300);
}

#[test]
fn lists_have_as_many_different_items_as_they_must() {
    let made = all("  A: [string(pattern=\"^subnet-[a-z]*$\")](items=2..3 unique)\n").remove(0);
    let items = made["A"].as_array().unwrap();
    assert_eq!(items.len(), 2);
    assert_ne!(items[0], items[1]);
}

#[test]
fn of_properties_that_exclude_each_other_one_group_is_given_at_a_time() {
    let made = all("  rule one-of A | B C\n  A: string\n  B: string\n  C: string\n  D: boolean\n");
    assert_eq!(
        made,
        [
            json!({"A": "logs", "D": true}),
            json!({"B": "logs", "C": "logs", "D": true}),
        ]
    );
    let made = all("  rule excludes A: B\n  A: string\n  B: string\n");
    assert_eq!(made, [json!({"A": "logs"}), json!({"B": "logs"})]);
}

#[test]
fn groups_within_groups_all_have_their_turn() {
    let made = all(
        "  rule one-of A | B\n  A: In\n  B: string\n  type In\n    rule one-of C | D\n    C: string\n    D: string\n",
    );
    assert!(made.contains(&json!({"A": {"C": "logs"}})), "{made:?}");
    assert!(made.contains(&json!({"A": {"D": "logs"}})), "{made:?}");
    assert!(made.contains(&json!({"B": "logs"})), "{made:?}");
}

#[test]
fn a_type_within_itself_ends() {
    let made = all("  A: Loop\n  type Loop\n    B: [Loop]\n    C!: string\n").remove(0);
    assert_eq!(made["A"]["B"][0]["C"], "logs");
}

#[test]
fn a_place_where_aws_writes_is_left_out() {
    let made = all("  path A/B read-only\n  A: In\n  type In\n    B: string\n    C: string\n");
    assert_eq!(made, [json!({"A": {"C": "logs"}})]);
}

#[test]
fn maps_have_keys_that_fit() {
    let made = all("  A: {\"^[0-9]{3}$\": boolean}(keys=2..)\n").remove(0);
    assert_eq!(made["A"], json!({"111": true, "211": true}));
}

#[test]
fn what_nothing_satisfies_is_reported() {
    let made = examples(&resource("  A: string(pattern=\"a^b\")\n"));
    assert_eq!(made.missing.len(), 1);
    assert_eq!(made.resources, [json!({})]);
}
