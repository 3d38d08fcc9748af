//! `Fn::If`.

use super::*;
use crate::template::Node;
use crate::validate::context::Context;
use crate::validate::functions::known::literal as literal_text;
use crate::validate::functions::leaves;
use crate::validate::scenario::Scenario;

#[test]
fn a_condition_is_one_of_the_template() {
    assert_eq!(
        text("!If [Give, a, b]"),
        [line(
            "function/unknown-condition",
            "the template has no condition `Give`"
        )]
    );
}

#[test]
fn each_branch_is_what_is_expected() {
    each_has(
        "function/unknown-target",
        &["!If [Given, !Ref Nam, b]", "!If [Given, a, !Ref Nam]"],
    );
    each_has(
        "function/result-type",
        &["!If [Given, a, !If [Other, b, !Ref Names]]"],
    );
    assert_eq!(text("!If [Given, !Ref Names, !Ref Names]").len(), 2);
}

#[test]
fn a_branch_that_is_never_taken_is_found() {
    assert_eq!(
        text("!If [Given, !If [Given, a, b], c]"),
        [line(
            "function/unreachable-branch",
            "this branch of `Fn::If` is never taken: `Given` always holds here"
        )]
    );
    assert_eq!(
        text("!If [Never, a, b]"),
        [line(
            "function/unreachable-branch",
            "this branch of `Fn::If` is never taken: `Never` never holds here"
        )]
    );
}

#[test]
fn of_a_resource_that_never_exists_no_branch_counts() {
    let found = found(&format!(
        "{START}  It: {{Type: 'AWS::SNS::Topic', Condition: Never, Properties: {{DisplayName: !If [Given, a, b]}}}}\n"
    ));
    assert_eq!(found, [""; 0]);
}

const TEMPLATE: &str = "
Parameters:
  Stage: {Type: String, AllowedValues: [dev, prod]}
Conditions:
  Dev: !Equals [!Ref Stage, dev]
  Prod: !Equals [!Ref Stage, prod]
Metadata:
  Value: !If [Dev, !If [Prod, a, b], !If [Prod, !Ref AWS::NoValue, c]]
  Text: !If [Dev, x, !If [Prod, x, y]]
  Open: !Ref Stage
";

#[test]
fn leaves_are_the_branches_that_some_deployment_takes() {
    let template = Template::read(TEMPLATE).unwrap();
    let options = Options::new();
    let context = Context::new(&template, &options);
    let node = template
        .root
        .get("Metadata")
        .and_then(|all| all.get("Value"))
        .unwrap();
    let mut seen = Vec::new();
    leaves(
        &context,
        node,
        &Scenario::default(),
        &mut |leaf, scenario| {
            seen.push((leaf.and_then(Node::as_text), scenario.facts().to_vec()));
        },
    );
    assert_eq!(
        seen,
        [
            (Some("b"), vec![("Dev", true), ("Prod", false)]),
            (None, vec![("Dev", false), ("Prod", true)]),
        ]
    );
}

#[test]
fn the_text_of_a_value_is_known_where_all_deployments_agree() {
    let template = Template::read(TEMPLATE).unwrap();
    let options = Options::new();
    let context = Context::new(&template, &options);
    let all = template.root.get("Metadata").unwrap();
    let scenario = Scenario::default();
    let known = |name: &str| literal_text(&context, all.get(name).unwrap(), &scenario);
    assert_eq!(known("Text").as_deref(), Some("x"));
    assert_eq!(known("Open"), None);
    let prod = scenario.assume("Prod", true).unwrap();
    let stage = literal_text(&context, all.get("Open").unwrap(), &prod);
    assert_eq!(stage.as_deref(), Some("prod"));
}
