//! Log groups, own or not.

use catchment_cfn::logs::{CfnLogGroup, CfnResourcePolicy};
use catchment_core::{
    Arn, Env, IntoValue, Name, NodeId, ResourceId, Scope, Stack, Value, concat, fns,
};
use catchment_iam::{Condition, PolicyDocument, Principal, Statement};

use super::LogGroup;
use super::check::name_problem;
use crate::policy::PolicySlot;

/// What follows the name in the ARNs of log groups.
const ANY_STREAM: &str = ":*";
/// Why an ARN cannot be made.
const OUTSIDE: &str = "a log group has no account and Region outside a stack";
/// The place of a log group's name in its ARN.
const NAME_PART: u32 = 6;

/// A log group that a construct uses: a [`LogGroup`] of this app, or one of another owner.
///
/// ```
/// use catchment_constructs::log_group::LogGroupRef;
///
/// let group = LogGroupRef::from_arn("arn:aws:logs:ca-central-1:111111111111:log-group:/org/trail");
/// assert_eq!(group.name().literal(), Some("/org/trail"));
/// assert_eq!(
///     group.arn().literal(),
///     Some("arn:aws:logs:ca-central-1:111111111111:log-group:/org/trail:*"),
/// );
/// ```
#[derive(Clone, Debug)]
pub struct LogGroupRef {
    name: Value<Name<CfnLogGroup>>,
    arn: Value<Arn<CfnLogGroup>>,
    /// The ARN without `:*` at its end.
    bare_arn: Value<str>,
    env: Option<Env>,
    own: Option<Own>,
}

/// A log group of this app.
#[derive(Clone, Copy, Debug)]
struct Own {
    construct: NodeId,
    resource: ResourceId<CfnLogGroup>,
}

/// The resource policy at a place of the tree, once there is one.
#[derive(Default)]
struct WritePolicy(Option<ResourceId<CfnResourcePolicy>>);

