//! Which statements become one, and which stay apart.

use catchment_iam::{Condition, PolicyDocument, Principal, Statement};
use serde_json::json;

use crate::support;

fn put(service: &str) -> Statement {
    Statement::allow()
        .principal(Principal::service(service))
        .action("s3:PutObject")
        .resource("arn:aws:s3:::logs/*")
}

fn count(statements: impl IntoIterator<Item = Statement>) -> usize {
    PolicyDocument::from_iter(statements).statements().len()
}

#[test]
fn statements_that_differ_in_their_principals_only_become_one() {
    let document = PolicyDocument::new()
        .statement(put("config.amazonaws.com"))
        .statement(put("cloudtrail.amazonaws.com"));
    assert_eq!(
        support::json(&document),
        json!({
            "Statement": [{
                "Action": "s3:PutObject",
                "Effect": "Allow",
                "Principal": {"Service": ["config.amazonaws.com", "cloudtrail.amazonaws.com"]},
                "Resource": "arn:aws:s3:::logs/*",
            }],
            "Version": "2012-10-17",
        })
    );
}

#[test]
fn a_merged_statement_stands_where_the_first_of_them_stood() {
    let other = Statement::deny().action("s3:*").resource("*");
    let document = PolicyDocument::from_iter([
        put("config.amazonaws.com"),
        other,
        put("cloudtrail.amazonaws.com"),
    ]);
    let effects: Vec<_> = document
        .statements()
        .iter()
        .map(Statement::effect)
        .collect();
    use catchment_iam::Effect::{Allow, Deny};
    assert_eq!(effects, [Allow, Deny]);
}

#[test]
fn a_merger_can_make_another_one_possible() {
    let statement = |action: &'static str, resource: &'static str| {
        Statement::allow().action(action).resource(resource)
    };
    let corners = [
        ("s3:A", "r1"),
        ("s3:B", "r2"),
        ("s3:A", "r2"),
        ("s3:B", "r1"),
    ];
    let document = PolicyDocument::from_iter(corners.map(|(a, r)| statement(a, r)));
    assert_eq!(document.statements().len(), 1);
}

#[test]
fn a_covered_statement_is_dropped_even_if_it_could_join_an_earlier_one() {
    let statement = |action: &'static str, resource: &str, services: &[&str]| {
        let services = services.iter().map(|&service| Principal::service(service));
        let statement = Statement::allow().principals(services);
        statement.action(action).resource(resource)
    };
    let (both, covered) = (["a.b", "c.d"], statement("s3:B", "r1", &["a.b", "c.d"]));
    let mut document = PolicyDocument::from_iter([
        statement("s3:A", "r1", &["a.b"]),
        covered.clone(),
        statement("s3:B", "r2", &both),
        statement("s3:A", "r1", &["c.d"]),
    ]);
    let before = document.clone();
    document.add(covered);
    assert_eq!(document, before);
    assert_eq!(document.statements().len(), 2);
}

#[test]
fn statements_that_differ_in_two_parts_stay_apart() {
    let other = put("config.amazonaws.com").action("s3:PutObjectAcl");
    assert_eq!(count([put("cloudtrail.amazonaws.com"), other]), 2);
}

#[test]
fn statements_with_different_sids_or_conditions_or_effects_stay_apart() {
    let service = "config.amazonaws.com";
    let condition = Condition::source_account("111111111111");
    assert_eq!(count([put(service).sid("A"), put(service).sid("B")]), 2);
    assert_eq!(count([put(service).sid("A"), put(service)]), 2);
    assert_eq!(count([put(service), put(service).condition(condition)]), 2);
    let allow = Statement::allow().action("s3:A").resource("*");
    let deny = Statement::deny().action("s3:A").resource("*");
    assert_eq!(count([allow, deny]), 2);
}

#[test]
fn statements_with_one_sid_merge_under_it() {
    let one = put("config.amazonaws.com").sid("Write");
    let two = put("cloudtrail.amazonaws.com").sid("Write");
    assert_eq!(count([one, two]), 1);
}

#[test]
fn conditions_are_the_same_in_any_order() {
    let accounts = |accounts: [&str; 2]| {
        put("config.amazonaws.com").condition(Condition::source_account(accounts))
    };
    let both = [
        accounts(["111111111111", "222222222222"]),
        accounts(["222222222222", "111111111111"]),
    ];
    assert_eq!(count(both), 1);
}

#[test]
fn everyone_is_not_merged_with_named_principals() {
    let anyone = Statement::allow()
        .principal(Principal::anyone())
        .action("s3:PutObject")
        .resource("arn:aws:s3:::logs/*");
    assert_eq!(count([put("config.amazonaws.com"), anyone]), 2);
}

#[test]
fn a_statement_without_principal_does_not_join_one_that_has_them() {
    let without = Statement::allow()
        .action("s3:PutObject")
        .resource("arn:aws:s3:::logs/*");
    assert_eq!(count([put("config.amazonaws.com"), without]), 2);
}

#[test]
fn raw_statements_come_last_and_once() {
    let mut document = PolicyDocument::new();
    document.add_raw(json!({"Effect": "Deny"}));
    document.add_raw(json!({"Effect": "Deny"}));
    document.add(Statement::allow().action("s3:A").resource("*"));
    assert_eq!(
        support::json(&document)["Statement"],
        json!([
            {"Action": "s3:A", "Effect": "Allow", "Resource": "*"},
            {"Effect": "Deny"},
        ])
    );
    assert!(!document.is_empty());
}
