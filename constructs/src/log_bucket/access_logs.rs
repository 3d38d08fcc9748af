//! S3 server access logs: who did what with the objects of a bucket.

use catchment_cfn::s3::bucket::{
    CfnBucket, LoggingConfiguration, PartitionedPrefix, PartitionedPrefixPartitionDateSource,
    SimplePrefix, TargetObjectKeyFormat,
};
use catchment_core::{ArnParts, Diagnostic, Env, IntoValue as _, ResourceId, Scope, Value};
use catchment_iam::{Condition, Principal, Statement};

use super::bucket_ref::Lock;
use super::{BucketEncryption, BucketRef};

/// Where S3 writes the server access logs of a bucket.
///
/// The target is a bucket of the same account and region, encrypted with SSE-S3 and without Object
/// Lock; to any other, S3 delivers nothing and says nothing. Delivery is best effort and takes
/// hours. Storage of the logs is paid for.
///
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html>
#[derive(Clone, Debug)]
#[must_use]
pub struct AccessLogs {
    pub(super) target: BucketRef,
    prefix: String,
    key_format: AccessLogKeys,
}

/// How the keys of access logs are made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AccessLogKeys {
    /// `PREFIX ACCOUNT/REGION/BUCKET/YYYY/MM/DD/…` by the time of the requests. The default:
    /// queries can leave out other buckets and days, and no bucket's logs mix with another's.
    #[default]
    ByEventTime,
    /// The same by the time of delivery.
    ByDeliveryTime,
    /// `PREFIX YYYY-MM-DD-hh-mm-ss-…`. Give each bucket a prefix of its own.
    Simple,
}

impl AccessLogs {
    /// Into `target`, under `access-logs/`, by event time.
    pub fn to(target: impl Into<BucketRef>) -> Self {
        Self {
            target: target.into(),
            prefix: "access-logs/".to_owned(),
            key_format: AccessLogKeys::default(),
        }
    }

    /// Another prefix. S3 adds no `/` to it.
    pub fn prefix(mut self, prefix: &str) -> Self {
        self.prefix = prefix.to_owned();
        self
    }

    /// How keys are made. Default: [`AccessLogKeys::ByEventTime`].
    pub fn keys(mut self, keys: AccessLogKeys) -> Self {
        self.key_format = keys;
        self
    }

    pub(super) fn to_cfn(&self) -> LoggingConfiguration {
        let by = |source| {
            let prefix = PartitionedPrefix::new().partition_date_source(source);
            TargetObjectKeyFormat::new().partitioned_prefix(prefix)
        };
        let format = match self.key_format {
            AccessLogKeys::ByEventTime => by(PartitionedPrefixPartitionDateSource::EVENT_TIME),
            AccessLogKeys::ByDeliveryTime => {
                by(PartitionedPrefixPartitionDateSource::DELIVERY_TIME)
            }
            AccessLogKeys::Simple => {
                TargetObjectKeyFormat::new().simple_prefix(SimplePrefix::new())
            }
        };
        LoggingConfiguration::new()
            .destination_bucket_name(self.target.name())
            .log_file_prefix(&self.prefix)
            .target_object_key_format(format)
    }

    pub(super) fn problems(&self, env: &Env, source: Option<&str>) -> Vec<Diagnostic> {
        [
            self.encryption_problem(),
            self.lock_problem(),
            self.place_problem(env),
            self.loop_problem(source),
        ]
        .into_iter()
        .flatten()
        .map(|problem| problem.property("Properties.LoggingConfiguration"))
        .collect()
    }

    fn encryption_problem(&self) -> Option<Diagnostic> {
        let encryption = self.target.encryption();
        if matches!(encryption, BucketEncryption::S3 | BucketEncryption::Unknown) {
            return None;
        }
        let name = encryption.name();
        let message = format!("access logs are not delivered to a bucket encrypted with {name}");
        let help = "make the target with `LogBucketProps::sse_s3()`";
        Some(Diagnostic::error("log-bucket/access-logs-encryption", message).help(help))
    }

    fn lock_problem(&self) -> Option<Diagnostic> {
        let message = "access logs are not delivered to a bucket with Object Lock";
        let help = "make the target without `lock`";
        (self.target.lock() == Lock::Enabled)
            .then(|| Diagnostic::error("log-bucket/access-logs-lock", message).help(help))
    }

    fn place_problem(&self, env: &Env) -> Option<Diagnostic> {
        let target = self.target.env()?;
        let differs = |here: Option<&str>, there: Option<&str>| {
            let (here, there) = (here?, there?);
            (here != there).then(|| format!("is in `{there}`, and the bucket in `{here}`"))
        };
        let difference = differs(env.account(), target.account())
            .or_else(|| differs(env.region(), target.region()))?;
        let message = format!("the target of the access logs {difference}");
        let help = "make a target in the bucket's account and region, and replicate it";
        Some(Diagnostic::error("log-bucket/access-logs-place", message).help(help))
    }

    fn loop_problem(&self, source: Option<&str>) -> Option<Diagnostic> {
        let source = source?;
        let message = format!("the bucket `{source}` logs access to itself into itself");
        let help = "deliver access logs to another bucket: each delivery would be logged again";
        (self.target.physical_name() == Some(source))
            .then(|| Diagnostic::error("log-bucket/access-logs-loop", message).help(help))
    }

    /// Lets S3 write what it logs about `source` into the target.
    pub(super) fn allow(
        &self,
        scope: Scope<'_>,
        source: ResourceId<CfnBucket>,
        name: Option<&str>,
    ) {
        let mut statement = Statement::allow()
            .principal(Principal::service("logging.s3.amazonaws.com"))
            .action("s3:PutObject")
            .resource(self.target.object_arn(format!("{}*", self.prefix)));
        if let Some(arn) = self.source_arn(scope, source, name) {
            statement = statement.condition(Condition::source_arn(arn));
        }
        if let Some(stack) = scope.stack() {
            statement = statement.condition(Condition::source_account(stack.account()));
        }
        self.target.allow(scope, statement);
    }

    /// The ARN that S3 sends. `None` where the target's policy cannot name it: its stack comes
    /// first, and the name is made later. The account, and the prefix, then limit who writes.
    fn source_arn(
        &self,
        scope: Scope<'_>,
        source: ResourceId<CfnBucket>,
        name: Option<&str>,
    ) -> Option<Value<str>> {
        if let (Some(name), Some(stack)) = (name, scope.stack()) {
            let arn = ArnParts::new("s3", name).partition(stack.partition());
            return Some(arn.region("").account("").build_str());
        }
        let here = scope.stack().map(|stack| stack.node());
        let there = self.target.policy_resource();
        let there = there.and_then(|policy| scope.at(policy).stack());
        let is_reachable = there.is_none_or(|there| Some(there.node()) == here);
        is_reachable.then(|| source.get_att(CfnBucket::ARN).into_value())
    }
}

impl<B: Into<BucketRef>> From<B> for AccessLogs {
    fn from(target: B) -> Self {
        Self::to(target)
    }
}
