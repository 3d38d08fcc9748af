//! Who a statement is about: present where it must be, of the right form, and able to match.

use super::Place;
use crate::condition::{Condition, ConditionKey};
use crate::kind::Takes;
use crate::principal::{Kind, Principal};
use crate::statement::Effect;

const CODE: &str = "policy/principal";

pub(super) fn check(place: &mut Place<'_>) {
    let principals = &place.statement.principals;
    match (place.kind.principal(), principals.is_missing()) {
        (Takes::Required, true) => {
            place.error(
                CODE,
                "has no principal",
                "add `.principal(…)`: who it is about",
            );
        }
        (Takes::Refused, false) => place.error(
            CODE,
            "has a principal; it applies to whom the policy is attached to",
            "leave `.principal(…)` out",
        ),
        _ => {}
    }
    for principal in principals.only.iter().chain(&principals.except) {
        if let Some((what, help)) = malformed(principal) {
            place.error(CODE, &what, help);
        }
    }
    if principals.except.iter().any(Principal::is_wildcard) {
        place.error(
            CODE,
            "is about everyone but everyone, so it has no effect",
            "name the principals that are excepted, or use a condition on `aws:PrincipalArn`",
        );
    }
    services_in_an_organization(place);
    public(place);
}

/// What is wrong with the literal form of a principal, and the fix.
fn malformed(principal: &Principal) -> Option<(String, &'static str)> {
    let id = principal.id().literal()?;
    match principal.kind() {
        Kind::Service if !id.contains('.') || id.contains(['*', '/', ':', ' ']) => Some((
            format!("has the service principal `{id}`"),
            "give the full name of one service, such as `cloudtrail.amazonaws.com`",
        )),
        Kind::Aws if id == "*" => None,
        Kind::Aws if id.contains('*') => Some((
            format!("has the principal `{id}`; a principal cannot be a pattern"),
            "use `Principal::anyone()` with `Condition::principal_arn(…)`",
        )),
        Kind::Aws if !is_aws(id) => Some((
            format!("has the principal `{id}`"),
            "give the ARN of a role, user or account (`arn:aws:iam::…`), or use `Principal::account`",
        )),
        _ => None,
    }
}

/// An ARN of IAM or STS, or an account id.
fn is_aws(id: &str) -> bool {
    let account = id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = id.split(':');
    let arn = parts.next() == Some("arn")
        && parts.next().is_some()
        && matches!(parts.next(), Some("iam" | "sts"));
    account || arn
}

/// A service acting as itself is no member of an organization: the keys are not in its requests.
fn services_in_an_organization(place: &mut Place<'_>) {
    let statement = place.statement;
    let service = |principal: &Principal| principal.kind() == Kind::Service;
    if !statement.principals.only.iter().any(service) {
        return;
    }
    let member = |condition: &&Condition| {
        let key = condition.key();
        let of_principal =
            key.is(&ConditionKey::PRINCIPAL_ORG_ID) || key.is(&ConditionKey::PRINCIPAL_ORG_PATHS);
        of_principal && condition.needs_key()
    };
    if let Some(condition) = statement.conditions.iter().find(member) {
        place.warning(
            "policy/service-principal-org",
            &format!(
                "never matches its service principal: requests of services have no `{}`",
                condition.key()
            ),
            "for services use `Condition::source_org_id(…)`, in a statement of their own",
        );
    }
}

fn public(place: &mut Place<'_>) {
    let statement = place.statement;
    let everyone = statement.principals.only.iter().any(Principal::is_wildcard);
    if everyone && statement.effect == Effect::Allow && statement.conditions.is_empty() {
        place.warning(
            "policy/public",
            "allows everyone, in any account",
            "name the principals, use `Principal::organization(…)`, or add a condition",
        );
    }
}
