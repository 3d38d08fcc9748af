//! Findings as SARIF 2.1.0, which code scanners and editors read.
//!
//! Only the parts of the format that findings have are written; why not with a crate is in
//! `docs/decisions/sarif.md`.

use std::collections::BTreeSet;

use catchment_core::{Diagnostic, Severity, SourceLocation};
use serde_json::{Map, Value, json};

/// A finding that was accepted.
pub(crate) struct Accepted<'a> {
    pub(crate) finding: &'a Diagnostic,
    pub(crate) reason: &'a str,
    /// Whether the program or the template says so, and not the command line.
    pub(crate) in_source: bool,
}

/// Whose codes a log has.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Codes {
    /// Those of Catchment only: each has a page.
    Ours,
    /// Those of an app too, which has its own.
    Any,
}

/// A log with one run: the findings that stand, then those that were accepted.
pub(crate) fn log(standing: &[Diagnostic], accepted: &[Accepted<'_>], whose: Codes) -> Value {
    let all = standing.iter();
    let all = all.chain(accepted.iter().map(|accepted| accepted.finding));
    let codes: BTreeSet<&str> = all.map(Diagnostic::code).collect();
    let rules: Vec<Value> = codes.iter().map(|code| rule(code, whose)).collect();
    let standing = standing.iter().map(|found| result(found, None));
    let accepted = accepted.iter();
    let accepted = accepted.map(|accepted| result(accepted.finding, Some(accepted)));
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Catchment",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": standing.chain(accepted).collect::<Vec<_>>(),
        }],
    })
}

/// A code, with its page.
fn rule(code: &str, whose: Codes) -> Value {
    if whose == Codes::Any {
        return json!({ "id": code });
    }
    let pages = concat!(env!("CARGO_PKG_REPOSITORY"), "/blob/main/docs/rules");
    let page = code.replace('/', "-");
    json!({ "id": code, "helpUri": format!("{pages}/{page}.md") })
}

fn result(found: &Diagnostic, accepted: Option<&Accepted<'_>>) -> Value {
    let mut result = Map::new();
    result.insert("ruleId".to_owned(), json!(found.code()));
    result.insert("level".to_owned(), json!(level(found.severity())));
    result.insert("message".to_owned(), json!({ "text": message(found) }));
    result.insert("locations".to_owned(), json!([location(found)]));
    if let Some(accepted) = accepted {
        let suppression = json!({
            "kind": if accepted.in_source { "inSource" } else { "external" },
            "status": "accepted",
            "justification": accepted.reason,
        });
        result.insert("suppressions".to_owned(), json!([suppression]));
    }
    Value::Object(result)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "note",
    }
}

/// The message with its help and links: viewers show nothing else.
fn message(found: &Diagnostic) -> String {
    let help = found.help_text().map(|help| format!("\nhelp: {help}"));
    let links = found.links().iter().map(|link| format!("\nsee {link}"));
    let more: String = help.into_iter().chain(links).collect();
    format!("{}{more}", found.message())
}

fn location(found: &Diagnostic) -> Value {
    let mut location = Map::new();
    if let Some(place) = found.location() {
        location.insert("physicalLocation".to_owned(), physical(place));
    }
    let mut logical = Map::new();
    let name = found.logical_id().or(found.path().rsplit('/').next());
    if let Some(name) = name.filter(|name| !name.is_empty()) {
        logical.insert("name".to_owned(), json!(name));
    }
    let element = match found.path() {
        "" => found.logical_id(),
        path => Some(path),
    };
    let path = [element, found.property_path()];
    let path: Vec<&str> = path.into_iter().flatten().collect();
    if path.is_empty() {
        return Value::Object(location);
    }
    logical.insert("fullyQualifiedName".to_owned(), json!(path.join(" ")));
    if found.logical_id().is_some() {
        logical.insert("kind".to_owned(), json!("resource"));
    }
    location.insert("logicalLocations".to_owned(), json!([logical]));
    Value::Object(location)
}

fn physical(place: &SourceLocation) -> Value {
    json!({
        "artifactLocation": { "uri": uri(&place.file) },
        "region": { "startLine": place.line, "startColumn": place.column },
    })
}

/// A file's path as a URI reference: relative paths stay relative to the repository.
fn uri(file: &str) -> String {
    let mut bytes = file.bytes();
    let drive = bytes.next().is_some_and(|byte| byte.is_ascii_alphabetic())
        && bytes.next() == Some(b':')
        && bytes.next() == Some(b'/');
    let prefix = match file.starts_with('/') {
        true => "file://",
        false if drive => "file:///",
        false => "",
    };
    let escaped = file.bytes().map(|byte| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => {
            char::from(byte).to_string()
        }
        b':' if drive => ":".to_owned(),
        _ => format!("%{byte:02X}"),
    });
    format!("{prefix}{}", escaped.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_become_uri_references() {
        for (file, expected) in [
            ("src/main.rs", "src/main.rs"),
            ("/home/me/my app/é.rs", "file:///home/me/my%20app/%C3%A9.rs"),
            ("C:/apps/a#1.rs", "file:///C:/apps/a%231.rs"),
            ("a:b.rs", "a%3Ab.rs"),
        ] {
            assert_eq!(uri(file), expected);
        }
    }
}
