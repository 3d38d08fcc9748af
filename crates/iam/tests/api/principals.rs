//! How principals are rendered.

use catchment_core::pseudo;
use catchment_iam::{Condition, PolicyDocument, Principal, Statement};
use serde_json::{Value as Template, json};

use crate::support::{in_template, statement, synthesize};

fn about(principal: Principal) -> Statement {
    Statement::allow()
        .principal(principal)
        .action("s3:A")
        .resource("*")
}

fn rendered(principal: Principal) -> Template {
    statement(about(principal))["Principal"].take()
}

#[test]
fn each_kind_of_principal_has_its_key() {
    assert_eq!(rendered(Principal::anyone()), json!("*"));
    assert_eq!(
        rendered(Principal::service("cloudtrail.amazonaws.com")),
        json!({"Service": "cloudtrail.amazonaws.com"})
    );
    assert_eq!(
        rendered(Principal::regional_service("logs", "ca-central-1")),
        json!({"Service": "logs.ca-central-1.amazonaws.com"})
    );
    assert_eq!(
        rendered(Principal::arn("arn:aws:iam::111111111111:role/Audit")),
        json!({"AWS": "arn:aws:iam::111111111111:role/Audit"})
    );
    assert_eq!(
        rendered(Principal::account_in("aws-cn", "111111111111")),
        json!({"AWS": "arn:aws-cn:iam::111111111111:root"})
    );
    assert_eq!(
        rendered(Principal::federated("cognito-identity.amazonaws.com")),
        json!({"Federated": "cognito-identity.amazonaws.com"})
    );
    assert_eq!(
        rendered(Principal::canonical_user("79a5")),
        json!({"CanonicalUser": "79a5"})
    );
}

#[test]
fn an_account_is_in_the_partition_of_the_stack() {
    let document = PolicyDocument::from_iter([about(Principal::account(pseudo::account_id()))]);
    let open = in_template(&document);
    assert_eq!(
        open["Statement"][0]["Principal"],
        json!({"AWS": {"Fn::Join": ["", [
            "arn:", {"Ref": "AWS::Partition"}, ":iam::", {"Ref": "AWS::AccountId"}, ":root",
        ]]}})
    );
}

#[test]
fn an_organization_comes_with_its_condition() {
    let rendered = statement(about(Principal::organization("o-exampleorgid")));
    assert_eq!(rendered["Principal"], json!({"AWS": "*"}));
    assert_eq!(
        rendered["Condition"],
        json!({"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}})
    );
}

#[test]
fn an_organization_given_twice_is_one_condition() {
    let twice = about(Principal::organization("o-exampleorgid"))
        .condition(Condition::principal_org_id("o-exampleorgid"));
    assert_eq!(
        statement(twice)["Condition"],
        json!({"StringEquals": {"aws:PrincipalOrgID": "o-exampleorgid"}})
    );
}

#[test]
fn everyone_beside_named_principals_is_a_star_among_them() {
    let mixed = about(Principal::anyone()).principal(Principal::service("sns.amazonaws.com"));
    assert_eq!(
        statement(mixed)["Principal"],
        json!({"AWS": "*", "Service": "sns.amazonaws.com"})
    );
}

#[test]
fn fails_when_an_account_id_is_not_12_digits() {
    let document = PolicyDocument::from_iter([about(Principal::account("1111"))]);
    let error = synthesize(&document).unwrap_err().to_string();
    assert!(error.contains("`1111` is no account id"), "{error}");
}

#[test]
fn everyone_beside_others_is_written_once_whatever_made_it() {
    let all = [
        Principal::anyone(),
        Principal::organization("o-exampleorgid"),
        Principal::service("cloudtrail.amazonaws.com"),
    ];
    let expected = json!({"AWS": "*", "Service": "cloudtrail.amazonaws.com"});
    for turn in 0..3 {
        let mut principals = all.clone();
        principals.rotate_left(turn);
        let statement = statement(Statement::allow().principals(principals));
        assert_eq!(statement["Principal"], expected);
    }
}
