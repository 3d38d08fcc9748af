//! A fresh folder, as a person would work in.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A fresh folder, and what is done in it.
pub(crate) struct Folder(tempfile::TempDir);

/// What a command answered.
pub(crate) struct Answer {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Folder {
    pub(crate) fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Writes a file, with the folders above it.
    pub(crate) fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// The names in a folder, sorted.
    pub(crate) fn names(&self, name: &str) -> Vec<String> {
        let entries = fs::read_dir(self.path(name)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Runs `catchment` here. In the arguments, `$APP` is the fixture: `--app "$APP errs"`.
    pub(crate) fn catchment(&self, arguments: &[&str]) -> Answer {
        let mut command = Command::new(env!("CARGO_BIN_EXE_catchment"));
        self.run(command.args(arguments))
    }

    /// Runs a command here, with nothing of the tester's environment that it heeds.
    pub(crate) fn run(&self, command: &mut Command) -> Answer {
        for name in [
            "CDK_OUTDIR",
            "CDK_CLI_ASM_VERSION",
            "CLICOLOR_FORCE",
            "COLUMNS",
        ] {
            command.env_remove(name);
        }
        command.env("APP", fixture()).current_dir(self.0.path());
        let done = command.output().unwrap();
        Answer {
            code: done.status.code(),
            out: String::from_utf8(done.stdout).unwrap(),
            err: String::from_utf8(done.stderr).unwrap(),
        }
    }
}

/// The program `tests/fixture/app.rs`, which `cargo test` builds among the examples.
fn fixture() -> PathBuf {
    let test = std::env::current_exe().unwrap();
    let target = test.parent().and_then(Path::parent).unwrap();
    let app = target.join("examples/fixture-app");
    assert!(
        app.exists(),
        "build the fixture with `cargo build -p catchment-cli --examples`"
    );
    app
}

impl Answer {
    /// It failed with code 1, printed no data, and said all of `parts`.
    #[track_caller]
    pub(crate) fn failed(&self, parts: &[&str]) {
        assert_eq!(self.code, Some(1), "{}", self.err);
        assert_eq!(self.out, "");
        for part in parts {
            assert!(self.err.contains(part), "no `{part}` in:\n{}", self.err);
        }
        assert!(!self.err.contains('\u{1b}'), "colours without a terminal");
    }

    /// It ended well; its data.
    #[track_caller]
    pub(crate) fn data(self) -> String {
        assert_eq!(self.code, Some(0), "{}", self.err);
        self.out
    }
}
