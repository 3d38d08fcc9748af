//! Codes that have a name: constants, whose doc comment says what they are about.

use regex::Regex;

use super::{Rules, Source, comment_above, describe};

/// Adds the codes that are constants, with what is said where each is used.
pub(super) fn constants(rules: &mut Rules, files: &[Source]) -> anyhow::Result<()> {
    let constant =
        Regex::new(r#"const ([A-Z][A-Z0-9_]*): &str =\s*"([a-z][a-z0-9-]*/[a-z0-9-]+)";"#)?;
    for file in files {
        for found in constant.captures_iter(&file.code) {
            let (Some(whole), Some(name), Some(code)) = (found.get(0), found.get(1), found.get(2))
            else {
                continue;
            };
            let rule = rules.entry(code.as_str().to_owned()).or_default();
            rule.sources.insert(file.name.clone());
            let (before, _) = file.code.split_at(whole.start());
            let mut lines: Vec<&str> = before.lines().collect();
            // What stands before `const` on its own line.
            if !before.ends_with('\n') {
                lines.pop();
            }
            let about = comment_above(&lines);
            for (user, severity, start, end) in uses(files, file, name.as_str())? {
                rule.severities.insert(severity);
                describe(rule, user, start, end)?;
            }
            if !about.is_empty() {
                rule.about = vec![about];
            }
            if rule.severities.is_empty() {
                rule.severities.insert("error".to_owned());
            }
        }
    }
    Ok(())
}

/// Where findings are made with the constant of that name: in its file, or else in the files of
/// the same folder and below.
fn uses<'f>(
    files: &'f [Source],
    home: &'f Source,
    name: &str,
) -> anyhow::Result<Vec<(&'f Source, String, usize, usize)>> {
    let made = Regex::new(&format!(
        r"\b(?:Diagnostic::)?(error|warning|info)\(\s*(?:\w+::)*{name}\b"
    ))?;
    let folder = home.name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let near = files
        .iter()
        .filter(|file| file.name != home.name && file.name.starts_with(folder));
    let in_file = |file: &'f Source| {
        let found = made.captures_iter(&file.code).filter_map(move |found| {
            let (whole, severity) = (found.get(0)?, found.get(1)?);
            Some((
                file,
                severity.as_str().to_owned(),
                whole.start(),
                whole.end(),
            ))
        });
        found.collect::<Vec<_>>()
    };
    let own = in_file(home);
    Ok(match own.is_empty() {
        true => near.flat_map(in_file).collect(),
        false => own,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_constant_is_described_by_its_comment_and_its_uses() {
        let file = Source {
            name: "a/x.rs".to_owned(),
            code: r#"
/// A key is a text. [`Key`] has more.
///
/// Not this.
pub(super) const KEY: &str = "template/key";

fn one() {
    Diagnostic::warning(KEY, "a list is no key").help("give a text")
}"#
            .to_owned(),
            tests: String::new(),
        };
        let mut rules = Rules::new();
        constants(&mut rules, &[file]).unwrap();
        let rule = rules.get("template/key").unwrap();
        assert_eq!(rule.about, ["A key is a text. `Key` has more."]);
        assert_eq!(rule.severities.iter().collect::<Vec<_>>(), ["warning"]);
        assert_eq!(
            rule.messages.iter().collect::<Vec<_>>(),
            ["a list is no key"]
        );
        assert_eq!(rule.helps.iter().collect::<Vec<_>>(), ["give a text"]);
    }
}
