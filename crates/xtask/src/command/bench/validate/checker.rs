//! The programs that check templates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Context as _;

use super::super::measure::Sample;
use crate::command::tools::Tool;
use crate::shell;

/// A program that checks templates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Checker {
    Catchment,
    CloudformationValidate,
    CfnLint,
}

impl Checker {
    pub(super) const ALL: [Checker; 3] = [
        Checker::Catchment,
        Checker::CloudformationValidate,
        Checker::CfnLint,
    ];

    pub(super) const TOOLS: [Tool; 2] = [Tool::CloudformationValidate, Tool::CfnLint];

    /// The name in the tables.
    pub(super) fn title(self) -> &'static str {
        match self {
            Checker::Catchment => "**`catchment check`**",
            Checker::CloudformationValidate => "cloudformation-validate (Python wheel)",
            Checker::CfnLint => "cfn-lint",
        }
    }

    /// How often it runs: the slow ones less often.
    pub(super) fn runs(self, count: usize, quick: bool) -> usize {
        match (self, count, quick) {
            (Checker::Catchment, _, true) => 5,
            (Checker::Catchment, 1, false) => 41,
            (Checker::Catchment, _, false) => 21,
            (Checker::CfnLint, 1000, _) | (_, _, true) => 1,
            (Checker::CfnLint, 100, false) => 3,
            (_, _, false) => 5,
        }
    }
}

/// The programs, built and installed.
pub(super) struct Programs {
    catchment: PathBuf,
    measure: PathBuf,
}

impl Programs {
    pub(super) fn prepare() -> anyhow::Result<Programs> {
        Ok(Programs {
            catchment: super::super::contestant::built("catchment-cli", "catchment")?,
            measure: super::super::contestant::built("catchment-benches", "measure")?,
        })
    }

    /// Checks all templates of a folder once. A finding that is an error or a warning fails the
    /// benchmark: all programs are to do the same work.
    pub(super) fn sample(
        &self,
        checker: Checker,
        templates: &Path,
        report: &Path,
    ) -> anyhow::Result<Sample> {
        let mut command = shell::command(&self.measure);
        command.arg(report);
        self.words(&mut command, checker, templates)?;
        command.env("PYTHONDONTWRITEBYTECODE", "1");
        shell::output(&mut command)?;
        let text = fs::read_to_string(report)?;
        serde_json::from_str(&text).context("the report of one run")
    }

    fn words(
        &self,
        command: &mut Command,
        checker: Checker,
        templates: &Path,
    ) -> anyhow::Result<()> {
        match checker {
            Checker::Catchment => {
                command.arg(&self.catchment);
                command.args(["check", "--deny", "warnings"]).arg(templates);
            }
            Checker::CloudformationValidate => {
                let script = "crates/xtask/bench/validate/wheel.py";
                command.arg(Tool::CloudformationValidate.program("python"));
                command.arg(shell::root().join(script)).arg(templates);
            }
            Checker::CfnLint => {
                command.arg(Tool::CfnLint.program("cfn-lint")).arg("--");
                let mut files = Vec::new();
                for entry in fs::read_dir(templates)? {
                    files.push(entry?.path());
                }
                files.sort();
                command.args(files);
            }
        }
        Ok(())
    }
}

/// One line for each tool that is compared.
pub(super) fn versions() -> anyhow::Result<Vec<String>> {
    let mut rustc = shell::command("rustc");
    let mut lines = vec![shell::output(rustc.arg("--version"))?.trim().to_owned()];
    for tool in Checker::TOOLS {
        let pins = tool.pins().lines();
        let own = pins.filter(|pin| {
            pin.starts_with("cfn-lint==") || pin.starts_with("cloudformation-validate==")
        });
        lines.extend(own.map(|pin| pin.replace("==", " ")));
    }
    Ok(lines)
}
