//! Roles that AWS services assume.

use catchment_cfn::iam::CfnRole;
use catchment_core::{Arn, ResourceId, Scope, Value};
use catchment_iam::{Condition, PolicyDocument, PolicyKind, Principal, Statement};

use crate::policy::PolicySlot;

/// A role that a service assumes, with one inline policy that constructs add to.
///
/// The policy is part of the role's own resource: what uses the role needs no `DependsOn` on it.
#[derive(Clone, Debug)]
pub(crate) struct ServiceRole {
    resource: ResourceId<CfnRole>,
    arn: Value<Arn<CfnRole>>,
    policy: PolicySlot<CfnRole>,
}

impl ServiceRole {
    /// A role that `service` assumes under `conditions`, which hold it to whom it acts for
    /// (`Condition::source_account`, `Condition::source_arn`). CloudFormation names it.
    #[track_caller]
    pub(crate) fn new(
        scope: Scope<'_>,
        id: &str,
        service: Principal,
        conditions: impl IntoIterator<Item = Condition>,
    ) -> Self {
        let scope = scope.construct_of(id, "catchment.ServiceRole");
        Self::place(scope, CfnRole::new(trust(scope, service, conditions)), None)
    }

    /// The same with the physical name `name`, so that the policies of other accounts can have the
    /// ARN before the role exists. 1 to 64 of `A-Z a-z 0-9 + = , . @ _ -`; make it with
    /// `scope.unique_name(64, "-", "+=,.@_-")`.
    #[track_caller]
    pub(crate) fn named(
        scope: Scope<'_>,
        id: &str,
        name: &str,
        service: Principal,
        conditions: impl IntoIterator<Item = Condition>,
    ) -> Self {
        let scope = scope.construct_of(id, "catchment.ServiceRole");
        let role = CfnRole::new(trust(scope, service, conditions)).role_name(name);
        Self::place(scope, role, Some(name))
    }

    #[track_caller]
    fn place(scope: Scope<'_>, role: CfnRole, name: Option<&str>) -> Self {
        let resource = scope.add("Resource", role);
        let arn = match (scope.stack(), name) {
            (Some(stack), Some(name)) => {
                let arn = stack.arn("iam", format!("role/{name}"));
                arn.region("").build()
            }
            _ => resource.get_att(CfnRole::ARN),
        };
        Self {
            resource,
            arn,
            policy: PolicySlot::of_role(resource),
        }
    }

    /// The role's resource.
    pub(crate) const fn resource(&self) -> ResourceId<CfnRole> {
        self.resource
    }

    /// `Fn::GetAtt` of the ARN: what uses it is made after the role.
    pub(crate) fn arn(&self) -> Value<Arn<CfnRole>> {
        self.resource.get_att(CfnRole::ARN)
    }

    /// The ARN without a reference, if the role is [`named`](Self::named): for policies of other
    /// stacks and accounts, and where a reference would close a circle. Otherwise
    /// [`arn`](Self::arn).
    pub(crate) fn arn_by_name(&self) -> Value<Arn<CfnRole>> {
        self.arn.clone()
    }

    /// Lets the role do what `statement` says.
    pub(crate) fn allow(&self, scope: Scope<'_>, statement: Statement) {
        self.policy.add(scope, statement);
    }
}

fn trust(
    scope: Scope<'_>,
    service: Principal,
    conditions: impl IntoIterator<Item = Condition>,
) -> PolicyDocument {
    let statement = Statement::allow()
        .principal(service)
        .action("sts:AssumeRole")
        .conditions(conditions);
    let trust = PolicyDocument::new().statement(statement);
    for problem in trust.check(PolicyKind::TrustPolicy) {
        scope.report(problem.property("Properties.AssumeRolePolicyDocument"));
    }
    trust
}

#[cfg(test)]
mod tests {
    use catchment_core::{App, Env};
    use catchment_testing::{Template, absent, pattern};

    use super::*;

    fn account() -> [Condition; 1] {
        [Condition::source_account("111111111111")]
    }

    #[test]
    fn statements_of_several_users_are_one_inline_policy() {
        let app = App::new();
        let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
        let service = Principal::service("cloudtrail.amazonaws.com");
        let role = ServiceRole::new(*stack, "Role", service, account());
        for action in ["logs:PutLogEvents", "logs:CreateLogStream"] {
            role.allow(*stack, Statement::allow().action(action).resource("*"));
        }
        let template = Template::from_app(app, "Logs").unwrap();
        template.expect_properties(
            "AWS::IAM::Role",
            pattern!({
                "AssumeRolePolicyDocument": { "Statement": [{
                    "Action": "sts:AssumeRole",
                    "Condition": { "StringEquals": { "aws:SourceAccount": "111111111111" } },
                    "Principal": { "Service": "cloudtrail.amazonaws.com" },
                }] },
                "Policies": [{
                    "PolicyName": "Permissions",
                    "PolicyDocument": { "Statement": [{
                        "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
                    }] },
                }],
                "RoleName": absent(),
            }),
        );
    }

    #[test]
    fn a_named_role_has_its_arn_before_it_exists() {
        let app = App::new();
        let stack = app.stack("Logs", Env::new("111111111111", "ca-central-1"));
        let service = Principal::service("s3.amazonaws.com");
        let role = ServiceRole::named(*stack, "Role", "copy", service, account());
        let arn = role.arn_by_name();
        assert_eq!(arn.literal(), Some("arn:aws:iam::111111111111:role/copy"));
        assert_eq!(role.arn(), role.resource().get_att(CfnRole::ARN));
    }
}
