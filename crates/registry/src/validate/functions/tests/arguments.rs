//! Names of functions, and their arguments.

use super::*;

#[test]
fn a_function_that_there_is_not_suggests_one() {
    each_has(
        "function/unknown",
        &[
            "{'Fn::Jion': [a, [b]]}",
            "{'Fn:Join': ['', [b]]}",
            "!Subb a",
            "{'Fn::Ref': Name}",
        ],
    );
    assert_eq!(
        text("{'Fn::Jion': [a, [b]]}"),
        [line("function/unknown", "there is no function `Fn::Jion`")]
    );
}

#[test]
fn a_function_has_no_keys_beside_it() {
    each_has(
        "function/not-alone",
        &[
            "{'Fn::Sub': '${Name}', 'Fn::Join': ['', [a]]}",
            "{'Fn::If': [Given, a, b], Other: x}",
        ],
    );
}

#[test]
fn each_function_takes_so_many_arguments() {
    each_has(
        "function/arguments",
        &[
            "!Join ['', [a], b]",
            "!Join a",
            "!If [Given, a]",
            "!If {a: b}",
            "!Select [0]",
            "!Sub [a]",
            "!Sub ['${A}', {A: a}, b]",
            "!FindInMap [Sizes, us-east-1]",
            "!FindInMap [Sizes, us-east-1, Text, {DefaultValue: a}, b]",
            "{'Fn::GetAtt': [Topic]}",
            "{'Fn::GetAtt': [Topic, TopicName, x]}",
            "{'Fn::GetAtt': {a: b}}",
            "!Select [0, !Split [a]]",
            "!Select [0, !Cidr [10.0.0.0/16]]",
        ],
    );
}

#[test]
fn each_argument_is_of_its_kind() {
    each_has(
        "function/argument-type",
        &[
            "!Join [[a], [b]]",
            "!Join ['', b]",
            "!Join ['', [[b]]]",
            "!Join ['', [{A: b}]]",
            "{Ref: [Name]}",
            "{'Fn::GetAtt': [Topic, [a]]}",
            "!Base64 [a]",
            "!Base64 {A: a}",
            "!ImportValue [a]",
            "!Select [[0], [a]]",
            "!Select [0, a]",
            "!FindInMap [[Sizes], us-east-1, Text]",
            "!Sub ['${A}', {A: [a]}]",
            "!Select [0, !GetAZs [us-east-1]]",
            "!Join [',', !Split [',', [a]]]",
            "!Join ['', [null]]",
        ],
    );
}

#[test]
fn an_argument_that_is_no_value_has_its_form() {
    each_has(
        "function/argument-form",
        &[
            "!Sub ['${A}', [a]]",
            "!If [[Given], a, b]",
            "{'Fn::Transform': Name}",
            "{'Fn::Transform': {Name: [a]}}",
            "{'Fn::GetStackOutput': Name}",
        ],
    );
}

#[test]
fn named_arguments_are_known_and_given() {
    let output = |rest: &str| text(&format!("{{'Fn::GetStackOutput': {{{rest}}}}}"));
    assert_eq!(
        output("StackName: a, OutputNam: b"),
        [
            line(
                "function/missing-argument",
                "`Fn::GetStackOutput` needs `OutputName`"
            ),
            line(
                "function/unknown-argument",
                "`Fn::GetStackOutput` takes no `OutputNam`"
            ),
        ]
    );
    all_clean(&[
        "{'Fn::GetStackOutput': {StackName: !Ref Name, OutputName: b, Region: c, RoleArn: d}}",
    ]);
    each_has(
        "function/missing-argument",
        &[
            "{'Fn::Transform': {Parameters: {}}}",
            "{'Fn::Transform': {Name: 'AWS::Include'}}",
        ],
    );
    each_has(
        "function/unknown-argument",
        &["{'Fn::Transform': {Name: a, Params: {}}}"],
    );
}

#[test]
fn only_some_functions_make_an_argument() {
    each_has(
        "function/not-allowed",
        &[
            "!Join [!Ref Name, [a]]",
            "!Select [0, !Split [!Ref Name, a]]",
            "!Select [!Sub '${Name}', [a]]",
            "!Select [0, !Join ['', [a]]]",
            "!Select [0, [!Sub '${Name}']]",
            "!Sub [!Ref Name, {}]",
            "!FindInMap [!GetAtt Topic.TopicName, a, b]",
            "{'Fn::GetAtt': [Topic, !Select [0, !Ref Names]]}",
            "!Join ['', !Join ['', [a]]]",
            "!Equals [a, b]",
            "!And [a, b]",
            "{'Fn::Contains': [[a], b]}",
        ],
    );
}

#[test]
fn well_formed_functions_are_clean() {
    all_clean(&[
        "!Ref Name",
        "!Join ['-', [a, !Ref Name, 1, !GetAtt Topic.TopicName]]",
        "!Join ['-', !Ref Names]",
        "!Select [0, [a, b]]",
        "!Select ['1', [a, !Ref Name]]",
        "!Select [!FindInMap [Stages, dev, Number], !Ref Names]",
        "!Select [0, !Split [',', !Ref Name]]",
        "!Select [0, !GetAZs '']",
        "!Select [0, !GetAZs {Ref: 'AWS::Region'}]",
        "!Select [0, !Cidr [!GetAtt Network.CidrBlock, 6, 5]]",
        "!Base64 {'Fn::Sub': '${Name}'}",
        "!ImportValue {'Fn::Sub': '${Name}-x'}",
        "{'Fn::Transform': {Name: M, Parameters: {A: !Ref Name}}}",
        "{'Fn::Transform': [{Name: M}]}",
        "1",
        "true",
    ]);
}

