//! What people read on standard error.
//!
//! Colours are put on here and nowhere below, and `anstream` takes them off again unless a
//! terminal reads: the library and its tests see plain text.

use std::fmt::{self, Display};
use std::io::Write as _;
use std::path::Path;

use anstyle::{AnsiColor, Style};
use catchment_core::{Diagnostic, Severity};

use crate::findings::Findings;

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const HELP: Style = AnsiColor::Cyan.on_default();

/// All findings, and how many there are.
pub(crate) fn findings(findings: &Findings<'_>) {
    let standing = findings.diagnostics.iter();
    let standing = standing.map(|finding| format!("{}\n\n", Coloured(finding)));
    let accepted = findings.acknowledged.iter().map(|accepted| {
        let (code, reason) = (accepted.diagnostic.code(), &accepted.reason);
        let path = place(accepted.diagnostic.path());
        format!("{DIM}acknowledged[{code}] at {path}: {reason}{DIM:#}\n")
    });
    let counts = counts(findings).map(|counts| format!("{counts}\n"));
    print(&standing.chain(accepted).chain(counts).collect::<String>());
}

/// Why a run failed, when it is not a finding.
pub(crate) fn failure(error: &dyn Display) {
    let style = style(Severity::Error);
    print(&format!("{style}error{style:#}: {error}\n"));
}

/// What a run wrote.
pub(crate) fn written(stacks: usize, out: &Path) {
    let stacks = number(stacks, "stack");
    print(&format!("wrote {stacks} to `{}`\n", out.display()));
}

/// A finding's text, with colours.
struct Coloured<'a>(&'a Diagnostic);

impl Display for Coloured<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let finding = self.0;
        let severity = finding.severity();
        let (code, message) = (finding.code(), finding.message());
        let style = style(severity);
        write!(
            f,
            "{style}{severity}[{code}]{style:#}{BOLD}: {message}{BOLD:#}"
        )?;
        write!(f, "\n  {DIM}at{DIM:#} {}", place(finding.path()))?;
        if let Some(property) = finding.property_path() {
            write!(f, " {property}")?;
        }
        if let Some(at) = finding.location() {
            write!(f, " {DIM}({}:{}:{}){DIM:#}", at.file, at.line, at.column)?;
        }
        if let Some(help) = finding.help_text() {
            write!(f, "\n  {HELP}help{HELP:#}: {help}")?;
        }
        let mut links = finding.links().iter();
        links.try_for_each(|link| write!(f, "\n  {DIM}see{DIM:#} {link}"))
    }
}

/// `1 error, 2 warnings`; nothing if there is no finding.
fn counts(findings: &Findings<'_>) -> Option<String> {
    let kinds = [
        (findings.count(Severity::Error), "error"),
        (findings.count(Severity::Warning), "warning"),
        (findings.count(Severity::Info), "note"),
        (findings.acknowledged.len(), "acknowledgement"),
    ];
    let kinds = kinds.into_iter().filter(|(count, _)| *count > 0);
    let texts: Vec<String> = kinds.map(|(count, kind)| number(count, kind)).collect();
    (!texts.is_empty()).then(|| texts.join(", "))
}

fn number(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

fn place(path: &str) -> &str {
    if path.is_empty() { "the app" } else { path }
}

fn style(severity: Severity) -> Style {
    let colour = match severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
        _ => AnsiColor::Blue,
    };
    colour.on_default().bold()
}

fn print(text: &str) {
    // Whom should one tell that standard error is closed?
    drop(anstream::stderr().lock().write_all(text.as_bytes()));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_its_colours_a_finding_reads_like_its_display_text() {
        let app = catchment_core::App::new();
        let stack = app.stack("Logs", catchment_core::Env::agnostic());
        let finding = Diagnostic::warning("a/b", "`x` is wrong")
            .property("Properties.X")
            .help("write `y`")
            .link("https://example.com");
        stack.add_raw("Topic", catchment_core::RawResource::new("AWS::SNS::Topic"));
        stack.report(finding);
        app.root().report(Diagnostic::error("c/d", "no"));
        let error = app.synth().unwrap_err();
        assert_eq!(error.diagnostics().len(), 2);
        for finding in error.diagnostics() {
            let coloured = Coloured(finding).to_string();
            assert!(coloured.contains('\u{1b}'));
            let plain = anstream::adapter::strip_str(&coloured).to_string();
            assert_eq!(plain, finding.to_string());
        }
    }
}
