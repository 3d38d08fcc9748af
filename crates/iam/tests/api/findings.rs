//! What the check finds.

use catchment_core::{Diagnostic, Severity, pseudo};
use catchment_iam::{Condition, PolicyDocument, PolicyKind, Principal, Statement};

fn write() -> Statement {
    Statement::allow()
        .principal(Principal::service("cloudtrail.amazonaws.com"))
        .action("s3:PutObject")
        .resource("arn:aws:s3:::logs/*")
}

fn of(kind: PolicyKind, statements: impl IntoIterator<Item = Statement>) -> Vec<Diagnostic> {
    PolicyDocument::from_iter(statements).check(kind)
}

/// Checks that one finding comes, with its code and a piece of its message.
#[track_caller]
fn found(findings: &[Diagnostic], code: &str, piece: &str) {
    let [finding] = findings else {
        panic!("expected one finding: {findings:#?}");
    };
    assert_eq!(finding.code(), code);
    assert!(finding.message().contains(piece), "{}", finding.message());
    assert!(finding.help_text().is_some());
}

#[test]
fn a_sound_document_has_no_findings() {
    assert_eq!(of(PolicyKind::BucketPolicy, [write()]), []);
    let trust = Statement::allow()
        .principal(Principal::service("firehose.amazonaws.com"))
        .action("sts:AssumeRole");
    assert_eq!(of(PolicyKind::TrustPolicy, [trust]), []);
    let identity = Statement::allow().action("kms:Decrypt").resource("*");
    assert_eq!(of(PolicyKind::ManagedPolicy, [identity]), []);
}

#[test]
fn a_document_without_statements_is_found() {
    let findings = of(PolicyKind::KeyPolicy, []);
    found(&findings, "policy/empty", "the key policy has no statement");
}

#[test]
fn a_statement_without_action_or_resource_is_found() {
    let service = || Statement::allow().principal(Principal::service("sns.amazonaws.com"));
    let findings = of(PolicyKind::BucketPolicy, [service().resource("*")]);
    found(&findings, "policy/void-statement", "has no action");
    assert_eq!(findings[0].property_path(), Some("Statement.0"));
    let findings = of(
        PolicyKind::BucketPolicy,
        [service().action("s3:A").sid("X")],
    );
    found(
        &findings,
        "policy/void-statement",
        "statement `X` of the bucket policy has no resource",
    );
}

#[test]
fn principals_are_needed_in_resource_policies_and_refused_in_identity_policies() {
    let without = Statement::allow().action("kms:Decrypt").resource("*");
    let findings = of(PolicyKind::KeyPolicy, [without]);
    found(&findings, "policy/principal", "has no principal");
    let findings = of(PolicyKind::InlineRolePolicies, [write()]);
    found(&findings, "policy/principal", "has a principal");
}

#[test]
fn a_trust_policy_with_a_resource_is_found() {
    let findings = of(PolicyKind::TrustPolicy, [write().action("sts:AssumeRole")]);
    found(&findings, "policy/resource", "has a resource");
}

#[test]
fn malformed_principals_are_found() {
    for (principal, piece) in [
        (Principal::service("cloudtrail"), "`cloudtrail`"),
        (Principal::service("*.amazonaws.com"), "`*.amazonaws.com`"),
        (
            Principal::arn("arn:aws:iam::*:role/Log"),
            "cannot be a pattern",
        ),
        (Principal::arn("arn:aws:s3:::logs"), "`arn:aws:s3:::logs`"),
        (Principal::arn("11111"), "`11111`"),
    ] {
        let statement = Statement::allow()
            .principal(principal)
            .action("s3:A")
            .resource("*");
        let findings = of(PolicyKind::BucketPolicy, [statement]);
        found(&findings, "policy/principal", piece);
    }
}

#[test]
fn nobody_is_left_when_everyone_is_excepted() {
    let nobody = Statement::deny()
        .not_principal(Principal::anyone())
        .action("s3:*")
        .resource("*");
    let findings = of(PolicyKind::BucketPolicy, [nobody]);
    found(&findings, "policy/principal", "everyone but everyone");
}

#[test]
fn an_element_and_its_negation_in_one_statement_are_found() {
    let findings = of(PolicyKind::BucketPolicy, [write().not_actions(["s3:A"])]);
    found(&findings, "policy/both-forms", "`Action` and `NotAction`");
}

#[test]
fn an_action_without_service_is_found() {
    for action in ["PutObject", "s3:", "s3:Put Object", ":A", ""] {
        let findings = of(PolicyKind::BucketPolicy, [write().action(action)]);
        found(&findings, "policy/action", &format!("`{action}`"));
    }
    assert_eq!(of(PolicyKind::BucketPolicy, [write().action("*")]), []);
    assert_eq!(
        of(
            PolicyKind::BucketPolicy,
            [write().action("access-analyzer:Get*")]
        ),
        []
    );
}

#[test]
fn a_condition_without_values_is_found() {
    let none: [&str; 0] = [];
    let findings = of(
        PolicyKind::BucketPolicy,
        [write().condition(Condition::source_account(none))],
    );
    found(&findings, "policy/condition-values", "`aws:SourceAccount`");
}

