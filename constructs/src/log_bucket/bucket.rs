//! `AWS::S3::Bucket` and its policy, as a construct.

use catchment_cfn::s3::CfnBucketPolicy;
use catchment_cfn::s3::bucket::{
    CfnBucket, EventBridgeConfiguration, NotificationConfiguration, OwnershipControls,
    OwnershipControlsRule, PublicAccessBlockConfiguration, VersioningConfiguration,
    VersioningConfigurationStatus,
};
use catchment_core::{
    Arn, Env, IntoValue as _, Name, RemovalPolicy, ResourceId, Scope, Stack, Value, concat,
};
use catchment_iam::{PolicyDocument, PolicyKind, Principal};

use super::bucket_ref::{Lock, OwnBucket};
use super::{BucketRef, LogBucketProps, Versioning, check, lifecycle, policy, replication};
use crate::policy::{Policy, PolicySlot};

/// A bucket that logs are delivered to and kept in.
///
/// What it is unless told otherwise, each for a reason:
///
/// - encrypted with a key of the app's own, so that reading takes the key as well as the bucket
/// - closed to the public by all four settings, and to requests without TLS, in a way that no
///   AWS service is refused by
/// - versioned, so that overwriting and deleting lose nothing
/// - without ACLs: the bucket's owner owns all that is written
/// - kept when the stack is deleted, with its policy
///
/// Who writes into it brings the statements that this needs: hand the bucket to a trail or another
/// producer.
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `log-bucket/name` | S3 would refuse the bucket's name |
/// | `key/region`, `key/symmetric` | the key is of another region, or not symmetric |
/// | `log-bucket/lock-retention` | the default retention is not 1 day to 100 years |
/// | `log-bucket/suspended` | versioning is suspended with Object Lock or replication |
/// | `log-bucket/locked-removal` | (warning) the bucket is to be deleted with its stack, though locked |
/// | `log-bucket/lifecycle-rules` | there are more than 1,000 lifecycle rules |
/// | `log-bucket/lifecycle-rule` | a lifecycle rule does nothing, contradicts itself, or its id is taken |
/// | `log-bucket/transition-order` | objects are to move to a warmer storage class, or the same |
/// | `log-bucket/transition-days` | objects are to move sooner than S3 moves them |
/// | `log-bucket/expiration-days` | objects are to expire before the last transition |
/// | `log-bucket/expired-versions-stay` | (warning) objects expire, and their versions never |
/// | `log-bucket/expires-locked` | (warning) objects expire while Object Lock still keeps them |
/// | `log-bucket/access-logs-encryption` | the target of access logs is not encrypted with SSE-S3 |
/// | `log-bucket/access-logs-lock` | the target of access logs has Object Lock |
/// | `log-bucket/access-logs-place` | the target of access logs is of another account or region |
/// | `log-bucket/access-logs-loop` | the target of access logs is the bucket itself |
/// | `log-bucket/replication-rules` | there are more than 1,000 replications |
/// | `log-bucket/replica-account` | the account of a replication's target is not known |
/// | `log-bucket/replica-versioning` | a replication's target is not versioned |
/// | `log-bucket/replica-lock` | the bucket has Object Lock, and a replication's target has not |
/// | `log-bucket/replica-key` | objects are encrypted with a key, and their copies would not be |
/// | `log-bucket/replica-key-region` | the key of the copies is not of the target's region |
/// | `policy/foreign` | (warning) a bucket or key of another owner must allow something |
#[derive(Clone, Debug)]
pub struct LogBucket {
    resource: ResourceId<CfnBucket>,
    policy: ResourceId<CfnBucketPolicy>,
    reference: BucketRef,
}

