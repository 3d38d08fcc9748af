//! What a resource waits for.

use crate::validate::testing::findings;

fn waits(depends_on: &str, rest: &str) -> Vec<String> {
    findings(&format!(
        "Parameters: {{P: {{Type: String, Default: a}}}}\nConditions: {{C: !Equals [!Ref P, x]}}\nResources:\n  Other: {{Type: AWS::SNS::Topic}}\n  Perhaps: {{Type: AWS::SNS::Topic, Condition: C}}\n  R:\n    Type: AWS::SNS::Topic\n    DependsOn: {depends_on}\n    {rest}\n"
    ))
}

#[test]
fn a_dependency_is_on_a_resource_of_the_template() {
    assert_eq!(waits("Other", ""), [] as [&str; 0]);
    assert_eq!(waits("[Other]", ""), [] as [&str; 0]);
    assert_eq!(
        waits("Othr", ""),
        ["8:16 error resource/depends-on R DependsOn: there is no resource `Othr`"]
    );
    assert_eq!(
        waits("[Other, P]", ""),
        ["8:24 error resource/depends-on R DependsOn[1]: there is no resource `P`"]
    );
}

#[test]
fn a_resource_does_not_wait_for_itself() {
    let found = waits("R", "");
    assert!(
        found.contains(
            &"8:16 error resource/depends-on R DependsOn: `R` waits for itself".to_owned()
        )
    );
}

#[test]
fn a_dependency_is_written_out() {
    let found = waits("!If [C, Other, !Ref AWS::NoValue]", "");
    assert_eq!(
        found,
        [
            "8:16 error resource/attribute-type R DependsOn: an object is given, `DependsOn` must be a logical id or a list of them"
        ]
    );
    let found = waits("[!Ref Other]", "");
    assert_eq!(
        found,
        [
            "8:17 error resource/attribute-type R DependsOn[0]: an object is given, `DependsOn` names logical ids"
        ]
    );
}

#[test]
fn a_dependency_is_named_once() {
    assert_eq!(
        waits("[Other, Other]", ""),
        ["8:24 warning resource/depends-on-twice R DependsOn[1]: `Other` is named twice"]
    );
}

#[test]
fn a_dependency_that_a_function_makes_anyway_is_found() {
    for value in [
        "!Ref Other",
        "!GetAtt Other.TopicName",
        "!Sub 'x-${Other.TopicName}'",
        "!Sub ['${A}${Other}', {A: a}]",
    ] {
        let found = waits("Other", &format!("Properties: {{DisplayName: {value}}}"));
        assert_eq!(found.len(), 1, "{value}: {found:?}");
        assert!(
            found[0].contains(
                "warning resource/depends-on-implied R DependsOn: `Other` is waited for anyway"
            ),
            "{found:?}"
        );
    }
    let found = waits(
        "Other",
        "Properties: {DisplayName: !Sub ['${Other}', {Other: a}]}",
    );
    assert!(
        !found.iter().any(|line| line.contains("depends-on-implied")),
        "{found:?}"
    );
}

#[test]
fn a_dependency_exists_wherever_the_resource_does() {
    assert_eq!(
        waits("Perhaps", ""),
        [
            "8:16 error resource/depends-on-condition R DependsOn: `Perhaps` does not exist when the condition `C` does not hold, but this resource does"
        ]
    );
    assert_eq!(waits("Perhaps", "Condition: C"), [] as [&str; 0]);
}

#[test]
fn what_a_transform_makes_can_be_waited_for() {
    let found = findings(
        "Transform: AWS::Serverless-2016-10-31\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties: {InlineCode: x, Handler: a.b, Runtime: python3.13}\n  R:\n    Type: AWS::SNS::Topic\n    DependsOn: FRole\n",
    );
    assert_eq!(found, [] as [&str; 0]);
}