#[test]
fn a_list_does_not_stand_for_a_text() {
    each_has(
        "function/result-type",
        &[
            "!Ref Names",
            "!Ref AWS::NotificationARNs",
            "!Split [',', a]",
            "!GetAZs ''",
            "!Cidr [10.0.0.0/16, 2, 8]",
            "!If [Given, !Ref Names, a]",
            "!FindInMap [Sizes, us-east-1, List]",
            "!GetAtt Network.CidrBlockAssociations",
            "!Join ['', [!Ref Names]]",
        ],
    );
    assert_eq!(
        text("!Ref Names"),
        [line(
            "function/result-type",
            "`Ref` of `Names` yields a list, expected is a text"
        )]
    );
}

#[test]
fn a_text_does_not_stand_for_a_list() {
    for value in [
        "!Ref Name",
        "!Sub '${Name}'",
        "!ImportValue x",
        "!If [Given, !Ref Name, [sg-12345678]]",
    ] {
        let found = list(value);
        assert_eq!(found.len(), 1, "{value}: {found:?}");
        assert!(found[0].starts_with("function/result-type: "), "{found:?}");
    }
    for value in [
        "!Ref Names",
        "[!Ref Name]",
        "!Split [',', !Ref Name]",
        "!If [Given, !Ref Names, [!Ref Group]]",
    ] {
        assert_eq!(list(value), [""; 0], "{value}");
    }
}

#[test]
fn an_index_is_in_the_list() {
    each_has(
        "function/select-index",
        &[
            "!Select [-1, [a]]",
            "!Select [one, [a]]",
            "!Select [1.5, [a]]",
        ],
    );
    each_has(
        "function/select-range",
        &[
            "!Select [2, [a, b]]",
            "!Select [0, []]",
            "!Select [6, !Cidr [10.0.0.0/16, 6, 8]]",
            "!Select [2, !Split ['-', a-b]]",
            "!Select [!FindInMap [Stages, dev, Number], [a]]",
        ],
    );
    assert_eq!(
        text("!Select [2, [a, b]]"),
        [line(
            "function/select-range",
            "`Fn::Select` takes item 2, the list has the items 0 to 1"
        )]
    );
}

#[test]
fn blocks_of_addresses_are_divided_within_bounds() {
    each_has(
        "function/cidr-block",
        &["!Select [0, !Cidr [10.0.0.0, 2, 8]]"],
    );
    each_has(
        "function/cidr-number",
        &[
            "!Select [0, !Cidr [10.0.0.0/16, 0, 8]]",
            "!Select [0, !Cidr [10.0.0.0/16, 257, 8]]",
            "!Select [0, !Cidr [10.0.0.0/16, 2, 129]]",
        ],
    );
    all_clean(&["!Select [0, !Cidr ['2001:db8::/56', 256, 64]]"]);
}

#[test]
fn texts_are_split_at_something() {
    each_has("function/empty-delimiter", &["!Select [0, !Split ['', a]]"]);
    each_has(
        "function/split-dynamic",
        &["!Select [0, !Split [',', '{{resolve:ssm:/a}}']]"],
    );
}

#[test]
fn zones_are_of_a_region_that_there_is() {
    each_has(
        "function/unknown-region",
        &["!Select [0, !GetAZs us-east-9]"],
    );
    all_clean(&["!Select [0, !GetAZs us-east-1]"]);
}

#[test]
fn the_argument_what_is_given_and_the_fix_are_named() {
    for (value, expected) in [
        (
            "!Join ['', b]",
            "the text `b` is given, the second argument of `Fn::Join` must be a list (put it into a list: `[…]`)",
        ),
        (
            "!Split [',', [a]]",
            "a list is given, the second argument of `Fn::Split` must be a text (write one text, or a function that yields one)",
        ),
        (
            "!Join [[a], [b]]",
            "a list is given, the delimiter of `Fn::Join` must be a text (write one text)",
        ),
        (
            "!Select [0, {A: b}]",
            "an object is given, the second argument of `Fn::Select` must be a list (write a list: `[…]`)",
        ),
        (
            "!Join [a]",
            "`Fn::Join` takes a list of 2, not a list of 1 (write `Fn::Join: [delimiter, [text, …]]`)",
        ),
    ] {
        let template = format!(
            "{START}  It: {{Type: 'AWS::SNS::Topic', Properties: {{DisplayName: {value}}}}}\n"
        );
        let template = Template::read(&template).unwrap();
        let found = validate(&template, &Options::new()).diagnostics;
        let texts: Vec<String> = found
            .iter()
            .filter(|finding| finding.code().starts_with("function/arg"))
            .map(|finding| {
                let help = finding.help_text().unwrap_or_default();
                format!("{} ({help})", finding.message())
            })
            .collect();
        assert_eq!(texts, [expected], "{value}");
    }
}
