//! YAML.

use catchment_registry::template::Format;

use crate::support::{a, json, read, refused, warned};

#[test]
fn short_forms_are_written_out() {
    for (short, long) in [
        ("!Ref B", r#"{"Ref":"B"}"#),
        ("!Condition B", r#"{"Condition":"B"}"#),
        ("!GetAtt B.C", r#"{"Fn::GetAtt":["B","C"]}"#),
        ("!GetAtt B.C.D", r#"{"Fn::GetAtt":["B","C.D"]}"#),
        ("!GetAtt B", r#"{"Fn::GetAtt":["B"]}"#),
        ("!GetAtt [B, !Ref C]", r#"{"Fn::GetAtt":["B",{"Ref":"C"}]}"#),
        ("!Sub 'a ${B}'", r#"{"Fn::Sub":"a ${B}"}"#),
        ("!Sub 12", r#"{"Fn::Sub":"12"}"#),
        ("!Ref", r#"{"Ref":""}"#),
        ("!If [C, yes, 1]", r#"{"Fn::If":["C",true,1]}"#),
        ("!Transform {Name: x}", r#"{"Fn::Transform":{"Name":"x"}}"#),
        (
            "!Base64 { 'Fn::Sub': x }",
            r#"{"Fn::Base64":{"Fn::Sub":"x"}}"#,
        ),
        ("!Unknown x", r#"{"Fn::Unknown":"x"}"#),
        ("{'Fn::GetAtt': B.C}", r#"{"Fn::GetAtt":"B.C"}"#),
    ] {
        assert_eq!(a(&format!("A: {short}")), long, "{short}");
        assert_eq!(
            a(&format!("A:\n  - {short}\n")),
            format!("[{long}]"),
            "{short}"
        );
    }
}

#[test]
fn short_forms_may_stand_inside_each_other() {
    let text = "A: !Join\n  - ''\n  - - !If\n      - C\n      - !Sub '${A}'\n      - !Ref AWS::NoValue\n    - !Select\n      - 0\n      - !GetAZs ''\n";
    assert_eq!(
        a(text),
        r#"{"Fn::Join":["",[{"Fn::If":["C",{"Fn::Sub":"${A}"},{"Ref":"AWS::NoValue"}]},{"Fn::Select":[0,{"Fn::GetAZs":""}]}]]}"#
    );
}

#[test]
fn scalars_without_quotes_are_those_of_yaml_1_1() {
    let text = "A: [yes, Off, ~, 012345678901, 2012-10-17, 1.50, 1e3, y, 'yes', \"1\"]";
    assert_eq!(
        a(text),
        r#"[true,false,null,"012345678901","2012-10-17",1.50,"1e3","y","yes","1"]"#
    );
    assert_eq!(a("A:"), "null");
    assert_eq!(a("A: |\n  a\n  b\n"), r#""a\nb\n""#);
    assert_eq!(a("A: >-\n  a\n  b\n"), r#""a b""#);
}

#[test]
fn a_number_with_another_base_is_told() {
    assert_eq!(a("A: 0755"), "493");
    assert_eq!(
        warned("A: 0755\nB: ['0755', 22:22]"),
        [
            "1:4 template/number-base: `0755` is read as the number 493",
            "2:13 template/number-base: `22:22` is read as the number 1342",
        ]
    );
}

#[test]
fn keys_are_texts_as_they_are_written() {
    assert_eq!(
        a("A: {1: a, true: b, 012: c, 'null': d, !!str e: f}"),
        r#"{"1":"a","true":"b","012":"c","null":"d","e":"f"}"#
    );
}

#[test]
fn keys_that_are_no_texts_are_refused() {
    for (text, kind) in [
        ("? [a]\n: b", "a list or an object"),
        ("{a: b}: c", "a list or an object"),
        ("~: b", "null"),
        (": b", "null"),
        ("!Ref a: b", "a function `Ref`"),
        ("a: &x [1]\n*x : c", "a list"),
    ] {
        let problems = refused(&format!("z: 1\n{text}\n"));
        let expected = format!("template/key: the key is {kind}, and must be a text");
        assert!(
            problems.iter().any(|problem| problem.ends_with(&expected)),
            "{text}: {problems:?}"
        );
    }
}

#[test]
fn tags_of_yaml_say_what_a_value_is() {
    assert_eq!(
        a("A: [!!str 1, ! 1, !!int 1, !!seq [a], !!map {}, !<tag:yaml.org,2002:str> 1, !<!Ref> B]"),
        r#"["1","1",1,["a"],{},"1",{"Ref":"B"}]"#
    );
}

#[test]
fn tags_that_cloudformation_does_not_know_are_refused() {
    for (tag, shown) in [
        ("!!binary aGk=", "!!binary"),
        ("!!timestamp 2001-01-01", "!!timestamp"),
        ("!!set {a}", "!!set"),
        ("!<other:tag> a", "!<other:tag>"),
    ] {
        assert_eq!(
            refused(&format!("A: {tag}")),
            [format!(
                "1:4 template/tag: tag `{shown}` is none that CloudFormation knows"
            )]
        );
    }
}

#[test]
fn an_alias_repeats_its_anchor_with_a_warning() {
    let text = "A:\n  - &x {b: [1]}\n  - *x\n  - &y !Ref C\n  - *y\n";
    assert_eq!(a(text), r#"[{"b":[1]},{"b":[1]},{"Ref":"C"},{"Ref":"C"}]"#);
    assert_eq!(
        warned(text),
        [
            "3:5 template/alias: an alias is given, which CloudFormation itself does not take",
            "5:5 template/alias: an alias is given, which CloudFormation itself does not take",
        ]
    );
    let items = read(text);
    let items = items.root.get("A").and_then(|node| node.as_list()).unwrap();
    assert_eq!(items[1].at.to_string(), "2:5");
}

#[test]
fn tools_of_sam_write_aliases_out() {
    let text = "Transform: AWS::Serverless-2016-10-31\nA: [&x 1, *x]\nB: {<<: {c: 1}}\n";
    assert_eq!(warned(text), [] as [&str; 0]);
    let text = text.replace("AWS::Serverless-2016-10-31", "[AWS::LanguageExtensions]");
    assert_eq!(warned(&text).len(), 2);
}

#[test]
fn a_merge_key_takes_entries_in_that_are_not_there() {
    let text = "x: &x {a: 1, b: 1}\ny: &y {b: 2, c: 2}\nA:\n  <<: [*x, *y]\n  a: 0\n";
    assert_eq!(a(text), r#"{"a":0,"b":1,"c":2}"#);
    assert_eq!(a("x: &x {a: 1}\nA: {<<: *x, b: 2}"), r#"{"b":2,"a":1}"#);
    assert_eq!(a("A: {'<<': 1}"), r#"{"<<":1}"#);
    assert_eq!(
        warned("x: &x {a: 1}\nA:\n  <<: *x\n"),
        ["3:3 template/merge-key: key `<<` is one that CloudFormation itself does not take"]
    );
    assert_eq!(
        refused("A: {<<: 1}"),
        [
            "1:9 template/merged-value: `<<` is given a number, and takes an object or a list of objects"
        ]
    );
}

#[test]
fn an_alias_without_anchor_is_refused() {
    assert_eq!(
        refused("A: *x"),
        [
            "1:4 template/syntax: the template is not valid YAML: while parsing node, found unknown anchor"
        ]
    );
    assert_eq!(
        refused("A: &x [*x]"),
        ["1:8 template/alias-circle: the alias stands inside the value that it repeats"]
    );
}

#[test]
fn keys_that_are_given_twice_are_all_found() {
    assert_eq!(
        refused("A:\n  b: 1\n  'b': 2\nC: 1\nA: 2\n"),
        [
            "3:3 template/duplicate-key: key `b` is given twice: here and at 2:3",
            "5:1 template/duplicate-key: key `A` is given twice: here and at 1:1",
        ]
    );
}

#[test]
fn a_file_is_one_document() {
    assert_eq!(a("---\nA: 1\n...\n"), "1");
    assert_eq!(a("%YAML 1.1\n---\nA: 1\n"), "1");
    assert_eq!(
        refused("A: 1\n---\nB: 1\n"),
        ["2:1 template/documents: a second document begins here"]
    );
}

#[test]
fn a_file_without_content_is_empty() {
    for text in ["", " \n", "# a comment\n", "---\n", "\u{feff}", "~"] {
        assert_eq!(
            refused(text),
            ["1:1 template/empty: the template is empty"],
            "{text:?}"
        );
    }
}

#[test]
fn line_ends_and_byte_order_marks_do_not_matter() {
    let text = "A:\n  - b\n  - |\n    c\n    d\n";
    let expected = read(text);
    for other in [text.replace('\n', "\r\n"), format!("\u{feff}{text}")] {
        let template = read(&other);
        assert_eq!(json(&template.root), json(&expected.root));
        assert_eq!(template.root, expected.root);
        assert_eq!(template.format, Format::Yaml);
    }
}

#[test]
fn a_tab_for_indentation_is_told() {
    let problems = catchment_registry::template::Template::read("A:\n\tb: 1\n").unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].code(), "template/syntax");
    assert_eq!(
        problems[0].help_text(),
        Some("indent with spaces: YAML allows no tabs there")
    );
}

#[test]
fn syntax_errors_have_their_place() {
    for (text, place) in [
        ("A: b: c\n", "1:5"),
        ("A: [1\nB: 2\n", "2:2"),
        ("A:\n  b\n c: 1\n", "3:3"),
        ("A: 'b\n", "1:4"),
        ("A: @b\n", "1:4"),
        ("A: %b\n", "1:4"),
    ] {
        let problems = refused(text);
        assert!(
            problems[0].starts_with(&format!("{place} template/syntax")),
            "{text:?} {problems:?}"
        );
    }
}

#[test]
fn control_characters_are_refused() {
    assert_eq!(
        refused("A: 1\nB: \u{7}\n"),
        ["2:4 template/character: the character U+0007 is given, which YAML does not allow"]
    );
    assert_eq!(
        refused("A: \u{0}"),
        ["1:4 template/character: the character U+0000 is given, which YAML does not allow"]
    );
    assert_eq!(a("A: \"\\u0007\\0\""), "\"\\u{7}\\0\"");
}
