//! How a log bucket is made.

use catchment_cfn::s3::bucket::{CfnBucket, OwnershipControlsRuleObjectOwnership as CfnOwnership};
use catchment_core::{Days, IntoValue, Name, RemovalPolicy};

use super::name::BucketName;
use super::{
    AccessLogs, BucketEncryption, CustomerProvidedKeys, LifecycleRule, ObjectLock, Replication,
    SmallObjects, TlsVersion,
};
use crate::kms::KeyRef;

/// How a [`LogBucket`](super::LogBucket) is made.
///
/// ```
/// use catchment_constructs::kms::{Key, KeyProps};
/// use catchment_constructs::log_bucket::{LogBucket, LogBucketProps, ObjectLock};
/// use catchment_core::{App, Env, Years};
///
/// let app = App::new();
/// let archive = app.stack("LogArchive", Env::new("222222222222", "ca-central-1"));
/// let key = Key::new(archive, "Key", KeyProps::new());
/// let lock = ObjectLock::governance(Years(1));
/// LogBucket::new(archive, "Logs", LogBucketProps::new(&key).lock(lock));
/// // Application Load Balancers deliver nothing into a bucket with a key:
/// LogBucket::new(archive, "AlbLogs", LogBucketProps::sse_s3());
/// assert!(app.synth().is_ok());
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LogBucketProps {
    pub(super) encryption: BucketEncryption,
    pub(super) customer_provided_keys: CustomerProvidedKeys,
    pub(super) name: BucketName,
    pub(super) minimum_tls: Option<TlsVersion>,
    pub(super) ownership: ObjectOwnership,
    pub(super) versioning: Versioning,
    pub(super) lock: Option<ObjectLock>,
    pub(super) lifecycle: Vec<LifecycleRule>,
    pub(super) abort_uploads_after: Option<Days>,
    pub(super) small_objects: SmallObjects,
    pub(super) access_logs: Option<AccessLogs>,
    pub(super) replications: Vec<Replication>,
    pub(super) event_bridge: bool,
    pub(super) removal_policy: RemovalPolicy,
    pub(super) tags: Vec<(String, String)>,
}

/// Who owns objects that other accounts write, and whether ACLs mean anything.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/about-object-ownership.html>
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ObjectOwnership {
    /// The bucket's owner owns every object and ACLs are off. The default: the archive account can
    /// read what it keeps, and the policy alone decides who writes.
    #[default]
    BucketOwnerEnforced,
    /// ACLs are on, and the bucket's owner owns what is written with `bucket-owner-full-control`.
    /// For writers that grant themselves access by ACL: CloudFront's standard logging (legacy).
    BucketOwnerPreferred,
}

/// Whether S3 keeps the versions of an object that others overwrite or delete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Versioning {
    /// It does. The default: who may write logs cannot destroy older ones by it.
    #[default]
    Enabled,
    /// It keeps one version. Not possible with Object Lock or replication.
    Suspended,
}

impl LogBucketProps {
    /// Objects are encrypted with `key` (SSE-KMS), by its full ARN, with an S3 Bucket Key, which
    /// cuts the number of calls to KMS, and their cost, to a fraction.
    ///
    /// The key must be symmetric and of the bucket's region. What writers need to use it is added
    /// to its policy when they are declared. Some writers cannot use a KMS key: see
    /// [`sse_s3`](Self::sse_s3). Changing it does not re-encrypt what is there.
    #[must_use]
    pub fn new(key: impl Into<KeyRef>) -> Self {
        Self::encrypted(BucketEncryption::Kms(key.into()))
    }

    /// Objects are encrypted with keys that S3 keeps (SSE-S3), which costs nothing. For the writers
    /// that deliver nothing into a bucket encrypted with a KMS key: Application and Classic Load
    /// Balancers, S3 server access logs, Redshift audit logs.
    #[must_use]
    pub fn sse_s3() -> Self {
        Self::encrypted(BucketEncryption::S3)
    }

    /// Objects are encrypted twice with `key` (DSSE-KMS). S3 Bucket Keys do not work with it:
    /// each object costs calls to KMS. Which log services can write to it is not documented.
    #[must_use]
    pub fn dual_layer(key: impl Into<KeyRef>) -> Self {
        Self::encrypted(BucketEncryption::KmsDualLayer(key.into()))
    }

    fn encrypted(encryption: BucketEncryption) -> Self {
        Self {
            encryption,
            customer_provided_keys: CustomerProvidedKeys::default(),
            name: BucketName::default(),
            minimum_tls: None,
            ownership: ObjectOwnership::default(),
            versioning: Versioning::default(),
            lock: None,
            lifecycle: Vec::new(),
            abort_uploads_after: Some(Days(7)),
            small_objects: SmallObjects::default(),
            access_logs: None,
            replications: Vec::new(),
            event_bridge: false,
            removal_policy: RemovalPolicy::Retain,
            tags: Vec::new(),
        }
    }

    /// The name: 3 to 63 lower-case letters, digits, hyphens and dots, unique in the partition.
    /// Default: CloudFormation makes one. Changing it replaces the bucket.
    ///
    /// A name that is known in advance lets stacks of other accounts refer to the bucket without
    /// parameters. See [`name_prefix`](Self::name_prefix) for one that nobody else can take.
    #[must_use]
    pub fn name(mut self, name: impl IntoValue<Name<CfnBucket>>) -> Self {
        self.name = BucketName::Given(name.into_value());
        self
    }

