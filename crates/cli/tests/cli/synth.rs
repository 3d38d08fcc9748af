//! `catchment synth`, on good and bad input.

use crate::folder::Folder;

const APP: [&str; 3] = ["synth", "--app", "$APP"];

/// A folder with a written assembly, and the text of its template.
fn written() -> (Folder, String) {
    let folder = Folder::new();
    folder.catchment(&APP).data();
    let template = folder.read("catchment.out/LogArchive.template.json");
    (folder, template)
}

#[test]
fn what_was_written_is_told_on_standard_error() {
    let folder = Folder::new();
    let answer = folder.catchment(&APP);
    assert_eq!(answer.code, Some(0));
    assert_eq!(answer.out, "");
    insta::assert_snapshot!(answer.err, @r"
    wrote 2 stacks to `catchment.out`; 0 warnings, 0 notes, 0 acknowledged
      LogArchive  1 resource  156 bytes
      Management  1 resource  332 bytes
    ");
    assert_eq!(
        folder.names("catchment.out"),
        [
            "LogArchive.template.json",
            "Management.template.json",
            "cdk.out",
            "manifest.json",
            "plan.json",
            "tree.json",
            "validation-report.json",
        ]
    );
}

#[test]
fn the_app_of_the_nearest_cdk_json_runs_beside_it_from_any_folder_below() {
    let folder = Folder::new();
    folder.write(
        "cdk.json",
        r#"{"app": "touch ran-here; $APP", "output": "cdk.out"}"#,
    );
    folder.write("src/deep/lib.rs", "");
    let mut command = std::process::Command::new("sh");
    let line = format!("cd src/deep && {} synth", env!("CARGO_BIN_EXE_catchment"));
    folder.run(command.args(["-c", &line])).data();
    assert_eq!(
        folder.names("."),
        ["cdk.json", "cdk.out", "ran-here", "src"]
    );
}

#[test]
fn pretty_templates_are_indented_and_out_names_the_directory() {
    let folder = Folder::new();
    folder
        .catchment(&["synth", "--app", "$APP", "-o", "a/b", "--pretty"])
        .data();
    assert!(
        folder
            .read("a/b/LogArchive.template.json")
            .contains("\n  \"Resources\"")
    );
}

#[test]
fn what_the_app_prints_does_not_get_among_the_data() {
    let folder = Folder::new();
    let app = "echo noise; $APP warns";
    let answer = folder.catchment(&["synth", "--app", app, "--diagnostics", "json"]);
    assert!(answer.err.starts_with("noise\n"), "{}", answer.err);
    insta::assert_snapshot!(answer.data());
}

#[test]
fn findings_as_sarif_have_levels_places_and_suppressions() {
    let folder = Folder::new();
    let sarif = |app| folder.catchment(&["synth", "--app", app, "--diagnostics", "sarif"]);
    let failed = sarif("$APP errs");
    assert_eq!(failed.code, Some(1));
    insta::assert_snapshot!("sarif_of_an_app_with_errors", failed.out);
    let accepted = sarif("$APP accepts").data();
    insta::assert_snapshot!("sarif_of_an_accepted_finding", accepted);
}

#[test]
fn an_app_with_errors_leaves_what_was_there() {
    let (folder, template) = written();
    let answer = folder.catchment(&["synth", "--app", "$APP errs"]);
    answer.failed(&[
        "error[topic/name]: `Alerts!` is no name of a topic\n  at LogArchive/Alerts Properties.TopicName (",
        "warning[topic/plain]",
        "1 error, 1 warning\n",
        "error: the app `$APP errs` failed: exit status: 1\n  help: fix what it reports above",
    ]);
    assert_eq!(
        folder.read("catchment.out/LogArchive.template.json"),
        template
    );
    assert_eq!(folder.names("."), ["catchment.out"]);
}

#[test]
fn denied_warnings_fail_and_leave_what_was_there() {
    let (folder, template) = written();
    let deny = |app| folder.catchment(&["synth", "--app", app, "--deny", "warnings"]);
    deny("$APP warns").failed(&["warning[topic/plain]", "failed: exit status: 1"]);
    assert_eq!(
        folder.read("catchment.out/LogArchive.template.json"),
        template
    );
    deny("$APP accepts").data();
}

#[test]
fn an_app_that_ends_before_it_declares_anything_is_told_with_its_status() {
    let (folder, template) = written();
    folder
        .catchment(&["synth", "--app", "$APP ends"])
        .failed(&["the app `$APP ends` failed: exit status: 7", "it ran in `"]);
    folder
        .catchment(&["synth", "--app", "kill -9 $$"])
        .failed(&["the app `kill -9 $$` failed: signal: 9"]);
    assert_eq!(
        folder.read("catchment.out/LogArchive.template.json"),
        template
    );
}

#[test]
fn a_program_that_the_shell_does_not_find_is_told() {
    let folder = Folder::new();
    folder
        .catchment(&["synth", "--app", "no-such-program-here"])
        .failed(&[
            "failed: exit status: 127",
            "the shell found no such program",
        ]);
    assert!(folder.names(".").is_empty());
}

#[test]
fn a_program_that_is_no_catchment_app_is_told() {
    let (folder, template) = written();
    folder
        .catchment(&["synth", "--app", "$APP writes-nothing"])
        .failed(&[
            "ended well and wrote no findings",
            "calls `catchment::run` in `main`",
        ]);
    assert_eq!(
        folder.read("catchment.out/LogArchive.template.json"),
        template
    );
}

#[test]
fn a_missing_cdk_json_is_told_with_the_folder_and_the_way_out() {
    let folder = Folder::new();
    folder
        .catchment(&["synth"])
        .failed(&["no `cdk.json` in `/", "name the app with `--app`"]);
}

#[test]
fn a_cdk_json_that_cannot_be_used_is_told_with_its_place() {
    let folder = Folder::new();
    for (text, part) in [
        (
            "{\n  \"app\": \n",
            "it is no JSON: EOF while parsing a value at line 3 column 0",
        ),
        ("{}", "it has no `app`"),
        ("{\"app\": 7}", "`app` is `7`, and must be a text"),
    ] {
        folder.write("cdk.json", text);
        folder
            .catchment(&["synth"])
            .failed(&["cannot use `/", "/cdk.json`: ", part]);
    }
}

#[test]
fn a_directory_of_somebody_else_is_not_written() {
    let folder = Folder::new();
    folder.write("thesis/chapter.txt", "three years");
    folder
        .catchment(&["synth", "--app", "$APP", "--out", "thesis"])
        .failed(&[
            "/thesis` holds `chapter.txt`, which is not ours",
            "the app `$APP` failed",
        ]);
    assert_eq!(folder.read("thesis/chapter.txt"), "three years");
    assert_eq!(folder.names("thesis"), ["chapter.txt"]);
}

#[test]
fn an_output_that_cannot_be_a_directory_is_told_and_stays() {
    let folder = Folder::new();
    folder.write("file", "kept");
    for out in ["file", "file/below"] {
        folder
            .catchment(&["synth", "--app", "$APP", "--out", out])
            .failed(&["is a file, not a directory", "/file`", "help: "]);
        assert_eq!(folder.read("file"), "kept");
    }
    assert_eq!(folder.names("."), ["file"]);
}

#[test]
fn a_line_that_is_not_understood_is_code_2() {
    let folder = Folder::new();
    for line in [
        &["synth", "--deny", "all"][..],
        &["synht"],
        &["synth", "--diagnostics", "xml"],
    ] {
        let answer = folder.catchment(line);
        assert_eq!(answer.code, Some(2), "{}", answer.err);
        assert_eq!(answer.out, "");
    }
}
