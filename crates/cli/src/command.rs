//! One file per verb.

mod completions;
mod init;
mod list;
mod plan;
mod schema;
mod synth;

use clap::Subcommand;

use crate::failure::Failure;

#[derive(Subcommand)]
pub(crate) enum Command {
    Synth(synth::Args),
    List(list::Args),
    Plan(plan::Args),
    Init(init::Args),
    Schema(schema::Args),
    Completions(completions::Args),
}

impl Command {
    pub(crate) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Synth(args) => synth::run(&args),
            Self::List(args) => list::run(&args),
            Self::Plan(args) => plan::run(&args),
            Self::Init(args) => init::run(&args),
            Self::Schema(args) => schema::run(&args),
            Self::Completions(args) => completions::run(&args),
        }
    }
}
