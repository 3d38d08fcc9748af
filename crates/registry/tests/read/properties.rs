//! What holds of any text.

use catchment_registry::template::{Node, Template, Value};
use proptest::prelude::*;
use serde_json::Value as Json;

/// JSON of a few levels, with any texts.
fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
        "[ -~]{0,12}".prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Json::from),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|map| map.into_iter().collect::<serde_json::Map<_, _>>().into()),
        ]
    })
}

/// Pieces of YAML, so that random texts get past the first character.
fn any_yaml() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "A",
        "b",
        ":",
        ": ",
        "- ",
        "? ",
        "\n",
        "\n  ",
        "\n    ",
        "[",
        "]",
        "{",
        "}",
        ",",
        ", ",
        "&a ",
        "*a",
        "!Ref ",
        "!GetAtt ",
        "!If ",
        "!!str ",
        "! ",
        "|",
        "|-2\n",
        ">+\n",
        "'",
        "\"",
        "\\",
        "#",
        " #",
        "---\n",
        "...\n",
        "%YAML 1.1\n",
        "%TAG ! x:\n",
        "<<",
        "~",
        "0x1",
        "012",
        "1:30",
        "\t",
        "\r\n",
        "é",
        "\u{feff}",
        "\u{85}",
        "@",
        "`",
        "!<",
        ">",
        "=",
        "\u{2028}",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Whether the value is that JSON. `exact`: numbers with exponent are texts in YAML 1.1.
fn is(node: &Node, json: &Json, exact: bool) -> bool {
    match (&node.value, json) {
        (Value::Null, Json::Null) => true,
        (Value::Bool(value), Json::Bool(expected)) => value == expected,
        (Value::Number(number), Json::Number(expected)) => number.as_str() == expected.to_string(),
        (Value::Text(text), Json::String(expected)) => text == expected,
        (Value::Text(text), Json::Number(expected)) => !exact && *text == expected.to_string(),
        (Value::List(items), Json::Array(expected)) => {
            items.len() == expected.len()
                && items
                    .iter()
                    .zip(expected)
                    .all(|(item, json)| is(item, json, exact))
        }
        (Value::Map(map), Json::Object(expected)) => {
            map.len() == expected.len()
                && map
                    .iter()
                    .zip(expected)
                    .all(|(entry, (key, json))| entry.key == *key && is(&entry.value, json, exact))
        }
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn json_is_read_as_serde_reads_it(json in any_json()) {
        let json = serde_json::json!({ "A": json });
        for text in [json.to_string(), serde_json::to_string_pretty(&json).unwrap()] {
            let template = Template::read(&text).unwrap();
            prop_assert!(is(&template.root, &json, true), "{}", text);
        }
    }

    #[test]
    fn json_inside_yaml_is_read_alike(json in any_json()) {
        // A comment, so that it is not taken for JSON. YAML has no bare control characters.
        let json = serde_json::json!({ "A": json });
        let text = json.to_string();
        let printable = |character: char| match character {
            '\u{7f}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}' => character == '\u{85}',
            _ => true,
        };
        prop_assume!(text.chars().all(printable));
        let template = Template::read(&format!("# YAML\n{text}")).unwrap();
        prop_assert!(is(&template.root, &json, false), "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = Template::read(&text);
        let _ = Template::read(&format!("A: {text}"));
        let _ = Template::read(&format!("{{\"A\": {text}"));
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = Template::read_bytes(&bytes);
    }

    #[test]
    fn any_pieces_of_yaml_are_read_or_refused_with_places(text in any_yaml()) {
        let lines = u32::try_from(text.split(['\n', '\r', '\u{85}', '\u{2028}']).count()).unwrap();
        if let Err(problems) = Template::read(&text) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let place = problem.location().expect("a place");
                prop_assert!((1..=lines).contains(&place.line), "{problem}");
                prop_assert!(place.column >= 1);
            }
        }
    }
}
