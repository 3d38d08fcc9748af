//! Whatever happens to the text of a template, reading and checking it ends without a panic. The
//! fuzz targets in `fuzz/` go further; these run with every test.

#![cfg(test)]

use catchment_registry::template::Template;
use catchment_registry::{Options, parse, validate};
use proptest::prelude::*;
use proptest::sample::Index;

const TEMPLATES: [&str; 8] = [
    include_str!("mutations/base/functions.yaml"),
    include_str!("mutations/base/logs.yaml"),
    include_str!("mutations/base/loops.yaml"),
    include_str!("mutations/base/network.yaml"),
    include_str!("mutations/base/services.yaml"),
    include_str!("../../../fuzz/seeds/template/parts.yaml"),
    include_str!("../../../fuzz/seeds/template/role.json"),
    include_str!("../../../fuzz/seeds/template/tags.yaml"),
];

/// What a fuzzer would try first.
const WORDS: [&str; 24] = [
    "Fn::If",
    "Fn::ForEach::A",
    "!Sub",
    "!GetAtt",
    "!Ref ",
    "${",
    "}",
    "{{resolve:",
    "AWS::NoValue",
    "AWS::LanguageExtensions",
    "Condition",
    "Properties",
    "Statement",
    "*",
    "&a ",
    "*a",
    "<<: ",
    "[[[[",
    "{{{{",
    "\u{0}",
    "\u{feff}",
    "9e999",
    "-1",
    "~",
];

/// One change of a text.
#[derive(Clone, Debug)]
enum Change {
    Remove(Index, usize),
    Repeat(Index, usize),
    Insert(Index, &'static str),
    /// The rest of one line becomes that of another.
    Copy(Index, Index),
    End(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        (any::<Index>(), 1..40_usize).prop_map(|(at, length)| Change::Remove(at, length)),
        (any::<Index>(), 1..200_usize).prop_map(|(at, length)| Change::Repeat(at, length)),
        (any::<Index>(), prop::sample::select(&WORDS[..]))
            .prop_map(|(at, word)| Change::Insert(at, word)),
        (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Copy(from, to)),
        any::<Index>().prop_map(Change::End),
    ]
}

fn changed(text: &str, changes: &[Change]) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for change in changes.iter().filter(|_| !text.is_empty()) {
        if chars.is_empty() {
            break;
        }
        match change {
            Change::Remove(at, length) => {
                let at = at.index(chars.len());
                let end = at.saturating_add(*length).min(chars.len());
                chars.drain(at..end);
            }
            Change::Repeat(at, length) => {
                let at = at.index(chars.len());
                let end = at.saturating_add(*length).min(chars.len());
                let again: Vec<char> = chars[at..end].to_vec();
                chars.splice(end..end, again);
            }
            Change::Insert(at, word) => {
                let at = at.index(chars.len());
                chars.splice(at..at, word.chars());
            }
            Change::Copy(from, to) => {
                let text: String = chars.iter().collect();
                let mut lines: Vec<&str> = text.lines().collect();
                let line = lines[from.index(lines.len())];
                let to = to.index(lines.len());
                lines[to] = line;
                chars = lines.join("\n").chars().collect();
            }
            Change::End(at) => chars.truncate(at.index(chars.len())),
        }
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_damaged_template_is_checked_or_refused_with_places(
        template in prop::sample::select(&TEMPLATES[..]),
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let text = changed(template, &changes);
        match Template::read(&text) {
            Err(found) => prop_assert!(!found.is_empty()),
            Ok(template) => {
                let found = validate(&template, &Options::new().region("eu-west-1"));
                for finding in &found.diagnostics {
                    let place = finding.location();
                    prop_assert!(place.is_some_and(|place| place.line > 0), "{finding}");
                }
            }
        }
    }

    #[test]
    fn a_damaged_file_of_registry_data_is_parsed_or_refused(
        changes in prop::collection::vec(change(), 1..6),
    ) {
        let text = include_str!("../../../fuzz/seeds/registry/every-line.txt");
        let _ = parse(&changed(text, &changes));
    }
}
