//! The example goes from Rust into two accounts: by the plan's script, with the real AWS CLI.

mod checks;
mod state;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, bail, ensure};
use serde_json::Value;

use super::aws::{Emulator, PROFILE_PREFIX};
use super::example::{self, Assembly, ORG_TRAIL};
use crate::shell;

pub(super) fn run() -> anyhow::Result<()> {
    let assembly = example::synthesize(ORG_TRAIL)?;
    let plan = assembly.plan()?;
    let script = script(&assembly)?;
    stops_at_a_failure(&script, &plan)?;

    let emulator = Emulator::start("deploy")?;
    prepare(&emulator, &plan)?;
    let first = execute(&emulator, &script, true)?;
    if !first.success {
        bail!(
            "the plan's script failed:\n{}{}{}",
            first.stdout,
            first.stderr,
            reasons(&emulator, &plan)?
        );
    }
    let deployed = state::read(&emulator, &plan)?;
    checks::run(&emulator, &plan)?;

    let second = execute(&emulator, &script, true)?;
    ensure!(
        second.success,
        "the second run failed:\n{}{}",
        second.stdout,
        second.stderr
    );
    let again = state::read(&emulator, &plan)?;
    state::ensure_same(&deployed, &again)?;
    println!(
        "a second run changes nothing: {} answers of AWS are the same",
        again.len()
    );
    Ok(())
}

/// The plan's script, as `catchment plan --format sh` prints it.
fn script(assembly: &Assembly) -> anyhow::Result<PathBuf> {
    let mut plan = example::catchment(&["plan", "--format", "sh"]);
    let text = shell::output(plan.arg(&assembly.folder))?;
    let path = shell::root().join("target/e2e/deploy.sh");
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    Ok(path)
}

/// Why resources failed, as the stacks' events say.
fn reasons(emulator: &Emulator, plan: &Value) -> anyhow::Result<String> {
    let mut text = String::new();
    for (account, name) in state::stacks(plan)? {
        let arguments = [
            "cloudformation",
            "describe-stack-events",
            "--stack-name",
            name,
        ];
        // A stack that the script did not come to has no events.
        let Ok(answer) = emulator.aws(account, &arguments) else {
            continue;
        };
        for event in answer["StackEvents"].as_array().into_iter().flatten() {
            if event["ResourceStatus"]
                .as_str()
                .is_some_and(|status| status.ends_with("_FAILED"))
            {
                writeln!(
                    text,
                    "{name}: {}: {}",
                    event["LogicalResourceId"], event["ResourceStatusReason"]
                )?;
            }
        }
    }
    Ok(text)
}

/// Runs the script as a release pipeline does: a profile per account, prerequisites checked or not.
fn execute(emulator: &Emulator, script: &Path, check: bool) -> anyhow::Result<shell::Captured> {
    let mut sh = shell::command("sh");
    emulator.environment(&mut sh);
    sh.env(
        "CATCHMENT_CHECK_PREREQUISITES",
        if check { "1" } else { "" },
    );
    shell::capture(sh.arg(script))
}

/// Without what the plan names as prerequisites AWS refuses the trail: the script must not say otherwise,
/// and makes nothing when it is to check them.
fn stops_at_a_failure(script: &Path, plan: &Value) -> anyhow::Result<()> {
    let emulator = Emulator::start("deploy-unprepared")?;
    let checked = execute(&emulator, script, true)?;
    ensure!(
        !checked.success,
        "the script does not check that trusted access is enabled"
    );
    for (account, _) in state::stacks(plan)? {
        let stacks = emulator.aws(account, &["cloudformation", "describe-stacks"])?;
        ensure!(
            stacks["Stacks"] == serde_json::json!([]),
            "stacks were made before the check failed: {stacks}"
        );
    }
    let unchecked = execute(&emulator, script, false)?;
    ensure!(
        !unchecked.success,
        "the script succeeded although the trail cannot be made"
    );
    println!(
        "without trusted access the script fails: before the first stack if it checks, at the trail else"
    );
    Ok(())
}

/// Does what the plan says must be so before the first step.
fn prepare(emulator: &Emulator, plan: &Value) -> anyhow::Result<()> {
    let prerequisites = plan["prerequisites"]
        .as_array()
        .context("the plan has no prerequisites")?;
    for prerequisite in prerequisites {
        let id = prerequisite["id"]
            .as_str()
            .context("a prerequisite has no id")?;
        let (Some(command), Some(account)) = (
            prerequisite["command"].as_str(),
            prerequisite["account"].as_str(),
        ) else {
            println!("prerequisite {id}: has no command, left to people");
            continue;
        };
        let mut sh = shell::command("sh");
        emulator.environment(&mut sh);
        sh.env("AWS_PROFILE", format!("{PROFILE_PREFIX}{account}"));
        shell::output(sh.args(["-c", command])).with_context(|| format!("prerequisite {id}"))?;
        println!("prerequisite {id}: done");
    }
    Ok(())
}
