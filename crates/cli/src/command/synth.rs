//! `catchment synth`.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::app_process::{self, Wishes};
use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::findings::Findings;
use crate::output;
use crate::project;
use crate::sarif;
use crate::table::{Align, count, grouped, table};

/// Run the app and write its templates, its plan and its findings
///
/// Writes one directory with a template per stack, `plan.json` and a cloud assembly for the `cdk`
/// command. The directory is replaced as a whole or, if anything fails, not at all.
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// The command that runs the app, in this folder [default: the `app` of the nearest
    /// `cdk.json`, here or above, which runs beside that file]
    #[arg(long, short, value_name = "COMMAND")]
    app: Option<String>,
    /// The directory to write [default: the `output` of `cdk.json`, or `catchment.out` beside it]
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Indent templates for people; without it they are minified
    #[arg(long)]
    pretty: bool,
    /// Findings that count as errors beside errors
    #[arg(long, value_enum, value_name = "KIND")]
    deny: Option<Deny>,
    /// The form of the findings: text on standard error, JSON or SARIF 2.1.0 on standard output
    #[arg(long, value_enum, default_value = "human", value_name = "FORM")]
    diagnostics: Form,
}

const HELP: &str = "\
Examples:
  catchment synth
  catchment synth --out build/templates --pretty
  catchment synth --deny warnings --diagnostics sarif > findings.sarif
  catchment synth --app \"cargo run --quiet --package my-app\"

Exit codes: 0 written; 1 the app failed or has errors, and what was there is as it was; 2 usage.";

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    /// Warnings fail the run, and nothing is written
    Warnings,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Form {
    Human,
    Json,
    Sarif,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let project = project::find(args.app.as_deref())?;
    let out = absolute(args.out.as_deref().unwrap_or(&project.out))?;
    let wishes = Wishes {
        out: &out,
        pretty: args.pretty,
        deny_warnings: args.deny == Some(Deny::Warnings),
    };
    let ended = app_process::run(&project, wishes)?;
    if let Some(findings) = &ended.findings {
        match args.diagnostics {
            // The app has printed them already.
            Form::Human => {}
            Form::Json => output::json(findings)?,
            Form::Sarif => output::json(&log(findings))?,
        }
    }
    let findings = ended.into_success(&project)?;
    summarize(&Assembly::load(&out)?, &findings, &out)
}

fn log(findings: &Findings) -> serde_json::Value {
    let accepted = findings.acknowledged.iter();
    let accepted = accepted.map(|accepted| sarif::Accepted {
        finding: &accepted.diagnostic,
        reason: &accepted.reason,
        in_source: true,
    });
    let accepted: Vec<_> = accepted.collect();
    sarif::log(&findings.diagnostics, &accepted, sarif::Codes::Any)
}

/// `path` seen from the root, so that it means the same wherever the app runs.
pub(crate) fn absolute(path: &Path) -> Result<PathBuf, Failure> {
    std::path::absolute(path).map_err(|error| Failure::cannot("use", path.display(), error))
}

fn summarize(assembly: &Assembly, findings: &Findings, out: &Path) -> Result<(), Failure> {
    let mut rows = Vec::with_capacity(assembly.plan.steps.len());
    for step in &assembly.plan.steps {
        let template = assembly.template(step)?;
        rows.push([
            format!("  {}", step.path),
            count(template.resources, "resource"),
            format!("{} bytes", grouped(template.size)),
        ]);
    }
    let stacks = count(rows.len(), "stack");
    let columns = [("", Align::Left), ("", Align::Right), ("", Align::Right)];
    let rows = table(columns, rows);
    let findings = findings.summary();
    output::tell(&format!(
        "wrote {stacks} to `{}`; {findings}\n{}",
        project::shown(out),
        rows.trim_start_matches('\n')
    ));
    Ok(())
}
