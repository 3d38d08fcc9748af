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
            let manifest = json(&manifest::manifest(self, folder, version), Format::Pretty);
            files.push(file(format!("{folder}manifest.json"), manifest));
            files.push(file(
                format!("{folder}cdk.out"),
                format!("{{\"version\":\"{version}\"}}"),
            ));
        }
        files.push(file(
            "plan.json".to_owned(),
            json(&self.plan, Format::Pretty),
        ));
        files.push(File {
            path: "tree.json".to_owned(),
            content: Cow::Borrowed(&self.tree),
        });
        let report = report::report(self);
        files.push(file(
            "validation-report.json".to_owned(),
            json(&report, Format::Pretty),
        ));
        files
    }
}

fn json<T: Serialize>(value: &T, format: Format) -> String {
    let text = match format {
        Format::Minified => serde_json::to_string(value),
        Format::Pretty => serde_json::to_string_pretty(value),
    };
    // Plain structs with text keys: there is nothing that could fail.
    text.map(|mut text| {
        text.push('\n');
        text
    })
    .unwrap_or_default()
}

/// The same JSON, indented, with a newline at the end.
pub(super) fn pretty(minified: &str) -> String {
    let value: Result<serde_json::Value, _> = serde_json::from_str(minified);
    match value {
        Ok(value) => json(&value, Format::Pretty),
        Err(_) => minified.to_owned(),
    }
}
