//! `catchment check`.

mod allow;
mod discover;
mod excerpt;
mod human;
mod pool;
mod report;
mod source;

use std::collections::BTreeSet;
use std::process::ExitCode;

use catchment_core::{Diagnostic, Severity};
use catchment_registry::Registry;
use clap::builder::PossibleValuesParser;
use clap::{ValueEnum, ValueHint};
use serde_json::json;

use crate::failure::Failure;
use crate::output;
use crate::sarif;
use crate::table::count;
use allow::Allow;
use report::{Accepted, Report, State};

/// Check any CloudFormation template, JSON or YAML, without AWS
///
/// Finds what CloudFormation would refuse, and what works and is suspicious: types, properties,
/// values, functions, references, limits, policies.
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// Templates, folders, globs such as `templates/**/*.yaml`, or `-` for standard input
    #[arg(required = true, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    paths: Vec<String>,
    /// The form of the findings on standard output: text, a list in JSON, or SARIF 2.1.0
    #[arg(long, short, value_enum, default_value = "human", value_name = "FORM")]
    format: Form,
    /// Findings that count as errors beside errors
    #[arg(long, value_enum, value_name = "KIND")]
    deny: Option<Deny>,
    /// Accept the findings with this code, and say why; may be given more than once
    #[arg(long, value_name = "CODE=REASON")]
    allow: Vec<Allow>,
    /// A region that the templates are for: types that it does not have are found; may be given
    /// more than once [default: any region will do]
    #[arg(long, value_name = "REGION", value_parser = regions(), hide_possible_values = true)]
    region: Vec<String>,
}

const HELP: &str = "\
Examples:
  catchment check template.yaml
  catchment check templates/ stacks/*.json
  catchment check --region eu-central-1 --deny warnings cdk.out
  catchment check --allow \"property/deprecated=moves with the next release\" template.yaml
  catchment check --format sarif . > findings.sarif
  cdk synth MyStack | catchment check -

In folders and for globs, files that are no templates are left out, and so are hidden folders,
`node_modules`, `target` and `asset.*`. A file that is named is checked, whatever it is.

A template accepts findings itself, for all of it or in the metadata of one resource:
  Metadata: {Catchment: {Suppress: [{Code: property/deprecated, Reason: why}]}}

Exit codes: 0 no errors; 1 errors, or warnings with `--deny warnings`; 2 usage, or something could
not be read, and the rest was checked.";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings fail the check
    Warnings,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    Human,
    Json,
    Sarif,
}

/// What was found so far, in numbers.
#[derive(Default)]
struct Tally {
    templates: usize,
    skipped: usize,
    unreadable: usize,
    errors: usize,
    warnings: usize,
    notes: usize,
    accepted: usize,
    /// The codes that were accepted because the command line says so.
    allowed: BTreeSet<String>,
}

pub(crate) fn run(args: &Args) -> Result<ExitCode, Failure> {
    let found = discover::all(&args.paths);
    let mut tally = Tally::default();
    let mut writer = Writer::new(args.format)?;
    let mut take = |report: Report| {
        tally.add(&report);
        writer.take(report)
    };
    pool::in_order(&found, |source| source.check(args), &mut take)?;
    writer.end()?;
    for allow in &args.allow {
        if !tally.allowed.contains(&allow.code) {
            let code = &allow.code;
            output::tell(&format!(
                "warning: nothing was found that `--allow {code}` accepts; remove it, or correct the code\n"
            ));
        }
    }
    output::tell(&tally.summary());
    Ok(tally.code(args.deny.is_some()))
}

impl Tally {
    fn add(&mut self, report: &Report) {
        let number = match report.state {
            State::Checked => &mut self.templates,
            State::Skipped => &mut self.skipped,
            State::Unreadable => &mut self.unreadable,
        };
        *number = number.saturating_add(1);
        for (finding, _) in &report.findings {
            let number = match finding.severity() {
                Severity::Error => &mut self.errors,
                Severity::Warning => &mut self.warnings,
                _ => &mut self.notes,
            };
            *number = number.saturating_add(1);
        }
        self.accepted = self.accepted.saturating_add(report.accepted.len());
        let by_command = report
            .accepted
            .iter()
            .filter(|accepted| !accepted.in_source);
        let codes = by_command.map(|accepted| accepted.finding.code().to_owned());
        self.allowed.extend(codes);
    }

    fn summary(&self) -> String {
        let numbers = [
            (self.errors, "error"),
            (self.warnings, "warning"),
            (self.notes, "note"),
        ];
        let mut summary = format!("checked {}: ", count(self.templates, "template"));
        summary += &numbers.map(|(number, noun)| count(number, noun)).join(", ");
        if self.accepted > 0 {
            summary += &format!(", {} suppressed", self.accepted);
        }
        if self.skipped > 0 {
            let files = count(self.skipped, "file");
            summary += &format!("; {files} left out: no template");
        }
        if self.unreadable > 0 {
            summary += &format!("; {} could not be read", count(self.unreadable, "path"));
        }
        summary + "\n"
    }

    fn code(&self, deny_warnings: bool) -> ExitCode {
        let failed = self.errors > 0 || (deny_warnings && self.warnings > 0);
        match self.unreadable > 0 {
            true => ExitCode::from(2),
            false => ExitCode::from(u8::from(failed)),
        }
    }
}

/// Writes findings as they come, so that only those for SARIF are kept.
struct Writer {
    form: Form,
    any: bool,
    standing: Vec<Diagnostic>,
    accepted: Vec<Accepted>,
}

impl Writer {
    fn new(form: Form) -> Result<Self, Failure> {
        if form == Form::Json {
            output::data("[")?;
        }
        Ok(Self {
            form,
            any: false,
            standing: Vec::new(),
            accepted: Vec::new(),
        })
    }

    fn take(&mut self, report: Report) -> Result<(), Failure> {
        match self.form {
            Form::Human => {
                let text: String = report.findings.iter().map(human::text).collect();
                output::coloured(&text)
            }
            Form::Json => {
                let mut text = String::new();
                for (finding, _) in &report.findings {
                    text += if self.any { ",\n  " } else { "\n  " };
                    text += &json!(finding).to_string();
                    self.any = true;
                }
                output::data(&text)
            }
            Form::Sarif => {
                let findings = report.findings.into_iter();
                self.standing.extend(findings.map(|(finding, _)| finding));
                self.accepted.extend(report.accepted);
                Ok(())
            }
        }
    }

    fn end(self) -> Result<(), Failure> {
        match self.form {
            Form::Human => Ok(()),
            Form::Json if self.any => output::data("\n]\n"),
            Form::Json => output::data("]\n"),
            Form::Sarif => {
                let accepted = self.accepted.iter();
                let accepted = accepted.map(|accepted| sarif::Accepted {
                    finding: &accepted.finding,
                    reason: &accepted.reason,
                    in_source: accepted.in_source,
                });
                let accepted: Vec<_> = accepted.collect();
                let ours = sarif::Codes::Ours;
                output::json(&sarif::log(&self.standing, &accepted, ours))
            }
        }
    }
}

/// The regions of AWS, for the command line and its completions.
fn regions() -> PossibleValuesParser {
    let names = Registry::regions().iter().map(|region| &region.name);
    PossibleValuesParser::new(names.map(String::as_str))
}
