//! What a run leaves on the disk, and what it answers.
#![cfg(test)]

use std::fs;
use std::path::Path;

use catchment::prelude::*;
use catchment::{Deny, RunOptions, run_with};
use serde_json::Value as Data;

fn stack_with(finding: Option<Diagnostic>) -> impl FnOnce(&App) {
    |app| {
        let stack = app.stack("Logs", Env::new("222222222222", "ca-central-1"));
        let topic = stack.add_raw("Topic", RawResource::new("AWS::SNS::Topic"));
        stack.output("TopicName", topic.get_att_raw("TopicName"));
        if let Some(finding) = finding {
            stack.report(finding);
        }
    }
}

fn weak() -> Option<Diagnostic> {
    Some(Diagnostic::warning("topic/plain", "not encrypted"))
}

fn wrong() -> Option<Diagnostic> {
    Some(Diagnostic::error("topic/name", "no such topic"))
}

fn read(path: &Path) -> Data {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

#[test]
fn an_app_without_errors_is_written() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let exit = run_with(&RunOptions::new(&out), stack_with(weak()));
    assert_eq!(exit, ExitCode::SUCCESS);
    assert!(out.join("Logs.template.json").exists());
    assert_eq!(read(&out.join("manifest.json"))["version"], "36.0.0");
}

#[test]
fn the_version_that_the_caller_reads_reaches_manifest_and_mark() {
    let dir = tempfile::tempdir().unwrap();
    let options = RunOptions::new(dir.path()).manifest_version("55.0.0");
    assert_eq!(run_with(&options, stack_with(None)), ExitCode::SUCCESS);
    assert_eq!(read(&dir.path().join("manifest.json"))["version"], "55.0.0");
    assert_eq!(read(&dir.path().join("cdk.out"))["version"], "55.0.0");
}

#[test]
fn an_app_with_errors_leaves_what_was_there() {
    let dir = tempfile::tempdir().unwrap();
    let options = RunOptions::new(dir.path().join("out"));
    assert_eq!(run_with(&options, stack_with(None)), ExitCode::SUCCESS);
    let template = dir.path().join("out/Logs.template.json");
    let before = fs::read(&template).unwrap();
    let exit = run_with(&options, |app| {
        app.stack("Other", Env::agnostic());
        stack_with(wrong())(app);
    });
    assert_eq!(exit, ExitCode::FAILURE);
    assert_eq!(fs::read(&template).unwrap(), before);
    assert!(!dir.path().join("out/Other.template.json").exists());
}

#[test]
fn denied_warnings_keep_the_output_from_being_written() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let options = RunOptions::new(&out).deny(Deny::Warnings);
    assert_eq!(run_with(&options, stack_with(weak())), ExitCode::FAILURE);
    assert!(!out.exists());
    assert_eq!(run_with(&options, stack_with(None)), ExitCode::SUCCESS);
    assert!(out.exists());
}

#[test]
fn findings_are_written_whether_the_run_succeeds_or_not() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("findings.json");
    let options = RunOptions::new(dir.path().join("out")).diagnostics(&file);
    for (finding, code, exit) in [
        (wrong(), "topic/name", ExitCode::FAILURE),
        (weak(), "topic/plain", ExitCode::SUCCESS),
    ] {
        assert_eq!(run_with(&options, stack_with(finding)), exit);
        let findings = read(&file);
        assert_eq!(findings["version"], 1);
        let [found] = findings["diagnostics"].as_array().unwrap().as_slice() else {
            panic!("{findings}");
        };
        assert_eq!(found["code"], code);
        assert_eq!(found["path"], "Logs");
        assert!(
            found["location"]["file"]
                .as_str()
                .unwrap()
                .ends_with("tests/run.rs")
        );
    }
    let left: Vec<_> = fs::read_dir(dir.path()).unwrap().collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn accepted_findings_are_in_the_file_with_the_reason() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("findings.json");
    let options = RunOptions::new(dir.path().join("out")).diagnostics(&file);
    let exit = run_with(&options, |app| {
        stack_with(weak())(app);
        app.root().acknowledge("topic/plain", "holds no secrets");
    });
    assert_eq!(exit, ExitCode::SUCCESS);
    let findings = read(&file);
    assert_eq!(findings["diagnostics"], serde_json::json!([]));
    assert_eq!(findings["acknowledged"][0]["reason"], "holds no secrets");
}

#[test]
fn findings_that_cannot_be_written_fail_the_run_before_it_writes() {
    let dir = tempfile::tempdir().unwrap();
    let out = dir.path().join("out");
    let options = RunOptions::new(&out).diagnostics(dir.path().join("absent/findings.json"));
    assert_eq!(run_with(&options, stack_with(None)), ExitCode::FAILURE);
    assert!(!out.exists());
}

#[test]
fn a_directory_of_somebody_else_fails_the_run_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("thesis.txt"), "three years").unwrap();
    let exit = run_with(&RunOptions::new(dir.path()), stack_with(None));
    assert_eq!(exit, ExitCode::FAILURE);
    let kept = fs::read_to_string(dir.path().join("thesis.txt")).unwrap();
    assert_eq!(kept, "three years");
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
}
