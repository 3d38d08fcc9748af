//! Topics, own or not.

use catchment_cfn::sns::{CfnTopic, CfnTopicPolicy};
use catchment_core::{Arn, Diagnostic, Env, IntoValue, ResourceId, Scope, Value};
use catchment_iam::{Condition, Principal, Statement};

use super::Topic;
use super::props::Encryption;
use crate::kms::KeyRef;
use crate::policy::{Noun, Policy};

/// A topic that a construct uses: a [`Topic`] of this app, or one of another owner.
///
/// ```
/// use catchment_constructs::topic::TopicRef;
///
/// let topic = TopicRef::from_arn("arn:aws:sns:ca-central-1:222222222222:deliveries");
/// assert_eq!(topic.env().and_then(|env| env.account()), Some("222222222222"));
/// ```
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `topic/aws-managed-key` | a service is to publish to a topic under `alias/aws/sns` |
/// | `policy/foreign` | the topic is of another owner, who must change its policy |
#[derive(Clone, Debug)]
pub struct TopicRef {
    arn: Value<Arn<CfnTopic>>,
    /// The ARN, or a pattern of it, without a reference to the topic: its key comes before it.
    pattern: Value<str>,
    is_named: bool,
    env: Option<Env>,
    policy: Policy<CfnTopicPolicy>,
    encryption: Encryption,
}

/// What a [`Topic`] knows of itself.
pub(super) struct OwnTopic {
    pub(super) arn: Value<Arn<CfnTopic>>,
    pub(super) pattern: Value<str>,
    pub(super) is_named: bool,
    pub(super) env: Option<Env>,
    pub(super) policy: Policy<CfnTopicPolicy>,
    pub(super) encryption: Encryption,
}

impl TopicRef {
    /// A topic of another owner, by its ARN, `arn:aws:sns:REGION:ACCOUNT:NAME`. Its policy cannot
    /// be changed from here: what it must allow is reported and listed in the plan.
    ///
    /// Taken as not encrypted; see [`encrypted_with`](Self::encrypted_with).
    #[must_use]
    pub fn from_arn(arn: impl IntoValue<Arn<CfnTopic>>) -> Self {
        let given = arn.into_value();
        let name = given.clone().into_value();
        let (arn, env) = match given.literal().map(place) {
            None => (given, None),
            Some(Ok(env)) => (given, Some(env)),
            Some(Err(message)) => (Value::invalid(message), None),
        };
        Self {
            pattern: arn.clone().into_value(),
            is_named: true,
            arn,
            env,
            policy: Policy::Foreign {
                noun: Noun::Topic,
                name,
            },
            encryption: Encryption::None,
        }
    }

    /// Says which key encrypts a topic of another owner, so that the key's policy lets services
    /// publish.
    #[must_use]
    pub fn encrypted_with(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption = Encryption::Customer(key.into());
        self
    }

    pub(super) fn own(topic: OwnTopic) -> Self {
        Self {
            arn: topic.arn,
            pattern: topic.pattern,
            is_named: topic.is_named,
            env: topic.env,
            policy: topic.policy,
            encryption: topic.encryption,
        }
    }

    /// The ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnTopic>> {
        self.arn.clone()
    }

    /// The ARN without a reference to the topic, if its name is known.
    pub(crate) fn arn_by_name(&self) -> Option<Value<str>> {
        self.is_named.then(|| self.pattern.clone())
    }

    /// Account and Region, as far as they are known.
    #[must_use]
    pub const fn env(&self) -> Option<&Env> {
        self.env.as_ref()
    }

    /// The topic policy, if the topic is of this app: what publishes depends on it.
    #[must_use]
    pub fn policy_resource(&self) -> Option<ResourceId<CfnTopicPolicy>> {
        self.policy.resource()
    }

    /// Adds a statement to the topic policy, for `user`'s sake. Its resource is the topic.
    ///
    /// For a topic of another owner, `user` gets a warning with the statement instead.
    pub fn allow<'a>(&self, user: impl Into<Scope<'a>>, statement: Statement) {
        let statement = statement.resource(self.arn());
        self.policy.add(user.into(), self.env(), statement);
    }

    /// Lets a service publish for `source`, the ARN (or a pattern of ARNs) of the resource on
    /// whose behalf it does, such as a trail: `sns:Publish` under `aws:SourceArn`. What publishes
    /// must depend on [`policy_resource`](Self::policy_resource).
    ///
    /// If the topic is encrypted, the key comes to allow the service `kms:GenerateDataKey*` and
    /// `kms:Decrypt` for messages to the topic, by the encryption context `aws:sns:topicArn` that
    /// SNS gives; a topic that CloudFormation names is any topic of its account and Region there.
    /// Not under `aws:SourceArn`, which not all services send along to KMS.
    ///
    /// <https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html>
    /// <https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html>
    pub fn let_service_publish<'a>(
        &self,
        user: impl Into<Scope<'a>>,
        service: Principal,
        source: impl IntoValue<str>,
    ) {
        let user = user.into();
        let statement = Statement::allow()
            .principal(service.clone())
            .action("sns:Publish")
            .condition(Condition::source_arn(source.into_value()));
        self.allow(user, statement);
        match &self.encryption {
            Encryption::None => {}
            Encryption::Customer(key) => {
                let topic = Condition::encryption_context("aws:sns:topicArn", &self.pattern);
                key.let_service_encrypt(user, service, [topic]);
            }
            Encryption::AwsManaged => user.report(
                Diagnostic::error(
                    "topic/aws-managed-key",
                    "services cannot publish to a topic that `alias/aws/sns` encrypts",
                )
                .help("encrypt the topic with a key of your own, `.encrypt_with(&key)`, or not"),
            ),
        }
    }
}

/// The account and Region in a topic's ARN, or why it is none.
fn place(arn: &str) -> Result<Env, String> {
    let parts: Vec<&str> = arn.split(':').collect();
    match parts.as_slice() {
        ["arn", _, "sns", region, account, name] if !name.is_empty() => {
            Ok(Env::new(account, region))
        }
        _ => Err(format!(
            "`{arn}` is no topic: the form is `arn:aws:sns:REGION:ACCOUNT:NAME`"
        )),
    }
}

impl From<&Topic> for TopicRef {
    fn from(topic: &Topic) -> Self {
        Self::clone(topic)
    }
}

impl From<&Self> for TopicRef {
    fn from(topic: &Self) -> Self {
        topic.clone()
    }
}