impl LogGroupRef {
    /// A log group of the account and Region of `scope`'s stack, by its name.
    #[must_use]
    pub fn from_name<'a>(scope: impl Into<Scope<'a>>, name: impl IntoValue<str>) -> Self {
        let name = name.into_value();
        let Some(stack) = scope.into().stack() else {
            return Self::invalid(OUTSIDE);
        };
        if let Some((name, problem)) = name.literal().and_then(|n| Some((n, name_problem(n)?))) {
            return Self::invalid(&not_a_group(name, &problem));
        }
        let bare_arn = bare_arn(stack, name.clone());
        Self {
            arn: with_streams(&bare_arn),
            bare_arn,
            name: name.untyped().assume(),
            env: Some(stack.env()),
            own: None,
        }
    }

    /// A log group by its ARN, `arn:aws:logs:REGION:ACCOUNT:log-group:NAME`, with or without `:*`
    /// after it. An ARN that only CloudFormation knows must have the `:*`, as `Fn::GetAtt` of a
    /// log group does.
    #[must_use]
    pub fn from_arn(arn: impl IntoValue<Arn<CfnLogGroup>>) -> Self {
        let arn = arn.into_value();
        let Some(text) = arn.literal() else {
            let text: Value<str> = arn.clone().into_value();
            let name = fns::select(NAME_PART, fns::split(":", &text));
            return Self {
                name: name.untyped().assume(),
                bare_arn: fns::select(0, fns::split(ANY_STREAM, &text)),
                arn,
                env: None,
                own: None,
            };
        };
        let text = text.strip_suffix(ANY_STREAM).unwrap_or(text);
        let parts: Vec<&str> = text.splitn(7, ':').collect();
        match parts.as_slice() {
            ["arn", _, "logs", region, account, "log-group", name] => match name_problem(name) {
                Some(problem) => Self::invalid(&not_a_group(text, &problem)),
                None => Self {
                    name: (*name).into_value(),
                    arn: with_streams(&text.into_value()),
                    bare_arn: text.into_value(),
                    env: Some(Env::new(account, region)),
                    own: None,
                },
            },
            _ => Self::invalid(&not_a_group(
                text,
                "the form is `arn:aws:logs:REGION:ACCOUNT:log-group:NAME`",
            )),
        }
    }

    pub(super) fn own(scope: Scope<'_>, resource: ResourceId<CfnLogGroup>) -> Self {
        let name = resource.reference().into_value();
        Self {
            name: resource.reference(),
            arn: resource.get_att(CfnLogGroup::ARN),
            bare_arn: match scope.stack() {
                Some(stack) => bare_arn(stack, name),
                None => Value::invalid(OUTSIDE),
            },
            env: scope.stack().map(Stack::env),
            own: Some(Own {
                construct: scope.node(),
                resource,
            }),
        }
    }

    fn invalid(message: &str) -> Self {
        Self {
            name: Value::invalid(message),
            arn: Value::invalid(message),
            bare_arn: Value::invalid(message),
            env: None,
            own: None,
        }
    }

    /// The name.
    #[must_use]
    pub fn name(&self) -> Value<Name<CfnLogGroup>> {
        self.name.clone()
    }

    /// The ARN with `:*` at its end, which means the log group with its streams: what CloudTrail
    /// and IAM policies take.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnLogGroup>> {
        self.arn.clone()
    }

    /// The ARN of the log streams whose names match `pattern`, such as
    /// `111111111111_CloudTrail_ca-central-1*`; `*` are all.
    #[must_use]
    pub fn stream_arn(&self, pattern: impl IntoValue<str>) -> Value<str> {
        let streams = ":log-stream:".into_value();
        concat([self.bare_arn.clone(), streams, pattern.into_value()])
    }

    /// Account and Region, as far as they are known.
    #[must_use]
    pub const fn env(&self) -> Option<&Env> {
        self.env.as_ref()
    }

    /// The log group, if it is of this app.
    #[must_use]
    pub fn resource(&self) -> Option<ResourceId<CfnLogGroup>> {
        self.own.map(|own| own.resource)
    }

    /// Lets a service write events as itself, without a role: `logs:CreateLogStream` and
    /// `logs:PutLogEvents`, under `conditions` that hold it to whom it acts for
    /// (`Condition::source_account`, `Condition::source_arn`).
    ///
    /// Returns the `AWS::Logs::ResourcePolicy`, one for the log group, on which the writer must
    /// depend. For a log group that is not of this app it is made beside the writer, in whose
    /// account and Region it must be. An account has at most 10 such policies in a Region.
    ///
    /// <https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AWS-logs-infrastructure-CWL.html>
    #[track_caller]
    pub fn let_service_write<'a>(
        &self,
        user: impl Into<Scope<'a>>,
        service: Principal,
        conditions: impl IntoIterator<Item = Condition>,
    ) -> ResourceId<CfnResourcePolicy> {
        let user = user.into();
        let policy = write_policy(self.own.map_or(user, |own| user.at(own.construct)));
        let statement = Statement::allow()
            .principal(service)
            .actions(["logs:CreateLogStream", "logs:PutLogEvents"])
            .resource(self.stream_arn("*"))
            .conditions(conditions);
        PolicySlot::of_log_groups(policy).add(user, statement);
        policy
    }
}

/// The resource policy at a place, made the first time.
#[track_caller]
fn write_policy(place: Scope<'_>) -> ResourceId<CfnResourcePolicy> {
    if let Some(policy) = place.with_attachment(|WritePolicy(policy): &mut WritePolicy| *policy) {
        return policy;
    }
    let scope = place.construct("WritePolicy");
    let name = scope.unique_name(255, "-", "-_");
    let policy = CfnResourcePolicy::new(PolicyDocument::new(), &name);
    let policy = scope.add("Resource", policy);
    place.with_attachment(|WritePolicy(known): &mut WritePolicy| *known = Some(policy));
    policy
}

fn bare_arn(stack: Stack<'_>, name: Value<str>) -> Value<str> {
    let resource = concat(["log-group:".into_value(), name]);
    stack.arn("logs", resource).build_str()
}

fn with_streams(bare_arn: &Value<str>) -> Value<Arn<CfnLogGroup>> {
    let arn = concat([bare_arn.clone(), ANY_STREAM.into_value()]);
    arn.untyped().assume()
}

fn not_a_group(given: &str, problem: &str) -> String {
    format!("`{given}` is no log group: {problem}")
}

impl From<&LogGroup> for LogGroupRef {
    fn from(group: &LogGroup) -> Self {
        Self::clone(group)
    }
}

impl From<&Self> for LogGroupRef {
    fn from(group: &Self) -> Self {
        group.clone()
    }
}
