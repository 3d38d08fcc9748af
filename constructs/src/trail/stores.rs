//! Where trails deliver, so that no delivery causes another one.

use catchment_cfn::cloudtrail::CfnTrail;
use catchment_core::{
    ArnParts, Diagnostic, Env, NodeId, Resource as _, ResourceId, Scope, Stack, Value,
};
use catchment_core::{IntoValue as _, pseudo};

use super::{Events, TrailProps};
use crate::log_bucket::BucketRef;
use crate::topic::TopicRef;

/// Where a trail delivers: its bucket first, then those that the bucket is copied to.
#[derive(Clone, Debug)]
pub(crate) struct Stores {
    pub(crate) buckets: Vec<Store>,
    pub(crate) topics: Vec<Store>,
    /// The stack's partition.
    pub(crate) partition: Value<str>,
    /// The one account whose events are logged, if it is known and not the whole organization.
    account: Option<String>,
}

/// A bucket or a topic.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Store {
    /// The ARN with which those of all objects of a bucket begin; the ARN of a topic.
    pub(crate) arn: Value<str>,
    /// The same without a reference, if the name is known now.
    by_name: Option<Value<str>>,
    /// The bucket's name, if it is known now.
    pub(crate) bucket_name: Option<String>,
    /// The stack that it is in, if it is of this app.
    stack: Option<NodeId>,
    /// The account that it is in, if it is known.
    account: Option<String>,
}

/// The trails of the app whose events contain deliveries, in the order of the program.
#[derive(Default)]
struct Loggers(Vec<Logger>);

#[derive(Clone)]
struct Logger {
    trail: ResourceId<CfnTrail>,
    path: String,
    stores: Stores,
    is_basic: bool,
}

impl Stores {
    pub(super) fn of(scope: Scope<'_>, props: &TrailProps, partition: &Value<str>) -> Self {
        let copies = props.bucket.copies().iter();
        let buckets = std::iter::once(&props.bucket).chain(copies);
        let topics = props.topic.iter();
        Self {
            buckets: buckets.map(|bucket| Store::bucket(scope, bucket)).collect(),
            topics: topics.map(|topic| Store::topic(scope, topic)).collect(),
            partition: partition.clone(),
            account: match props.organization {
                Some(_) => None,
                None => account(scope.stack().map(Stack::env).as_ref()),
            },
        }
    }

    /// Whether a trail with these stores may log what is delivered to `store`: data events are
    /// logged in the account of the bucket or topic.
    fn may_log(&self, store: &Store) -> bool {
        match (&self.account, &store.account) {
            (Some(own), Some(there)) => own == there,
            _ => true,
        }
    }

    fn all(&self) -> impl Iterator<Item = &Store> {
        self.buckets.iter().chain(&self.topics)
    }
}

impl Store {
    fn bucket(scope: Scope<'_>, bucket: &BucketRef) -> Self {
        let name = bucket.physical_name();
        let by_name = name.map(|name| {
            let arn = ArnParts::new("s3", format!("{name}/"));
            let arn = arn.partition(pseudo::partition());
            arn.region("").account("").build_str()
        });
        Self {
            arn: bucket.object_arn(""),
            by_name,
            bucket_name: name.map(str::to_owned),
            stack: stack_of(scope, bucket.policy_resource()),
            account: account(bucket.env()),
        }
    }

    fn topic(scope: Scope<'_>, topic: &TopicRef) -> Self {
        Self {
            arn: topic.arn().into_value(),
            by_name: topic.arn_by_name(),
            bucket_name: None,
            stack: stack_of(scope, topic.policy_resource()),
            account: account(topic.env()),
        }
    }

    /// Itself as a trail with `own` stores in `stack` can name it. A reference into a stack that
    /// the trail's does not depend on anyway could close a circle of stacks.
    fn seen_from(&self, stack: Option<NodeId>, own: &Stores) -> Option<Self> {
        let is_near = self.stack.is_none()
            || self.stack == stack
            || own.all().any(|store| store.stack == self.stack);
        let arn = match is_near {
            true => self.arn.clone(),
            false => self.by_name.clone()?,
        };
        Some(Self {
            arn,
            ..self.clone()
        })
    }

    fn is_same(&self, other: &Self) -> bool {
        self.arn == other.arn || (self.by_name.is_some() && self.by_name == other.by_name)
    }
}

