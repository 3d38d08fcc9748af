//! The catchment command: synthesize, check, list, plan.

mod app_process;
mod assembly;
mod command;
mod failure;
mod findings;
mod output;
mod project;
mod sarif;
mod script;
mod table;

use std::process::ExitCode;

use anstyle::{AnsiColor, Style};
use clap::Parser;
use clap::builder::Styles;

use command::Command;

const HEADER: Style = AnsiColor::Green.on_default().bold();
const STYLES: Styles = Styles::styled()
    .header(HEADER)
    .usage(HEADER)
    .literal(AnsiColor::Cyan.on_default().bold())
    .placeholder(AnsiColor::Cyan.on_default());

/// Declares how every security log of an AWS organization drains into one archive
///
/// A Catchment app is a Rust program that declares CloudFormation stacks. This command runs it,
/// shows what it would deploy, and prints the deployment as a shell script. It checks any
/// CloudFormation template, too. It never talks to AWS itself.
#[derive(Parser)]
#[command(name = "catchment", version, styles = STYLES, after_help = EXAMPLES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

const EXAMPLES: &str = "\
Examples:
  catchment init log-archive           make a new app
  catchment synth                      run the app that `cdk.json` names, write its templates
  catchment list                       show its stacks in deployment order
  catchment check templates/           find what CloudFormation would refuse in any template
  catchment plan --format sh > deploy.sh && sh deploy.sh
                                       deploy them with the AWS CLI

Data goes to standard output, everything else to standard error.

Exit codes:
  0  done
  1  the app or a template has errors, or something could not be read or written
  2  the command line is not understood, or `check` could not read everything";

fn main() -> ExitCode {
    match Cli::parse().command.run() {
        Ok(code) => code,
        Err(failure) => {
            output::tell(&failure.coloured());
            ExitCode::FAILURE
        }
    }
}

/// The command line's definition, for shell completions.
fn definition() -> clap::Command {
    <Cli as clap::CommandFactory>::command()
}
