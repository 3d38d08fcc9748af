//! `AWS::SNS::Topic`, as a construct.

use std::ops::Deref;

use catchment_cfn::sns::{CfnTopic, CfnTopicPolicy};
use catchment_core::{ArnParts, Diagnostic, IntoValue as _, ResourceId, Scope, Stack, Value};
use catchment_iam::{Condition, PolicyDocument, PolicyKind, Principal, Statement};

use super::props::Encryption;
use super::topic_ref::OwnTopic;
use super::{Deduplication, TopicProps, TopicRef};
use crate::policy::{Policy, PolicySlot};

/// What the names of FIFO topics end in.
const FIFO: &str = ".fifo";
/// The longest name.
const MAX_NAME: usize = 256;
/// The longest display name.
const MAX_DISPLAY_NAME: usize = 100;

/// A topic of SNS: `AWS::SNS::Topic` and its `AWS::SNS::TopicPolicy`.
///
/// The policy refuses what is published without TLS, and besides holds what its publishers need:
/// a trail that is given the topic adds its statement by itself. Roles and users of the topic's
/// account publish by their own IAM policies. All that a [`TopicRef`] offers, a topic offers too.
///
/// ```
/// use catchment_constructs::topic::{Topic, TopicProps};
/// use catchment_core::{App, Env};
///
/// let app = App::new();
/// let stack = app.stack("Management", Env::new("111111111111", "ca-central-1"));
/// let topic = Topic::new(stack, "Deliveries", TopicProps::new().name("trail-deliveries"));
///
/// let template = app.synth().unwrap().stack("Management").unwrap().template_json().to_owned();
/// assert!(template.contains(r#""TopicName":"trail-deliveries""#));
/// assert!(template.contains(r#""aws:SecureTransport":"false""#));
/// # let _ = topic;
/// ```
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `topic/name` | the name is too long or has other characters |
/// | `topic/display-name` | the display name has more than 100 characters |
/// | `topic/aws-managed-key` | a service is to publish to a topic under `alias/aws/sns` |
/// | `key/region`, `key/symmetric` | the key cannot encrypt a topic here |
/// | `policy/size` | the topic policy has more than 30,720 bytes |
///
/// <https://docs.aws.amazon.com/sns/latest/dg/welcome.html>
#[derive(Clone, Debug)]
pub struct Topic {
    resource: ResourceId<CfnTopic>,
    policy: ResourceId<CfnTopicPolicy>,
    reference: TopicRef,
}

impl Topic {
    /// Adds a topic.
    #[track_caller]
    pub fn new<'a>(scope: impl Into<Scope<'a>>, id: &str, props: TopicProps) -> Self {
        let scope = scope.into().construct_of(id, "catchment.Topic");
        let name = props.name.as_deref().map(|name| full_name(name, &props));
        check(scope, name.as_deref(), &props);
        let resource = scope.add("Resource", resource(name.as_deref(), &props));
        for (key, value) in &props.tags {
            scope.tag(key, value);
        }
        if let Encryption::Customer(key) = &props.encryption {
            key.check_use(scope, "topic");
        }
        let arn: Value<str> = resource.reference().into_value();
        let policy = CfnTopicPolicy::new(PolicyDocument::new(), [arn.clone()]);
        let policy = scope.construct("Policy").add("Resource", policy);
        let slot = PolicySlot::new(policy, "PolicyDocument", PolicyKind::TopicPolicy);
        slot.add(scope, tls_only(arn));
        let reference = TopicRef::own(OwnTopic {
            arn: resource.reference(),
            pattern: pattern(scope, name.as_deref()),
            is_named: name.is_some(),
            env: scope.stack().map(Stack::env),
            policy: Policy::Own(slot),
            encryption: props.encryption,
        });
        Self {
            resource,
            policy,
            reference,
        }
    }

    /// The topic's resource.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnTopic> {
        self.resource
    }

    /// The topic policy's resource: what publishes depends on it.
    #[must_use]
    pub const fn policy_resource(&self) -> ResourceId<CfnTopicPolicy> {
        self.policy
    }
}

fn resource(name: Option<&str>, props: &TopicProps) -> CfnTopic {
    let mut topic = CfnTopic::new();
    if let Some(name) = name {
        topic = topic.topic_name(name);
    }
    if let Some(name) = &props.display_name {
        topic = topic.display_name(name);
    }
    if let Some(deduplication) = props.fifo {
        topic = topic.fifo_topic(true);
        if deduplication == Deduplication::ByContent {
            topic = topic.content_based_deduplication(true);
        }
    }
    match &props.encryption {
        Encryption::None => topic,
        Encryption::AwsManaged => topic.kms_master_key_id("alias/aws/sns"),
        Encryption::Customer(key) => topic.kms_master_key_id(key.arn()),
    }
}

/// The ARN that the topic will have; without a name, those of all topics beside it.
fn pattern(scope: Scope<'_>, name: Option<&str>) -> Value<str> {
    let name = name.unwrap_or("*");
    match scope.stack() {
        Some(stack) => stack.arn("sns", name).build_str(),
        None => ArnParts::new("sns", name).build_str(),
    }
}

fn full_name(name: &str, props: &TopicProps) -> String {
    match props.fifo {
        Some(_) if !name.ends_with(FIFO) => format!("{name}{FIFO}"),
        _ => name.to_owned(),
    }
}

fn tls_only(topic: Value<str>) -> Statement {
    Statement::deny()
        .principal(Principal::anyone())
        .action("sns:Publish")
        .resource(topic)
        .condition(Condition::secure_transport(false))
}

fn check(scope: Scope<'_>, name: Option<&str>, props: &TopicProps) {
    if let Some(name) = name {
        check_name(scope, name, props);
    }
    let length = props
        .display_name
        .as_ref()
        .map_or(0, |name| name.chars().count());
    if length > MAX_DISPLAY_NAME {
        let message =
            format!("the display name has {length} characters, allowed are {MAX_DISPLAY_NAME}");
        scope.report(
            Diagnostic::error("topic/display-name", message)
                .help("shorten it")
                .property("Properties.DisplayName"),
        );
    }
}

fn check_name(scope: Scope<'_>, name: &str, props: &TopicProps) {
    let rest = match props.fifo {
        Some(_) => name.strip_suffix(FIFO).unwrap_or(name),
        None => name,
    };
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    let problem = if rest.is_empty() {
        Some("it is empty".to_owned())
    } else if name.len() > MAX_NAME {
        let length = name.len();
        Some(format!(
            "it has {length} characters, allowed are {MAX_NAME}"
        ))
    } else {
        let bad = rest.chars().find(|c| !fits(*c));
        bad.map(|c| format!("it has the character `{c}`"))
    };
    if let Some(problem) = problem {
        let message = format!("`{name}` is no name of a topic: {problem}");
        scope.report(
            Diagnostic::error("topic/name", message)
                .help("use letters, digits, `_` and `-`; only FIFO topics end in `.fifo`")
                .property("Properties.TopicName"),
        );
    }
}

impl Deref for Topic {
    type Target = TopicRef;

    fn deref(&self) -> &TopicRef {
        &self.reference
    }
}
