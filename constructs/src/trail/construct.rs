//! `AWS::CloudTrail::Trail`, as a construct.

use catchment_cfn::cloudtrail::CfnTrail;
use catchment_core::{Arn, ArnParts, IntoValue as _, ResourceId, Scope, Stack, Value, pseudo};

use super::permissions::Identity;
use super::prerequisites::require;
use super::props::Maker;
use super::stores::{Stores, spare_others};
use super::{TrailProps, checks, insight};
use crate::topic::TopicRef;

/// A trail of CloudTrail: of one account, or of the organization.
///
/// It brings along, in whichever stacks and accounts these live, what its bucket, key, topic and
/// log group must allow; each statement is held to this trail by `aws:SourceArn`. It is made after
/// the policies. CloudTrail allows 5 trails in a Region, multi-Region trails and those of the
/// organization included.
///
/// ```
/// use catchment_constructs::kms::{Key, KeyProps};
/// use catchment_constructs::log_bucket::{LogBucket, LogBucketProps};
/// use catchment_constructs::organization::Organization;
/// use catchment_constructs::trail::{Trail, TrailProps};
/// use catchment_core::{App, Env};
///
/// let app = App::new();
/// let org = Organization::new("o-exampleorgid", "111111111111");
/// let management = app.stack("Management", Env::new("111111111111", "ca-central-1"));
/// let archive = app.stack("LogArchive", Env::new("222222222222", "ca-central-1"));
///
/// let key = Key::new(archive, "Key", KeyProps::new());
/// let logs = LogBucket::new(archive, "Logs", LogBucketProps::new(&key));
/// Trail::new(management, "OrgTrail", TrailProps::new(&logs).organization(&org).name("org"));
///
/// let assembly = app.synth().unwrap();
/// let archive = assembly.stack("LogArchive").unwrap().template_json();
/// assert!(archive.contains("arn:aws:cloudtrail:ca-central-1:111111111111:trail/org"));
/// ```
///
/// # Diagnostics
///
/// - `trail/name`: the name is none that CloudTrail takes
/// - `trail/prefix`: the prefix is none that CloudTrail takes, or means more in a policy
/// - `trail/not-management-account`, `trail/not-delegated-administrator`: a trail of the
///   organization in the wrong account
/// - `trail/key-region`: key and bucket are in different Regions
/// - `trail/log-group-place`: the log group is of another account or Region than the trail
/// - `topic/aws-managed-key`: CloudTrail cannot use the key of the topic
/// - `trail/no-events`: an event selector that selects nothing
/// - `trail/own-deliveries`: a basic event selector logs what the trail itself writes
/// - `trail/other-deliveries`: two trails log each other's deliveries, and nothing can be left out:
///   event selectors are basic, or a bucket or topic of another stack has no name (warning)
/// - `trail/selectors`, `trail/data-resources`, `trail/selector-values`: too many of them
/// - `trail/left-out-source`: a source left out of management events that are not logged
/// - `trail/selector-name`, `trail/selector-value`, `trail/resource-arn`, `trail/resource-type`,
///   `trail/event-source`: what an advanced event selector cannot have
/// - `trail/selector-wildcard`: a `*`, which event selectors take literally (warning)
/// - `trail/insight-events`, `trail/aggregation-events`: of events that are not logged
/// - `organization/id`, `organization/management-account`: the organization is given wrongly
/// - `trail/open-environment`: account or Region of the trail's stack is open, while bucket, key or
///   topic are in a stack of another environment, whose policies must name the trail
#[derive(Clone, Debug)]
pub struct Trail {
    resource: ResourceId<CfnTrail>,
    arn: Value<Arn<CfnTrail>>,
    name: String,
}

