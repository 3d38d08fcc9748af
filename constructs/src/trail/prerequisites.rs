//! What must be so in the organization before a trail of it can be made.

use catchment_core::{Prerequisite, Scope, Stack};

use super::props::{Maker, Membership};

pub(super) fn require(scope: Scope<'_>, membership: &Membership) {
    let management = membership.organization.management_account();
    scope.require(trusted_access().account(management));
    let env = scope.stack().map(Stack::env).unwrap_or_default();
    if let Maker::DelegatedAdministrator = membership.maker
        && let Some(administrator) = env.account()
    {
        scope.require(delegation(administrator).account(management));
    }
}

fn trusted_access() -> Prerequisite {
    Prerequisite::new(
        "trusted-access/cloudtrail.amazonaws.com",
        "CloudTrail has trusted access in the organization, so that a trail reaches all accounts. \
         The organization has all features enabled, not consolidated billing alone.",
    )
    .command(
        "aws organizations enable-aws-service-access \
         --service-principal cloudtrail.amazonaws.com",
    )
    .check(
        "aws organizations list-aws-service-access-for-organization --query \
         \"EnabledServicePrincipals[?ServicePrincipal=='cloudtrail.amazonaws.com']\
         .ServicePrincipal\" --output text",
    )
}

/// CloudTrail's own command makes the service-linked roles, which that of Organizations does not.
fn delegation(administrator: &str) -> Prerequisite {
    Prerequisite::new(
        &format!("delegated-administrator/cloudtrail.amazonaws.com/{administrator}"),
        &format!(
            "Account {administrator} is a delegated administrator of CloudTrail, so that it may \
             make a trail of the organization. There can be 3."
        ),
    )
    .command(&format!(
        "aws cloudtrail register-organization-delegated-admin --member-account-id {administrator}"
    ))
    .check(&format!(
        "aws organizations list-delegated-administrators \
         --service-principal cloudtrail.amazonaws.com \
         --query \"DelegatedAdministrators[?Id=='{administrator}'].Id\" --output text"
    ))
}
