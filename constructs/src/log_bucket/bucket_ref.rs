//! Buckets, own or not.

use catchment_cfn::iam::CfnPolicy;
use catchment_cfn::s3::{CfnBucket, CfnBucketPolicy};
use catchment_core::{
    Arn, ArnParts, Env, IntoValue, Name, ResourceId, Scope, Value, concat, pseudo,
};
use catchment_iam::{Principal, Statement};

use super::{BucketEncryption, LogBucket};
use crate::kms::KeyRef;
use crate::policy::{Noun, Policy};

/// A bucket that a construct uses: a [`LogBucket`] of this app, or one of another owner.
#[derive(Clone, Debug)]
pub struct BucketRef {
    name: Value<Name<CfnBucket>>,
    arn: Value<Arn<CfnBucket>>,
    /// The name that the bucket will have, where it is known now.
    physical_name: Option<String>,
    env: Option<Env>,
    encryption: BucketEncryption,
    lock: Lock,
    is_versioned: bool,
    policy: Policy<CfnBucketPolicy>,
    replicas: Replicas,
}

/// What a bucket is copied to, and what its copies wait for.
#[derive(Clone, Debug, Default)]
pub(super) struct Replicas {
    pub(super) targets: Vec<BucketRef>,
    pub(super) policy: Option<ResourceId<CfnPolicy>>,
}

/// Whether Object Lock is enabled, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lock {
    Enabled,
    Disabled,
    Unknown,
}

/// What a [`LogBucket`] knows of itself.
pub(super) struct OwnBucket {
    pub(super) resource: ResourceId<CfnBucket>,
    pub(super) physical_name: Option<String>,
    pub(super) env: Env,
    pub(super) encryption: BucketEncryption,
    pub(super) lock: Lock,
    pub(super) is_versioned: bool,
    pub(super) policy: Policy<CfnBucketPolicy>,
}

impl BucketRef {
    /// A bucket of another owner, by its name. Its policy cannot be changed from here: what it
    /// must allow is reported and listed in the plan.
    ///
    /// Say what is known of it: its encryption ([`with_key`](Self::with_key) or
    /// [`with_sse_s3`](Self::with_sse_s3)), its account and Region ([`in_env`](Self::in_env)), and
    /// whether it is [`locked`](Self::locked). What is not said is not checked.
    #[must_use]
    pub fn from_name(name: impl IntoValue<Name<CfnBucket>>) -> Self {
        let given = name.into_value();
        let problem = given.literal().filter(|name| !is_name(name)).map(|name| {
            format!("`{name}` is no bucket name: give the name alone, without `arn:` or path")
        });
        let name = problem.map_or(given, Value::invalid);
        let text: Value<str> = name.clone().into_value();
        Self {
            arn: ArnParts::new("s3", text.clone())
                .partition(pseudo::partition())
                .region("")
                .account("")
                .build(),
            physical_name: text.literal().map(str::to_owned),
            name,
            env: None,
            encryption: BucketEncryption::Unknown,
            lock: Lock::Unknown,
            is_versioned: true,
            policy: Policy::Foreign {
                noun: Noun::Bucket,
                name: text,
            },
            replicas: Replicas::default(),
        }
    }

    pub(super) fn own(bucket: OwnBucket) -> Self {
        Self {
            name: bucket.resource.reference(),
            arn: bucket.resource.get_att(CfnBucket::ARN),
            physical_name: bucket.physical_name,
            env: Some(bucket.env),
            encryption: bucket.encryption,
            lock: bucket.lock,
            is_versioned: bucket.is_versioned,
            policy: bucket.policy,
            replicas: Replicas::default(),
        }
    }

    pub(super) fn copied_to(mut self, replicas: Replicas) -> Self {
        self.replicas = replicas;
        self
    }

    /// The key of the bucket's default encryption, for a bucket of another owner. Whoever writes
    /// into the bucket or reads from it needs to use it.
    #[must_use]
    pub fn with_key(mut self, key: impl Into<KeyRef>) -> Self {
        self.encryption = BucketEncryption::Kms(key.into());
        self
    }

    /// The bucket's default encryption is SSE-S3, for a bucket of another owner.
    #[must_use]
    pub fn with_sse_s3(mut self) -> Self {
        self.encryption = BucketEncryption::S3;
        self
    }

