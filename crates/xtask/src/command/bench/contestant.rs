//! The programs that are compared.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;
use serde::Deserialize;

use super::super::tools::{self, Tool};
use crate::shell;

/// A program that writes the benchmark's stacks. Each takes `COUNT OUTDIR`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Contestant {
    /// Catchment, as `catchment::run` runs it: it checks what it writes
    Catchment,
    /// Catchment without the check of templates
    Unchecked,
    /// The same finished values, serialized and written: the least that any program must do
    Floor,
    /// troposphere
    Troposphere,
    /// aws-cdk-lib without its validation of templates
    CdkUnvalidated,
    /// aws-cdk-lib as it comes: it validates what it wrote
    Cdk,
}

impl Contestant {
    pub(super) const ALL: [Contestant; 6] = [
        Contestant::Catchment,
        Contestant::Unchecked,
        Contestant::Floor,
        Contestant::Troposphere,
        Contestant::CdkUnvalidated,
        Contestant::Cdk,
    ];

    /// The name in the tables.
    pub(super) fn title(self) -> &'static str {
        match self {
            Contestant::Catchment => "**Catchment**, default (checks)",
            Contestant::Unchecked => "Catchment without the check",
            Contestant::Floor => "floor: finished values",
            Contestant::Troposphere => "troposphere",
            Contestant::CdkUnvalidated => "aws-cdk-lib L2, `CDK_VALIDATION=false`",
            Contestant::Cdk => "aws-cdk-lib L2, default (validates)",
        }
    }

    /// How often it runs. The slow ones run less often: their times are seconds, so that the noise
    /// of the machine is a smaller part of them.
    pub(super) fn runs(self, count: usize, quick: bool) -> usize {
        match (self.is_cdk(), quick, count) {
            (true, true, 1) | (false, true, _) | (true, false, 1000..) => 3,
            (true, true, _) => 1,
            (true, false, _) => 5,
            (false, false, 1) => 21,
            (false, false, _) => 11,
        }
    }

    pub(super) fn is_cdk(self) -> bool {
        matches!(self, Contestant::CdkUnvalidated | Contestant::Cdk)
    }

    fn tool(self) -> Option<Tool> {
        match self {
            Contestant::Catchment | Contestant::Unchecked | Contestant::Floor => None,
            Contestant::Troposphere => Some(Tool::Troposphere),
            Contestant::CdkUnvalidated | Contestant::Cdk => Some(Tool::Cdk),
        }
    }
}

/// The programs, built and installed.
pub(super) struct Programs {
    /// Our own, by name.
    built: BTreeMap<String, PathBuf>,
}

impl Programs {
    pub(super) fn prepare(contestants: &[Contestant]) -> anyhow::Result<Programs> {
        let mut needed: Vec<Tool> = contestants.iter().filter_map(|one| one.tool()).collect();
        needed.dedup();
        tools::install(&needed)?;
        Ok(Programs {
            built: build("catchment-benches")?,
        })
    }

    /// A command that runs `contestant` under the program that measures.
    pub(super) fn measured(
        &self,
        contestant: Contestant,
        count: usize,
        outdir: &Path,
        report: &Path,
    ) -> anyhow::Result<Command> {
        let mut command = shell::command(self.own("measure")?);
        command.arg(report).args(self.words(contestant)?);
        command.arg(count.to_string()).arg(outdir);
        for set_elsewhere in ["CDK_OUTDIR", "CDK_CONTEXT_JSON", "CDK_VALIDATION"] {
            command.env_remove(set_elsewhere);
        }
        command.env("NODE_PATH", Tool::node_modules());
        if contestant == Contestant::CdkUnvalidated {
            command.env("CDK_VALIDATION", "false");
        }
        Ok(command)
    }

    fn words(&self, contestant: Contestant) -> anyhow::Result<Vec<OsString>> {
        let scripts = shell::root().join("crates/xtask/bench");
        Ok(match contestant {
            Contestant::Catchment => vec![self.own("stacks")?.into()],
            Contestant::Unchecked => vec![self.own("unchecked")?.into()],
            Contestant::Floor => vec![self.own("floor")?.into()],
            Contestant::Troposphere => vec![
                Tool::Troposphere.program("python").into(),
                scripts.join("troposphere/app.py").into(),
            ],
            Contestant::CdkUnvalidated | Contestant::Cdk => {
                vec!["node".into(), scripts.join("cdk/app.js").into()]
            }
        })
    }

    fn own(&self, name: &str) -> anyhow::Result<&Path> {
        let path = self.built.get(name);
        path.map(PathBuf::as_path)
            .with_context(|| format!("`{name}` was not built"))
    }
}

/// A line of Cargo's report, as far as it is needed here.
#[derive(Deserialize)]
struct Built {
    target: Option<Target>,
    executable: Option<PathBuf>,
}

#[derive(Deserialize)]
struct Target {
    name: String,
}

/// Builds a program of ours and returns where it is.
pub(super) fn built(package: &str, name: &str) -> anyhow::Result<PathBuf> {
    let mut programs = build(package)?;
    programs
        .remove(name)
        .with_context(|| format!("`{name}` was not built"))
}

/// Builds the programs of a package and returns where they are.
fn build(package: &str) -> anyhow::Result<BTreeMap<String, PathBuf>> {
    let mut cargo = shell::cargo();
    cargo.args(["build", "--release", "--package", package, "--bins"]);
    let report = shell::output(cargo.arg("--message-format=json-render-diagnostics"))?;
    let mut programs = BTreeMap::new();
    for line in report.lines() {
        let built: Built = serde_json::from_str(line).context("cannot read Cargo's report")?;
        if let (Some(target), Some(executable)) = (built.target, built.executable) {
            programs.insert(target.name, executable);
        }
    }
    Ok(programs)
}
