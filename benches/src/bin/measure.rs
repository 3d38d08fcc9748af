//! Runs one program and writes what it used to the file REPORT, as JSON.
//!
//! A process of its own, because a child begins with the memory of the process that started it:
//! started from a big one, a small program would seem big.

use std::fs;
use std::process::{Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, bail};
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeVal;

fn main() -> anyhow::Result<()> {
    let mut args = std::env::args_os().skip(1);
    let (report, program) = args
        .next()
        .zip(args.next())
        .context("usage: measure REPORT PROGRAM [ARG]...")?;
    let mut command = Command::new(&program);
    command
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    let wall = run(&mut command)?;
    let used = getrusage(UsageWho::RUSAGE_CHILDREN)?;
    let text = serde_json::json!({
        "wall_us": wall.as_micros(),
        "user_us": micros(used.user_time()),
        "system_us": micros(used.system_time()),
        "peak_bytes": i128::from(used.max_rss()).saturating_mul(RSS_UNIT),
    });
    fs::write(&report, text.to_string())?;
    Ok(())
}

/// Bytes in one unit of the kernel's `ru_maxrss`.
const RSS_UNIT: i128 = if cfg!(target_os = "macos") { 1 } else { 1024 };

#[expect(
    clippy::disallowed_types,
    reason = "measuring time is what this program is for"
)]
fn run(command: &mut Command) -> anyhow::Result<Duration> {
    let begin = std::time::Instant::now();
    let status = command
        .status()
        .with_context(|| format!("cannot start {command:?}"))?;
    let wall = begin.elapsed();
    if !status.success() {
        bail!("{command:?} ended with {status}");
    }
    Ok(wall)
}

fn micros(time: TimeVal) -> i128 {
    i128::from(time.tv_sec())
        .saturating_mul(1_000_000)
        .saturating_add(i128::from(time.tv_usec()))
}
