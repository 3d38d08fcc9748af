//! Strings as YAML scalars.

use serde_json::Value;
use std::fmt::Write;

/// What YAML 1.1 or 1.2 reads as something else than a string.
const WORDS: [&str; 9] = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];

/// The string without quotes where every reader of YAML takes it for that string, else in quotes.
pub(crate) fn plain_or_quoted(text: &str) -> String {
    if is_plain(text) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// The string in double quotes, as in JSON.
pub(crate) fn quoted(text: &str) -> String {
    let json = Value::from(text).to_string();
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        if is_breaking(c) {
            // Writing to a string cannot fail.
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether the string is written as a block of lines.
pub(crate) fn is_block(text: &str) -> bool {
    let (body, lines) = match text.strip_suffix('\n') {
        Some(body) => (body, text.lines().count() > 0),
        None => (text, text.contains('\n')),
    };
    lines
        && !body.ends_with('\n')
        && !body.starts_with(['\n', ' ', '\t'])
        && !body.is_empty()
        && !body
            .lines()
            .any(|line| !line.is_empty() && line.trim().is_empty())
        && !text
            .chars()
            .any(|c| (c.is_control() && c != '\n') || is_breaking(c))
}

fn is_plain(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || " _-./:@*+=,$(){}'".contains(c);
    text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/')
        && text.chars().all(allowed)
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !WORDS.contains(&text.to_ascii_lowercase().as_str())
}

/// Characters that JSON leaves as they are and YAML takes for a line break or refuses.
fn is_breaking(c: char) -> bool {
    matches!(
        c,
        '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}'
    )
}
