//! `cargo xtask test`: every test, from unit tests to a deployment with the real AWS CLI.

mod aws;
mod cdk;
mod deploy;
mod emulator;
mod every_type;
mod example;
mod lint;
mod units;

use std::time::Instant;

use anyhow::{Context as _, bail};
use clap::ValueEnum;

use crate::command::{agreement, codegen, fuzz, rules, tools, vectors};

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Run only these steps (repeat or separate by commas)
    #[arg(long, value_enum, value_delimiter = ',')]
    only: Vec<Step>,
    /// Run only the steps that need no tool beside Rust: nothing is installed
    #[arg(long, conflicts_with = "only")]
    offline_steps: bool,
}

/// A part of the tests; each stands alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Step {
    /// Unit, integration, snapshot and compile-fail tests of all crates
    Units,
    /// The generated resource types are what the registry data gives
    Codegen,
    /// Every resource type with every property compiles, synthesizes and is valid
    EveryType,
    /// The naming vectors are what aws-cdk-lib gives
    Vectors,
    /// The emulator's own tests
    Emulator,
    /// cfn-lint and AWS's validator find nothing in any template
    Lint,
    /// Catchment and cfn-lint say the same of public templates, or the difference is listed
    Agreement,
    /// The fuzz targets find nothing within some seconds
    Fuzz,
    /// The cdk CLI lists, synthesizes, compares and deploys our output
    Cdk,
    /// The AWS CLI deploys the example by the plan's script, twice
    Deploy,
}

impl Step {
    fn heading(self) -> &'static str {
        match self {
            Step::Units => "cargo test, all crates",
            Step::Codegen => "generated resource types and pages are current",
            Step::EveryType => "every resource type with every property",
            Step::Vectors => "names equal aws-cdk-lib's",
            Step::Emulator => "the emulator's own tests",
            Step::Lint => "cfn-lint and cloudformation-validate over all templates",
            Step::Agreement => "agreement with cfn-lint",
            Step::Fuzz => "fuzz targets, for some seconds",
            Step::Cdk => "the cdk CLI on our output",
            Step::Deploy => "the plan's script deploys with the AWS CLI",
        }
    }

    fn needs(self) -> &'static [tools::Tool] {
        use tools::Tool;
        match self {
            Step::Units | Step::Codegen => &[],
            Step::EveryType => &[Tool::CfnLint],
            Step::Fuzz if !fuzz::is_possible() => &[],
            Step::Fuzz => &[Tool::CargoFuzz],
            Step::Vectors => &[Tool::Cdk],
            Step::Emulator => &[Tool::Moto],
            Step::Lint => &[Tool::CfnLint, Tool::CloudformationValidate],
            Step::Agreement => &[Tool::CfnLint, Tool::Troposphere, Tool::Cdk],
            Step::Cdk => &[Tool::Cdk, Tool::Moto, Tool::Awscli],
            Step::Deploy => &[Tool::Moto, Tool::Awscli],
        }
    }

    fn run(self) -> anyhow::Result<()> {
        match self {
            Step::Units => units::run(),
            Step::Codegen => codegen::check().and_then(|()| rules::check()),
            Step::EveryType => every_type::run(),
            Step::Vectors => vectors::check(),
            Step::Emulator => emulator::run(),
            Step::Lint => lint::run(),
            Step::Agreement => agreement::check(),
            Step::Fuzz => fuzz::check(),
            Step::Cdk => cdk::run(),
            Step::Deploy => deploy::run(),
        }
    }
}

/// Runs the steps; one that fails does not keep the others from running.
pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let steps: Vec<Step> = Step::value_variants()
        .iter()
        .copied()
        .filter(|step| args.only.is_empty() || args.only.contains(step))
        .filter(|step| !args.offline_steps || step.needs().is_empty())
        .collect();
    let mut failed = Vec::new();
    for step in steps {
        println!("\n=== {}", step.heading());
        let start = Instant::now();
        let outcome = tools::install(step.needs())
            .context("installing the tools")
            .and_then(|()| step.run());
        let seconds = start.elapsed().as_secs_f64();
        match outcome {
            Ok(()) => println!("=== ok, {seconds:.1} s"),
            Err(error) => {
                println!("=== FAILED after {seconds:.1} s: {error:#}");
                failed.push(step.heading());
            }
        }
    }
    if !failed.is_empty() {
        bail!("failed: {}", failed.join("; "));
    }
    Ok(())
}