#[test]
fn sids_are_strict_in_iam_and_less_so_elsewhere() {
    let identity = |sid: &str| Statement::allow().sid(sid).action("s3:A").resource("*");
    let findings = of(PolicyKind::ManagedPolicy, [identity("with space")]);
    found(&findings, "policy/sid", "`with space`");
    let named = |sid: &str| of(PolicyKind::KeyPolicy, [write().sid(sid)]);
    assert_eq!(named("Enable IAM User Permissions"), []);
    found(&named("a/b"), "policy/sid", "`a/b`");
    found(&named(""), "policy/sid", "``");
}

#[test]
fn two_statements_with_one_sid_are_found() {
    let one = write().sid("Write");
    let two = write()
        .sid("Write")
        .condition(Condition::secure_transport(true));
    let findings = of(PolicyKind::BucketPolicy, [one, two]);
    found(&findings, "policy/duplicate-sid", "two statements `Write`");
}

#[test]
fn a_service_held_to_an_organization_of_principals_is_found() {
    let never = write().condition(Condition::principal_org_id("o-exampleorgid"));
    let findings = of(PolicyKind::BucketPolicy, [never]);
    found(
        &findings,
        "policy/service-principal-org",
        "`aws:PrincipalOrgID`",
    );
    assert_eq!(findings[0].severity(), Severity::Warning);
    let mixed = write().principal(Principal::organization("o-exampleorgid"));
    let findings = of(PolicyKind::BucketPolicy, [mixed]);
    found(&findings, "policy/service-principal-org", "never matches");
}

#[test]
fn a_service_held_to_a_source_organization_is_sound() {
    let condition = Condition::source_org_id("o-exampleorgid");
    assert_eq!(
        of(PolicyKind::BucketPolicy, [write().condition(condition)]),
        []
    );
    let if_exists = Condition::principal_org_id("o-exampleorgid").if_exists();
    assert_eq!(
        of(PolicyKind::BucketPolicy, [write().condition(if_exists)]),
        []
    );
}

#[test]
fn everyone_allowed_without_a_condition_is_found() {
    let everyone = || {
        Statement::allow()
            .principal(Principal::anyone())
            .action("s3:GetObject")
            .resource("*")
    };
    let findings = of(PolicyKind::BucketPolicy, [everyone()]);
    found(&findings, "policy/public", "allows everyone");
    let tls = everyone().condition(Condition::secure_transport(true));
    assert_eq!(of(PolicyKind::BucketPolicy, [tls]), []);
}

#[test]
fn sizes_are_held_to_the_limit_of_each_kind() {
    for (kind, limit) in [
        (PolicyKind::BucketPolicy, 20_480),
        (PolicyKind::KeyPolicy, 32_768),
        (PolicyKind::TopicPolicy, 30_720),
        (PolicyKind::QueuePolicy, 8_192),
        (PolicyKind::EventBus, 10_240),
        (PolicyKind::LogsDestination, 5_120),
        (PolicyKind::LogsResource, 51_200),
    ] {
        assert_eq!(kind.limit(), Some(limit));
        assert_eq!(of(kind, [sized(limit)]), [], "{kind:?}");
        let findings = of(kind, [sized(limit + 1)]);
        found(
            &findings,
            "policy/size",
            &format!("has {} bytes", limit + 1),
        );
        assert_eq!(findings[0].severity(), Severity::Error);
    }
}

/// A statement with which a document has exactly `bytes`.
fn sized(bytes: usize) -> Statement {
    let with = |length: usize| write().resource("x".repeat(length));
    let empty = PolicyDocument::from_iter([with(0)]).size().known;
    with(bytes.checked_sub(empty).unwrap())
}

#[test]
fn a_trust_policy_may_grow_after_a_quota_increase() {
    let trust = |length: usize| {
        Statement::allow()
            .principal(Principal::federated("x".repeat(length)))
            .action("sts:AssumeRoleWithSAML")
    };
    let findings = of(PolicyKind::TrustPolicy, [trust(3_000)]);
    found(&findings, "policy/size", "allowed are 2048 unless");
    assert_eq!(findings[0].severity(), Severity::Warning);
    let findings = of(PolicyKind::TrustPolicy, [trust(5_000)]);
    found(&findings, "policy/size", "allowed are 4096");
    assert_eq!(findings[0].severity(), Severity::Error);
}

#[test]
fn references_count_by_estimate_and_only_warn() {
    let plain = PolicyDocument::from_iter([write().resource("")]).size();
    let one = PolicyDocument::from_iter([write().resource(pseudo::stack_id())]).size();
    assert_eq!(plain.known, plain.estimated);
    assert_eq!(one.known, plain.known);
    assert_eq!(one.estimated, plain.known + 64);
    let findings = of(
        PolicyKind::LogsDestination,
        [sized(5_100).resource(pseudo::stack_id())],
    );
    found(&findings, "policy/size", "about 5167 bytes");
    assert_eq!(findings[0].severity(), Severity::Warning);
}
