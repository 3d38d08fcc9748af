//! Lists.

use super::{fine, one};
use crate::validate::testing::findings;

#[test]
fn a_list_that_is_too_long_is_found() {
    one(
        "AWS::IAM::InstanceProfile",
        "{Roles: [a, b]}",
        "error property/list-length R Properties.Roles: 2 items are given, allowed is at most 1",
    );
}

#[test]
fn items_that_conditions_remove_do_not_count() {
    let text = |items: &str| {
        format!(
            "Conditions: {{C: !Equals [!Ref AWS::Region, x], D: !Equals [!Ref AWS::AccountId, y]}}\nResources:\n  R:\n    Type: AWS::IAM::InstanceProfile\n    Properties:\n      Roles: [{items}]\n"
        )
    };
    let excluding = "!If [C, a, !Ref AWS::NoValue], !If [C, !Ref AWS::NoValue, b]";
    let unused = "1:48 warning condition/unused D: nothing names the condition `D`";
    assert_eq!(findings(&text(excluding)), [unused]);
    let both = "!If [C, a, !Ref AWS::NoValue], !If [D, !Ref AWS::NoValue, b]";
    assert_eq!(
        findings(&text(both)),
        [
            "6:14 error property/list-length R Properties.Roles: 2 items are given, allowed is at most 1"
        ]
    );
}

#[test]
fn an_item_that_occurs_twice_is_found() {
    one(
        "AWS::IAM::Group",
        "{ManagedPolicyArns: [!Sub 'arn:${AWS::Partition}:iam::aws:policy/A', !Sub 'arn:${AWS::Partition}:iam::aws:policy/A']}",
        "error property/duplicate-item R Properties.ManagedPolicyArns[1]: an object is given twice, as items 0 and 1, the items of this list must differ",
    );
    fine(
        "AWS::IAM::Group",
        "{ManagedPolicyArns: ['arn:aws:iam::aws:policy/A', 'arn:aws:iam::aws:policy/B']}",
    );
}

#[test]
fn the_order_of_keys_makes_no_difference() {
    let mut left = String::new();
    let mut right = String::new();
    let read = |text| crate::template::Template::read(text).unwrap().root;
    super::super::list::canonical(&read("a: 1\nb: [x, {c: true}]"), &mut left);
    super::super::list::canonical(&read("b: [x, {c: 'true'}]\na: '1'"), &mut right);
    assert_eq!(left, right);
    left.clear();
    right.clear();
    super::super::list::canonical(&read("x: [ab, c]"), &mut left);
    super::super::list::canonical(&read("x: [a, bc]"), &mut right);
    assert_ne!(left, right);
}

#[test]
fn items_that_are_told_apart_by_a_key_differ_in_it() {
    let table = |definitions: &str| {
        format!(
            "{{BillingMode: PAY_PER_REQUEST, KeySchema: [{{AttributeName: a, KeyType: HASH}}], AttributeDefinitions: [{definitions}]}}"
        )
    };
    one(
        "AWS::DynamoDB::Table",
        &table("{AttributeName: a, AttributeType: S}, {AttributeName: a, AttributeType: N}"),
        "error property/duplicate-item R Properties.AttributeDefinitions[1]: the items 0 and 1 have the same `AttributeName`, which must differ",
    );
    let text = |yes: &str| {
        format!(
            "Conditions: {{C: !Equals [!Ref AWS::Region, x]}}\nResources:\n  R:\n    Type: AWS::DynamoDB::Table\n    Properties: {}",
            table(&format!(
                "{{AttributeName: a, AttributeType: S}}, !If [C, {{AttributeName: a, AttributeType: N}}, {yes}]"
            ))
        )
    };
    let found = findings(&text("!Ref AWS::NoValue"));
    assert!(
        found
            .iter()
            .any(|line| line.contains("property/duplicate-item")),
        "{found:?}"
    );
}

#[test]
fn items_in_branches_that_exclude_each_other_may_be_the_same() {
    let text = "Conditions: {C: !Equals [!Ref AWS::Region, x]}\nResources:\n  R:\n    Type: AWS::DynamoDB::Table\n    Properties:\n      BillingMode: PAY_PER_REQUEST\n      KeySchema: [{AttributeName: a, KeyType: HASH}]\n      AttributeDefinitions:\n      - !If [C, {AttributeName: a, AttributeType: S}, !Ref AWS::NoValue]\n      - !If [C, !Ref AWS::NoValue, {AttributeName: a, AttributeType: N}]\n";
    assert_eq!(findings(text), [] as [&str; 0]);
}

#[test]
fn a_huge_list_takes_no_time() {
    let items: Vec<String> = (0..20_000)
        .map(|number| format!("'arn:aws:iam::aws:policy/P{number}'"))
        .collect();
    let found = super::of(
        "AWS::IAM::Group",
        &format!("{{ManagedPolicyArns: [{}]}}", items.join(", ")),
    );
    assert!(found.len() < 3, "{found:?}");
}
