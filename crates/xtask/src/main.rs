//! Repository chores. `cargo xtask --help` lists them.

mod command;
mod example_value;
mod shell;

use clap::Parser;

/// Chores of the Catchment repository.
#[derive(Parser)]
#[command(name = "cargo xtask", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: command::Command,
}

fn main() -> anyhow::Result<()> {
    Cli::parse().command.run()
}
