//! Replication as CloudFormation has it.

use catchment_cfn::iam::CfnPolicy;
use catchment_cfn::s3::bucket::{
    AccessControlTranslation, AccessControlTranslationOwner, CfnBucket, DeleteMarkerReplication,
    DeleteMarkerReplicationStatus, EncryptionConfiguration, Metrics, MetricsStatus,
    ReplicationConfiguration, ReplicationDestination, ReplicationRule, ReplicationRuleFilter,
    ReplicationRuleStatus, ReplicationTime, ReplicationTimeStatus, ReplicationTimeValue,
    SourceSelectionCriteria, SseKmsEncryptedObjects, SseKmsEncryptedObjectsStatus,
};
use catchment_core::{Env, ResourceId, Scope, Stack};
use catchment_iam::PolicyDocument;

use super::account::Account;
use super::{DeleteMarkers, Replication, Speed};
use crate::log_bucket::LogBucketProps;
use crate::role::ServiceRole;

/// The time that Replication Time Control promises, and the only one that S3 takes.
const MINUTES: i64 = 15;

/// Sets the bucket's replication.
pub(super) fn configure(
    scope: Scope<'_>,
    bucket: ResourceId<CfnBucket>,
    role: &ServiceRole,
    props: &LogBucketProps,
) {
    let env = scope.stack().map(Stack::env).unwrap_or_default();
    let rules: Vec<ReplicationRule> = (1_u32..)
        .zip(&props.replications)
        .map(|(priority, replication)| rule(replication, priority, &env))
        .collect();
    scope.edit(bucket, |bucket| {
        bucket.replication_configuration(ReplicationConfiguration::new(role.arn(), rules))
    });
    for replication in &props.replications {
        if let Some(policy) = replication.target.policy_resource() {
            scope.resource(bucket).depends_on(policy);
        }
    }
}

/// The role's permissions, apart from the role: they name the bucket, which needs the role.
#[track_caller]
pub(super) fn add_policy(
    scope: Scope<'_>,
    role: &ServiceRole,
    document: PolicyDocument,
) -> ResourceId<CfnPolicy> {
    let scope = scope.construct("ReplicationPolicy");
    let policy = CfnPolicy::new(document, "Replication").roles([role.resource().reference()]);
    scope.add("Resource", policy)
}

fn rule(replication: &Replication, priority: u32, env: &Env) -> ReplicationRule {
    let markers = match replication.delete_markers {
        DeleteMarkers::Replicated => DeleteMarkerReplicationStatus::ENABLED,
        DeleteMarkers::Ignored => DeleteMarkerReplicationStatus::DISABLED,
    };
    let prefix = replication.prefix.as_deref().unwrap_or_default();
    let mut rule = ReplicationRule::new(
        destination(replication, env),
        ReplicationRuleStatus::ENABLED,
    )
    .priority(priority)
    .filter(ReplicationRuleFilter::new().prefix(prefix))
    .delete_marker_replication(DeleteMarkerReplication::new().status(markers));
    if let Some(id) = &replication.id {
        rule = rule.id(id);
    }
    // S3 takes this and the replica's key together only.
    if replication.key().is_some() {
        let selected = SseKmsEncryptedObjects::new(SseKmsEncryptedObjectsStatus::ENABLED);
        rule = rule.source_selection_criteria(
            SourceSelectionCriteria::new().sse_kms_encrypted_objects(selected),
        );
    }
    rule
}

fn destination(replication: &Replication, env: &Env) -> ReplicationDestination {
    let mut destination = ReplicationDestination::new(replication.target.arn());
    if let Some(key) = replication.key() {
        destination = destination.encryption_configuration(EncryptionConfiguration::new(key.arn()));
    }
    if let Account::Other(account) = Account::of_bucket(&replication.target, env) {
        let owner = AccessControlTranslation::new(AccessControlTranslationOwner::DESTINATION);
        destination = destination
            .account(account)
            .access_control_translation(owner);
    }
    if let Some(class) = replication.storage_class {
        destination = destination.storage_class(class.name());
    }
    timed(destination, replication.speed)
}

fn timed(destination: ReplicationDestination, speed: Speed) -> ReplicationDestination {
    let metrics = Metrics::new(MetricsStatus::ENABLED);
    let minutes = || ReplicationTimeValue::new(MINUTES);
    match speed {
        Speed::BestEffort => destination,
        Speed::Measured => destination.metrics(metrics),
        Speed::Guaranteed => destination
            .metrics(metrics.event_threshold(minutes()))
            .replication_time(ReplicationTime::new(
                ReplicationTimeStatus::ENABLED,
                minutes(),
            )),
    }
}
