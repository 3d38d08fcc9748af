//! JSON.

use catchment_registry::template::Format;

use crate::support::{a, read, refused, warned};

#[test]
fn every_kind_of_value_is_read() {
    let text = r#"{"A": {"t": "x", "n": -1.50, "e": 1e3, "b": true, "f": false, "z": null, "l": [[], {}]}}"#;
    assert_eq!(
        a(text),
        r#"{"t":"x","n":-1.50,"e":1e3,"b":true,"f":false,"z":null,"l":[[],{}]}"#
    );
    assert_eq!(read(text).format, Format::Json);
}

#[test]
fn escapes_and_surrogate_pairs_are_read() {
    let text = r#"{"A": "\" \\ \/ \b \f \n \r \t \u00e9 \ud83d\ude00 é😀"}"#;
    let read = read(text);
    let value = read.root.get("A").and_then(|node| node.as_text());
    assert_eq!(value, Some("\" \\ / \u{8} \u{c} \n \r \t é 😀 é😀"));
}

#[test]
fn texts_that_look_like_functions_of_yaml_stay_texts() {
    assert_eq!(
        a(r#"{"A": ["!Ref B", "yes", "<<", "*a"]}"#),
        r#"["!Ref B","yes","<<","*a"]"#
    );
    assert_eq!(a(r#"{"A": {"<<": {"b": 1}}}"#), r#"{"<<":{"b":1}}"#);
    assert_eq!(warned(r#"{"A": {"<<": {"b": 1}}}"#), [] as [&str; 0]);
}

#[test]
fn what_is_expected_is_said_with_what_is_given() {
    for (text, expected) in [
        (
            "{",
            "1:2 a key in double quotes or `}` is expected here, and the end of the file is given",
        ),
        (
            r#"{"a""#,
            "1:5 `:` is expected here, and the end of the file is given",
        ),
        (r#"{"a" 1}"#, "1:6 `:` is expected here, and `1` is given"),
        (
            r#"{"a":}"#,
            "1:6 a value is expected here, and `}` is given",
        ),
        (
            r#"{"a": 1 "b": 2}"#,
            "1:9 `,` or `}` is expected here, and `\"b\"` is given",
        ),
        (
            r#"{"a": 1,}"#,
            "1:9 a key in double quotes is expected here, and `}` is given",
        ),
        (
            r#"{"a": [1,]}"#,
            "1:10 a value is expected here, and `]` is given",
        ),
        (
            r#"{"a": [1 2]}"#,
            "1:10 `,` or `]` is expected here, and `2` is given",
        ),
        (
            r#"{"a": [1}"#,
            "1:9 `,` or `]` is expected here, and `}` is given",
        ),
        (
            r#"{"a": [}"#,
            "1:8 a value or `]` is expected here, and `}` is given",
        ),
        (
            r#"{"a": 1} {"#,
            "1:10 the end of the template is expected here, and `{` is given",
        ),
        (
            "{a: 1}",
            "1:2 a key in double quotes or `}` is expected here, and `a` is given",
        ),
        (
            "{'a': 1}",
            "1:2 a key in double quotes or `}` is expected here, and `'` is given",
        ),
        (
            "{\n  // no\n}",
            "2:3 a key in double quotes or `}` is expected here, and `/` is given",
        ),
        (
            r#"{"a": True}"#,
            "1:7 a value is expected here, and `True` is given",
        ),
        (
            r#"{"a": !Ref B}"#,
            "1:7 a value is expected here, and `!` is given",
        ),
        (
            r#"{"a": 01}"#,
            "1:8 `,` or `}` is expected here, and `1` is given",
        ),
        (
            r#"{"a": "b"#,
            "1:7 the text that begins here has no closing `\"`",
        ),
        (
            "{\"a\": \"é\n\"}",
            "1:9 a line break is given inside a text",
        ),
        (
            "{\"a\": \"\t\"}",
            "1:8 the character U+0009 is given inside a text",
        ),
        (r#"{"a": "\x"}"#, "1:8 '\\x' is not a valid escape sequence"),
    ] {
        let expected =
            expected.replacen(' ', " template/syntax: the template is not valid JSON: ", 1);
        assert_eq!(refused(text), [expected], "{text}");
    }
}

#[test]
fn numbers_are_those_of_json() {
    for text in [
        "+1", ".5", "1.", "1e", "0x10", "NaN", "Infinity", "-", "1_000",
    ] {
        let problems = refused(&format!("{{\"a\": {text}}}"));
        assert!(
            problems
                .iter()
                .all(|problem| problem.contains("template/syntax")),
            "{problems:?}"
        );
    }
}

#[test]
fn an_escape_at_the_end_of_a_text_is_told_from_a_missing_quote() {
    let message = |text| refused(text)[0].clone();
    assert!(message(r#"{"a": "\ud83d"}"#).ends_with("has an escape that is not complete"));
    assert!(message(r#"{"a": "\u12"}"#).ends_with("has an escape that is not complete"));
    assert!(message(r#"{"a": "b\"}"#).ends_with("has no closing `\"`"));
}

#[test]
fn half_surrogate_pairs_are_refused() {
    for text in [r"\ud83d", r"\ude00", r"\ud83d\u0041", r"\ud83dabcdef"] {
        let problems = refused(&format!("{{\"a\": \"{text}\"}}"));
        assert!(
            problems
                .iter()
                .all(|problem| problem.contains("template/syntax")),
            "{problems:?}"
        );
    }
}

#[test]
fn keys_that_are_given_twice_are_all_found() {
    let text = "{\n \"A\": 1,\n \"B\": {\"c\": 1, \"c\": 2},\n \"A\": 3,\n \"\\u0041\": 4}";
    assert_eq!(
        refused(text),
        [
            "3:16 template/duplicate-key: key `c` is given twice: here and at 3:8",
            "4:2 template/duplicate-key: key `A` is given twice: here and at 2:2",
            "5:2 template/duplicate-key: key `A` is given twice: here and at 4:2",
        ]
    );
}

#[test]
fn a_template_is_an_object() {
    assert_eq!(
        refused(" [1]"),
        ["1:2 template/not-an-object: the template is a list, and must be an object"]
    );
    assert_eq!(
        refused("\"text\""),
        ["1:1 template/not-an-object: the template is a text, and must be an object"]
    );
    assert_eq!(
        refused("null"),
        ["1:1 template/empty: the template is empty"]
    );
}
