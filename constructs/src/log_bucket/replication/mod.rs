//! Replication to another bucket.

mod account;
mod check;
mod permissions;
mod render;

use catchment_cfn::s3::CfnBucket;
use catchment_core::{ResourceId, Scope};
use catchment_iam::{PolicyDocument, PolicyKind};

use super::bucket_ref::Replicas;
use super::{BucketRef, LogBucketProps, StorageClass};
use crate::kms::KeyRef;

pub(super) use check::problems;

/// Copies new objects of a bucket into another one, of the same account or another, in any region.
///
/// Both buckets are versioned. The role that S3 copies with, its permissions, and what the other
/// bucket and its key must allow are derived from the pair. In another account the copies belong
/// to that account. Objects that were there before are not copied, nor are copies copied on.
///
/// Policies of the other account name the role by the account and the condition
/// `aws:PrincipalArn`: so they can be written before the role exists.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html>
#[derive(Clone, Debug)]
#[must_use]
pub struct Replication {
    target: BucketRef,
    id: Option<String>,
    prefix: Option<String>,
    key: Option<KeyRef>,
    storage_class: Option<StorageClass>,
    delete_markers: DeleteMarkers,
    speed: Speed,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum DeleteMarkers {
    Replicated,
    #[default]
    Ignored,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Speed {
    #[default]
    BestEffort,
    Measured,
    /// S3 Replication Time Control.
    Guaranteed,
}

impl Replication {
    /// Of all new objects, to `target`. Copies are encrypted with the target's key, if it has one.
    ///
    /// For a bucket of another owner say at least its account: [`BucketRef::in_env`].
    pub fn to(target: impl Into<BucketRef>) -> Self {
        Self {
            target: target.into(),
            id: None,
            prefix: None,
            key: None,
            storage_class: None,
            delete_markers: DeleteMarkers::default(),
            speed: Speed::default(),
        }
    }

    /// The rule's name in the bucket, up to 255 characters. Default: S3 makes one.
    pub fn id(mut self, id: &str) -> Self {
        self.id = Some(id.to_owned());
        self
    }

    /// Only objects whose keys begin with `prefix`, up to 1,024 characters. Default: all.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = Some(prefix.to_owned());
        self
    }

    /// The key that copies are encrypted with, of the target's region. Default: the target's own.
    pub fn replica_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The storage class of copies. Default: that of the original.
    pub fn storage_class(mut self, class: StorageClass) -> Self {
        self.storage_class = Some(class);
        self
    }

    /// Copies delete markers, too. Default: it does not, so that what is deleted in one archive
    /// stays visible in the other. Deletions of versions are never copied.
    pub fn delete_markers(mut self) -> Self {
        self.delete_markers = DeleteMarkers::Replicated;
        self
    }

    /// Publishes replication metrics to CloudWatch, at the price of custom metrics. Default: none.
    pub fn metrics(mut self) -> Self {
        if self.speed == Speed::BestEffort {
            self.speed = Speed::Measured;
        }
        self
    }

    /// Copies within 15 minutes (S3 Replication Time Control), with metrics, for a price per
    /// gigabyte. Default: as S3 gets to it, mostly within 15 minutes.
    pub fn time_control(mut self) -> Self {
        self.speed = Speed::Guaranteed;
        self
    }

    /// The key that copies are encrypted with.
    fn key(&self) -> Option<&KeyRef> {
        self.key.as_ref().or_else(|| self.target.key())
    }
}

impl<B: Into<BucketRef>> From<B> for Replication {
    fn from(target: B) -> Self {
        Self::to(target)
    }
}

/// Makes the role, and configures the bucket.
#[track_caller]
pub(super) fn add(
    scope: Scope<'_>,
    bucket: ResourceId<CfnBucket>,
    source: &BucketRef,
    props: &LogBucketProps,
) -> Replicas {
    if props.replications.is_empty() {
        return Replicas::default();
    }
    let pair = permissions::Pair::new(scope, source, &props.replications);
    let role = pair.add_role();
    render::configure(scope, bucket, &role, props);
    let document: PolicyDocument = pair.role_statements().into_iter().collect();
    for problem in document.check(PolicyKind::InlineRolePolicies) {
        scope.report(problem);
    }
    let policy = render::add_policy(scope, &role, document);
    pair.allow_in_targets(&role);
    let targets = props.replications.iter();
    Replicas {
        targets: targets
            .map(|replication| replication.target.clone())
            .collect(),
        policy: Some(policy),
    }
}
