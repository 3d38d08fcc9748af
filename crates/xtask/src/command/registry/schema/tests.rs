//! The conversion of small schemas.

use serde_json::{Value, json};

use super::convert;

fn printed(schema: Value) -> String {
    let mut dropped = std::collections::BTreeMap::new();
    convert("AWS::X::Y", &schema, &mut dropped)
        .unwrap()
        .to_string()
}

#[test]
fn an_object_without_a_name_takes_that_of_its_property() {
    let text = printed(
        json!({"properties": {"A": {"type": "object", "properties": {"B": {"type": "string"}}, "additionalProperties": false}}}),
    );
    assert_eq!(
        text,
        "resource AWS::X::Y\n  A: A\n  type A\n    B: string\n"
    );
}

#[test]
fn an_object_without_properties_is_a_marker_and_a_bare_object_is_free_form() {
    let text = printed(json!({"properties": {
        "Bare": {"type": "object"},
        "Marker": {"type": "object", "additionalProperties": false}
    }}));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  Bare: json\n  Marker: Marker\n  type Marker\n"
    );
}

#[test]
fn definitions_of_scalars_are_written_where_they_are_used_and_enumerations_are_named() {
    let text = printed(json!({
        "definitions": {"arn": {"type": "string", "maxLength": 9}, "Mode": {"type": "string", "enum": ["A", "b c"]}},
        "properties": {"Arn": {"$ref": "#/definitions/arn"}, "Modes": {"type": "array", "items": {"$ref": "#/definitions/Mode"}}},
        "required": ["Arn"]
    }));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  Arn!: string(len=..9)\n  Modes: [Mode]\n  type Mode = string(enum=A,\"b c\")\n"
    );
}

#[test]
fn a_list_that_contains_itself_is_named() {
    let text = printed(json!({
        "definitions": {"Tree": {"type": "array", "items": {"$ref": "#/definitions/Tree"}}},
        "properties": {"Root": {"$ref": "#/definitions/Tree"}}
    }));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  Root: Tree\n  type Tree = [Tree]\n"
    );
}

#[test]
fn an_object_that_contains_itself_is_converted_once() {
    let text = printed(json!({
        "definitions": {"Statement": {"type": "object", "properties": {"Not": {"$ref": "#/definitions/Statement"}}, "additionalProperties": false}},
        "properties": {"S": {"$ref": "#/definitions/Statement"}}
    }));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  S: Statement\n  type Statement\n    Not: Statement\n"
    );
}

#[test]
fn variants_become_one_object_with_a_rule() {
    let text = printed(json!({
        "definitions": {"E": {"oneOf": [
            {"type": "object", "properties": {"A": {"type": "object", "additionalProperties": false}}, "required": ["A"], "additionalProperties": false},
            {"type": "object", "properties": {"B": {"type": "string"}}, "required": ["B"], "additionalProperties": false}
        ], "type": "object"}},
        "properties": {"E": {"$ref": "#/definitions/E"}}
    }));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  E: E\n  type A\n  type E\n    rule one-of A | B\n    A: A\n    B: string\n"
    );
}

#[test]
fn free_form_json_is_known_in_both_orders_and_without_a_type() {
    let text = printed(json!({"properties": {
        "A": {"type": ["object", "string"]}, "B": {"type": ["string", "object"]}, "C": {"description": "no type"},
        "D": {"type": ["integer", "string"], "minimum": 1}, "E": {"type": ["boolean", "null"]}
    }}));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  A: json\n  B: json\n  C: json\n  D: <integer(range=1..) | string>\n  E: boolean\n"
    );
}

#[test]
fn facts_beside_a_reference_count() {
    let text = printed(json!({
        "definitions": {"Keys": {"type": "array", "items": {"type": "string"}}},
        "properties": {"K": {"$ref": "#/definitions/Keys", "maxItems": 2}}
    }));
    assert_eq!(text, "resource AWS::X::Y\n  K: [string](items=..2)\n");
}

#[test]
fn a_list_of_objects_is_a_list_wherever_it_is_referred_to() {
    let keys = json!({"$ref": "#/definitions/Keys"});
    let item = json!({"type": "object", "properties": {"A": {"type": "string"}}, "additionalProperties": false});
    let text = printed(json!({
        "definitions": {"Keys": {"type": "array", "items": item}},
        "properties": {"First": keys, "Second": keys}
    }));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  First: [Keys]\n  Second: [Keys]\n  type Keys\n    A: string\n"
    );
}

#[test]
fn several_formats_of_one_string_stay_one_string() {
    let text = printed(json!({"properties": {"K": {"type": "string", "anyOf": [
        {"format": "AWS::KMS::Key.Arn"},
        {"relationshipRef": {"typeName": "AWS::KMS::Alias", "propertyPath": "/properties/AliasName"}}
    ]}}}));
    assert_eq!(
        text,
        "resource AWS::X::Y\n  K: string(of=AWS::KMS::Key.Arn of=AWS::KMS::Alias.AliasName)\n"
    );
}

#[test]
fn maps_keep_the_patterns_of_their_keys() {
    let text = printed(
        json!({"properties": {"M": {"type": "object", "patternProperties": {"^\\w+$": {"type": "string"}}, "maxProperties": 5}}}),
    );
    assert_eq!(
        text,
        "resource AWS::X::Y\n  M: {\"^[0-9A-Za-z_]+$\": string}(keys=..5)\n"
    );
}
