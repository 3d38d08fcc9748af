//! The `cdk` CLI works on our output: it lists, synthesizes, compares and deploys it.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use super::aws::{Emulator, PROFILE_PREFIX};
use super::example::{self, Assembly, ORG_TRAIL};
use crate::command::tools::Tool;
use crate::shell;

pub(super) fn run() -> anyhow::Result<()> {
    let assembly = example::synthesize(ORG_TRAIL)?;
    let plan = assembly.plan()?;
    let steps = plan["steps"].as_array().context("the plan has no steps")?;
    let paths: Vec<&str> = steps
        .iter()
        .filter_map(|step| step["path"].as_str())
        .collect();
    list(&assembly, &paths)?;
    for step in steps {
        synth(&assembly, step)?;
        diff(&assembly, step)?;
    }
    let first = steps.first().context("the plan has no step")?;
    deploy(&assembly, first)
}

fn cdk(assembly: &Assembly, arguments: &[&str]) -> Command {
    let mut cdk = shell::command(Tool::Cdk.program("cdk"));
    cdk.args(arguments);
    cdk.args(["--no-notices", "--no-version-reporting", "--app"])
        .arg(&assembly.folder);
    // No question, no telemetry and no look for a newer version: the test needs no network.
    cdk.env("CI", "true")
        .env("CDK_DISABLE_CLI_TELEMETRY", "true")
        .env("CDK_DISABLE_VERSION_CHECK", "1");
    cdk.env("NO_COLOR", "1");
    cdk
}

/// `cdk ls` names every stack of the plan.
fn list(assembly: &Assembly, paths: &[&str]) -> anyhow::Result<()> {
    let listed = shell::output(&mut cdk(assembly, &["ls"]))?;
    let mut listed: Vec<&str> = listed
        .lines()
        .map(|line| line.split(' ').next().unwrap_or(line))
        .collect();
    let mut expected = paths.to_vec();
    listed.sort_unstable();
    expected.sort_unstable();
    ensure!(
        listed == expected,
        "`cdk ls` lists {listed:?}, the plan has {expected:?}"
    );
    println!("cdk ls: {}", listed.join(", "));
    Ok(())
}

/// `cdk synth` prints the template that we wrote.
fn synth(assembly: &Assembly, step: &Value) -> anyhow::Result<()> {
    let (path, file) = names(step)?;
    let printed = shell::output(&mut cdk(assembly, &["synth", path, "--json"]))?;
    let printed: Value =
        serde_json::from_str(&printed).context("`cdk synth --json` printed no JSON")?;
    ensure!(
        printed == assembly.json(file)?,
        "`cdk synth {path}` prints another template than {file}"
    );
    println!("cdk synth {path}: equal to {file}");
    Ok(())
}

/// `cdk diff` finds no difference to the template itself, and one to a changed template.
fn diff(assembly: &Assembly, step: &Value) -> anyhow::Result<()> {
    let (path, file) = names(step)?;
    let same = assembly.folder.join(file);
    let mut changed = assembly.json(file)?;
    changed["Resources"]["Removed"] = serde_json::json!({ "Type": "AWS::SNS::Topic" });
    let other = shell::root().join("target/e2e/changed.template.json");
    fs::write(&other, changed.to_string())?;

    for (template, differs) in [(same, false), (other, true)] {
        let template = template.to_string_lossy().into_owned();
        let outcome = shell::capture(&mut cdk(
            assembly,
            &[
                "diff",
                path,
                "--exclusively",
                "--fail",
                "--template",
                &template,
            ],
        ))?;
        if outcome.success == differs {
            bail!(
                "`cdk diff {path} --template {template}`:\n{}{}",
                outcome.stdout,
                outcome.stderr
            );
        }
        let text = format!("{}{}", outcome.stdout, outcome.stderr);
        ensure!(
            text.contains("Removed") == differs,
            "`cdk diff` does not name the removed resource:\n{text}"
        );
    }
    println!("cdk diff {path}: sees what differs and nothing else");
    Ok(())
}

/// `cdk deploy` brings one stack to the emulator.
fn deploy(assembly: &Assembly, step: &Value) -> anyhow::Result<()> {
    let (path, _) = names(step)?;
    let account = step["account"]
        .as_str()
        .context("the first step has no account")?;
    let name = step["stackName"]
        .as_str()
        .context("the first step has no stack name")?;
    let emulator = Emulator::start("cdk")?;
    let mut command = cdk(
        assembly,
        &[
            "deploy",
            path,
            "--exclusively",
            "--require-approval",
            "never",
        ],
    );
    emulator.environment(&mut command);
    shell::output(command.env("AWS_PROFILE", format!("{PROFILE_PREFIX}{account}")))?;
    let stacks = emulator.aws(
        account,
        &["cloudformation", "describe-stacks", "--stack-name", name],
    )?;
    let status = &stacks["Stacks"][0]["StackStatus"];
    ensure!(
        status == "CREATE_COMPLETE",
        "after `cdk deploy {path}` the stack is {status}"
    );
    println!("cdk deploy {path}: {name} is CREATE_COMPLETE in {account}");
    Ok(())
}

fn names(step: &Value) -> anyhow::Result<(&str, &str)> {
    let path = step["path"]
        .as_str()
        .context("a step of the plan has no path")?;
    let file = step["template"]
        .as_str()
        .context("a step of the plan has no template")?;
    Ok((path, file))
}
