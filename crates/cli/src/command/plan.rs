//! `catchment plan`.

use std::path::PathBuf;

use catchment_core::plan::{ParameterSource, Plan, Step};
use clap::ValueEnum;

use super::synth::absolute;
use crate::app_process::{self, Wishes};
use crate::assembly::Assembly;
use crate::failure::Failure;
use crate::output;
use crate::project;
use crate::script;
use crate::table::{Align, grouped, table};

/// Show the deployment: prerequisites and steps, or the shell script that does it
///
/// Runs the app into its output directory, as `catchment synth` does, because the plan names
/// the templates there; reads a directory that is given.
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// An output directory to read instead of running the app
    #[arg(value_name = "DIR", conflicts_with_all = ["app", "out"])]
    assembly: Option<PathBuf>,
    /// The command that runs the app, in this folder [default: the `app` of the nearest `cdk.json`]
    #[arg(long, short, value_name = "COMMAND")]
    app: Option<String>,
    /// The directory that the app writes, as for `catchment synth`
    #[arg(long, short, value_name = "DIR")]
    out: Option<PathBuf>,
    /// A table, the content of `plan.json`, or a POSIX shell script around the AWS CLI
    #[arg(long, value_enum, default_value = "table", value_name = "FORM")]
    format: Form,
}

const HELP: &str = "\
Examples:
  catchment plan
  catchment plan --format json | jq '.prerequisites'
  catchment plan --format sh > deploy.sh
  CATCHMENT_PROFILE_PREFIX=deploy- sh deploy.sh

Variables of the script:
  CATCHMENT_PROFILE_PREFIX         the AWS CLI profile of an account is this and the account's id;
                                   without it, the credentials at hand must be of the account
  CATCHMENT_OUT                    the directory with the templates, if it was moved
  CATCHMENT_BUCKET                 the S3 bucket for templates above 51,200 bytes and for files;
                                   `{account}` and `{region}` in it stand for those of the step
  CATCHMENT_CHECK_PREREQUISITES    1: check the prerequisites before the first step

Exit codes: 0 shown; 1 the app failed or the directory cannot be read; 2 usage.";

#[derive(Clone, Copy, ValueEnum)]
enum Form {
    Table,
    Json,
    Sh,
}

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let assembly = match &args.assembly {
        Some(directory) => Assembly::load(directory)?,
        None => synthesized(args)?,
    };
    match args.format {
        Form::Table => output::data(&lines(&assembly.plan)),
        Form::Json => output::json(&assembly.plan),
        Form::Sh => output::data(&script::script(&assembly)?),
    }
}

fn synthesized(args: &Args) -> Result<Assembly, Failure> {
    let project = project::find(args.app.as_deref())?;
    let out = absolute(args.out.as_deref().unwrap_or(&project.out))?;
    let wishes = Wishes {
        out: &out,
        pretty: false,
        deny_warnings: false,
    };
    app_process::run(&project, wishes)?.into_success(&project)?;
    Assembly::load(&out)
}

fn lines(plan: &Plan) -> String {
    let mut text = String::new();
    if !plan.prerequisites.is_empty() {
        text.push_str("Before the first run:\n");
        for prerequisite in &plan.prerequisites {
            let account = prerequisite.account.as_ref();
            let account = account.map(|account| format!(" (account {account})"));
            let (id, account) = (&prerequisite.id, account.unwrap_or_default());
            text.push_str(&format!("  {id}{account}\n"));
            text.push_str(&format!("    {}\n", prerequisite.description));
            if let Some(command) = &prerequisite.command {
                text.push_str(&format!("    $ {command}\n"));
            }
        }
        text.push('\n');
    }
    let columns = [
        ("STEP", Align::Right),
        ("STACK", Align::Left),
        ("ACCOUNT", Align::Left),
        ("REGION", Align::Left),
        ("BYTES", Align::Right),
        ("AFTER", Align::Left),
        ("CAPABILITIES", Align::Left),
        ("PARAMETERS", Align::Left),
    ];
    let rows = plan.steps.iter().zip(1..);
    text + &table(
        columns,
        rows.map(|(step, number)| row(step, number)).collect(),
    )
}

fn row(step: &Step, number: usize) -> [String; 8] {
    let any = |place: &Option<String>| place.clone().unwrap_or_else(|| "any".to_owned());
    let parameters = step.parameters.iter().map(|(name, source)| match source {
        ParameterSource::Value(value) => format!("{name}={value}"),
        ParameterSource::Output { step, output } => format!("{name} from {step}.{output}"),
    });
    [
        number.to_string(),
        step.path.clone(),
        any(&step.account),
        any(&step.region),
        grouped(step.size),
        step.depends_on.join(" "),
        step.capabilities.join(" "),
        parameters.collect::<Vec<_>>().join(", "),
    ]
}
