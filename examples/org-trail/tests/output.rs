//! What is committed in `output/` is what the program yields.
//!
//! After a change, `UPDATE_OUTPUT=1 cargo test -p org-trail` writes it anew.
#![cfg(test)]

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use catchment::core::{Format, WriteOptions};
use catchment::prelude::*;

fn example() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Compares a committed file with what it should be, or writes it.
#[expect(
    clippy::disallowed_methods,
    reason = "whether to write is for the caller of the test to say"
)]
fn expect_committed(file: &str, expected: &str) {
    let path = example().join("output").join(file);
    if env::var_os("UPDATE_OUTPUT").is_some() {
        fs::write(&path, expected).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == expected,
        "`output/{file}` is not current: run `UPDATE_OUTPUT=1 cargo test -p org-trail`"
    );
}

fn synthesized(folder: &str) -> PathBuf {
    let app = App::new();
    org_trail::declare(&app);
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(folder);
    let options = WriteOptions::new().format(Format::Pretty);
    app.synth().unwrap().write(&out, &options).unwrap();
    out
}

#[test]
fn the_committed_output_is_what_the_program_writes() {
    let out = synthesized("org-trail");
    for file in [
        "LogArchive.template.json",
        "Management.template.json",
        "plan.json",
    ] {
        let expected = fs::read_to_string(out.join(file)).unwrap();
        expect_committed(file, &expected);
    }
    // The script is made from the plan, by the command, where a reader would call it.
    let plan = ["run", "--quiet", "--package", "catchment-cli", "--"];
    let script = Command::new(env!("CARGO"))
        .current_dir(example())
        .args(plan)
        .args(["plan", "output", "--format", "sh"])
        .output()
        .unwrap();
    assert!(script.status.success(), "{script:?}");
    expect_committed("plan.sh", str::from_utf8(&script.stdout).unwrap());
}