fn account(env: Option<&Env>) -> Option<String> {
    env?.account().map(str::to_owned)
}

fn stack_of<R>(scope: Scope<'_>, resource: Option<ResourceId<R>>) -> Option<NodeId> {
    Some(scope.at(resource?).stack()?.node())
}

/// Keeps the trail from logging what other trails deliver, if those log deliveries, too: each
/// delivery of one would cause one of the other, without end. Who they are is known at synthesis.
pub(super) fn spare_others(
    scope: Scope<'_>,
    trail: ResourceId<CfnTrail>,
    events: &Events,
    own: &Stores,
) {
    if !events.logs_deliveries() {
        return;
    }
    let logger = Logger {
        trail,
        path: scope.path(),
        stores: own.clone(),
        is_basic: matches!(events, Events::Basic(_)),
    };
    let app = scope.app().root();
    app.with_attachment(|Loggers(all): &mut Loggers| all.push(logger));
    let (events, own) = (events.clone(), own.clone());
    scope.at_synthesis(move |scope| {
        let others = others(scope, trail);
        match &events {
            Events::Basic(_) => warn_of_basic(scope, &events, &own, &others),
            Events::Advanced(_) => leave_out(scope, trail, &events, &own, &others),
        }
    });
}

fn others(scope: Scope<'_>, trail: ResourceId<CfnTrail>) -> Vec<Logger> {
    let app = scope.app().root();
    let all = app.with_attachment(|Loggers(all): &mut Loggers| all.clone());
    let others = all.into_iter();
    others.filter(|other| other.trail != trail).collect()
}

fn leave_out(
    scope: Scope<'_>,
    trail: ResourceId<CfnTrail>,
    events: &Events,
    own: &Stores,
    others: &[Logger],
) {
    let stack = scope.stack().map(|stack| stack.node());
    let mut all = own.clone();
    for other in others {
        let buckets = add(&mut all.buckets, &other.stores.buckets, stack, own);
        let topics = add(&mut all.topics, &other.stores.topics, stack, own);
        if !(buckets && topics) {
            warn(
                scope,
                other,
                "name that trail's bucket, the buckets that it is copied to, and its topic: \
                 then this one leaves them out",
            );
        }
    }
    let written = |stores: &Stores| events.apply(CfnTrail::new(true, "bucket"), stores);
    let of = |trail: &mut CfnTrail| trail.props_mut().get("AdvancedEventSelectors");
    let before = of(&mut written(own));
    scope.edit(trail, |mut trail| match of(&mut trail) == before {
        true => events.apply(trail, &all),
        // Somebody changed them in the meantime.
        false => trail,
    });
}

/// Adds what is not there yet. Whether all of it could be named.
fn add(all: &mut Vec<Store>, more: &[Store], stack: Option<NodeId>, own: &Stores) -> bool {
    let mut is_complete = true;
    for store in more {
        if !own.may_log(store) || all.iter().any(|known| known.is_same(store)) {
            continue;
        }
        match store.seen_from(stack, own) {
            Some(store) => all.push(store),
            None => is_complete = false,
        }
    }
    is_complete
}

/// A basic event selector leaves nothing out. A circle of deliveries has basic ones only: the
/// others leave out all stores.
fn warn_of_basic(scope: Scope<'_>, events: &Events, own: &Stores, others: &[Logger]) {
    for other in others.iter().filter(|other| other.is_basic) {
        let mut buckets = other.stores.buckets.iter();
        if buckets.any(|bucket| own.may_log(bucket) && events.reach(scope, bucket)) {
            warn(
                scope,
                other,
                "use `AdvancedEvents` with `DataEvents::of(ResourceType::S3_OBJECT)`, which leave \
                 out what other trails deliver, or log events that read only",
            );
        }
    }
}

/// Two trails that log each other's deliveries deliver without end, and each event is charged.
/// Advanced event selectors leave out what they can name: a bucket or topic of another stack by
/// its name only, because references in both ways would be a circle of stacks.
fn warn(scope: Scope<'_>, other: &Logger, help: &str) {
    let message = format!(
        "the trail logs the deliveries of `{}`, which may log those of this trail: each would \
         cause the next, without end",
        other.path
    );
    scope.report(Diagnostic::warning("trail/other-deliveries", message).help(help));
}
