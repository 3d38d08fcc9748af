//! What tests of checks share.

#![cfg(test)]

use catchment_core::Diagnostic;

use super::{Findings, Options, validate};
use crate::template::Template;

/// Everything that is found in a template, a line each:
/// `line:column severity code path: message`. The path begins with the logical id.
#[track_caller]
pub(crate) fn findings(text: &str) -> Vec<String> {
    findings_with(text, &Options::new())
}

/// The same with options.
#[track_caller]
pub(crate) fn findings_with(text: &str, options: &Options) -> Vec<String> {
    let found = settled(text, options);
    found.diagnostics.iter().map(line).collect()
}

/// Nothing is found in a template.
#[track_caller]
pub(crate) fn clean(text: &str) {
    assert_eq!(findings(text), [] as [&str; 0]);
}

/// What stands, and what the template accepts.
#[track_caller]
pub(crate) fn settled(text: &str, options: &Options) -> Findings {
    match Template::read(text) {
        Ok(template) => validate(&template, options),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(line).collect();
            panic!("not read: {}", lines.join("\n"))
        }
    }
}

/// `3:5 error property/unknown Logs Properties.Name: …`.
pub(crate) fn line(finding: &Diagnostic) -> String {
    let place = finding.location();
    let (line, column) = place.map_or((0, 0), |place| (place.line, place.column));
    let mut text = format!("{line}:{column} {} {}", finding.severity(), finding.code());
    let parts = [finding.logical_id(), finding.property_path()];
    for part in parts.into_iter().flatten() {
        text.push(' ');
        text.push_str(part);
    }
    format!("{text}: {}", finding.message())
}
