//! What each matcher matches and refuses.
#![cfg(test)]

use catchment_testing::{Template, absent, any, array_equals, exactly, matches_regex, pattern};
use serde_json::json;

/// Whether a value of an output matches.
fn matches(value: serde_json::Value, pattern: impl Into<catchment_testing::Pattern>) -> bool {
    let template = json!({ "Outputs": { "O": { "V": value } } });
    let pattern: catchment_testing::Pattern = pattern.into();
    Template::from_value(template)
        .unwrap()
        .check_output("O", pattern!({ "V": pattern }))
        .is_ok()
}

#[test]
fn an_object_matches_with_further_keys_at_any_depth() {
    let value = json!({"A": 1, "B": [{"C": 2, "D": 3}]});
    assert!(matches(value.clone(), json!({"B": [{"C": 2}]})));
    assert!(!matches(value.clone(), json!({"B": [{"C": 3}]})));
    assert!(!matches(value, json!({"E": 1})));
}

#[test]
fn exactly_refuses_further_keys_at_any_depth() {
    let value = json!({"A": 1, "B": [{"C": 2, "D": 3}]});
    assert!(matches(value.clone(), exactly(value.clone())));
    assert!(!matches(
        value.clone(),
        exactly(json!({"A": 1, "B": [{"C": 2}]}))
    ));
    assert!(matches(
        value,
        pattern!(exactly({ "A": any(), "B": [object_like({ "C": 2 })] }))
    ));
}

#[test]
fn an_array_matches_element_by_element_and_in_length() {
    assert!(matches(json!([1, 2]), [1, 2]));
    assert!(!matches(json!([1, 2]), [2, 1]));
    assert!(!matches(json!([1, 2]), vec![1]));
    assert!(!matches(json!([1, 2]), array_equals([1, 2, 3])));
    assert!(matches(json!([]), array_equals::<i32>([])));
}

#[test]
fn array_with_matches_in_order_with_gaps() {
    let value = json!(["a", "b", "a", "c"]);
    assert!(matches(value.clone(), pattern!(array_with(["b", "c"]))));
    assert!(matches(value.clone(), pattern!(array_with(["a", "a"]))));
    assert!(matches(value.clone(), pattern!(array_with([]))));
    assert!(!matches(value.clone(), pattern!(array_with(["c", "b"]))));
    assert!(!matches(
        value.clone(),
        pattern!(array_with(["a", "a", "a"]))
    ));
    assert!(!matches(json!("a"), pattern!(array_with(["a"]))));
}

#[test]
fn any_needs_a_value_and_absent_needs_none() {
    assert!(matches(json!({"A": null}), pattern!({ "A": any() })));
    assert!(!matches(json!({}), pattern!({ "A": any() })));
    assert!(matches(json!({}), pattern!({ "A": absent() })));
    assert!(!matches(json!({"A": null}), pattern!({ "A": absent() })));
}

#[test]
fn not_matches_what_its_pattern_does_not() {
    assert!(matches(json!("a"), pattern!(not("b"))));
    assert!(!matches(json!("b"), pattern!(not("b"))));
    assert!(matches(json!({}), pattern!({ "A": not("b") })));
    assert!(!matches(json!({}), pattern!({ "A": not(absent()) })));
    assert!(!matches(json!({"A": 1, "B": 2}), pattern!(not({ "A": 1 }))));
    assert!(matches(json!(["a"]), pattern!(not(array_with(["b"])))));
}

#[test]
fn a_regular_expression_is_searched_for_in_strings_only() {
    assert!(matches(json!("arn:aws:s3:::b/*"), matches_regex("s3:::")));
    assert!(!matches(json!("arn:aws:s3:::b"), matches_regex("^s3")));
    assert!(!matches(json!(3), matches_regex("3")));
}

#[test]
#[should_panic(expected = "`a(` is not a valid regular expression: ")]
fn a_broken_regular_expression_fails_where_it_is_written() {
    let _ = matches_regex("a(");
}

#[test]
fn json_in_a_string_is_matched_as_json() {
    let value = json!(r#"{"a": [1, {"b": "x", "c": 2}]}"#);
    assert!(matches(
        value.clone(),
        pattern!(json_string({ "a": [1, { "b": "x" }] }))
    ));
    assert!(!matches(
        value.clone(),
        pattern!(exactly(json_string({ "a": [1, { "b": "x" }] })))
    ));
    assert!(!matches(value, pattern!(json_string({ "a": [2, {}] }))));
    assert!(!matches(json!("{"), pattern!(json_string({}))));
    assert!(!matches(json!({"a": 1}), pattern!(json_string({ "a": 1 }))));
}

#[test]
fn scalars_match_by_value_and_type() {
    assert!(matches(json!(1), 1));
    assert!(matches(json!(1.0), 1));
    assert!(matches(json!(null), pattern!(null)));
    assert!(!matches(json!("1"), 1));
    assert!(!matches(json!("true"), true));
    assert!(!matches(
        json!(9_007_199_254_740_993_i64),
        9_007_199_254_740_992_i64
    ));
}
