//! Tests of the solver.

use super::{Scenario, can_be, implies, possible};
use crate::template::Template;
use crate::validate::Options;
use crate::validate::context::Context;

/// Whether the conditions can be as said at once.
#[track_caller]
fn can(text: &str, facts: &[(&'static str, bool)]) -> bool {
    with(text, |context| {
        let mut scenario = Scenario::default();
        for (condition, holds) in facts {
            match scenario.assume(condition, *holds) {
                Some(assumed) => scenario = assumed,
                None => return false,
            }
        }
        possible(context, &scenario)
    })
}

#[track_caller]
fn with<T>(text: &str, run: impl FnOnce(&Context<'_>) -> T) -> T {
    let template = Template::read(text).unwrap();
    let options = Options::new();
    run(&Context::new(&template, &options))
}

const STAGES: &str = "
Parameters:
  Stage: {Type: String, AllowedValues: [dev, test, prod]}
  Free: {Type: String}
Mappings:
  Same: {us-east-1: {K: x}, eu-west-1: {K: x}}
  Two: {us-east-1: {K: x}, eu-west-1: {K: y}}
Conditions:
  Dev: !Equals [!Ref Stage, dev]
  Test: !Equals [test, !Ref Stage]
  Prod: !Equals [!Ref Stage, prod]
  Other: !Equals [!Ref Stage, other]
  NotProd: !Not [{Condition: Prod}]
  Small: !Or [{Condition: Dev}, {Condition: Test}]
  Both: !And [{Condition: Dev}, {Condition: FreeA}]
  FreeA: !Equals [!Ref Free, a]
  FreeB: !Equals [!Ref Free, b]
  Itself: !Equals [!Ref Free, !Ref Free]
  Pair: !Equals [!Ref Free, !Ref Stage]
  PairAgain: !Equals [!Ref Stage, !Ref Free]
  Always: !Equals [a, a]
  Never: !Equals [a, b]
  Loop: !Not [{Condition: Loop}]
  Lost: !And [{Condition: Missing}, {Condition: Missing}]
  Wrong: 1
  SameX: !Equals [!FindInMap [Same, !Ref AWS::Region, K], x]
  TwoX: !Equals [!FindInMap [Two, !Ref AWS::Region, K], x]
  TwoY: !Equals [!FindInMap [Two, !Ref AWS::Region, K], y]
Resources: {}
";

#[test]
fn a_parameter_has_one_value() {
    assert!(can(STAGES, &[("Dev", true), ("Prod", false)]));
    assert!(!can(STAGES, &[("Dev", true), ("Prod", true)]));
    assert!(!can(STAGES, &[("FreeA", true), ("FreeB", true)]));
    assert!(can(STAGES, &[("FreeA", false), ("FreeB", false)]));
}

#[test]
fn a_parameter_has_one_of_its_allowed_values() {
    assert!(!can(STAGES, &[("Other", true)]));
    assert!(!can(
        STAGES,
        &[("Dev", false), ("Test", false), ("Prod", false)]
    ));
    assert!(can(
        STAGES,
        &[("Dev", false), ("Test", false), ("Prod", true)]
    ));
}

#[test]
fn conditions_are_made_of_others() {
    assert!(!can(STAGES, &[("NotProd", false), ("Small", true)]));
    assert!(!can(STAGES, &[("NotProd", true), ("Small", false)]));
    assert!(!can(STAGES, &[("Both", true), ("FreeB", true)]));
    assert!(can(
        STAGES,
        &[("Both", false), ("Dev", true), ("FreeA", false)]
    ));
    assert!(!can(
        STAGES,
        &[("Both", false), ("Dev", true), ("FreeA", true)]
    ));
}

#[test]
fn what_the_template_decides_is_decided() {
    assert!(!can(STAGES, &[("Always", false)]));
    assert!(!can(STAGES, &[("Never", true)]));
    assert!(!can(STAGES, &[("Itself", false)]));
    assert!(!can(STAGES, &[("Pair", true), ("PairAgain", false)]));
    assert!(!can(STAGES, &[("SameX", false)]));
    assert!(can(STAGES, &[("TwoX", false)]));
    assert!(!can(STAGES, &[("TwoX", true), ("TwoY", true)]));
}

#[test]
fn what_is_not_known_is_possible() {
    for condition in ["Loop", "Lost", "Wrong", "Missing"] {
        assert!(can(STAGES, &[(condition, true)]), "{condition}");
        assert!(can(STAGES, &[(condition, false)]), "{condition}");
    }
    assert!(!can(STAGES, &[("Missing", true), ("Missing", false)]));
}

#[test]
fn one_condition_implies_another() {
    with(STAGES, |context| {
        let dev = Scenario::default().assume("Dev", true).unwrap();
        assert!(implies(context, &dev, "Small"));
        assert!(implies(context, &dev, "Dev"));
        assert!(!implies(context, &dev, "FreeA"));
        assert!(!implies(context, &Scenario::default(), "Dev"));
    });
}

#[test]
fn a_parameter_can_have_a_value_or_not() {
    with(STAGES, |context| {
        let small = Scenario::default().assume("Small", true).unwrap();
        assert!(can_be(context, &small, "Stage", "dev"));
        assert!(!can_be(context, &small, "Stage", "prod"));
        assert!(!can_be(context, &small, "Stage", "none"));
        assert!(can_be(context, &small, "Free", "none"));
        assert!(can_be(context, &small, "Unknown", "none"));
        let not_a = Scenario::default().assume("FreeA", false).unwrap();
        assert!(!can_be(context, &not_a, "Free", "a"));
        assert!(can_be(context, &not_a, "Free", "z"));
    });
}

#[test]
fn what_would_take_too_long_is_possible() {
    // Each condition names the one before twice: 2 to the power of 200 ways down.
    let mut text = String::from("Conditions:\n  C0: !Equals [!Ref P, a]\n");
    for number in 1..200 {
        let before = number - 1;
        text.push_str(&format!(
            "  C{number}: !And [{{Condition: C{before}}}, {{Condition: C{before}}}]\n"
        ));
    }
    assert!(can(&text, &[("C199", true), ("C0", false)]));
    // Pigeons and holes: 12 parameters, any two of which differ, with 11 values.
    let mut text = String::from("Parameters:\n");
    let values: Vec<String> = (0..11).map(|value| format!("v{value}")).collect();
    for number in 0..12 {
        let list = values.join(", ");
        text.push_str(&format!(
            "  P{number}: {{Type: String, AllowedValues: [{list}]}}\n"
        ));
    }
    text.push_str("Conditions:\n  Clash: !Or\n");
    for one in 0..12 {
        for other in 0..one {
            for value in &values {
                text.push_str(&format!(
                    "    - !And [!Equals [!Ref P{one}, {value}], !Equals [!Ref P{other}, {value}]]\n"
                ));
            }
        }
    }
    assert!(can(&text, &[("Clash", false)]));
}
