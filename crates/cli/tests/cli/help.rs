//! What the command says about itself.

use crate::folder::Folder;

#[test]
fn every_verb_teaches_with_examples_and_exit_codes() {
    let folder = Folder::new();
    insta::assert_snapshot!("catchment", folder.catchment(&["--help"]).data());
    for verb in [
        "synth",
        "check",
        "list",
        "plan",
        "init",
        "schema",
        "completions",
    ] {
        insta::assert_snapshot!(verb, folder.catchment(&[verb, "--help"]).data());
    }
}

#[test]
fn every_shell_gets_completions_for_every_verb() {
    let folder = Folder::new();
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = folder.catchment(&["completions", shell]).data();
        for verb in [
            "synth",
            "check",
            "list",
            "plan",
            "init",
            "schema",
            "completions",
        ] {
            assert!(script.contains(verb), "{shell}: {verb}");
        }
    }
}

#[test]
fn the_schema_is_that_of_the_plan() {
    let folder = Folder::new();
    let schema: serde_json::Value =
        serde_json::from_str(&folder.catchment(&["schema"]).data()).unwrap();
    assert_eq!(schema, catchment_core::plan::schema());
}

#[test]
fn without_a_verb_the_help_is_an_error_of_usage() {
    let answer = Folder::new().catchment(&[]);
    assert_eq!(answer.code, Some(2));
    assert!(
        answer.err.contains("Usage: catchment <COMMAND>"),
        "{}",
        answer.err
    );
}
