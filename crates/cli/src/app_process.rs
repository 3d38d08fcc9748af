//! Runs an app.

use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};

use crate::failure::Failure;
use crate::findings::Findings;
use crate::project::Project;

/// What the app is asked for.
#[derive(Clone, Copy)]
pub(crate) struct Wishes<'a> {
    pub(crate) out: &'a Path,
    pub(crate) pretty: bool,
    pub(crate) deny_warnings: bool,
}

/// How the app ended.
pub(crate) struct Ended {
    status: ExitStatus,
    /// What it found; absent if it is no Catchment app or did not get that far.
    pub(crate) findings: Option<Findings>,
}

/// Runs the app as the `cdk` command does: through the shell, in the project's folder, told by
/// variables where to write. What it prints goes to standard error.
pub(crate) fn run(project: &Project, wishes: Wishes<'_>) -> Result<Ended, Failure> {
    let folder = tempfile::tempdir()
        .map_err(|error| Failure::cannot("make", "a temporary directory", error))?;
    let file = folder.path().join("findings.json");
    let mut command = shell(&project.app);
    command
        .current_dir(&project.folder)
        .stdin(Stdio::null())
        .stdout(io::stderr())
        .env("CDK_OUTDIR", wishes.out)
        .env("CATCHMENT_DIAGNOSTICS", &file)
        .env("CATCHMENT_PRETTY", if wishes.pretty { "1" } else { "0" })
        .env(
            "CATCHMENT_DENY",
            if wishes.deny_warnings { "warnings" } else { "" },
        );
    let status = command
        .status()
        .map_err(|error| Failure::cannot("run", &project.app, error))?;
    let findings = Findings::read(&file)?;
    Ok(Ended { status, findings })
}

impl Ended {
    /// The findings of an app that wrote its output, else why it did not.
    pub(crate) fn into_success(self, project: &Project) -> Result<Findings, Failure> {
        let (app, status) = (&project.app, self.status);
        match self.findings {
            Some(findings) if status.success() => Ok(findings),
            None if status.success() => {
                let message = format!("the app `{app}` ended well and wrote no findings");
                Err(Failure::new(message)
                    .help("a Catchment app calls `catchment::run` in `main`; is this one?"))
            }
            findings => {
                let message = format!("the app `{app}` failed: {status}");
                Err(Failure::new(message).help(advice(project, status, findings.is_some())))
            }
        }
    }
}

fn advice(project: &Project, status: ExitStatus, reported: bool) -> String {
    let folder = project.folder.display();
    match status.code() {
        _ if reported => "fix what it reports above; the output directory is as it was".to_owned(),
        // What POSIX shells answer when they do not find the program, and what cmd.exe does.
        Some(127 | 9009) => format!("the shell found no such program; it ran in `{folder}`"),
        _ => format!("its own messages are above; it ran in `{folder}`"),
    }
}

#[cfg(not(windows))]
fn shell(line: &str) -> Command {
    let mut command = Command::new("/bin/sh");
    command.arg("-c").arg(line);
    command
}

#[cfg(windows)]
fn shell(line: &str) -> Command {
    use std::os::windows::process::CommandExt as _;
    let mut command = Command::new("cmd.exe");
    // cmd.exe takes its line as it is, and removes the outer pair of quotes.
    command
        .args(["/d", "/s", "/c"])
        .raw_arg(format!("\"{line}\""));
    command
}