impl Trail {
    /// Adds a trail.
    #[track_caller]
    pub fn new<'a>(scope: impl Into<Scope<'a>>, id: &str, props: TrailProps) -> Self {
        let scope = scope.into().construct_of(id, "catchment.Trail");
        let name = match &props.name {
            Some(name) => name.clone(),
            None => scope.unique_name(128, "-", "-"),
        };
        let identity = identity(scope, &props, &name);
        let stores = Stores::of(scope, &props, &identity.partition);
        checks::check(scope, &props, &name, &stores);

        let resource = scope.add("Resource", describe(&props, &name, &stores));
        for (key, value) in &props.tags {
            scope.at(resource).tag(key, value);
        }
        if let Some(events) = &props.events {
            spare_others(scope, resource, events, &stores);
        }
        if !checks::has_open_environment(scope, &props, &identity) {
            identity.allow_in_stores(scope, &props);
        }
        if let Some(policy) = props.bucket.policy_resource() {
            scope.resource(resource).depends_on(policy);
        }
        if let Some(policy) = props.bucket.replication_policy() {
            scope.resource(resource).depends_on(policy);
        }
        let topic = props.topic.as_ref();
        if let Some(policy) = topic.and_then(TopicRef::policy_resource) {
            scope.resource(resource).depends_on(policy);
        }
        if let Some(group) = &props.log_group {
            let role = identity.role_for(scope, group);
            scope.edit(resource, |trail| {
                trail
                    .cloud_watch_logs_log_group_arn(group.arn())
                    .cloud_watch_logs_role_arn(role.arn())
            });
        }
        if let Some(membership) = &props.organization {
            require(scope, membership);
        }
        let arn = match props.maker() {
            // The ARN has the management account, which is not that of the stack.
            Some(Maker::DelegatedAdministrator) => identity.arn.untyped().assume(),
            _ => resource.get_att(CfnTrail::ARN),
        };
        Self {
            resource,
            arn,
            name,
        }
    }

    /// The trail's ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnTrail>> {
        self.arn.clone()
    }

    /// The trail's name, which is known before it is deployed.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The resource inside.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnTrail> {
        self.resource
    }
}

fn identity(scope: Scope<'_>, props: &TrailProps, name: &str) -> Identity {
    let stack = scope.stack();
    let organization = props.organization.as_ref().map(|of| &of.organization);
    let account = match organization {
        Some(organization) => organization.management_account().into_value(),
        None => stack.map_or_else(pseudo::account_id, Stack::account),
    };
    let trail = format!("trail/{name}");
    let arn = match stack {
        Some(stack) => stack.arn("cloudtrail", trail),
        None => ArnParts::new("cloudtrail", trail),
    };
    Identity {
        arn: arn.account(&account).build_str(),
        partition: stack.map_or_else(pseudo::partition, Stack::partition),
        account,
        organization: organization.map(|organization| organization.id().to_owned()),
        home: stack.map_or_else(
            || [pseudo::account_id(), pseudo::region()],
            |stack| [stack.account(), stack.region()],
        ),
    }
}

fn describe(props: &TrailProps, name: &str, stores: &Stores) -> CfnTrail {
    let mut trail = CfnTrail::new(props.is_logging, props.bucket.name())
        .trail_name(name)
        .enable_log_file_validation(props.validates_files)
        .is_multi_region_trail(props.coverage.is_multi_region())
        .include_global_service_events(props.coverage.has_global_services());
    if props.organization.is_some() {
        trail = trail.is_organization_trail(true);
    }
    if let Some(prefix) = &props.prefix {
        trail = trail.s3_key_prefix(prefix);
    }
    if let Some(key) = props.encryption_key() {
        trail = trail.kms_key_id(key.arn());
    }
    if let Some(topic) = &props.topic {
        trail = trail.sns_topic_name(topic.arn());
    }
    if let Some(events) = &props.events {
        trail = events.apply(trail, stores);
    }
    if !props.insights.is_empty() {
        let insights = props.insights.iter();
        let selectors: Vec<_> = insights
            .map(|(insight, events)| insight::selector(*insight, events))
            .collect();
        trail = trail.insight_selectors(selectors);
    }
    if !props.aggregations.is_empty() {
        let aggregation = insight::aggregation(&props.aggregations);
        trail = trail.aggregation_configurations([aggregation]);
    }
    trail
}
