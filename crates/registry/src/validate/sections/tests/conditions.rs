#![cfg(test)]

use super::with_topic;
use crate::validate::testing::findings;

/// What is found in conditions, except that nothing names them.
#[track_caller]
fn conditions(text: &str) -> Vec<String> {
    let mut found = with_topic(&format!("Conditions:\n{text}"));
    found.retain(|line| !line.contains("condition/unused"));
    found
}

#[test]
fn conditions_may_name_each_other() {
    assert_eq!(
        conditions(
            "  A: !Equals [!Ref AWS::Region, a]\n  B: !Not [{Condition: A}]\n  C: !And [{Condition: A}, {Condition: B}]\n"
        ),
        [] as [&str; 0]
    );
}

#[test]
fn a_circle_of_conditions_is_printed_in_full() {
    let text = "Conditions:\n  A: !Not [{Condition: B}]\n  B: !Or [{Condition: C}, {Condition: C}]\n  C: {Condition: A}\n  D: !Not [{Condition: D}]\nResources: {Topic: {Type: AWS::SNS::Topic}}\n";
    let found: Vec<String> = findings(text)
        .into_iter()
        .filter(|line| line.contains("condition/circular"))
        .collect();
    assert_eq!(
        found,
        [
            "2:3 error condition/circular A: the conditions name each other in a circle: `A` → `B` → `C` → `A`",
            "5:3 error condition/circular D: the conditions name each other in a circle: `D` → `D`",
        ]
    );
}

#[test]
fn a_comparison_that_is_always_the_same_is_found() {
    for (text, count) in [
        ("  A: !Equals [a, b]\n", 1),
        ("  A: !Equals [1, '1']\n", 1),
        (
            "  A: !Not [!Equals [!Ref AWS::Region, !Ref AWS::Region]]\n",
            1,
        ),
        ("  A: !Equals [!Ref AWS::Region, a]\n", 0),
    ] {
        let found = conditions(text);
        let found = found
            .iter()
            .filter(|line| line.contains("warning condition/constant A"));
        assert_eq!(found.count(), count, "{text}");
    }
}

#[test]
fn what_is_no_condition_is_found() {
    for wrong in ["text", "[]", "{Fn::Of: []}", "{Ref: AWS::Region}", "{}"] {
        let found = conditions(&format!("  A: {wrong}\n"));
        assert!(
            found.iter().any(|line| line.contains(" error ")),
            "{wrong}: {found:?}"
        );
    }
}