    /// Account and region of a bucket of another owner.
    #[must_use]
    pub fn in_env(mut self, env: Env) -> Self {
        self.env = Some(env);
        self
    }

    /// Object Lock is enabled, for a bucket of another owner.
    #[must_use]
    pub fn locked(mut self) -> Self {
        self.lock = Lock::Enabled;
        self
    }

    /// The bucket's name.
    #[must_use]
    pub fn name(&self) -> Value<Name<CfnBucket>> {
        self.name.clone()
    }

    /// The bucket's ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnBucket>> {
        self.arn.clone()
    }

    /// The ARN of the objects whose keys match `path`, such as `AWSLogs/*`.
    #[must_use]
    pub fn object_arn(&self, path: impl IntoValue<str>) -> Value<str> {
        let path = path.into_value();
        concat([self.arn().into_value(), "/".into_value(), path])
    }

    /// The name, if it is known before anything is deployed.
    #[must_use]
    pub fn physical_name(&self) -> Option<&str> {
        self.physical_name.as_deref()
    }

    /// The key of the default encryption, if it is known that there is one.
    #[must_use]
    pub const fn key(&self) -> Option<&KeyRef> {
        self.encryption.key()
    }

    /// The default encryption.
    #[must_use]
    pub const fn encryption(&self) -> &BucketEncryption {
        &self.encryption
    }

    /// Account and region, as far as they are known; `None` for a bucket of another owner of
    /// which nothing was said.
    #[must_use]
    pub const fn env(&self) -> Option<&Env> {
        self.env.as_ref()
    }

    /// Whether Object Lock is known to be enabled.
    #[must_use]
    pub fn has_object_lock(&self) -> bool {
        self.lock == Lock::Enabled
    }

    /// The bucket policy, if it is of this app: what writes into the bucket depends on it.
    #[must_use]
    pub fn policy_resource(&self) -> Option<ResourceId<CfnBucketPolicy>> {
        self.policy.resource()
    }

    /// The policy of the role that S3 copies with, if the bucket is of this app and copied: what
    /// writes into the bucket depends on it, or its first objects may not be copied.
    #[must_use]
    pub const fn replication_policy(&self) -> Option<ResourceId<CfnPolicy>> {
        self.replicas.policy
    }

    /// The buckets that it is known to be copied to.
    pub(crate) fn copies(&self) -> &[Self] {
        &self.replicas.targets
    }

    /// Lets the bucket policy say what `statement` says, for `user`'s sake.
    ///
    /// For a bucket of another owner, `user` gets a warning with the statement instead.
    pub fn allow(&self, user: Scope<'_>, statement: Statement) {
        self.policy.add(user, self.env(), statement);
    }

    /// Lets `reader` list the bucket, read its objects, and decrypt them with its key.
    ///
    /// The statements go to the bucket policy and the key policy. A reader of another account
    /// needs the same in its own policies.
    pub fn grant_read<'a>(&self, scope: impl Into<Scope<'a>>, reader: Principal) {
        let scope = scope.into();
        let list = Statement::allow()
            .principal(reader.clone())
            .actions(["s3:GetBucketLocation", "s3:ListBucket"])
            .resource(self.arn());
        let read = Statement::allow()
            .principal(reader.clone())
            .actions(["s3:GetObject", "s3:GetObjectVersion"])
            .resource(self.object_arn("*"));
        self.allow(scope, list);
        self.allow(scope, read);
        if let Some(key) = self.key() {
            key.grant_decrypt(scope, reader);
        }
    }

    pub(super) const fn lock(&self) -> Lock {
        self.lock
    }

    pub(super) const fn is_versioned(&self) -> bool {
        self.is_versioned
    }
}

/// Whether a bucket may have this name, by the rules of the years before S3 became strict.
fn is_name(name: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"._-".contains(&byte);
    (3..=255).contains(&name.len()) && name.bytes().all(is_allowed)
}

impl From<&LogBucket> for BucketRef {
    fn from(bucket: &LogBucket) -> Self {
        bucket.reference()
    }
}

impl From<&Self> for BucketRef {
    fn from(bucket: &Self) -> Self {
        bucket.clone()
    }
}
