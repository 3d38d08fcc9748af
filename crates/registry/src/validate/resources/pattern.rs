//! Regular expressions of the registry, each compiled once in a process.

use std::collections::BTreeMap;
use std::sync::{OnceLock, PoisonError, RwLock};

use regex::Regex;

type Compiled = BTreeMap<&'static str, Option<&'static Regex>>;

static COMPILED: OnceLock<RwLock<Compiled>> = OnceLock::new();

/// Whether the text matches, somewhere. What does not compile matches everything.
pub(super) fn matches(pattern: &'static str, text: &str) -> bool {
    find(pattern, text).unwrap_or(true)
}

/// Whether the text matches, somewhere. `None`: the pattern does not compile.
pub(super) fn find(pattern: &'static str, text: &str) -> Option<bool> {
    compiled(pattern).map(|regex| regex.is_match(text))
}

fn compiled(pattern: &'static str) -> Option<&'static Regex> {
    let known = COMPILED.get_or_init(RwLock::default);
    let found = known
        .read()
        .unwrap_or_else(PoisonError::into_inner)
        .get(pattern)
        .copied();
    found.unwrap_or_else(|| {
        // There are only as many as the registry has, so none is ever given back.
        let regex = Regex::new(pattern)
            .ok()
            .map(|regex| &*Box::leak(Box::new(regex)));
        known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(pattern, regex);
        regex
    })
}
