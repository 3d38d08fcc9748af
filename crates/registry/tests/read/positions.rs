//! Places of keys and values.

#![cfg(test)]

use std::fmt::Write as _;

use catchment_registry::template::{Node, Value};

use crate::support::read;

/// Every key and value with its place, in order.
fn places(text: &str) -> String {
    let mut out = String::new();
    walk(&read(text).root, &mut out);
    out
}

fn walk(node: &Node, out: &mut String) {
    match &node.value {
        Value::List(items) => {
            write!(out, "[{} ", node.at).unwrap();
            items.iter().for_each(|item| walk(item, out));
            out.push_str("] ");
        }
        Value::Map(map) => {
            write!(out, "{{{} ", node.at).unwrap();
            for entry in map {
                write!(out, "{}@{} ", entry.key, entry.at).unwrap();
                walk(&entry.value, out);
            }
            out.push_str("} ");
        }
        _ => {
            let text = node.scalar_text().unwrap_or("null");
            write!(out, "{text}@{} ", node.at).unwrap();
        }
    }
}

#[test]
fn json_has_the_place_of_every_token() {
    assert_eq!(
        places("{\n  \"é\": [1, \"x\"],\r\n\t\"b\" : {\"c\":null}\n}"),
        "{1:1 é@2:3 [2:8 1@2:9 x@2:12 ] b@3:2 {3:8 c@3:9 null@3:13 } } "
    );
}

#[test]
fn yaml_has_the_place_of_every_token() {
    assert_eq!(
        places("é: {a: 'x'}\nb:\n  - 1\n  - c: 2\n    d: 3\n"),
        "{1:1 é@1:1 {1:4 a@1:5 x@1:8 } b@2:1 [3:3 1@3:5 {4:5 c@4:5 2@4:8 d@5:5 3@5:8 } ] } "
    );
}

#[test]
fn a_list_begins_at_its_first_dash() {
    for (text, expected) in [
        ("a:\n- b\n", "{1:1 a@1:1 [2:1 b@2:3 ] } "),
        ("a:\n  - b\n", "{1:1 a@1:1 [2:3 b@2:5 ] } "),
        ("a:\n- - b\n", "{1:1 a@1:1 [2:1 [2:3 b@2:5 ] ] } "),
        ("a:\n-   # c\n  b\n", "{1:1 a@1:1 [2:1 b@3:3 ] } "),
        (
            "a:\n  b:\n  - c\n",
            "{1:1 a@1:1 {2:3 b@2:3 [3:3 c@3:5 ] } } ",
        ),
        (
            "a: !Or\n- b\n",
            "{1:1 a@1:1 {1:4 Fn::Or@1:4 [1:4 b@2:3 ] } } ",
        ),
    ] {
        assert_eq!(places(text), expected, "{text}");
    }
}

#[test]
fn a_short_form_begins_at_its_tag() {
    assert_eq!(
        places("a: !Ref b\nc: !GetAtt\n  - d\n"),
        "{1:1 a@1:1 {1:4 Ref@1:4 b@1:4 } c@2:1 {2:4 Fn::GetAtt@2:4 [2:4 d@3:5 ] } } "
    );
}

#[test]
fn nothing_stands_where_its_key_does() {
    assert_eq!(
        places("a:\n  b:\n\nc: 1\n"),
        "{1:1 a@1:1 {2:3 b@2:3 null@2:3 } c@4:1 1@4:4 } "
    );
}
