//! `catchment check`.

use std::process::Command;

use serde_json::Value;

use crate::folder::{Answer, Folder};

/// Nothing is wrong with it.
pub(crate) const GOOD: &str = "\
Resources:
  Topic:
    Type: AWS::SNS::Topic
";
/// A warning: YAML reads `0755` as 493.
pub(crate) const WARNED: &str = "\
Resources:
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DisplayName: 0755
";
/// An error: a key that is given twice.
pub(crate) const BAD: &str = r#"{
  "Resources": {
    "Topic": {"Type": "AWS::SNS::Topic"},
    "Topic": {"Type": "AWS::SNS::Topic"}
  }
}
"#;

pub(crate) fn files(files: &[(&str, &str)]) -> Folder {
    let folder = Folder::new();
    for (name, text) in files {
        folder.write(name, text);
    }
    folder
}

/// Each finding as `file:line:column code`, from the list in JSON.
pub(crate) fn found(answer: &Answer) -> Vec<String> {
    let list: Vec<Value> = serde_json::from_str(&answer.out).unwrap();
    let line = |finding: &Value| {
        let place = &finding["location"];
        let file = place["file"].as_str().unwrap();
        format!(
            "{file}:{}:{} {}",
            place["line"],
            place["column"],
            finding["code"].as_str().unwrap()
        )
    };
    list.iter().map(line).collect()
}

pub(crate) fn json(folder: &Folder, arguments: &[&str]) -> Answer {
    let mut all = vec!["check", "--format", "json"];
    all.extend(arguments);
    folder.catchment(&all)
}

#[test]
fn a_good_template_is_passed_in_silence() {
    let folder = files(&[("a.yaml", GOOD)]);
    let answer = folder.catchment(&["check", "a.yaml"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), ""));
    assert_eq!(
        answer.err,
        "checked 1 template: 0 errors, 0 warnings, 0 notes\n"
    );
    assert_eq!(json(&folder, &["a.yaml"]).data(), "[]\n");
}

#[test]
fn a_nested_template_beside_the_file_says_which_parameters_it_has() {
    let outer = "Resources:\n  Net:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      \
        TemplateURL: nested/net.yaml\n      Parameters:\n        Rnage: 10.0.0.0/16\n";
    let inner = "Parameters:\n  Range: {Type: String}\nResources:\n  Net:\n    \
        Type: AWS::EC2::VPC\n    Properties: {CidrBlock: !Ref Range}\n";
    let folder = files(&[("outer.yaml", outer), ("nested/net.yaml", inner)]);
    let answer = json(&folder, &["outer.yaml"]);
    let found = found(&answer);
    assert!(
        found.iter().any(|line| line.contains("outer.yaml:7")),
        "{found:?}"
    );
    let gone = files(&[("outer.yaml", outer)]);
    assert_eq!(gone.catchment(&["check", "outer.yaml"]).code, Some(0));
}

#[test]
fn an_allowance_that_accepts_nothing_is_told() {
    let folder = files(&[("a.yaml", GOOD)]);
    let answer = folder.catchment(&["check", "--allow", "parameter/unusd=why", "a.yaml"]);
    assert_eq!(answer.code, Some(0));
    assert!(
        answer.err.contains("`--allow parameter/unusd` accepts"),
        "{}",
        answer.err
    );
}

#[test]
fn people_get_the_line_with_the_fix() {
    let folder = files(&[("a.json", BAD), ("b.yaml", WARNED)]);
    let answer = folder.catchment(&["check", "a.json", "b.yaml"]);
    assert_eq!(answer.code, Some(1));
    insta::assert_snapshot!(answer.out);
    assert_eq!(
        answer.err,
        "checked 2 templates: 1 error, 1 warning, 0 notes\n"
    );
}

#[test]
fn programs_get_a_list_with_the_fields_of_findings() {
    let folder = files(&[("a.json", BAD), ("b.yaml", WARNED)]);
    let answer = json(&folder, &["a.json", "b.yaml"]);
    assert_eq!(answer.code, Some(1));
    let list: Value = serde_json::from_str(&answer.out).unwrap();
    insta::assert_json_snapshot!(list);
}

