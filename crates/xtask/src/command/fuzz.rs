//! `cargo xtask fuzz`: the fuzz targets of `fuzz/`, for a while.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, bail, ensure};

use super::tools::{self, Tool};
use crate::shell;

/// The toolchain that libFuzzer's instrumentation needs.
const TOOLCHAIN: &str = "nightly";

/// How long `cargo xtask test` runs all targets together, in seconds.
const CHECKED: u64 = 24;

/// Longer than that for one input is a finding, in seconds. It is the clock's time: the programs are
/// instrumented and check overflows, and a busy machine stops them for seconds.
const SLOW: u64 = 25;

/// The largest input, in bytes. Deep nesting, aliases and loops fit in.
const MAX_INPUT: u64 = 16_384;

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The targets to run (default: all)
    #[arg(value_enum)]
    targets: Vec<Target>,
    /// For how long, all targets together
    #[arg(long, default_value_t = 120)]
    seconds: u64,
    /// Build the targets and run their seeds once
    #[arg(long)]
    seeds_only: bool,
}

/// What is fuzzed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Target {
    /// The reader of templates
    Template,
    /// Reader and validator
    Validate,
    /// The checks of policy documents
    Policy,
    /// The parser of the registry data
    Registry,
}

impl Target {
    fn name(self) -> &'static str {
        match self {
            Target::Template => "template",
            Target::Validate => "validate",
            Target::Policy => "policy",
            Target::Registry => "registry",
        }
    }

    /// The folder of `fuzz/seeds` that it begins with.
    fn seeds(self) -> PathBuf {
        let name = match self {
            Target::Template | Target::Validate => "template",
            Target::Policy => "policy",
            Target::Registry => "registry",
        };
        shell::root().join("fuzz/seeds").join(name)
    }
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    ensure!(
        is_possible(),
        "fuzzing needs a nightly toolchain: `rustup toolchain install {TOOLCHAIN}`"
    );
    tools::install(&[Tool::CargoFuzz])?;
    let targets = if args.targets.is_empty() {
        <Target as clap::ValueEnum>::value_variants().to_vec()
    } else {
        args.targets
    };
    let each = args.seconds.div_ceil(targets.len().max(1) as u64);
    let mut failed = Vec::new();
    for target in targets {
        if let Err(error) = fuzz(target, (!args.seeds_only).then_some(each)) {
            println!("{}: {error:#}", target.name());
            failed.push(target.name());
        }
    }
    if !failed.is_empty() {
        bail!(
            "failed: {}; the inputs are in fuzz/artifacts",
            failed.join(", ")
        );
    }
    Ok(())
}

/// The step of `cargo xtask test`.
pub(crate) fn check() -> anyhow::Result<()> {
    if !is_possible() {
        println!("NOT RUN: there is no {TOOLCHAIN} toolchain");
        return Ok(());
    }
    run(Args {
        targets: Vec::new(),
        seconds: CHECKED,
        seeds_only: false,
    })
}

/// Whether the toolchain is there.
pub(crate) fn is_possible() -> bool {
    let mut rustup = shell::command("rustup");
    shell::capture(rustup.args(["run", TOOLCHAIN, "rustc", "--version"]))
        .is_ok_and(|ran| ran.success)
}

/// Runs one target: its seeds once, or from its seeds on for some seconds.
fn fuzz(target: Target, seconds: Option<u64>) -> anyhow::Result<()> {
    let corpus = shell::root().join("fuzz/corpus").join(target.name());
    fs::create_dir_all(&corpus).with_context(|| format!("cannot make {}", corpus.display()))?;
    let mut command = cargo_fuzz();
    // The crates forbid unsafe code: what a sanitizer finds cannot be theirs, and it costs half the speed.
    command.args(["fuzz", "run", "--sanitizer", "none", target.name()]);
    command
        .arg("--target-dir")
        .arg(shell::root().join("target/fuzz"));
    command.arg(corpus).arg(target.seeds());
    command.args([
        "--",
        "-print_final_stats=1",
        "-print_funcs=0",
        "-verbosity=0",
    ]);
    command.arg(format!("-timeout={SLOW}"));
    command.arg(format!("-max_len={MAX_INPUT}"));
    command.arg("-rss_limit_mb=2048");
    if target != Target::Registry {
        let dictionary = shell::root().join("fuzz/cloudformation.dict");
        command.arg(format!("-dict={}", dictionary.display()));
    }
    command.arg(match seconds {
        Some(seconds) => format!("-max_total_time={seconds}"),
        None => "-runs=0".to_owned(),
    });
    let ran = shell::capture(&mut command)?;
    if !ran.success {
        bail!("{}{}", ran.stdout, ran.stderr);
    }
    println!("{}: {}", target.name(), statistics(&ran.stderr));
    Ok(())
}

/// cargo-fuzz under the other toolchain.
fn cargo_fuzz() -> Command {
    let mut command = shell::command(Tool::CargoFuzz.program("cargo-fuzz"));
    command.env("RUSTUP_TOOLCHAIN", TOOLCHAIN);
    // Set by the Cargo that runs this chore: they would name its own toolchain and folder.
    for set_by_cargo in ["CARGO", "RUSTC", "RUSTDOC", "CARGO_TARGET_DIR"] {
        command.env_remove(set_by_cargo);
    }
    command
}

/// What libFuzzer says at the end: `12345 inputs, slowest 0 s, peak 64 MB`.
fn statistics(log: &str) -> String {
    let value = |name: &str| {
        let lines = log.lines().rev();
        let mut values = lines.filter_map(|line| line.strip_prefix(name));
        values.next().map_or("?", str::trim)
    };
    format!(
        "{} inputs, slowest {} s, peak {} MB",
        value("stat::number_of_executed_units:"),
        value("stat::slowest_unit_time_sec:"),
        value("stat::peak_rss_mb:"),
    )
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::*;

    #[test]
    fn every_target_has_a_program_and_seeds() {
        for target in Target::value_variants() {
            let name = target.name();
            let program = shell::root().join(format!("fuzz/fuzz_targets/{name}.rs"));
            assert!(program.exists(), "{name}");
            assert!(target.seeds().read_dir().unwrap().count() > 0, "{name}");
        }
    }

    #[test]
    fn the_last_statistics_are_shown() {
        let log = "stat::number_of_executed_units: 12\nstat::slowest_unit_time_sec:     1\n\
                   stat::peak_rss_mb:              40\n";
        assert_eq!(statistics(log), "12 inputs, slowest 1 s, peak 40 MB");
    }
}
