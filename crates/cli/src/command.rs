//! One file per verb.

mod check;
mod completions;
mod init;
mod list;
mod plan;
mod schema;
mod synth;

use std::process::ExitCode;

use clap::Subcommand;

use crate::failure::Failure;

#[derive(Subcommand)]
pub(crate) enum Command {
    Synth(synth::Args),
    Check(check::Args),
    List(list::Args),
    Plan(plan::Args),
    Init(init::Args),
    Schema(schema::Args),
    Completions(completions::Args),
}

impl Command {
    pub(crate) fn run(self) -> Result<ExitCode, Failure> {
        let done = match self {
            Self::Check(args) => return check::run(&args),
            Self::Synth(args) => synth::run(&args),
            Self::List(args) => list::run(&args),
            Self::Plan(args) => plan::run(&args),
            Self::Init(args) => init::run(&args),
            Self::Schema(args) => schema::run(&args),
            Self::Completions(args) => completions::run(&args),
        };
        done.map(|()| ExitCode::SUCCESS)
    }
}
