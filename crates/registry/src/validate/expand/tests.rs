#![cfg(test)]

use crate::template::Template;
use crate::validate::testing::{clean, findings, findings_with};
use crate::validate::{Options, expand::expand};

/// What is found, without the messages.
#[track_caller]
fn found(text: &str) -> Vec<String> {
    let lines = findings(text);
    let short = lines
        .iter()
        .map(|line| line.split_once(": ").unwrap().0.to_owned());
    short.collect()
}

/// The logical ids of the resources after loops are written out.
#[track_caller]
fn resources(text: &str) -> Vec<String> {
    let template = Template::read(text).unwrap();
    let written = expand(&template, &Options::new());
    assert!(written.findings.is_empty(), "{:?}", written.findings);
    let resources = written.template.root.get("Resources").unwrap();
    resources
        .as_map()
        .unwrap()
        .keys()
        .map(str::to_owned)
        .collect()
}

#[test]
fn a_template_without_loops_stays_as_it_is() {
    let template = Template::read("Resources: {A: {Type: AWS::SNS::Topic}}").unwrap();
    let written = expand(&template, &Options::new());
    assert!(matches!(written.template, std::borrow::Cow::Borrowed(_)));
}

#[test]
fn a_list_is_written_out() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics:\n\
        \x20   - Name\n\
        \x20   - [A, b.c, 3]\n\
        \x20   - Topic&{Name}:\n\
        \x20       Type: AWS::SNS::Topic\n\
        \x20       Properties: {TopicName: !Sub 'x-${Name}', DisplayName: !Ref Name}\n\
        Outputs:\n\
        \x20 O: {Value: !GetAtt Topicbc.TopicName}\n";
    assert_eq!(resources(text), ["TopicA", "Topicbc", "Topic3"]);
    clean(text);
}

#[test]
fn values_take_the_items() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics:\n\
        \x20   - Name\n\
        \x20   - [A]\n\
        \x20   - 'T${Name}':\n\
        \x20       Ref: {Ref: Name}\n\
        \x20       Sub: !Sub '${Name}-${AWS::Region}'\n\
        \x20       Text: 'x${Name}&{Name}${!Name}${Other}'\n\
        \x20       Att: !GetAtt ['T${Name}', !Ref Name]\n\
        \x20       If: !If ['${Name}', !Ref Name, b]\n";
    let template = Template::read(text).unwrap();
    let written = expand(&template, &Options::new());
    let topic = written
        .template
        .root
        .get("Resources")
        .unwrap()
        .get("TA")
        .unwrap();
    let text_of = |key: &str| topic.get(key).unwrap().as_text().unwrap();
    assert_eq!(text_of("Ref"), "A");
    assert_eq!(text_of("Text"), "xAA${!Name}${Other}");
    let (name, argument) = topic.get("Sub").unwrap().as_intrinsic().unwrap();
    assert_eq!(
        (name, argument.as_text()),
        ("Fn::Sub", Some("A-${AWS::Region}"))
    );
    let texts = |key: &str| {
        let (_, argument) = topic.get(key).unwrap().as_intrinsic().unwrap();
        let items = argument.as_list().unwrap().iter();
        items
            .map(|item| item.as_text().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(texts("Att"), ["TA", "A"]);
    assert_eq!(texts("If"), ["${Name}", "A", "b"]);
    assert_eq!(topic.get("Ref").unwrap().at.line, 7);
}

#[test]
fn loops_nest() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 Fn::ForEach::Outer:\n\
        \x20   - A\n\
        \x20   - [X, Y]\n\
        \x20   - Fn::ForEach::Inner:\n\
        \x20       - B\n\
        \x20       - ['1', '2']\n\
        \x20       - 'T${A}${B}': {Type: AWS::SNS::Topic}\n";
    assert_eq!(resources(text), ["TX1", "TX2", "TY1", "TY2"]);
    clean(text);
}

#[test]
fn a_parameter_gives_its_default() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Parameters: {Names: {Type: CommaDelimitedList, Default: 'A, B'}}\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics: [Name, !Ref Names, {'T${Name}': {Type: AWS::SNS::Topic}}]\n";
    assert_eq!(resources(text), ["TA", "TB"]);
    clean(text);
}

#[test]
fn a_mapping_gives_all_that_it_may_yield() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Parameters: {Stage: {Type: String}}\n\
        Mappings: {M: {Prod: {Names: [A, B]}, Test: {Names: [B, C]}}}\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics: [Name, !FindInMap [M, !Ref Stage, Names], {'T${Name}': {Type: AWS::SNS::Topic}}]\n";
    assert_eq!(resources(text), ["TA", "TB", "TC"]);
    clean(text);
    assert_eq!(resources(&text.replace("!Ref Stage", "Test")), ["TB", "TC"]);
}

