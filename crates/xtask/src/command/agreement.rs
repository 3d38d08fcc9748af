//! `cargo xtask agreement`: do Catchment and cfn-lint say the same of a template?
//!
//! Over a folder of templates: the share with the same verdict (errors or none), and every
//! disagreement with the rules of both sides.

mod cdk;
mod cfn_lint;
mod classes;
mod cloudformation_validate;
mod corpus;
mod known;
mod ours;
mod report;
mod verdict;

use std::path::PathBuf;

use anyhow::ensure;

use super::tools::{self, Tool};
use corpus::{Corpus, Source};
use verdict::Compared;

/// The least share of cfn-lint's own test templates with the same verdict, in percent.
const AIM: f64 = 95.0;

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The templates to compare (default: those of `--corpus`)
    folder: Option<PathBuf>,
    /// Templates that a package holds
    #[arg(
        long,
        value_enum,
        default_value = "cfn-lint",
        conflicts_with = "folder"
    )]
    corpus: Source,
    /// Count every rule of cfn-lint, not only those of the classes that Catchment checks
    #[arg(long)]
    all_rules: bool,
    /// Show AWS's own validator beside the two
    #[arg(long, value_enum)]
    with: Option<Third>,
    /// Print every finding of both sides for each disagreement
    #[arg(long)]
    findings: bool,
    /// Write the list of disagreements that `cargo xtask test` expects
    #[arg(long, conflicts_with_all = ["folder", "all_rules"])]
    write: bool,
}

/// A third opinion.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
enum Third {
    /// AWS's own validator of templates
    CloudformationValidate,
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    tools::install(&[Tool::CfnLint])?;
    let corpus = match &args.folder {
        Some(folder) => Corpus::folder(folder)?,
        None => args.corpus.fetch()?,
    };
    let compared = compare(&corpus)?;
    print!("{}", report::text(&compared, args.all_rules, args.findings));
    if args.with == Some(Third::CloudformationValidate) {
        tools::install(&[Tool::CloudformationValidate])?;
        let third = cloudformation_validate::findings(&corpus)?;
        print!("{}", report::third(&compared, &third));
    }
    if args.write {
        known::write(args.corpus, &compared)?;
    }
    Ok(())
}

/// The step of `cargo xtask test`: nothing crashes, the aim is met on cfn-lint's own templates,
/// and the disagreements of every corpus are the listed ones.
pub(crate) fn check() -> anyhow::Result<()> {
    for source in Source::ALL {
        let compared = compare(&source.fetch()?)?;
        let share = report::share(&compared, false);
        println!("{}: {share:.1} % have the same verdict", source.title());
        if source == Source::CfnLint {
            ensure!(share >= AIM, "at least {AIM} % are wanted");
        }
        known::check(source, &compared)?;
    }
    Ok(())
}

fn compare(corpus: &Corpus) -> anyhow::Result<Vec<Compared>> {
    let theirs = cfn_lint::findings(corpus)?;
    corpus
        .templates
        .iter()
        .zip(theirs)
        .map(|(template, theirs)| {
            Ok(Compared {
                name: corpus.name(template),
                ours: ours::check(template)?,
                theirs,
            })
        })
        .collect()
}
