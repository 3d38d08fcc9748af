//! The emulator as a running server, and the AWS CLI that talks to it from any account.

use std::fmt::Write as _;
use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use anyhow::{Context as _, bail};
use serde_json::Value;

use crate::command::tools::Tool;
use crate::shell;

/// The organization that the example belongs to.
pub(super) const ORGANIZATION: &str = "o-exampleorgid";
/// Its management account.
pub(super) const MANAGEMENT: &str = "111111111111";
/// Its log-archive account.
pub(super) const ARCHIVE: &str = "222222222222";
/// Profiles are named by this and an account, for `CATCHMENT_PROFILE_PREFIX`.
pub(super) const PROFILE_PREFIX: &str = "emulated-";

/// A running emulator. It ends when this is dropped.
pub(super) struct Emulator {
    server: Child,
    port: u16,
    config: PathBuf,
}

impl Emulator {
    /// Starts an empty emulator; its log is `target/e2e/<name>.log`.
    pub(super) fn start(name: &str) -> anyhow::Result<Self> {
        let folder = shell::root().join("target/e2e");
        fs::create_dir_all(&folder)?;
        let log = folder.join(format!("{name}.log"));
        let config = folder.join(format!("{name}.aws-config"));
        fs::write(&config, profiles()?)?;

        let port = free_port()?;
        let mut python = shell::command(Tool::Moto.program("python"));
        python.current_dir(shell::root().join("crates/xtask"));
        python.env("PYTHONDONTWRITEBYTECODE", "1");
        python.args(["-m", "emulator", "--port", &port.to_string()]);
        python.args([
            "--organization",
            ORGANIZATION,
            "--management",
            MANAGEMENT,
            "--member",
            ARCHIVE,
        ]);
        python
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(File::create(&log)?);
        let server = python.spawn().context("cannot start the emulator")?;
        let mut emulator = Emulator {
            server,
            port,
            config,
        };
        emulator
            .wait_until_ready()
            .with_context(|| format!("see {}", log.display()))?;
        Ok(emulator)
    }

    fn wait_until_ready(&mut self) -> anyhow::Result<()> {
        let stdout = self
            .server
            .stdout
            .take()
            .context("the emulator has no stdout")?;
        let mut lines = BufReader::new(stdout).lines();
        for line in lines.by_ref() {
            if line?.starts_with("ready on ") {
                // The pipe must stay open and empty: the server writes to it now and then.
                std::thread::spawn(move || lines.for_each(drop));
                return Ok(());
            }
        }
        bail!("the emulator ended before it was ready");
    }

    /// What makes every AWS tool, the CLI and the cdk, talk to the emulator and to nothing else.
    pub(super) fn environment(&self, command: &mut Command) {
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("AWS_") {
                command.env_remove(name);
            }
        }
        command.env(
            "AWS_ENDPOINT_URL",
            format!("http://127.0.0.1:{}", self.port),
        );
        command.env("AWS_CONFIG_FILE", &self.config);
        command.env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null");
        command.env("AWS_EC2_METADATA_DISABLED", "true");
        command.env("AWS_PAGER", "");
        command.env("CATCHMENT_PROFILE_PREFIX", PROFILE_PREFIX);
        let found = std::env::var_os("PATH").unwrap_or_default();
        let first = Tool::Awscli.folder().join("bin");
        let path = std::iter::once(first).chain(std::env::split_paths(&found));
        if let Ok(path) = std::env::join_paths(path) {
            command.env("PATH", path);
        }
    }

    /// What one call of the AWS CLI answers, in an account.
    pub(super) fn aws(&self, account: &str, arguments: &[&str]) -> anyhow::Result<Value> {
        let mut aws = shell::command(Tool::Awscli.program("aws"));
        self.environment(&mut aws);
        aws.args([
            "--output",
            "json",
            "--profile",
            &format!("{PROFILE_PREFIX}{account}"),
        ]);
        let answer = shell::output(aws.args(arguments))?;
        if answer.trim().is_empty() {
            return Ok(Value::Null);
        }
        Ok(serde_json::from_str(&answer)?)
    }
}

impl Drop for Emulator {
    fn drop(&mut self) {
        // It may have ended already: nothing is left to do then.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// One profile per account; the emulator reads the account off the key.
fn profiles() -> anyhow::Result<String> {
    let mut text = String::new();
    for account in [MANAGEMENT, ARCHIVE] {
        writeln!(text, "[profile {PROFILE_PREFIX}{account}]")?;
        writeln!(text, "aws_access_key_id = AKIAEMUL{account}")?;
        writeln!(text, "aws_secret_access_key = emulator")?;
        writeln!(text, "region = ca-central-1\n")?;
    }
    Ok(text)
}

fn free_port() -> anyhow::Result<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}
