//! Every code of the reader is raised.

use catchment_registry::template::Template;

#[test]
fn every_code_is_raised_by_a_text() {
    let bomb = format!("x: &x {}\nA: [{}]", "y".repeat(1 << 20), "*x, ".repeat(10));
    for (text, code) in [
        ("{,}", "template/syntax"),
        ("A: [", "template/syntax"),
        (&"x".repeat(Template::MAX_BYTES + 1), "template/too-large"),
        ("", "template/empty"),
        ("- a", "template/not-an-object"),
        ("A: 1\nA: 2", "template/duplicate-key"),
        (&"[".repeat(200), "template/nesting"),
        ("~: 1", "template/key"),
        ("A: 1\n---\nA: 1", "template/documents"),
        ("A: \u{7}", "template/character"),
        ("A: !!set {}", "template/tag"),
        ("A: {<<: 1}", "template/merged-value"),
        (&bomb, "template/alias-expansion"),
        ("A: &x [*x]", "template/alias-circle"),
    ] {
        let problems = Template::read(text).unwrap_err();
        assert_eq!(problems[0].code(), code);
        assert!(problems[0].help_text().is_some(), "{code}");
    }
    for (text, code) in [
        ("A: [&x 1, *x]", "template/alias"),
        ("x: &x {}\nA: {<<: *x}", "template/merge-key"),
        ("A: 0755", "template/number-base"),
    ] {
        let template = Template::read(text).unwrap();
        assert_eq!(template.findings[0].code(), code);
        assert!(template.findings[0].help_text().is_some(), "{code}");
    }
    let problems = Template::read_bytes(&[0xFF, 0xFE]).unwrap_err();
    assert_eq!(problems[0].code(), "template/encoding");
}
