//! Findings that a template says to accept.

#![cfg(test)]

use catchment_registry::template::Template;
use catchment_registry::{Findings, Options, validate};

use crate::support::lines;

fn found(text: &str) -> Findings {
    let template = Template::read(text).expect("a template");
    validate(&template, &Options::new().file("t.yaml"))
}

/// A bucket with a number that YAML reads with another base, which is the finding here.
fn template(top: &str, own: &str) -> String {
    format!(
        "{top}Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n{own}    DeletionPolicy: Retain\n    UpdateReplacePolicy: Retain\n    Properties:\n      Tags:\n        - {{Key: mode, Value: 0755}}\n"
    )
}

fn top(entries: &str) -> String {
    template(
        &format!("Metadata:\n  Catchment:\n    Suppress: {entries}\n"),
        "",
    )
}

fn standing(text: &str) -> Vec<String> {
    lines(&found(text).diagnostics)
}

const CODE: &str = "template/number-base";

#[test]
fn without_suppression_the_finding_stands() {
    let findings = found(&template("", ""));
    assert_eq!(
        lines(&findings.diagnostics),
        ["8:30 template/number-base: `0755` is read as the number 493"]
    );
    assert_eq!(findings.suppressed, []);
    let place = findings.diagnostics[0].location().unwrap();
    assert_eq!(place.file, "t.yaml");
}

#[test]
fn the_metadata_of_the_template_suppresses_everywhere() {
    let findings = found(&top(&format!(
        "[{{Code: {CODE}, Reason: ' octal is meant '}}]"
    )));
    assert_eq!(lines(&findings.diagnostics), [] as [&str; 0]);
    let [suppressed] = findings.suppressed.as_slice() else {
        panic!("{:?}", findings.suppressed)
    };
    assert_eq!(suppressed.diagnostic.code(), CODE);
    assert_eq!(
        (suppressed.reason.as_str(), &suppressed.at),
        ("octal is meant", &None)
    );
}

#[test]
fn the_metadata_of_a_resource_suppresses_what_is_about_it() {
    let own = |code: &str| {
        format!("    Metadata: {{Catchment: {{Suppress: [{{Code: {code}, Reason: why}}]}}}}\n")
    };
    // A misspelt property is about the resource, the reader's finding about no resource.
    let text = template("", &own("property/unknown")).replace("Tags:", "Colour: red\n      Tags:");
    let findings = found(&text);
    let suppressed = findings.suppressed.iter();
    let suppressed: Vec<_> = suppressed
        .map(|found| (found.diagnostic.code(), found.at.as_deref()))
        .collect();
    assert_eq!(suppressed, [("property/unknown", Some("Logs"))]);
    let text = template("", &own(CODE));
    assert_eq!(
        standing(&text),
        [
            "4:39 metadata/suppression-unused: `template/number-base` is suppressed here, and nothing in the resource raises it",
            "9:30 template/number-base: `0755` is read as the number 493",
        ]
    );
}

#[test]
fn a_suppression_that_nothing_needs_is_found() {
    let entry = |code: &str| format!("        - {{Code: {code}, Reason: why}}");
    let entries = [entry(CODE), entry(CODE), entry("no/such")].join("\n");
    assert_eq!(
        standing(&top(&format!("\n{entries}"))),
        [
            "5:11 metadata/suppression-unused: `template/number-base` is suppressed here, and nothing in the template raises it",
            "6:11 metadata/suppression-unused: `no/such` is suppressed here, and nothing in the template raises it",
        ]
    );
}

#[test]
fn a_suppression_without_reason_is_not_heeded() {
    for (entry, place) in [
        (format!("{{Code: {CODE}}}"), "3:16"),
        (format!("{{Code: {CODE}, Reason: ' '}}"), "3:53"),
    ] {
        let findings = standing(&top(&format!("[{entry}]")));
        assert_eq!(
            findings,
            [
                format!(
                    "{place} metadata/suppression-reason: the suppression of `{CODE}` has no `Reason`, and is not heeded"
                ),
                "11:30 template/number-base: `0755` is read as the number 493".to_owned(),
            ]
        );
    }
}

#[test]
fn a_suppression_of_another_form_is_told() {
    for (entries, message) in [
        (
            "yes",
            "3:15 metadata/suppression-form: `Suppress` is a boolean, and must be a list",
        ),
        (
            "[x]",
            "3:16 metadata/suppression-form: the suppression is a text, and must be an object with `Code` and `Reason`",
        ),
        (
            "[{Reason: why}]",
            "3:16 metadata/suppression-form: the suppression has no `Code`",
        ),
        (
            "[{Code: [], Reason: why}]",
            "3:23 metadata/suppression-form: `Code` is a list, and must be a text",
        ),
        (
            "[{Code: W3005, Reason: why}]",
            "3:23 metadata/suppression-form: `W3005` has not the form of a code, which is `area/phrase`",
        ),
        (
            "[{Code: a/b, Reason: {}}]",
            "3:36 metadata/suppression-form: `Reason` is an object, and must be a text",
        ),
        (
            "[{Codes: a/b, Reason: why}]",
            "3:17 metadata/suppression-form: key `Codes` is not known here; known are `Code`, `Reason`",
        ),
    ] {
        let found = standing(&top(entries));
        assert_eq!(
            found.first().map(String::as_str),
            Some(message),
            "{entries}"
        );
        assert_eq!(found.len(), 2, "{found:?}");
    }
    let text = template("Metadata:\n  Catchment: {Supress: []}\n", "");
    let findings = found(&text);
    assert_eq!(
        findings.diagnostics[0].help_text(),
        Some("did you mean `Suppress`?")
    );
}

#[test]
fn what_is_wrong_with_suppressions_cannot_be_suppressed() {
    let entries =
        "[{Code: metadata/suppression-unused, Reason: why}, {Code: no/such, Reason: why}]";
    let found = standing(&top(entries));
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn findings_are_in_the_order_of_the_text() {
    let text = "Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n    Properties: {B: 0755, A: 0755}\nTransform: []\n";
    let places = found(text).diagnostics;
    let places: Vec<_> = places
        .iter()
        .map(|found| found.location().cloned())
        .collect();
    let mut sorted = places.clone();
    sorted.sort();
    assert_eq!(places, sorted);
    assert!(places.len() > 2);
}

#[test]
fn after_a_thousand_findings_the_rest_is_left_out() {
    let properties: String = (0..2_000)
        .map(|index| format!("      P{index}: 1\n"))
        .collect();
    let text =
        format!("Resources:\n  Logs:\n    Type: AWS::S3::Bucket\n    Properties:\n{properties}");
    let findings = found(&text);
    assert_eq!(findings.diagnostics.len(), 1_001);
    assert!(lines(&findings.diagnostics).iter().any(|line| line
        == "1:1 template/too-many-findings: 1000 findings are kept, and what else there is was left out"));
}

#[test]
fn every_code_of_suppressions_is_raised() {
    for (entries, code) in [
        (
            "[{Code: no/such, Reason: why}]",
            "metadata/suppression-unused",
        ),
        ("[{Code: no/such}]", "metadata/suppression-reason"),
        ("[{Reason: why}]", "metadata/suppression-form"),
    ] {
        assert_eq!(found(&top(entries)).diagnostics[0].code(), code);
    }
}