#[test]
fn scanners_get_sarif_with_what_was_accepted() {
    let accepting = format!(
        "Metadata:\n  Catchment:\n    Suppress:\n      - {{Code: template/number-base, Reason: octal is meant}}\n{WARNED}"
    );
    let folder = files(&[
        ("a.json", BAD),
        ("b.yaml", WARNED),
        ("c d.yaml", &accepting),
    ]);
    let line = [
        "check",
        "--format",
        "sarif",
        "a.json",
        "b.yaml",
        "c d.yaml",
        "--allow",
        "template/number-base=not worth it",
    ];
    let answer = folder.catchment(&line);
    assert_eq!(answer.code, Some(1));
    let log: Value = serde_json::from_str(&answer.out).unwrap();
    insta::assert_json_snapshot!(log);
    assert_eq!(
        answer.err,
        "checked 3 templates: 1 error, 0 warnings, 0 notes, 2 suppressed\n"
    );
}

#[test]
fn warnings_fail_only_where_they_are_denied() {
    let folder = files(&[("a.yaml", WARNED)]);
    assert_eq!(folder.catchment(&["check", "a.yaml"]).code, Some(0));
    let denied = ["check", "--deny", "warnings", "a.yaml"];
    assert_eq!(folder.catchment(&denied).code, Some(1));
    let allow = "template/number-base=octal is meant";
    let answer = folder.catchment(&["check", "--deny", "warnings", "--allow", allow, "a.yaml"]);
    assert_eq!((answer.code, answer.out.as_str()), (Some(0), ""));
    assert_eq!(
        answer.err,
        "checked 1 template: 0 errors, 0 warnings, 0 notes, 1 suppressed\n"
    );
}

#[test]
fn what_makes_a_template_unreadable_cannot_be_allowed() {
    let folder = files(&[("a.json", BAD)]);
    let answer = json(
        &folder,
        &["a.json", "--allow", "template/duplicate-key=why not"],
    );
    assert_eq!(answer.code, Some(1));
    assert_eq!(found(&answer), ["a.json:4:5 template/duplicate-key"]);
}

#[test]
fn names_in_a_template_cannot_colour_the_terminal() {
    let text = "{\"Resources\": {\"\\u001b[31m\": 1, \"\\u001b[31m\": 2}}";
    let folder = files(&[("a.json", text)]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_catchment"));
    command.args(["check", "a.json"]).env("CLICOLOR_FORCE", "1");
    // `run` takes the variable away: colours are off, and what is left is the template's.
    let answer = folder.run(&mut command);
    assert_eq!(answer.code, Some(1));
    assert!(!answer.out.contains('\u{1b}'), "{}", answer.out);
    assert!(answer.out.contains("\\u{1b}[31m"), "{}", answer.out);
}

#[test]
fn a_long_line_is_shown_in_part_with_the_true_column() {
    let text = format!(
        "{{\"Description\": \"{}\", \"Resources\": [,]}}",
        "x".repeat(5_000)
    );
    let folder = files(&[("a.json", &text)]);
    let answer = folder.catchment(&["check", "a.json"]);
    assert!(answer.out.contains("--> a.json:1:5035"), "{}", answer.out);
    assert!(
        answer.out.lines().all(|line| line.chars().count() < 200),
        "{}",
        answer.out
    );
}

#[test]
fn a_line_that_is_not_understood_is_code_2() {
    let folder = files(&[("a.yaml", GOOD)]);
    for (line, part) in [
        (&["check"][..], "<PATH>"),
        (&["check", "--allow", "a/b", "a.yaml"], "a reason is needed"),
        (&["check", "--allow", "W1=why", "a.yaml"], "`W1` is no code"),
        (
            &["check", "--region", "Frankfurt", "a.yaml"],
            "invalid value 'Frankfurt' for '--region <REGION>'",
        ),
        (
            &["check", "--region", "eu-centrall-1", "a.yaml"],
            "a similar value exists: 'eu-central-1'",
        ),
        (
            &["check", "--deny", "all", "a.yaml"],
            "possible values: warnings",
        ),
        (
            &["check", "--format", "xml", "a.yaml"],
            "possible values: human, json, sarif",
        ),
    ] {
        let answer = folder.catchment(line);
        assert_eq!(answer.code, Some(2), "{}", answer.err);
        assert_eq!(answer.out, "");
        assert!(answer.err.contains(part), "{}", answer.err);
    }
}

#[test]
fn a_region_without_the_type_is_found() {
    let text = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n";
    let folder = files(&[("a.yaml", text)]);
    let line = [
        "check",
        "--region",
        "eu-central-1",
        "--region",
        "us-gov-west-1",
        "a.yaml",
    ];
    assert_eq!(folder.catchment(&line).code, Some(0));
}
