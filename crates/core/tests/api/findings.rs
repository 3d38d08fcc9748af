//! Findings come all at once, with place and help, and can be acknowledged.

use catchment_core::{
    App, Diagnostic, Env, MappingData, OutputData, Props, Severity, StackProps, dynamic,
};

use crate::support::{codes, findings, home, synth, test_resource, thing};

#[test]
fn everything_that_is_wrong_is_reported_at_once_with_its_place() {
    let app = App::new();
    let stack = app.stack("S", Env::new("12", "mars"));
    stack.add_raw("A", thing("x"));
    stack.add_raw("A", thing("x"));
    stack.add_raw("", thing("x"));
    let line = line!() - 2;
    app.stack("Empty", home());
    app.root().add_raw("Lost", thing("x"));
    app.stack("T", StackProps::new().env(home()).stack_name("no spaces"))
        .add_raw("A", thing("x"));
    let findings = findings(app);
    let codes: Vec<_> = findings
        .iter()
        .map(catchment_core::Diagnostic::code)
        .collect();
    for code in [
        "stack/account",
        "stack/region",
        "tree/duplicate-id",
        "tree/empty-id",
        "stack/empty",
        "tree/no-stack",
        "stack/name",
    ] {
        assert!(codes.contains(&code), "{code} is missing in {codes:?}");
    }
    let duplicate = findings
        .iter()
        .find(|f| f.code() == "tree/duplicate-id")
        .unwrap();
    assert_eq!(duplicate.path(), "S/A");
    let place = duplicate.location().unwrap();
    assert!(place.file.ends_with("findings.rs"), "{place:?}");
    assert_eq!(place.line, line);
    assert!(
        duplicate
            .message()
            .contains(&format!("findings.rs:{}", line - 1)),
        "{duplicate}"
    );
}

#[test]
fn an_acknowledged_finding_is_reported_with_its_reason_and_does_not_stop() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    let scope = stack.construct("Inner");
    scope.add_raw("Resource", thing("x"));
    scope.report(Diagnostic::error("test/broken", "broken").help("mend it"));
    stack.acknowledge("test/broken", "accepted until spring");
    let assembly = synth(app);
    assert!(assembly.diagnostics().is_empty());
    let [accepted] = assembly.acknowledged() else {
        panic!("one finding was accepted");
    };
    assert_eq!(accepted.reason, "accepted until spring");
    assert_eq!(accepted.at, "S");
    assert_eq!(accepted.diagnostic.path(), "S/Inner");
}

#[test]
fn an_acknowledgement_reaches_only_its_own_scope_and_is_reported_when_unused() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    stack
        .construct("Inner")
        .report(Diagnostic::error("test/broken", "broken"));
    stack
        .construct("In")
        .acknowledge("test/broken", "elsewhere");
    assert_eq!(codes(app), ["test/broken", "acknowledgement/unused"]);
}

#[test]
fn what_would_break_the_template_cannot_be_acknowledged() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    stack.add_raw("A", thing("x"));
    app.root().acknowledge("tree/duplicate-id", "please");
    assert_eq!(codes(app), ["tree/duplicate-id", "acknowledgement/unused"]);
}

#[test]
fn errors_come_before_warnings_and_notes() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    stack.report(Diagnostic::info("test/a", "a"));
    stack.report(Diagnostic::warning("test/b", "b"));
    stack.report(Diagnostic::error("test/c", "c"));
    let severities: Vec<_> = findings(app).iter().map(Diagnostic::severity).collect();
    assert_eq!(
        severities,
        [Severity::Error, Severity::Warning, Severity::Info]
    );
}

#[test]
fn limits_are_checked_with_their_numbers() {
    let app = App::new();
    let props = StackProps::new()
        .env(home())
        .description(&"d".repeat(1_025));
    let stack = app.stack("S", props);
    for number in 0..501 {
        stack.add_raw(&format!("R{number}"), thing(dynamic::ssm("name")));
    }
    for number in 0..201 {
        stack.output(&format!("O{number}"), OutputData::new("x"));
    }
    let attributes = (0..201).fold(MappingData::new(), |map, n| {
        map.entry("a", &n.to_string(), "x")
    });
    stack.mapping("Map", attributes);
    stack.add_raw("Big", thing("x".repeat(1_000_000).as_str()));
    let findings = findings(app);
    for (code, part) in [
        ("stack/limit", "502 resources, 500"),
        ("stack/limit", "201 outputs, 200"),
        ("stack/mapping", "201 attributes, 200"),
        ("stack/description", "1025 bytes, 1024"),
        ("stack/dynamic-references", "501 dynamic references, 60"),
        ("stack/template-too-large", "1000000 are allowed"),
    ] {
        let found = findings
            .iter()
            .any(|f| f.code() == code && f.message().contains(part));
        assert!(found, "{code} {part}: {findings:#?}");
    }
}

#[test]
fn a_missing_required_property_is_found() {
    test_resource!(Needy {
        type_name: "Test::Needy",
        required: &["Bucket"],
    });

    let app = App::new();
    app.stack("S", home()).add("Needy", Needy(Props::new()));
    let findings = findings(app);
    assert_eq!(findings[0].code(), "resource/missing-property");
    assert_eq!(findings[0].property_path(), Some("Properties.Bucket"));
}

#[test]
fn a_scope_of_another_app_takes_nothing() {
    let other = App::new();
    let foreign = other.stack("Other", home()).construct("Scope").node();
    let app = App::new();
    app.stack("S", home()).add_raw("A", thing("x"));
    app.root().at(foreign).add_raw("Lost", thing("x"));
    assert!(codes(app).contains(&"tree/foreign-scope".to_owned()));
}

#[test]
fn a_stage_has_a_name_that_stacks_can_begin_with() {
    let app = App::new();
    app.stage("42nd", home())
        .stack("S", home())
        .add_raw("A", thing("x"));
    assert!(codes(app).contains(&"stage/name".to_owned()));
}

#[test]
fn a_template_that_needs_a_bucket_is_noted() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("Big", thing("x".repeat(51_200).as_str()));
    let assembly = synth(app);
    assert_eq!(assembly.diagnostics()[0].code(), "stack/template-size");
}

#[test]
fn two_stacks_of_one_name_in_one_place_are_refused() {
    let app = App::new();
    for id in ["A", "B"] {
        let props = StackProps::new().env(home()).stack_name("same");
        app.stack(id, props).add_raw("Thing", thing("x"));
    }
    assert_eq!(codes(app), ["stack/name-clash"]);
}

#[test]
fn a_finding_prints_its_place_and_its_help() {
    let app = App::new();
    let stack = app.stack("S", home());
    stack.add_raw("A", thing("x"));
    stack.report(
        Diagnostic::error("test/broken", "`x` is broken")
            .property("Properties.Value")
            .help("mend it")
            .link("https://example.com"),
    );
    let text = findings(app)[0].to_string();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines[0], "error[test/broken]: `x` is broken");
    assert!(
        lines[1].starts_with("  at S Properties.Value ("),
        "{}",
        lines[1]
    );
    assert_eq!(lines[2..], ["  help: mend it", "  see https://example.com"]);
}
