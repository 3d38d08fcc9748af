//! Regular expressions of the registry, each read once in a process.
//!
//! Compiling one takes from 5 µs to 100 ms, because a class of Unicode that may repeat 10,000
//! times is copied as often. Most are no more than a few classes in a row, which [`simple`] matches
//! as they are written; the others are compiled.

mod class;
mod simple;

use std::collections::BTreeMap;
use std::sync::{OnceLock, PoisonError, RwLock};

use regex::Regex;

use simple::Simple;

type Known = BTreeMap<&'static str, &'static Matcher>;

static KNOWN: OnceLock<RwLock<Known>> = OnceLock::new();

/// A pattern that was read.
enum Matcher {
    Simple(Simple),
    Compiled(Regex),
    /// It does not compile.
    Unknown,
}

/// Whether the text matches, somewhere. What does not compile matches everything.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    find(pattern, text).unwrap_or(true)
}

/// Whether the text matches, somewhere. `None`: the pattern does not compile.
pub(super) fn find(pattern: &'static str, text: &str) -> Option<bool> {
    match matcher(pattern) {
        Matcher::Simple(simple) => Some(simple.is_match(text)),
        Matcher::Compiled(regex) => Some(regex.is_match(text)),
        Matcher::Unknown => None,
    }
}

fn matcher(pattern: &'static str) -> &'static Matcher {
    let known = KNOWN.get_or_init(RwLock::default);
    let found = known
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .copied();
    found.unwrap_or_else(|| {
        // There are only as many as the registry has, so none is ever given back.
        let matcher = &*Box::leak(Box::new(read(pattern)));
        known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(pattern, matcher);
        matcher
    })
}

fn read(pattern: &str) -> Matcher {
    if let Some(simple) = Simple::read(pattern) {
        return Matcher::Simple(simple);
    }
    match Regex::new(pattern) {
        Ok(regex) => Matcher::Compiled(regex),
        Err(_) => Matcher::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::model::{Body, Shape};

    /// Texts that patterns are made to tell apart.
    const TEXTS: [&str; 40] = [
        "",
        " ",
        "a",
        "A",
        "0",
        "-",
        "_",
        "/",
        ".",
        "\n",
        "\t",
        "é",
        "日本",
        "a b",
        "ab-cd",
        "ab_cd",
        "a.b",
        "abc123",
        "123456789012",
        "12345678901",
        "#A1B2C3",
        "#A1B2C3D4",
        "a/b/c",
        "/a",
        "arn:aws:s3:::bucket",
        "arn:aws:iam::123456789012:role/x",
        "s3://bucket/key",
        "https://example.com/",
        "alias/name",
        "us-east-1",
        "us-east-1a",
        "1.0",
        "v1.0.0",
        "01234567-89ab-cdef-0123-456789abcdef",
        "a@b.c",
        "<a>",
        "a|b",
        "\u{7f}",
        "\u{a0}x",
        "x\u{2028}y",
    ];

    #[test]
    fn simple_patterns_match_as_compiled_ones_do() {
        let mut compared = 0;
        for pattern in patterns().iter().filter(|pattern| is_cheap(pattern)) {
            let Some(simple) = Simple::read(pattern) else {
                continue;
            };
            let regex = Regex::new(pattern).unwrap();
            compared += 1;
            for text in TEXTS {
                assert_eq!(
                    simple.is_match(text),
                    regex.is_match(text),
                    "{pattern} on {text:?}"
                );
            }
        }
        assert!(compared > 800, "only {compared} simple patterns");
    }

    #[test]
    fn what_is_not_simple_is_compiled() {
        for pattern in [
            "(a|b)+",
            "(?i)a",
            "a(b)?c",
            "[a-z&&[^b]]",
            "\\bx",
            "a**",
            "[",
            "\\p{Greek}",
            "x{2",
            "a|(b",
        ] {
            assert!(Simple::read(pattern).is_none(), "{pattern}");
        }
        assert_eq!(find("(", "x"), None);
        assert!(matches("(", "x"));
        assert!(matches("^(a|b)+$", "abba"));
    }

    #[test]
    fn long_repetitions_cost_nothing() {
        let text = "é".repeat(10_000);
        assert!(matches("^[\\P{M}\\p{M}]{0,10000}$", &text));
        assert!(!matches("^[\\P{M}\\p{M}]{0,9999}$", &text));
        assert!(matches("^a*a*a*a*a*a*a*a*a*a*b?$", &"a".repeat(10_000)));
    }

    /// Compiling the others would take the test minutes.
    fn is_cheap(pattern: &str) -> bool {
        let counts = pattern.split(['{', ',', '}']);
        let most = counts.filter_map(|part| part.parse::<u32>().ok()).max();
        most.is_none_or(|most| most <= 40) && !pattern.contains("\\p{") && !pattern.contains("\\P{")
    }

    fn patterns() -> BTreeSet<&'static str> {
        let mut found = BTreeSet::new();
        for known in crate::Registry::types() {
            let bodies = known.definitions.iter().map(|definition| &definition.body);
            let nested = bodies.flat_map(|body| match body {
                Body::Object(object) => object
                    .properties
                    .iter()
                    .map(|property| &property.shape)
                    .collect(),
                Body::Alias(shape) => vec![shape],
            });
            let own = known
                .object
                .properties
                .iter()
                .map(|property| &property.shape);
            for shape in own.chain(nested) {
                if let Shape::Text(text) = shape {
                    found.extend(text.patterns.iter().map(String::as_str));
                }
            }
        }
        found
    }
}
