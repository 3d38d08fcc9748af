//! `catchment completions`.

use clap_complete::Shell;

use crate::failure::Failure;
use crate::output;

/// Print the completions for a shell
#[derive(clap::Args)]
#[command(after_help = HELP)]
pub(crate) struct Args {
    /// The shell that is to complete
    #[arg(value_enum)]
    shell: Shell,
}

const HELP: &str = "\
Examples:
  source <(catchment completions bash)
  catchment completions zsh > ~/.zfunc/_catchment
  catchment completions fish > ~/.config/fish/completions/catchment.fish

Exit codes: 0 printed; 2 usage.";

pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let mut text = Vec::new();
    clap_complete::generate(args.shell, &mut crate::definition(), "catchment", &mut text);
    output::data(&String::from_utf8_lossy(&text))
}
