//! `cargo xtask tools`: the pinned tools of the end-to-end tests and benchmarks, under `target/tools`.
//!
//! Each tool has its own folder, so that no two share a dependency. A stamp in the folder holds the pins
//! it was made with: an unchanged tool costs one file read, a changed pin installs the tool anew.

mod cargo;
mod node;
mod python;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;

use crate::shell;

/// Options.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// Install only these (default: all)
    #[arg(value_enum)]
    tools: Vec<Tool>,
}

/// A tool that the project's tests or benchmarks run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Tool {
    /// The moto server, which the emulator extends
    Moto,
    /// The AWS CLI
    Awscli,
    /// The linter of CloudFormation templates
    CfnLint,
    /// AWS's own validator of CloudFormation templates
    CloudformationValidate,
    /// The Python template library that benchmarks compare with
    Troposphere,
    /// The cdk CLI and aws-cdk-lib
    Cdk,
    /// The check of licences, sources and advisories
    CargoDeny,
    /// The driver of the fuzz targets
    CargoFuzz,
}

impl Tool {
    /// Where the tool is, once installed.
    pub(crate) fn folder(self) -> PathBuf {
        shell::root().join("target/tools").join(self.name())
    }

    /// A program of the tool.
    pub(crate) fn program(self, name: &str) -> PathBuf {
        let programs = match self {
            Tool::Cdk => "node_modules/.bin",
            _ => "bin",
        };
        self.folder().join(programs).join(name)
    }

    /// The folder that `NODE_PATH` must name for a script that requires `aws-cdk-lib`.
    pub(crate) fn node_modules() -> PathBuf {
        Tool::Cdk.folder().join("node_modules")
    }

    fn name(self) -> &'static str {
        match self {
            Tool::Moto => "moto",
            Tool::Awscli => "awscli",
            Tool::CfnLint => "cfn-lint",
            Tool::CloudformationValidate => "cloudformation-validate",
            Tool::Troposphere => "troposphere",
            Tool::Cdk => "cdk",
            Tool::CargoDeny => "cargo-deny",
            Tool::CargoFuzz => "cargo-fuzz",
        }
    }

    /// What the installed tool depends on: its pins.
    pub(crate) fn pins(self) -> &'static str {
        match self {
            Tool::Moto => include_str!("tools/requirements/moto.txt"),
            Tool::Awscli => include_str!("tools/requirements/awscli.txt"),
            Tool::CfnLint => include_str!("tools/requirements/cfn-lint.txt"),
            Tool::CloudformationValidate => {
                include_str!("tools/requirements/cloudformation-validate.txt")
            }
            Tool::Troposphere => include_str!("tools/requirements/troposphere.txt"),
            Tool::Cdk => node::LOCK,
            Tool::CargoDeny => cargo::CARGO_DENY,
            Tool::CargoFuzz => cargo::CARGO_FUZZ,
        }
    }

    fn install_into(self, folder: &Path) -> anyhow::Result<()> {
        match self {
            Tool::Cdk => node::install(folder),
            Tool::CargoDeny | Tool::CargoFuzz => cargo::install(folder, self.pins()),
            _ => python::install(folder, self.pins()),
        }
    }
}

pub(crate) fn run(args: Args) -> anyhow::Result<()> {
    let all = <Tool as clap::ValueEnum>::value_variants();
    install(if args.tools.is_empty() {
        all
    } else {
        &args.tools
    })
}

/// Installs what is missing or was made with other pins.
pub(crate) fn install(tools: &[Tool]) -> anyhow::Result<()> {
    for tool in tools {
        let folder = tool.folder();
        let stamp = folder.join("pins.txt");
        if fs::read_to_string(&stamp).is_ok_and(|made_with| made_with == tool.pins()) {
            continue;
        }
        eprintln!("installing {} into {}", tool.name(), folder.display());
        if folder.exists() {
            fs::remove_dir_all(&folder)
                .with_context(|| format!("cannot remove {}", folder.display()))?;
        }
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        tool.install_into(&folder)
            .with_context(|| format!("cannot install {}", tool.name()))?;
        fs::write(&stamp, tool.pins())
            .with_context(|| format!("cannot write {}", stamp.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum as _;

    use super::*;

    #[test]
    fn every_package_is_pinned_to_one_version() {
        for tool in Tool::value_variants() {
            if matches!(tool, Tool::Cdk | Tool::CargoDeny | Tool::CargoFuzz) {
                continue;
            }
            for line in tool.pins().lines() {
                let pinned = line
                    .split_once("==")
                    .is_some_and(|(_, version)| !version.is_empty());
                assert!(pinned, "{}: {line}", tool.name());
            }
        }
    }

    #[test]
    fn the_lock_file_names_no_registry_and_has_every_hash() {
        let lock: serde_json::Value = serde_json::from_str(node::LOCK).unwrap();
        for (name, package) in lock["packages"].as_object().unwrap() {
            assert!(package.get("resolved").is_none(), "{name}");
            let inside = package.get("inBundle") == Some(&serde_json::Value::Bool(true));
            assert!(
                name.is_empty() || inside || package.get("integrity").is_some(),
                "{name}"
            );
        }
    }
}
