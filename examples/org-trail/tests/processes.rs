#![cfg(test)]

//! Two processes give the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

/// Runs the app in a process of its own, and reads all that it wrote.
fn output_of_a_process(directory: &Path) -> BTreeMap<String, Vec<u8>> {
    let status = Command::new(env!("CARGO_BIN_EXE_org-trail"))
        .env("CDK_OUTDIR", directory)
        .status()
        .unwrap();
    assert!(status.success());
    let entries = fs::read_dir(directory)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .map(|path| {
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (name, fs::read(&path).unwrap())
        })
        .collect()
}

#[test]
fn two_processes_write_the_same_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let [one, two] = ["one", "two"].map(|name| output_of_a_process(&folder.path().join(name)));
    assert!(one.contains_key("LogArchive.template.json") && one.contains_key("tree.json"));
    assert_eq!(one, two);
}
