//! What the stores of a trail must allow.

use catchment_core::{IntoValue as _, Scope, Value, concat, format};
use catchment_iam::{Condition, ConditionKey, Principal, Statement};

use super::TrailProps;
use crate::kms::KeyRef;
use crate::log_bucket::BucketRef;
use crate::log_group::LogGroupRef;
use crate::role::ServiceRole;
use crate::topic::TopicRef;

/// Who a trail is, as policies see it. The account is the management account for a trail of the
/// organization, whoever makes it.
pub(super) struct Identity {
    pub(super) arn: Value<str>,
    pub(super) partition: Value<str>,
    pub(super) account: Value<str>,
    pub(super) organization: Option<String>,
    /// The account and Region of the stack, which are the home of the trail.
    pub(super) home: [Value<str>; 2],
}

impl Identity {
    /// Lets CloudTrail use the bucket, the key and the topic.
    pub(super) fn allow_in_stores(&self, scope: Scope<'_>, props: &TrailProps) {
        self.write_to(scope, &props.bucket, props.prefix.as_deref());
        if let Some(key) = props.encryption_key() {
            self.encrypt_with(scope, key);
        }
        if let Some(topic) = &props.topic {
            self.publish_to(scope, topic);
        }
    }

    /// Whether it can be said before the stack is deployed.
    pub(super) fn is_known(&self) -> bool {
        let parts = [&self.arn, &self.account, &self.partition];
        parts.into_iter().all(|part| part.literal().is_some())
    }

    /// Lets CloudTrail read the bucket's ACL, which it does first, and put objects under the
    /// account and under the organization.
    ///
    /// The account's own folder is allowed for a trail of the organization, too: it is written
    /// when the trail becomes one of the account.
    ///
    /// The statements have no sids: those of AWS's examples would clash between trails.
    fn write_to(&self, scope: Scope<'_>, bucket: &BucketRef, prefix: Option<&str>) {
        let acl = self
            .allow()
            .action("s3:GetBucketAcl")
            .resource(bucket.arn());
        let folder = prefix.map(|prefix| std::format!("{prefix}/"));
        let folder = folder.unwrap_or_default();
        let files = |owner: &Value<str>| {
            let template = std::format!("{folder}AWSLogs/{{}}/*");
            bucket.object_arn(format(&template, [owner.clone()]))
        };
        let organization = self.organization.as_deref();
        let organization = organization.map(|id| files(&id.into_value()));
        let put = self
            .allow()
            .action("s3:PutObject")
            .resource(files(&self.account))
            .resources(organization)
            .condition(Condition::s3_acl("bucket-owner-full-control"));
        bucket.allow(scope, acl);
        bucket.allow(scope, put);
    }

    /// Lets CloudTrail encrypt for this account's trails, look at the key, and decrypt, which it
    /// does for a bucket with an S3 Bucket Key.
    fn encrypt_with(&self, scope: Scope<'_>, key: &KeyRef) {
        let trails = concat([
            "arn:".into_value(),
            self.partition.clone(),
            ":cloudtrail:*:".into_value(),
            self.account.clone(),
            ":trail/*".into_value(),
        ]);
        let encrypt = self
            .allow()
            .action("kms:GenerateDataKey*")
            .condition(Condition::encryption_context("aws:cloudtrail:arn", trails));
        let look = self.allow().actions(["kms:Decrypt", "kms:DescribeKey"]);
        key.allow(scope, encrypt);
        key.allow(scope, look);
    }

    /// Lets CloudTrail say that a file arrived.
    fn publish_to(&self, scope: Scope<'_>, topic: &TopicRef) {
        topic.let_service_publish(scope, cloudtrail(), self.arn.clone());
    }

    /// The role with which CloudTrail writes into a log group: streams of the account, and for a
    /// trail of the organization those of its members, which begin with its id.
    ///
    /// It is assumed without a condition: none is documented for this role, and a condition that
    /// CloudTrail does not meet would lose the events. To make a trail use the role takes
    /// `iam:PassRole`.
    #[track_caller]
    pub(super) fn role_for(&self, scope: Scope<'_>, group: &LogGroupRef) -> ServiceRole {
        let [account, region] = &self.home;
        let mut owners = vec![account.clone()];
        if self.account != *account {
            owners.push(self.account.clone());
        }
        let streams = owners.into_iter().map(|owner| {
            let pattern = format("{}_CloudTrail_{}*", [owner, region.clone()]);
            group.stream_arn(pattern)
        });
        let members = self.organization.as_ref();
        let members = members.map(|id| group.stream_arn(std::format!("{id}_*")));
        let role = ServiceRole::new(scope, "LogsRole", cloudtrail(), []);
        let write = Statement::allow()
            .actions(["logs:CreateLogStream", "logs:PutLogEvents"])
            .resources(streams.chain(members));
        role.allow(scope, write);
        role
    }

    /// CloudTrail, for this trail only.
    fn allow(&self) -> Statement {
        Statement::allow()
            .principal(cloudtrail())
            .condition(Condition::string_equals(
                ConditionKey::SOURCE_ARN,
                self.arn.clone(),
            ))
    }
}

fn cloudtrail() -> Principal {
    Principal::service("cloudtrail.amazonaws.com")
}