#[test]
fn what_is_known_only_at_deployment_is_checked_once() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Parameters: {Names: {Type: CommaDelimitedList}}\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics:\n\
        \x20   - Name\n\
        \x20   - !Ref Names\n\
        \x20   - 'T${Name}':\n\
        \x20       Type: AWS::SNS::Topic\n\
        \x20       Properties: {TopicName: !Ref Name, DisplayName: !Sub 'x-${Name}', Wrong: x}\n\
        Outputs:\n\
        \x20 O: {Value: !Ref TAnything}\n";
    let found = found(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].starts_with("9:75 error property/unknown "),
        "{found:?}"
    );
}

#[test]
fn an_item_may_be_a_parameter() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Parameters: {A: {Type: String, Default: x}, B: {Type: String, Default: x}}\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics: [Name, [!Ref A, !Ref B], {'T${Name}': {Type: AWS::SNS::Topic, Properties: {TopicName: !Ref Name}}}]\n\
        Outputs:\n\
        \x20 O: {Value: !Ref Tx}\n";
    clean(text);
}

#[test]
fn names_of_other_sections_are_not_open() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Parameters: {Names: {Type: CommaDelimitedList}}\n\
        Resources:\n\
        \x20 Fn::ForEach::Topics: [Name, !Ref Names, {'T${Name}': {Type: AWS::SNS::Topic, Metadata: {'M${Name}': x}}}]\n\
        Outputs:\n\
        \x20 O: {Value: !Ref T1}\n\
        \x20 P: {Value: !Ref M1}\n";
    let found = found(text);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].starts_with("7:"), "{found:?}");
}

#[test]
fn keys_that_are_known_only_at_deployment_are_left_open() {
    clean(
        "Transform: AWS::LanguageExtensions\n\
        Parameters: {Keys: {Type: CommaDelimitedList}}\n\
        Resources:\n\
        \x20 T:\n\
        \x20   Type: AWS::SNS::Topic\n\
        \x20   Properties:\n\
        \x20     Fn::ForEach::P: [Key, !Ref Keys, {'${Key}': x}]\n",
    );
}

#[test]
fn a_fault_in_the_body_of_a_loop_is_told_once() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 Fn::ForEach::L: [Name, [A, B, C], {'T${Name}': {Type: AWS::SNS::Topic, Properties: {Wrong: x}}}]\n";
    assert_eq!(
        found(text),
        ["3:87 error property/unknown TA Properties.Wrong"]
    );
}

#[test]
fn loops_need_the_transform() {
    let text = "Resources:\n\
        \x20 Fn::ForEach::Topics: [Name, [A], {'T${Name}': {Type: AWS::SNS::Topic}}]\n";
    assert_eq!(
        found(text),
        ["2:3 error function/for-each-transform Fn::ForEach::Topics"]
    );
}

#[test]
fn loops_stand_in_resources_conditions_and_outputs() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Parameters:\n\
        \x20 Fn::ForEach::P: [Name, [A], {'P${Name}': {Type: String}}]\n\
        Conditions:\n\
        \x20 Fn::ForEach::C: [Name, [A], {'C${Name}': !Equals [!Ref PA, a]}]\n\
        Resources:\n\
        \x20 T: {Type: AWS::SNS::Topic, Condition: CA}\n";
    assert_eq!(
        found(text),
        ["3:3 error function/for-each-place Fn::ForEach::P"]
    );
}

