//! What the figures were measured on and with.

use std::fs;

use anyhow::Context as _;
use serde_json::Value;

use super::super::tools::Tool;
use super::contestant::Contestant;
use crate::shell;

/// One line each: the machine, the tools.
pub(super) fn describe(contestants: &[Contestant]) -> anyhow::Result<Vec<String>> {
    let mut lines = hardware()?;
    lines.push(version("rustc")?);
    if contestants.contains(&Contestant::Troposphere) {
        let python = Tool::Troposphere.program("python");
        let print =
            "import platform, troposphere as t; print(platform.python_version(), t.__version__)";
        let versions = shell::output(shell::command(python).args(["-c", print]))?;
        let (python, troposphere) = versions.trim().split_once(' ').unwrap_or_default();
        lines.push(format!("Python {python}, troposphere {troposphere}"));
    }
    if contestants.iter().any(|one| one.is_cdk()) {
        let node = version("node")?;
        let (library, constructs) = (package("aws-cdk-lib")?, package("constructs")?);
        lines.push(format!(
            "Node.js {node}, aws-cdk-lib {library}, constructs {constructs}"
        ));
    }
    Ok(lines)
}

/// The machine, and how busy it is.
pub(super) fn hardware() -> anyhow::Result<Vec<String>> {
    let cores = std::thread::available_parallelism()?;
    let (system, processor) = (std::env::consts::OS, std::env::consts::ARCH);
    let model = field("/proc/cpuinfo", "model name").unwrap_or_else(|| processor.to_owned());
    let kib =
        field("/proc/meminfo", "MemTotal").and_then(|total| total.split(' ').next()?.parse().ok());
    let memory = kib.map(|kib: u64| format!(", {} GB of memory", kib * 1024 / 1_000_000_000));
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let load = load.split(' ').next().unwrap_or("unknown").to_owned();
    Ok(vec![
        format!(
            "{system} {processor}, {model}, {cores} cores{}",
            memory.unwrap_or_default()
        ),
        format!("load average before the first run: {load}"),
    ])
}

/// The value of the first `name : value` line of a file of the kernel.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}

fn version(program: &str) -> anyhow::Result<String> {
    Ok(shell::output(shell::command(program).arg("--version"))?
        .trim()
        .to_owned())
}

/// The version of an installed npm package.
fn package(name: &str) -> anyhow::Result<String> {
    let path = Tool::node_modules().join(name).join("package.json");
    let package: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
    let version = package["version"].as_str().map(str::to_owned);
    version.with_context(|| format!("{} has no version", path.display()))
}
