//! Parameters of nested stacks.

use super::NOWHERE;
use crate::template::Template;
use crate::validate::testing::findings_with;
use crate::{NestedParameters, Options};

fn found(parameters: &str) -> Vec<String> {
    let nested = "Parameters:\n  Needed: {Type: String}\n  Other: {Type: String, Default: a}\n";
    let nested = NestedParameters::of(&Template::read(nested).unwrap());
    let options = Options::new().nested("./nested.yaml", nested);
    let text = format!(
        "Parameters:\n  P: {{Type: String}}\nConditions:\n  C: !Equals [!Ref P, a]\nResources:\n  S: {{Type: AWS::CloudFormation::Stack, Properties: {{TemplateURL: ./nested.yaml{parameters}}}}}\n"
    );
    let lines = findings_with(&text, &options)
        .into_iter()
        .filter_map(|line| {
            let (place, _) = line.split_once(": ")?;
            let place = place.split_once(' ')?.1.to_owned();
            place.contains("nested-stack/").then_some(place)
        });
    lines.collect()
}

#[test]
fn a_nested_stack_gets_the_parameters_of_its_template() {
    let missing = "error nested-stack/missing-parameter S Properties.Parameters";
    let unknown = "error nested-stack/unknown-parameter S Properties.Parameters.Neded";
    assert_eq!(found(""), [missing]);
    assert_eq!(found(", Parameters: {Other: a}"), [missing]);
    assert_eq!(found(", Parameters: {Neded: a}"), [missing, unknown]);
    assert_eq!(found(", Parameters: {Needed: a, Other: b}"), NOWHERE);
    assert_eq!(
        found(", Parameters: !If [C, {Needed: a}, {Other: a}]"),
        [missing]
    );
    assert_eq!(
        found(", Parameters: !If [C, {Needed: a}, {Needed: b}]"),
        NOWHERE
    );
}
