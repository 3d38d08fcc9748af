//! `cargo xtask bench`: the same stacks written by Catchment and by others, side by side.

mod compile;
mod contestant;
mod machine;
mod measure;
mod output;
mod page;
mod report;
mod validate;

use contestant::{Contestant, Programs};
use measure::{Bench, Row};

/// How many stacks each program writes, in one process.
const COUNTS: [usize; 3] = [1, 100, 1000];

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(subcommand)]
    what: Option<What>,
    /// Fewer runs: a first impression, which is printed but not written into docs/benchmarks.md
    #[arg(long, global = true)]
    quick: bool,
    /// Measure only this program (repeatable); printed but not written into docs/benchmarks.md
    #[arg(long, value_enum, value_name = "PROGRAM")]
    only: Vec<Contestant>,
}

/// What to measure instead of synthesis.
#[derive(clap::Subcommand)]
enum What {
    /// Measure what the typed resources cost a build
    Compile,
    /// Compare the validation of templates with cfn-lint and cloudformation-validate
    Validate,
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    match args.what {
        Some(What::Compile) => compile::run(args.quick),
        Some(What::Validate) => validate::run(args.quick),
        None => synthesis(args),
    }
}

fn synthesis(args: Args) -> anyhow::Result<()> {
    let contestants = if args.only.is_empty() {
        Contestant::ALL.to_vec()
    } else {
        args.only
    };
    let complete = contestants.len() == Contestant::ALL.len();
    let programs = Programs::prepare(&contestants)?;
    let machine = machine::describe(&contestants)?;
    let bench = Bench::new(&programs, contestants, args.quick)?;
    let mut rows: Vec<Row> = Vec::new();
    for count in COUNTS {
        rows.extend(bench.measure(count)?);
    }
    let report = report::markdown(&rows, &machine);
    println!("{report}");
    if complete && !args.quick {
        page::write(page::SYNTHESIS, &report)?;
    }
    bench.remove()
}