#[test]
fn the_shape_of_a_loop_is_checked() {
    for (value, code) in [
        ("x", "function/for-each-shape"),
        ("[Name, [A]]", "function/for-each-parts"),
        ("[[Name], [A], {}]", "function/for-each-shape"),
        ("[Name, [A], []]", "function/for-each-shape"),
        ("[Name, A, {}]", "function/for-each-collection"),
        ("[Name, [], {}]", "function/for-each-collection"),
        ("[Name, [[A]], {}]", "function/for-each-collection"),
        ("[Name, !GetAtt A.B, {}]", "function/for-each-collection"),
        ("[Name, !Ref Nothing, {}]", "function/for-each-reference"),
        ("[Name, !Ref Text, {}]", "function/for-each-collection"),
        (
            "[Name, !FindInMap [M, A, C], {}]",
            "function/for-each-collection",
        ),
        (
            "[Name, !FindInMap [M, A, Text], {}]",
            "function/for-each-collection",
        ),
    ] {
        let text = format!(
            "Transform: AWS::LanguageExtensions\n\
            Parameters: {{Text: {{Type: String}}}}\n\
            Mappings: {{M: {{A: {{B: [x], Text: y}}}}}}\n\
            Resources:\n\
            \x20 T: {{Type: AWS::SNS::Topic}}\n\
            \x20 Fn::ForEach::Loop: {value}\n"
        );
        let mut found = found(&text);
        found.retain(|line| !line.contains("/unused"));
        assert_eq!(found.len(), 1, "{value}: {found:?}");
        let expected = format!(" error {code} Fn::ForEach::Loop");
        assert!(
            found[0].starts_with("6:") && found[0].ends_with(&expected),
            "{value}: {found:?}"
        );
    }
}

#[test]
fn the_name_of_a_loop_is_its_own() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 T: {Type: AWS::SNS::Topic}\n\
        \x20 Fn::ForEach::T: [Name, [A], {'T${Name}': {Type: AWS::SNS::Topic}}]\n\
        \x20 Fn::ForEach::a-b: [Name, [B], {'T${Name}': {Type: AWS::SNS::Topic}}]\n\
        \x20 Fn::ForEach::L: [Name, [C], {'T${Name}': {Type: AWS::SNS::Topic}}]\n\
        Outputs:\n\
        \x20 Fn::ForEach::L: [Name, [C], {'O${Name}': {Value: !Ref TC}}]\n";
    assert_eq!(
        found(text),
        [
            "4:3 error function/for-each-name Fn::ForEach::T",
            "5:3 error function/for-each-name Fn::ForEach::a-b",
            "8:3 error function/for-each-name Fn::ForEach::L",
        ]
    );
}

#[test]
fn a_key_that_is_there_already_is_found() {
    let text = "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 Fn::ForEach::L: [Name, [A, B], {Same: {Type: AWS::SNS::Topic}}]\n\
        \x20 Same: {Type: AWS::SNS::Topic}\n";
    assert_eq!(
        findings(text),
        [
            "3:35 error function/for-each-duplicate Fn::ForEach::L Same: the loop writes the key `Same`, which is there already",
            "4:3 error function/for-each-duplicate Same: the loop writes the key `Same`, which is there already",
        ]
    );
}

#[test]
fn a_bomb_of_loops_is_an_error() {
    let items = vec!["a"; 100].join(", ");
    let mut body = "{'T${A}': {Type: AWS::SNS::Topic}}".to_owned();
    for name in ["A", "B", "C", "D", "E", "F"] {
        body = format!("{{Fn::ForEach::{name}: [{name}, [{items}], {body}]}}");
    }
    let text = format!("Transform: AWS::LanguageExtensions\nResources: {body}\n");
    let found = found(&text);
    assert!(
        found
            .iter()
            .any(|line| line.contains("error limit/for-each")),
        "{found:?}"
    );
}

#[test]
fn texts_cannot_grow_without_end() {
    let long = "x".repeat(100_000);
    let items: Vec<String> = (0..10).map(|n| format!("'{long}{n}'")).collect();
    let items = items.join(", ");
    let text = format!(
        "Transform: AWS::LanguageExtensions\n\
        Resources:\n\
        \x20 Fn::ForEach::L: [A, [{items}], {{'T${{A}}': {{X: '{}'}}}}]\n",
        "${A}".repeat(1_000)
    );
    let found = findings_with(&text, &Options::new());
    assert!(
        found
            .iter()
            .any(|line| line.contains("error limit/for-each"))
    );
}

#[test]
fn an_identifier_that_hides_something_is_found() {
    let loops = |identifier: &str| {
        format!(
            "Transform: AWS::LanguageExtensions\n\
            Parameters: {{Stage: {{Type: String}}}}\n\
            Resources:\n\
            \x20 Own: {{Type: AWS::SNS::Topic, Properties: {{TopicName: !Ref Stage}}}}\n\
            \x20 Fn::ForEach::Topics:\n\
            \x20   - {identifier}\n\
            \x20   - [A, B]\n\
            \x20   - Topic${{{identifier}}}: {{Type: AWS::SNS::Topic}}\n"
        )
    };
    clean(&loops("Name"));
    for name in ["Stage", "Own"] {
        assert_eq!(
            found(&loops(name)),
            ["6:7 warning function/for-each-identifier Fn::ForEach::Topics"],
            "{name}"
        );
    }
}
