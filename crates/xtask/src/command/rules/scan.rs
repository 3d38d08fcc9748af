//! Codes of findings in source files.

mod constants;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use regex::Regex;

/// What the source says of each code.
pub(super) type Rules = BTreeMap<String, Rule>;

/// What the source says of one code.
#[derive(Default)]
pub(super) struct Rule {
    pub(super) severities: BTreeSet<String>,
    /// Doc comments of the functions that make it.
    pub(super) about: Vec<String>,
    pub(super) messages: BTreeSet<String>,
    pub(super) helps: BTreeSet<String>,
    pub(super) sources: BTreeSet<String>,
    pub(super) tests: BTreeSet<String>,
}

/// A source file, code and tests apart.
struct Source {
    name: String,
    code: String,
    tests: String,
}

pub(super) fn rules(root: &Path, sources: &[&str], tests: &[&str]) -> anyhow::Result<Rules> {
    let mut files = Vec::new();
    for folder in sources {
        read(root, &root.join(folder), &mut files)?;
    }
    let mut test_files = Vec::new();
    for folder in tests.iter().filter(|folder| root.join(folder).exists()) {
        read(root, &root.join(folder), &mut test_files)?;
    }
    let mut rules = Rules::new();
    let made =
        Regex::new(r#"Diagnostic::(error|warning|info)\(\s*"([a-z][a-z0-9-]*/[a-z0-9-]+)""#)?;
    for file in &files {
        for found in made.captures_iter(&file.code) {
            let (Some(whole), Some(severity), Some(code)) =
                (found.get(0), found.get(1), found.get(2))
            else {
                continue;
            };
            if in_comment(&file.code, whole.start()) {
                continue;
            }
            let rule = rules.entry(code.as_str().to_owned()).or_default();
            rule.severities.insert(severity.as_str().to_owned());
            describe(rule, file, whole.start(), whole.end())?;
        }
    }
    constants::constants(&mut rules, &files)?;
    indirect(&mut rules, &files)?;
    for (code, rule) in &mut rules {
        let sources = files.iter().filter(|file| names(&file.tests, code));
        let others = test_files
            .iter()
            .filter(|file| names(&file.code, code) || names(&file.tests, code));
        rule.tests
            .extend(sources.chain(others).map(|file| file.name.clone()));
    }
    Ok(rules)
}

/// Whether a text names a code: alone, or among other words, as in the text of a finding.
fn names(text: &str, code: &str) -> bool {
    let part = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '/' | '.');
    text.match_indices(code).any(|(start, _)| {
        let (before, rest) = text.split_at(start);
        let (_, after) = rest.split_at(code.len());
        !before.ends_with(part) && !after.starts_with(part)
    })
}