impl LogBucket {
    /// Adds a bucket and its policy.
    #[track_caller]
    pub fn new<'a>(
        scope: impl Into<Scope<'a>>,
        id: &str,
        props: impl Into<LogBucketProps>,
    ) -> Self {
        let scope = scope.into().construct_of(id, "catchment.LogBucket");
        let props = props.into();
        let env = scope.stack().map(Stack::env).unwrap_or_default();
        report(scope, &props, &env);
        let resource = scope.add("Resource", bucket(&props, &env));
        let policy = add_policy(scope, resource, &props);
        let reference = BucketRef::own(OwnBucket {
            resource,
            physical_name: props.name.physical_name(&env),
            env,
            encryption: props.encryption.clone(),
            lock: if props.lock.is_some() {
                Lock::Enabled
            } else {
                Lock::Disabled
            },
            is_versioned: props.versioning == Versioning::Enabled,
            policy: Policy::Own(policy),
        });
        finish(scope, resource, policy.resource(), &props);
        if let Some(logs) = &props.access_logs {
            logs.allow(scope, resource, reference.physical_name());
        }
        let replicas = replication::add(scope, resource, &reference, &props);
        let reference = reference.copied_to(replicas);
        Self {
            resource,
            policy: policy.resource(),
            reference,
        }
    }

    /// The bucket's name.
    #[must_use]
    pub fn name(&self) -> Value<Name<CfnBucket>> {
        self.reference.name()
    }

    /// The bucket's ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnBucket>> {
        self.reference.arn()
    }

    /// The bucket policy: what writes into the bucket without a construct depends on it, and on
    /// [`BucketRef::replication_policy`] if the bucket is copied.
    #[must_use]
    pub const fn policy(&self) -> ResourceId<CfnBucketPolicy> {
        self.policy
    }

    /// The bucket inside.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnBucket> {
        self.resource
    }

    /// The bucket, for a construct that takes any bucket.
    #[must_use]
    pub fn reference(&self) -> BucketRef {
        self.reference.clone()
    }

    /// Lets `reader` list the bucket and read its objects: see [`BucketRef::grant_read`].
    pub fn grant_read<'a>(&self, scope: impl Into<Scope<'a>>, reader: Principal) {
        self.reference.grant_read(scope, reader);
    }
}

fn report(scope: Scope<'_>, props: &LogBucketProps, env: &Env) {
    if let Some(key) = props.encryption.key() {
        key.check_use(scope, "bucket");
    }
    for problem in check::problems(props, env) {
        scope.report(problem);
    }
}

fn bucket(props: &LogBucketProps, env: &Env) -> CfnBucket {
    let versioning = match props.versioning {
        Versioning::Enabled => VersioningConfigurationStatus::ENABLED,
        Versioning::Suspended => VersioningConfigurationStatus::SUSPENDED,
    };
    let ownership = OwnershipControlsRule::new().object_ownership(props.ownership.to_cfn());
    let closed = PublicAccessBlockConfiguration::new()
        .block_public_acls(true)
        .block_public_policy(true)
        .ignore_public_acls(true)
        .restrict_public_buckets(true);
    let mut bucket = props
        .name
        .apply(CfnBucket::new(), env)
        .bucket_encryption(props.encryption.to_cfn(props.customer_provided_keys))
        .ownership_controls(OwnershipControls::new([ownership]))
        .public_access_block_configuration(closed)
        .versioning_configuration(VersioningConfiguration::new(versioning));
    if let Some(lock) = props.lock {
        bucket = bucket
            .object_lock_enabled(true)
            .object_lock_configuration(lock.to_cfn());
    }
    let small = props.small_objects;
    if let Some(rules) = lifecycle::to_cfn(&props.lifecycle, props.abort_uploads_after, small) {
        bucket = bucket.lifecycle_configuration(rules);
    }
    if let Some(logs) = &props.access_logs {
        bucket = bucket.logging_configuration(logs.to_cfn());
    }
    if props.event_bridge {
        let events = EventBridgeConfiguration::new(true);
        bucket = bucket.notification_configuration(
            NotificationConfiguration::new().event_bridge_configuration(events),
        );
    }
    bucket
}

#[track_caller]
fn add_policy(
    scope: Scope<'_>,
    bucket: ResourceId<CfnBucket>,
    props: &LogBucketProps,
) -> PolicySlot<CfnBucketPolicy> {
    let document = PolicyDocument::new();
    let policy = CfnBucketPolicy::new(bucket.reference(), document);
    let policy = scope.construct("Policy").add("Resource", policy);
    let slot = PolicySlot::new(policy, "PolicyDocument", PolicyKind::BucketPolicy);
    let arn: Value<str> = bucket.get_att(CfnBucket::ARN).into_value();
    let everything = [arn.clone(), concat([arn, "/*".into_value()])];
    slot.add(scope, policy::tls_only(everything.clone()));
    if let Some(version) = props.minimum_tls {
        slot.add(scope, policy::minimum_tls(version, everything));
    }
    slot
}

fn finish(
    scope: Scope<'_>,
    bucket: ResourceId<CfnBucket>,
    policy: ResourceId<CfnBucketPolicy>,
    props: &LogBucketProps,
) {
    let removal: RemovalPolicy = props.removal_policy;
    scope.resource(bucket).removal_policy(removal);
    scope.resource(policy).removal_policy(removal);
    for (key, value) in &props.tags {
        scope.tag(key, value);
    }
}