    /// A name of `prefix`, account and region, `central-logs-222222222222-ca-central-1-an`, in the
    /// account's own namespace: no other account can take it. Changing it replaces the bucket.
    ///
    /// The whole name has at most 63 characters. It is known in advance where the stack's account
    /// and region are.
    /// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/gpbucketnamespaces.html>
    #[must_use]
    pub fn name_prefix(mut self, prefix: &str) -> Self {
        self.name = BucketName::AccountRegional(prefix.to_owned());
        self
    }

    /// Locks object versions. Default: no Object Lock. Implies versioning. Enabling it on a
    /// bucket that exists replaces the bucket; changing the retention does not, and is for new
    /// object versions only.
    ///
    /// Config and S3 server access logs cannot be delivered to a bucket with Object Lock.
    #[must_use]
    pub fn lock(mut self, lock: ObjectLock) -> Self {
        self.lock = Some(lock);
        self
    }

    /// Refuses older TLS versions. Default: whatever S3 takes; plain HTTP is refused always.
    #[must_use]
    pub fn minimum_tls(mut self, version: TlsVersion) -> Self {
        self.minimum_tls = Some(version);
        self
    }

    /// Who owns objects. Default: [`ObjectOwnership::BucketOwnerEnforced`].
    #[must_use]
    pub fn ownership(mut self, ownership: ObjectOwnership) -> Self {
        self.ownership = ownership;
        self
    }

    /// Whether older versions are kept. Default: [`Versioning::Enabled`]. They are paid for as
    /// objects are.
    #[must_use]
    pub fn versioning(mut self, versioning: Versioning) -> Self {
        self.versioning = versioning;
        self
    }

    /// Whether writers may bring keys of their own. Default: [`CustomerProvidedKeys::Blocked`].
    #[must_use]
    pub fn customer_provided_keys(mut self, keys: CustomerProvidedKeys) -> Self {
        self.customer_provided_keys = keys;
        self
    }

    /// A rule that moves objects to colder storage classes, or expires them. Repeat it for more,
    /// up to 1,000. Default: objects stay in S3 Standard for good.
    ///
    /// S3 refuses lifecycle rules on a bucket with MFA Delete.
    #[must_use]
    pub fn lifecycle(mut self, rule: LifecycleRule) -> Self {
        self.lifecycle.push(rule);
        self
    }

    /// What lifecycle rules do with objects of less than 128 KB. Default:
    /// [`SmallObjects::MoveToArchive`].
    #[must_use]
    pub fn small_objects(mut self, small_objects: SmallObjects) -> Self {
        self.small_objects = small_objects;
        self
    }

    /// Clears away the parts of uploads that nobody finished after this long, which are paid for
    /// though nobody sees them. Default: 7 days.
    #[must_use]
    pub fn abort_incomplete_uploads_after(mut self, days: Days) -> Self {
        self.abort_uploads_after = Some(days);
        self
    }

    /// Keeps the parts of uploads that nobody finished. With no rule of
    /// [`lifecycle`](Self::lifecycle) the bucket then has no lifecycle configuration, which MFA
    /// Delete needs.
    #[must_use]
    pub fn keep_incomplete_uploads(mut self) -> Self {
        self.abort_uploads_after = None;
        self
    }

    /// Logs access to the bucket into another one: a [`LogBucket`](super::LogBucket), or
    /// [`AccessLogs`] for more. Default: no server access logs; CloudTrail's data events tell
    /// more, sooner, at a higher price.
    #[must_use]
    pub fn access_logs(mut self, logs: impl Into<AccessLogs>) -> Self {
        self.access_logs = Some(logs.into());
        self
    }

    /// Copies new objects into another bucket. Repeat it for more targets or prefixes; where rules
    /// with one target overlap, the later one counts. Default: no copies.
    #[must_use]
    pub fn replicate_to(mut self, replication: impl Into<Replication>) -> Self {
        self.replications.push(replication.into());
        self
    }

    /// Sends the bucket's events to EventBridge's default bus, for what reacts to new logs.
    /// Default: no events. Costs nothing by itself.
    #[must_use]
    pub fn event_bridge(mut self) -> Self {
        self.event_bridge = true;
        self
    }

    /// What happens to the bucket and its policy when they leave the stack. Default:
    /// [`RemovalPolicy::Retain`]. CloudFormation deletes only buckets that are empty.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = policy;
        self
    }

    /// A tag. Up to 50, together with those of outer scopes.
    #[must_use]
    pub fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }
}

impl<K: Into<KeyRef>> From<K> for LogBucketProps {
    fn from(key: K) -> Self {
        Self::new(key)
    }
}

impl ObjectOwnership {
    pub(super) const fn to_cfn(self) -> CfnOwnership {
        match self {
            Self::BucketOwnerEnforced => CfnOwnership::BUCKET_OWNER_ENFORCED,
            Self::BucketOwnerPreferred => CfnOwnership::BUCKET_OWNER_PREFERRED,
        }
    }
}
