//! Texts made to hurt.

use catchment_registry::template::Template;

use crate::support::{a, lines, refused};

#[test]
fn nesting_has_a_limit() {
    let json = |depth: usize| format!("{{\"A\": {}{}}}", "[".repeat(depth), "]".repeat(depth));
    let yaml = |depth: usize| format!("A: {}{}", "[".repeat(depth), "]".repeat(depth));
    for text in [json(127), yaml(127)] {
        assert!(Template::read(&text).is_ok());
    }
    for text in [json(128), yaml(128)] {
        let problems = refused(&text);
        assert!(
            problems[0]
                .ends_with("template/nesting: the template is nested deeper than 128 levels"),
            "{problems:?}"
        );
    }
}

#[test]
fn endless_nesting_of_any_kind_is_refused_at_once() {
    const MANY: usize = 100_000;
    for (start, piece) in [
        ("", "["),
        ("", "{\"a\":"),
        ("A: ", "["),
        ("A: ", "{a: "),
        ("A: ", "!If ["),
        ("A:\n ", "- "),
        ("", "? "),
        ("A: ", "&a ["),
        ("A:\n ", "- ? "),
    ] {
        let problems = refused(&format!("{start}{}", piece.repeat(MANY)));
        assert_eq!(problems.len(), 1, "{piece}");
    }
    let mut indented = String::new();
    for depth in 0..500 {
        indented.push_str(&" ".repeat(depth));
        indented.push_str("a:\n");
    }
    assert!(refused(&indented)[0].contains("template/nesting"));
}

#[test]
fn aliases_do_not_nest_deeper_than_what_is_written_out() {
    let deep = format!("{}{}", "[".repeat(100), "]".repeat(100));
    assert!(Template::read(&format!("x: &x {deep}\nA: [*x]")).is_ok());
    let text = format!("x: &x {deep}\nA: {}*x{}", "[".repeat(50), "]".repeat(50));
    assert!(refused(&text)[0].contains("template/nesting"));
}

#[test]
fn aliases_of_aliases_end_at_8_mib() {
    let mut text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for level in 1..30 {
        let below = level - 1;
        let aliases = format!("*a{below}, ").repeat(9);
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    let problems = refused(&text);
    assert_eq!(problems.len(), 1);
    assert!(
        problems[0].ends_with(
            "template/alias-expansion: the aliases up to here make a template of more than 8 MiB"
        ),
        "{problems:?}"
    );
}

#[test]
fn a_long_text_is_not_repeated_without_end() {
    let text = format!(
        "x: &x {}\nA: [{}]",
        "y".repeat(1 << 20),
        "*x, ".repeat(1_000)
    );
    assert!(refused(&text)[0].contains("template/alias-expansion"));
}

#[test]
fn anchors_without_aliases_cost_nothing() {
    let text = format!("A: {}1{}", "&a [".repeat(100), "]".repeat(100));
    assert!(Template::read(&text).is_ok());
}

#[test]
fn a_file_of_more_than_4_mib_is_not_read() {
    let text = format!("A: {}", "x".repeat(Template::MAX_BYTES));
    assert_eq!(
        refused(&text),
        ["1:1 template/too-large: the template has more than 4194304 bytes, and is not read"]
    );
}

#[test]
fn findings_stop_at_a_hundred() {
    let twice = "a: 1\n".repeat(1_000);
    assert_eq!(refused(&twice).len(), 100);
    let text = format!("x: &x 1\nA: [{}]", "*x, ".repeat(1_000));
    assert_eq!(Template::read(&text).unwrap().findings.len(), 100);
}

#[test]
fn a_large_object_is_read_in_linear_time() {
    let entries: String = (0..200_000)
        .map(|index| format!("\"k{index}\":{index},"))
        .collect();
    let text = format!("{{{entries}\"A\": 1}}");
    assert_eq!(a(&text), "1");
}

#[test]
fn junk_is_refused_with_a_place() {
    let junk: Vec<u8> = (0..=255_u8).cycle().take(4_096).collect();
    let problems = Template::read_bytes(&junk).unwrap_err();
    assert_eq!(lines(&problems).len(), 1);
}
