//! Where the templates come from.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};

use super::super::tools::{self, Tool};
use super::cdk;
use crate::shell;

/// Templates to compare.
pub(super) struct Corpus {
    root: PathBuf,
    pub(super) templates: Vec<PathBuf>,
}

/// A package that holds templates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Source {
    /// The test templates in cfn-lint's source distribution
    CfnLint,
    /// What troposphere's example programs write
    Troposphere,
    /// The test templates in CFRipper's source distribution
    Cfripper,
    /// What the CDK writes for many of its L2 constructs
    Cdk,
}

impl Source {
    pub(super) const ALL: [Source; 4] = [
        Source::CfnLint,
        Source::Troposphere,
        Source::Cfripper,
        Source::Cdk,
    ];

    /// The name in texts and of files.
    pub(super) fn title(self) -> &'static str {
        match self {
            Source::CfnLint => "cfn-lint",
            Source::Troposphere => "troposphere",
            Source::Cfripper => "cfripper",
            Source::Cdk => "cdk",
        }
    }

    /// Downloads, unpacks and writes what is not there yet.
    pub(super) fn fetch(self) -> anyhow::Result<Corpus> {
        let folder = folder();
        match self {
            Source::CfnLint => {
                let version = locked("pypi cfn-lint ")?;
                let unpacked = unpacked(&folder, &format!("cfn-lint=={version}"))?;
                Corpus::folder(&unpacked.join("test/fixtures/templates"))
            }
            Source::Troposphere => {
                tools::install(&[Tool::Troposphere])?;
                let pin = pinned(Tool::Troposphere, "troposphere")?;
                let unpacked = unpacked(&folder, &pin)?;
                let written = folder.join("troposphere-examples");
                write_examples(&unpacked.join("examples"), &written)?;
                Corpus::folder(&written)
            }
            Source::Cfripper => {
                let unpacked = unpacked(&folder, "cfripper==1.22.1")?;
                Corpus::folder(&unpacked.join("tests/test_templates"))
            }
            Source::Cdk => {
                tools::install(&[Tool::Cdk])?;
                Corpus::folder(&cdk::synthesize(&folder)?)
            }
        }
    }
}

impl Corpus {
    /// Every file below `folder` whose name is that of a template, in a fixed order.
    pub(super) fn folder(folder: &Path) -> anyhow::Result<Corpus> {
        let mut templates = Vec::new();
        collect(folder, &mut templates)?;
        ensure!(!templates.is_empty(), "no template in {}", folder.display());
        templates.sort();
        Ok(Corpus {
            root: folder.to_path_buf(),
            templates,
        })
    }

    /// The path of a template within the corpus.
    pub(super) fn name(&self, template: &Path) -> String {
        let name = template.strip_prefix(&self.root).unwrap_or(template);
        name.to_string_lossy().replace('\\', "/")
    }
}

/// Where downloads and caches are.
pub(super) fn folder() -> PathBuf {
    shell::root().join("target/agreement")
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        let extension = path.extension().and_then(|extension| extension.to_str());
        if path.is_dir() {
            collect(&path, found)?;
        } else if matches!(extension, Some("json" | "yaml" | "yml" | "template")) {
            found.push(path);
        }
    }
    Ok(())
}

/// The version that the registry's lock file names.
fn locked(package: &str) -> anyhow::Result<String> {
    let path = shell::root().join("crates/registry/data/registry.lock");
    let lock = fs::read_to_string(&path).context("cannot read registry.lock")?;
    let line = lock.lines().find_map(|line| line.strip_prefix(package));
    let version = line.and_then(|rest| rest.split(' ').next());
    version
        .map(str::to_owned)
        .with_context(|| format!("registry.lock does not name `{}`", package.trim()))
}

/// The requirement `name==version` among a tool's pins.
fn pinned(tool: Tool, name: &str) -> anyhow::Result<String> {
    let mut pins = tool.pins().lines();
    let pin = pins.find(|pin| pin.split("==").next() == Some(name));
    pin.map(str::to_owned)
        .with_context(|| format!("`{name}` is not pinned"))
}

/// The folder of an unpacked source distribution.
fn unpacked(folder: &Path, requirement: &str) -> anyhow::Result<PathBuf> {
    let target = folder.join(requirement.replace("==", "-"));
    if !target.exists() {
        let downloads = folder.join("downloads").join(requirement);
        fs::create_dir_all(&downloads)?;
        let mut pip = shell::command("python3");
        pip.args(["-m", "pip", "download", "--quiet", "--no-deps"]);
        pip.args([
            "--no-binary",
            ":all:",
            "--disable-pip-version-check",
            "--dest",
        ]);
        shell::run(pip.arg(&downloads).arg(requirement))?;
        let unpacking = folder.join("downloads").join(format!("{requirement}.new"));
        let mut python = shell::command("python3");
        python.args(["-m", "tarfile", "-e"]);
        shell::run(python.arg(only_entry(&downloads)?).arg(&unpacking))?;
        fs::rename(&unpacking, &target)?;
    }
    only_entry(&target)
}

fn only_entry(folder: &Path) -> anyhow::Result<PathBuf> {
    let mut entries = fs::read_dir(folder)?;
    match (entries.next(), entries.next()) {
        (Some(entry), None) => Ok(entry?.path()),
        _ => bail!("{} should have one entry", folder.display()),
    }
}

/// Runs every example program; those that need an argument or a network are left out.
fn write_examples(examples: &Path, written: &Path) -> anyhow::Result<()> {
    if written.exists() {
        return Ok(());
    }
    let unfinished = written.with_extension("new");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished)?;
    }
    fs::create_dir_all(&unfinished)?;
    for entry in fs::read_dir(examples)? {
        let program = entry?.path();
        let (Some("py"), Some(stem)) = (
            program.extension().and_then(|extension| extension.to_str()),
            program.file_stem().and_then(|stem| stem.to_str()),
        ) else {
            continue;
        };
        let mut python = shell::command(Tool::Troposphere.program("python"));
        python.current_dir(&unfinished);
        let run = shell::capture(python.arg(&program))?;
        if run.success && run.stdout.contains("Resources") {
            fs::write(unfinished.join(format!("{stem}.yaml")), run.stdout)?;
        }
    }
    fs::rename(&unfinished, written)?;
    Ok(())
}
