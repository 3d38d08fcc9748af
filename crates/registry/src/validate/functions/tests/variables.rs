//! `Fn::Sub`.

use super::*;

#[test]
fn variables_are_of_the_template_or_of_the_function() {
    all_clean(&[
        "!Sub '${Name}-${AWS::Region}-${Topic}-${Topic.TopicName}-${ Name }'",
        "!Sub ['${A}-${Name}', {A: !GetAtt Topic.TopicName}]",
        "!Sub ['${A.B}', {A.B: x}]",
        "!Sub '${Name}${!Literal}'",
        "!Sub ['${Topic}', {Topic: x}]",
    ]);
}

#[test]
fn a_variable_that_is_not_used_is_found() {
    assert_eq!(
        text("!Sub ['${A}', {A: x, B: y}]"),
        [line(
            "function/unused-variable",
            "the text of `Fn::Sub` does not use the variable `B`"
        )]
    );
}

#[test]
fn a_text_without_variables_needs_no_function() {
    each_has(
        "function/sub-without-variables",
        &["!Sub plain", "!Sub '${!Literal}'", "!Sub ['plain', {}]"],
    );
}

#[test]
fn a_list_is_no_variable() {
    each_has(
        "function/variable-type",
        &["!Sub '${Names}'", "!Sub '${Network.CidrBlockAssociations}'"],
    );
    all_clean(&["!Sub ['${A}', {A: !Join [',', !Ref Names]}]"]);
}

#[test]
fn a_name_has_letters_and_digits() {
    each_has(
        "function/variable-name",
        &[
            "!Sub '${Na-me}'",
            "!Sub '${a b}'",
            "!Sub '${Name:-default}'",
        ],
    );
}

#[test]
fn what_defines_a_variable_is_checked() {
    each_has("function/unknown-target", &["!Sub ['${A}', {A: !Ref Nam}]"]);
    each_has("function/result-type", &["!Sub ['${A}', {A: !Ref Names}]"]);
}

#[test]
fn a_variable_without_an_end_is_found() {
    for (value, rest) in [
        ("!Sub 'x-${AWS::Region'", "AWS::Region"),
        ("!Sub '${Name}-${Topic.TopicName'", "Topic.TopicName"),
        ("!Sub 'x-${Name-${Stage}'", "Name-"),
        ("!Sub ['${Own}-${', {Own: a}]", ""),
    ] {
        assert_eq!(
            text(value),
            [line(
                "function/sub-unclosed",
                &format!("the variable `${{{rest}` has no `}}` at its end")
            )],
            "{value}"
        );
    }
    all_clean(&["!Sub '${!Literal-${Name}'", "!Sub '$Name ${Name}'"]);
}
