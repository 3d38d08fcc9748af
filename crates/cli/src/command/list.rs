//! `catchment list`.

use std::path::PathBuf;

use clap::ValueEnum;
use serde::Serialize;

use crate::app_process::{self, Wishes};
use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::output;
use crate::project;
use crate::table::{Align, grouped, table};

/// Show the stacks in deployment order
///
/// Runs the app into a temporary directory, and reads a directory that is given. Nested stacks
/// are part of the stack that they are in.
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// An output directory to read instead of running the app
    #[arg(value_name = "DIR", conflicts_with = "app")]
    assembly: Option<PathBuf>,
    /// The command that runs the app, in this folder [default: the `app` of the nearest `cdk.json`]
    #[arg(long, short, value_name = "COMMAND")]
    app: Option<String>,
    /// The form of the list
    #[arg(long, value_enum, default_value = "table", value_name = "FORM")]
    format: Form,
}

const HELP: &str = "\
Examples:
  catchment list
  catchment list catchment.out --format json | jq -r '.[].name'

Exit codes: 0 shown; 1 the app failed or the directory cannot be read; 2 usage.";

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    Table,
    Json,
}

/// A stack of the list.
#[derive(Serialize)]
struct Row {
    path: String,
    name: String,
    account: Option<String>,
    region: Option<String>,
    template: String,
    size: u64,
    resources: usize,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let rows = match &args.assembly {
        Some(directory) => rows(&Assembly::load(directory)?)?,
        None => synthesized(args.app.as_deref())?,
    };
    match args.format {
        Form::Json => output::json(&rows),
        Form::Table => output::data(&lines(rows)),
    }
}

fn synthesized(app: Option<&str>) -> Result<Vec<Row>, Failure> {
    let project = project::find(app)?;
    let folder = tempfile::tempdir()
        .map_err(|error| Failure::cannot("make", "a temporary directory", error))?;
    let wishes = Wishes {
        out: &folder.path().join("assembly"),
        pretty: false,
        deny_warnings: false,
    };
    app_process::run(&project, wishes)?.into_success(&project)?;
    rows(&Assembly::load(wishes.out)?)
}

fn rows(assembly: &Assembly) -> Result<Vec<Row>, Failure> {
    let steps = assembly.plan.steps.iter();
    let rows = steps.map(|step| {
        let template = assembly.template(step)?;
        Ok(Row {
            path: step.path.clone(),
            name: step.stack_name.clone(),
            account: step.account.clone(),
            region: step.region.clone(),
            template: step.template.clone(),
            size: template.size,
            resources: template.resources,
        })
    });
    rows.collect()
}

fn lines(rows: Vec<Row>) -> String {
    let any = |place: Option<String>| place.unwrap_or_else(|| "any".to_owned());
    let rows = rows.into_iter().map(|row| {
        [
            row.path,
            row.name,
            any(row.account),
            any(row.region),
            grouped(row.size),
            row.resources.to_string(),
        ]
    });
    let columns = [
        ("STACK", Align::Left),
        ("NAME", Align::Left),
        ("ACCOUNT", Align::Left),
        ("REGION", Align::Left),
        ("BYTES", Align::Right),
        ("RESOURCES", Align::Right),
    ];
    table(columns, rows.collect())
}
