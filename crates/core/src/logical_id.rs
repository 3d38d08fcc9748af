//! Names from paths, by the CDK's algorithm.
//!
//! A stack that the CDK deployed can be taken over without replacing a resource only if both give
//! the same ids. `tests/vectors` holds what aws-cdk-lib gives.

use md5::{Digest as _, Md5};

/// The longest logical id.
const MAX_ID: usize = 255;
/// The longest readable part of a logical id.
const MAX_HUMAN: usize = 240;
/// Such components count for nothing.
const HIDDEN: &str = "Default";
/// Such components count in the hash only.
const HIDDEN_FROM_HUMAN: &str = "Resource";

/// The logical id of an element from the ids below its stack; `None` if nothing is left of them.
pub(crate) fn logical_id<S: AsRef<str>>(ids: &[S]) -> Option<String> {
    let ids = visible(ids);
    let mut id = String::with_capacity(64);
    if let [only] = ids.as_slice() {
        push_alphanumeric(&mut id, only);
        if id.len() <= MAX_ID {
            return Some(id).filter(|id| !id.is_empty());
        }
        id.clear();
    }
    if ids.is_empty() {
        return None;
    }
    human(&ids).for_each(|part| push_alphanumeric(&mut id, part));
    id.truncate(MAX_HUMAN);
    id.push_str(&hash(&ids));
    Some(id)
}

/// How [`unique_name`] writes a name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct NameRules<'a> {
    pub(crate) max_length: usize,
    pub(crate) separator: &'a str,
    /// Characters that may stay, besides letters and digits.
    pub(crate) allowed: &'a str,
}

/// A physical name from ids: readable parts and a hash; both ends are kept when it is too long.
pub(crate) fn unique_name<S: AsRef<str>>(ids: &[S], rules: NameRules<'_>) -> Option<String> {
    let ids = visible(ids);
    let strip = |id: &str| -> String {
        id.chars()
            .filter(|c| c.is_ascii_alphanumeric() || rules.allowed.contains(*c))
            .collect()
    };
    if ids.is_empty() {
        return None;
    }
    if let [only] = ids.as_slice() {
        let name = strip(only);
        if name.len() <= rules.max_length {
            return Some(name);
        }
    }
    let mut name: String = human(&ids)
        .map(strip)
        .filter(|part| !part.is_empty())
        .flat_map(|part| [part, rules.separator.to_owned()])
        .collect();
    let hash = hash(&ids);
    let room = rules.max_length.saturating_sub(hash.len());
    if name.len() > room {
        name = both_ends(&name, room / 2);
    }
    name.push_str(&hash);
    Some(name)
}

/// The first and the last `half` characters of an ASCII text.
fn both_ends(text: &str, half: usize) -> String {
    let head = text.get(..half).unwrap_or(text);
    let tail = text.get(text.len().saturating_sub(half)..).unwrap_or("");
    format!("{head}{tail}")
}

fn visible<S: AsRef<str>>(ids: &[S]) -> Vec<&str> {
    ids.iter()
        .map(AsRef::as_ref)
        .filter(|id| *id != HIDDEN)
        .collect()
}

/// The ids without those that the id before them ends with, and without `Resource`.
fn human<'a>(ids: &[&'a str]) -> impl Iterator<Item = &'a str> {
    let mut last: Option<&str> = None;
    let kept = ids.iter().copied().filter(move |id| {
        let repeats = last.is_some_and(|last| last.ends_with(id));
        if !repeats {
            last = Some(id);
        }
        !repeats
    });
    kept.filter(|id| *id != HIDDEN_FROM_HUMAN)
}

fn push_alphanumeric(text: &mut String, id: &str) {
    let kept = id.bytes().filter(u8::is_ascii_alphanumeric);
    text.extend(kept.map(char::from));
}

/// The first eight hexadecimal digits of the MD5 of the path.
fn hash(ids: &[&str]) -> String {
    let mut digest = Md5::new();
    for (index, id) in ids.iter().enumerate() {
        if index > 0 {
            digest.update(b"/");
        }
        digest.update(id.as_bytes());
    }
    let digits = b"0123456789ABCDEF";
    digest
        .finalize()
        .iter()
        .take(4)
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| digits.get(usize::from(digit)))
        .map(|digit| char::from(*digit))
        .collect()
}

/// Whether `id` can stand as a logical id: 1 to 255 letters and digits.
pub(crate) fn is_logical_id(id: &str) -> bool {
    (1..=MAX_ID).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::*;

    fn texts(json: &Json) -> Vec<String> {
        let items = json.as_array().unwrap().iter();
        items
            .map(|item| item.as_str().unwrap().replace('/', "--"))
            .collect()
    }

    #[test]
    fn logical_ids_are_those_of_the_cdk() {
        let vectors: Json =
            serde_json::from_str(include_str!("../tests/vectors/logical_ids.json")).unwrap();
        let cases = vectors["cases"].as_array().unwrap();
        assert!(cases.len() >= 300);
        for case in cases {
            let path = texts(&case["path"]);
            assert_eq!(
                logical_id(&path).as_deref(),
                case["logical_id"].as_str(),
                "{path:?}"
            );
        }
    }

    #[test]
    fn ids_that_the_cdk_rejects_are_rejected() {
        let vectors: Json =
            serde_json::from_str(include_str!("../tests/vectors/logical_ids.json")).unwrap();
        for case in vectors["rejected"].as_array().unwrap() {
            let path = texts(&case["path"]);
            let id = logical_id(&path);
            assert!(!id.as_deref().is_some_and(is_logical_id), "{case}: {id:?}");
        }
    }
}