/// Codes that stand elsewhere than in the call: in a `match`, or as an argument. Their area is
/// one that is known already.
fn indirect(rules: &mut Rules, files: &[Source]) -> anyhow::Result<()> {
    let areas: BTreeSet<String> = rules
        .keys()
        .filter_map(|code| Some(code.split_once('/')?.0.to_owned()))
        .collect();
    let literal = Regex::new(r#""([a-z][a-z0-9-]*)/([a-z0-9-]+)""#)?;
    for file in files {
        for found in literal.captures_iter(&file.code) {
            let (Some(whole), Some(area), Some(phrase)) =
                (found.get(0), found.get(1), found.get(2))
            else {
                continue;
            };
            let code = format!("{}/{}", area.as_str(), phrase.as_str());
            let is_comment = in_comment(&file.code, whole.start());
            if areas.contains(area.as_str()) && !rules.contains_key(&code) && !is_comment {
                let rule = rules.entry(code).or_default();
                rule.severities
                    .insert(severity_around(file, whole.start(), whole.end())?);
                describe(rule, file, whole.start(), whole.end())?;
            }
        }
    }
    Ok(())
}

/// The severity of a code that is an argument of some function: by the function's name, or by the
/// next finding that is made.
fn severity_around(file: &Source, start: usize, end: usize) -> anyhow::Result<String> {
    let (before, _) = file.code.split_at(start);
    let (_, after) = file.code.split_at(end);
    let named = Regex::new(r"(error|warning|info)\(\s*$")?.captures(before);
    let next = Regex::new(r"Diagnostic::(error|warning|info)\(")?.captures(after);
    let found = named
        .or(next)
        .and_then(|found| found.get(1).map(|text| text.as_str().to_owned()));
    Ok(found.unwrap_or_else(|| "error".to_owned()))
}

/// Whether the line on which a place is begins as a comment.
fn in_comment(code: &str, place: usize) -> bool {
    let (before, _) = code.split_at(place);
    let line = before.rsplit('\n').next().unwrap_or_default();
    line.trim_start().starts_with("//")
}

/// Reads message, help and doc comment around the place where a finding is made.
fn describe(rule: &mut Rule, file: &Source, start: usize, end: usize) -> anyhow::Result<()> {
    rule.sources.insert(file.name.clone());
    let (before, _) = file.code.split_at(start);
    let (_, after) = file.code.split_at(end);
    let direct = Regex::new(r#"(?s)^,\s*(?:format!\(\s*)?"((?:[^"\\]|\\.)*)""#)?;
    let variable = Regex::new(r#"(?s)let message\s*=\s*(?:format!\(\s*)?"((?:[^"\\]|\\.)*)""#)?;
    let message = match direct.captures(after) {
        Some(found) => found.get(1).map(|text| clean(text.as_str())),
        None if after
            .trim_start_matches([',', ' ', '\n'])
            .starts_with("message") =>
        {
            variable
                .captures_iter(before)
                .last()
                .and_then(|found| found.get(1).map(|text| clean(text.as_str())))
        }
        None => None,
    };
    rule.messages.extend(message);
    let rest = after.split("Diagnostic::").next().unwrap_or_default();
    let help = Regex::new(r#"(?s)\.help\(\s*(?:format!\(\s*)?"((?:[^"\\]|\\.)*)""#)?;
    let help = help.captures(rest).and_then(|found| found.get(1));
    rule.helps.extend(help.map(|text| clean(text.as_str())));
    let about = doc_comment(before);
    if !about.is_empty() && !rule.about.contains(&about) {
        rule.about.push(about);
    }
    Ok(())
}

/// The doc comment of the function that the text ends in.
fn doc_comment(before: &str) -> String {
    let lines: Vec<&str> = before.lines().collect();
    let is_function = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("fn ") || (line.starts_with("pub") && line.contains(" fn "))
    };
    match lines.iter().rposition(is_function) {
        Some(start) => comment_above(lines.get(..start).unwrap_or_default()),
        None => String::new(),
    }
}

/// The first paragraph of the doc comment that the lines end in.
fn comment_above(lines: &[&str]) -> String {
    let mut doc: Vec<&str> = lines
        .iter()
        .rev()
        .map(|line| line.trim_start())
        .take_while(|line| line.starts_with("///") || line.starts_with("#["))
        .filter_map(|line| line.strip_prefix("///"))
        .map(str::trim)
        .collect();
    doc.reverse();
    let first: Vec<&str> = doc
        .into_iter()
        .take_while(|line| !line.is_empty())
        .collect();
    // Links to code mean nothing on a page of its own.
    first.join(" ").replace("[`", "`").replace("`]", "`")
}

fn clean(text: &str) -> String {
    let continued =
        Regex::new(r"\\\n\s*").map(|pattern| pattern.replace_all(text, "").into_owned());
    continued
        .unwrap_or_else(|_| text.to_owned())
        .replace("\\n", " ")
        .replace("\\\"", "\"")
        .replace("{{", "{")
        .replace("}}", "}")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

fn read(root: &Path, folder: &Path, files: &mut Vec<Source>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        paths.push(entry?.path());
    }
    paths.sort();
    for path in paths {
        if path.is_dir() {
            read(root, &path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path)?;
            let name = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .display()
                .to_string();
            let is_test = name.ends_with("tests.rs") || name.contains("/tests/");
            let (code, tests) = match text.split_once("#[cfg(test)]") {
                _ if is_test => (String::new(), text),
                Some((code, tests)) => (code.to_owned(), tests.to_owned()),
                None => (text, String::new()),
            };
            files.push(Source { name, code, tests });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn message_help_and_doc_comment_are_read_off_the_source() {
        let source = Source {
            name: "x.rs".to_owned(),
            code: r#"
/// A stack without resources. [`Stack`] has more.
///
/// Not this.
fn empty() {
    let message = format!("the stack {{}} has \
        no resource");
    Diagnostic::error("stack/empty", message)
        .help("add one")
}"#
            .to_owned(),
            tests: String::new(),
        };
        let mut rule = Rule::default();
        let start = source.code.find("Diagnostic").unwrap();
        let end = source.code.find(", message").unwrap();
        describe(&mut rule, &source, start, end).unwrap();
        assert_eq!(
            rule.messages.iter().collect::<Vec<_>>(),
            ["the stack {} has no resource"]
        );
        assert_eq!(rule.helps.iter().collect::<Vec<_>>(), ["add one"]);
        assert_eq!(rule.about, ["A stack without resources. `Stack` has more."]);
    }
}
