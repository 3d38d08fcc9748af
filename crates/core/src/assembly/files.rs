//! The files of an assembly.

use std::borrow::Cow;

use serde::Serialize;

use super::{Assembly, File, manifest, report};

/// How templates are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// Without white space. The default: 51,200 bytes is all that a request carries.
    #[default]
    Minified,
    /// Indented by two spaces, for people.
    Pretty,
}

impl Assembly {
    /// All files, the manifests with `version` as the version of their schema.
    pub(crate) fn files(&self, format: Format, version: &str) -> Vec<File<'_>> {
        let file = |path: String, content: String| File {
            path,
            content: Cow::Owned(content),
        };
        let mut files = Vec::with_capacity(self.stacks.len().saturating_add(8));
        for stack in &self.stacks {
            let content = match format {
                Format::Minified => Cow::Borrowed(stack.template_json()),
                Format::Pretty => Cow::Owned(stack.template_pretty()),
            };
            files.push(File {
                path: stack.template_file(),
                content,
            });
        }
        let folders = self.stages.iter().map(|stage| stage.folder.as_str());
        for folder in std::iter::once("").chain(folders) {
            let manifest = json(&manifest::manifest(self, folder, version));
            files.push(file(format!("{folder}manifest.json"), manifest));
            files.push(file(
                format!("{folder}cdk.out"),
                format!("{{\"version\":\"{version}\"}}"),
            ));
        }
        files.push(file("plan.json".to_owned(), json(&self.plan)));
        files.push(File {
            path: "tree.json".to_owned(),
            content: Cow::Borrowed(&self.tree),
        });
        let report = report::report(self);
        files.push(file("validation-report.json".to_owned(), json(&report)));
        files
    }
}

/// Indented JSON with a newline at the end.
fn json<T: Serialize>(value: &T) -> String {
    // Plain structs with text keys: there is nothing that could fail.
    serde_json::to_string_pretty(value)
        .map(|mut text| {
            text.push('\n');
            text
        })
        .unwrap_or_default()
}

/// The same JSON, indented as serde indents, with a newline at the end.
///
/// Goes over the text: a parser has a limit to how deep it goes.
pub(super) fn pretty(minified: &str) -> String {
    let mut out = String::with_capacity(minified.len().saturating_mul(2));
    let mut depth = 0_usize;
    let mut in_text = false;
    let mut characters = minified.trim_end().chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' => in_text = !in_text,
            '\\' if in_text => {
                out.push(character);
                out.extend(characters.next());
                continue;
            }
            ']' | '}' if !in_text => {
                depth = depth.saturating_sub(1);
                new_line(&mut out, depth);
            }
            _ => {}
        }
        out.push(character);
        match character {
            '[' | '{' if !in_text => match characters.next_if(|next| matches!(next, ']' | '}')) {
                Some(end) => out.push(end),
                None => {
                    depth = depth.saturating_add(1);
                    new_line(&mut out, depth);
                }
            },
            ',' if !in_text => new_line(&mut out, depth),
            ':' if !in_text => out.push(' '),
            _ => {}
        }
    }
    out.push('\n');
    out
}

fn new_line(out: &mut String, depth: usize) {
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn indenting_gives_what_serde_gives() {
        for value in [
            json!({}),
            json!([[], {}, [{}], {"a": []}]),
            json!({"a \"b\": [c], {d}\\": "\\\"", "n": [1.5, -2, true, null, "é\n"], "o": {"p": {}}}),
            json!("text"),
        ] {
            assert_eq!(pretty(&value.to_string()), json(&value));
        }
    }

    #[test]
    fn any_depth_is_indented() {
        let deep = format!("{}{}", "[".repeat(1_000), "]".repeat(1_000));
        assert_eq!(pretty(&deep).lines().count(), 1_999);
    }
}
