//! Definitions of state machines.

use super::{NOWHERE, in_properties};
use crate::validate::testing::findings;

/// What is found in a definition: code and path inside it.
fn found(definition: &str) -> Vec<String> {
    let text = format!(
        "Parameters: {{P: {{Type: String}}}}\nResources:\n  R:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      RoleArn: !Ref P\n      Definition: {definition}\n"
    );
    let lines = findings(&text).into_iter().filter_map(|line| {
        let (place, _) = line.split_once(": ")?;
        let code = place.split(' ').nth(2)?;
        let path = place.split("Properties.Definition").nth(1)?;
        code.starts_with("state-machine/")
            .then(|| format!("{code} {}", path.trim_start_matches('.')))
    });
    lines.collect()
}

#[test]
fn a_definition_without_mistakes_is_clean() {
    let definition = "{StartAt: A, States: {\
        A: {Type: Task, Resource: !Ref P, Catch: [{ErrorEquals: [States.ALL], Next: F}], Next: B}, \
        B: {Type: Choice, Choices: [{Variable: $.a, IsNull: true, Next: C}], Default: D}, \
        C: {Type: Parallel, Branches: [{StartAt: X, States: {X: {Type: Pass, End: true}}}], Next: D}, \
        D: {Type: Map, ItemProcessor: {StartAt: Y, States: {Y: {Type: Succeed}}}, Next: E}, \
        E: {Type: Wait, Seconds: 5, End: true}, \
        F: {Type: Fail}}}";
    assert_eq!(found(definition), NOWHERE);
}

#[test]
fn mistakes_of_a_definition_are_found() {
    let state = |state: &str| format!("{{StartAt: A, States: {{A: {{{state}}}}}}}");
    for (definition, expected) in [
        ("[]".to_owned(), "state-machine/definition "),
        ("{States: {}}".to_owned(), "state-machine/definition "),
        ("{StartAt: A}".to_owned(), "state-machine/definition "),
        (
            "{StartAt: B, States: {}}".to_owned(),
            "state-machine/target StartAt",
        ),
        (state("Type: Pass"), "state-machine/transition States.A"),
        (
            state("Type: Pass, End: true, Next: A"),
            "state-machine/transition States.A",
        ),
        (
            state("Type: Fail, End: true"),
            "state-machine/transition States.A",
        ),
        (
            state("Type: Pass, Next: B"),
            "state-machine/target States.A.Next",
        ),
        (
            state("Type: Task, End: true"),
            "state-machine/state States.A",
        ),
        (
            state("Type: Taks, End: true"),
            "state-machine/state States.A.Type",
        ),
        (state("End: true"), "state-machine/state States.A"),
        (
            state("Type: Choice, Choices: [{Next: A}, {Next: B}]"),
            "state-machine/target States.A.Choices[1].Next",
        ),
        (
            state("Type: Parallel, End: true, Branches: [{StartAt: A, States: {}}]"),
            "state-machine/target States.A.Branches[0].StartAt",
        ),
        (
            "{StartAt: A, States: {A: {Type: Fail}, B: {Type: Fail}}}".to_owned(),
            "state-machine/unreachable States.B",
        ),
    ] {
        assert_eq!(found(&definition), [expected], "{definition}");
    }
}

#[test]
fn definitions_that_are_text_are_read() {
    let of = |code: &str, text: &str| {
        let properties = format!("RoleArn: !Ref P, DefinitionString: '{text}'");
        in_properties(code, "AWS::StepFunctions::StateMachine", &properties)
    };
    let text = r#"{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}"#;
    assert_eq!(
        of("state-machine/target", text),
        ["DefinitionString.States.A.Next"]
    );
    assert_eq!(of("state-machine/definition", "{"), ["DefinitionString"]);
    assert_eq!(
        of("state-machine/definition", "{\"StartAt\": ${Start}}"),
        NOWHERE
    );
}
