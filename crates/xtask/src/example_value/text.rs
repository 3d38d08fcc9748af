//! A text that satisfies what the registry says of it.

use std::collections::BTreeMap;

use catchment_registry::Text;
use regex::Regex;

use super::format::{COMMON, salted, samples};
use super::pattern::{self, Wish};

/// How many ways through the alternatives of a pattern are tried.
const BRANCHES: usize = 24;

/// Texts and patterns that were needed before: compiling a pattern is what takes time.
#[derive(Default)]
pub(super) struct Texts<'a> {
    known: Vec<(&'a Text, usize, Option<String>)>,
    patterns: Patterns,
}

type Patterns = BTreeMap<String, Option<Regex>>;

impl<'a> Texts<'a> {
    /// The first of `hints` that fits; else see [`example`].
    pub(super) fn example(
        &mut self,
        text: &'a Text,
        salt: usize,
        hints: &[String],
    ) -> Option<String> {
        if text.allowed.is_empty() && !hints.is_empty() {
            let rules = Rules::new(text, &mut self.patterns);
            if let Some(hint) = hints.iter().find(|hint| rules.hold(hint)) {
                return Some(hint.clone());
            }
        }
        let mut known = self.known.iter();
        if let Some((_, _, made)) =
            known.find(|(other, at, _)| *at == salt && std::ptr::eq(*other, text))
        {
            return made.clone();
        }
        let made = example(text, salt, &mut self.patterns);
        self.known.push((text, salt, made.clone()));
        made
    }
}

/// A text that fits; `salt` makes two of them differ, where that is possible. `None` where none
/// was found.
pub(super) fn example(text: &Text, salt: usize, patterns: &mut Patterns) -> Option<String> {
    if !text.allowed.is_empty() {
        let count = text.allowed.len();
        let rotated = (0..count).filter_map(|step| text.allowed.get((salt + step) % count));
        let fitting = Rules::new(text, patterns);
        return rotated
            .clone()
            .find(|value| fitting.hold(value))
            .or(rotated.clone().next())
            .cloned();
    }
    let rules = Rules::new(text, patterns);
    let mut fitting = candidates(text, salt).filter(|candidate| rules.hold(candidate));
    let first = fitting.next()?;
    // An empty text shows nothing.
    if first.is_empty() {
        return fitting.find(|text| !text.is_empty()).or(Some(first));
    }
    Some(first)
}

fn candidates(text: &Text, salt: usize) -> impl Iterator<Item = String> {
    let known = samples(text);
    // A salted sample may fit no longer; the plain one comes after it.
    let other: Vec<String> = match salt {
        0 => known.clone(),
        salt => known.iter().map(|sample| salted(sample, salt)).collect(),
    };
    let patterns = text.patterns.iter().cloned();
    let stripped = text
        .untranslated
        .iter()
        .map(|pattern| pattern::without_look_around(pattern));
    let made: Vec<String> = patterns.chain(stripped).collect();
    let min = usize::try_from(text.length.min.unwrap_or(0)).unwrap_or(0);
    let from_patterns = (0..BRANCHES).flat_map(move |branch| {
        let mut found = Vec::new();
        for pattern in &made {
            let wanted = if salt == 0 {
                [0, 1, 3, min]
            } else {
                [3, 1, 0, min]
            };
            for wanted in wanted {
                let wish = Wish {
                    branch,
                    extra: wanted,
                    salt,
                };
                found.extend(pattern::text(pattern, wish));
            }
        }
        found
    });
    let common = COMMON.iter().flat_map(move |text| match salt {
        0 => vec![(*text).to_owned()],
        salt => vec![salted(text, salt), (*text).to_owned()],
    });
    let max = text.length.max.unwrap_or(u64::MAX);
    let padded = padded(min, max, salt);
    let has_rules = !text.patterns.is_empty() || !text.untranslated.is_empty();
    let (first, last): (Vec<String>, Vec<String>) = if has_rules {
        (Vec::new(), common.chain(padded).collect())
    } else {
        (common.chain(padded).collect(), Vec::new())
    };
    other
        .into_iter()
        .chain(known)
        .chain(first)
        .chain(from_patterns)
        .chain(last)
}

/// Letters and digits of the least and of the greatest length.
fn padded(min: usize, max: u64, salt: usize) -> Vec<String> {
    let max = usize::try_from(max).unwrap_or(usize::MAX);
    let mut out = Vec::new();
    for fill in ["a", "0", "A", "1"] {
        let mut text = match salt {
            0 => String::new(),
            salt => salt.to_string(),
        };
        while text.len() < min.max(1) {
            text.insert_str(0, fill);
        }
        text.truncate(max);
        out.push(text);
    }
    out
}

/// What must hold of a text, compiled.
struct Rules<'a> {
    text: &'a Text,
    patterns: Vec<&'a Regex>,
    not_patterns: Vec<&'a Regex>,
}

impl<'a> Rules<'a> {
    fn new(text: &'a Text, known: &'a mut Patterns) -> Self {
        for pattern in text.patterns.iter().chain(&text.not_patterns) {
            known
                .entry(pattern.clone())
                .or_insert_with(|| Regex::new(pattern).ok());
        }
        let known = &*known;
        let compiled = |patterns: &[String]| {
            patterns
                .iter()
                .filter_map(|pattern| known.get(pattern)?.as_ref())
                .collect()
        };
        Self {
            text,
            patterns: compiled(&text.patterns),
            not_patterns: compiled(&text.not_patterns),
        }
    }

    fn hold(&self, value: &str) -> bool {
        let length = value.chars().count() as u64;
        self.text.length.min.is_none_or(|min| min <= length)
            && self.text.length.max.is_none_or(|max| length <= max)
            && self.patterns.iter().all(|pattern| pattern.is_match(value))
            && !self
                .not_patterns
                .iter()
                .any(|pattern| pattern.is_match(value))
    }
}
