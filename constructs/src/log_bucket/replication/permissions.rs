//! What S3 needs to copy objects, derived from the two buckets.
//!
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/setting-repl-config-perm-overview.html>

use catchment_cfn::iam::CfnRole;
use catchment_core::{Arn, Env, IntoValue as _, Scope, Stack, Value, format};
use catchment_iam::{Condition, ConditionKey, Principal, Statement};

use super::Replication;
use super::account::Account;
use crate::kms::KeyRef;
use crate::log_bucket::BucketRef;
use crate::role::ServiceRole;

/// A bucket and what it is copied to.
pub(super) struct Pair<'a> {
    scope: Scope<'a>,
    stack: Option<Stack<'a>>,
    env: Env,
    source: &'a BucketRef,
    replications: &'a [Replication],
}

impl<'a> Pair<'a> {
    pub(super) fn new(
        scope: Scope<'a>,
        source: &'a BucketRef,
        replications: &'a [Replication],
    ) -> Self {
        Self {
            scope,
            stack: scope.stack(),
            env: scope.stack().map(Stack::env).unwrap_or_default(),
            source,
            replications,
        }
    }

    /// The role. It has a name where policies of others must name it.
    #[track_caller]
    pub(super) fn add_role(&self) -> ServiceRole {
        let service = Principal::service("s3.amazonaws.com");
        let id = "ReplicationRole";
        if self.keys_to_ask().is_empty() && self.buckets_to_ask().is_empty() {
            return ServiceRole::new(self.scope, id, service, []);
        }
        let suffix = "-replication";
        let base = self
            .scope
            .unique_name(ROLE_NAME.saturating_sub(suffix.len()), "-", "+=,.@_-");
        let name = std::format!("{base}{suffix}");
        ServiceRole::named(self.scope, id, &name, service, [])
    }

    /// What the role itself must be allowed.
    pub(super) fn role_statements(&self) -> Vec<Statement> {
        let mut statements = self.read_source();
        for replication in self.replications {
            let actions = write_actions(&Account::of_bucket(&replication.target, &self.env));
            let copies = replication.target.object_arn("*");
            statements.push(Statement::allow().actions(actions).resource(copies));
            if let Some(key) = replication.key() {
                let encrypt = Statement::allow()
                    .actions(ENCRYPT.iter().copied())
                    .resource(key.arn());
                statements.push(self.through_s3(encrypt, &replication.target).condition(
                    Condition::encryption_context("aws:s3:arn", in_bucket(&replication.target)),
                ));
            }
        }
        statements
    }

    fn read_source(&self) -> Vec<Statement> {
        let bucket = Statement::allow()
            .actions(["s3:GetReplicationConfiguration", "s3:ListBucket"])
            .resource(self.source.arn());
        let mut objects = Statement::allow()
            .actions([
                "s3:GetObjectVersionForReplication",
                "s3:GetObjectVersionAcl",
                "s3:GetObjectVersionTagging",
            ])
            .resource(self.source.object_arn("*"));
        if self.source.has_object_lock() {
            objects = objects.actions(["s3:GetObjectRetention", "s3:GetObjectLegalHold"]);
        }
        let decrypt = self.source.key().map(|key| {
            let decrypt = Statement::allow().action("kms:Decrypt").resource(key.arn());
            self.through_s3(decrypt, self.source)
                .condition(Condition::encryption_context(
                    "aws:s3:arn",
                    in_bucket(self.source),
                ))
        });
        [bucket, objects].into_iter().chain(decrypt).collect()
    }

    /// Lets the policies of other owners' buckets and keys, and of other accounts', name the role.
    pub(super) fn allow_in_targets(&self, role: &ServiceRole) {
        let arn = role.arn_by_name();
        for target in self.buckets_to_ask() {
            let account = Account::of_bucket(target, &self.env);
            let objects = self
                .by_role(&arn)
                .actions(write_actions(&account))
                .resource(target.object_arn("*"));
            let bucket = self
                .by_role(&arn)
                .actions(["s3:GetBucketVersioning", "s3:List*"])
                .resource(target.arn());
            target.allow(self.scope, objects);
            target.allow(self.scope, bucket);
        }
        for (key, bucket, actions) in self.keys_to_ask() {
            let statement = self.by_role(&arn).actions(actions.iter().copied());
            key.allow(self.scope, self.through_s3(statement, bucket));
        }
    }

    /// Buckets whose policy must name the role: in one account, the role's own policy is enough.
    fn buckets_to_ask(&self) -> Vec<&BucketRef> {
        let targets = self
            .replications
            .iter()
            .map(|replication| &replication.target);
        targets
            .filter(|target| Account::of_bucket(target, &self.env) != Account::Same)
            .collect()
    }

    /// Keys whose policy must name the role, the bucket each is for, and what it must allow. Not
    /// those of the role's account that are known to leave it to IAM.
    fn keys_to_ask(&self) -> Vec<(&KeyRef, &BucketRef, &'static [&'static str])> {
        let source = self.source.key().map(|key| (key, self.source, DECRYPT));
        let replicas = self.replications.iter().filter_map(|replication| {
            replication
                .key()
                .map(|key| (key, &replication.target, ENCRYPT))
        });
        source
            .into_iter()
            .chain(replicas)
            .filter(|(key, ..)| {
                !key.leaves_account_to_iam() || Account::of_key(key, &self.env) != Account::Same
            })
            .collect()
    }

    /// The role as a principal that need not exist yet: its account, and a condition.
    fn by_role(&self, role: &Value<Arn<CfnRole>>) -> Statement {
        let statement = Statement::allow().condition(Condition::arn_equals(
            ConditionKey::PRINCIPAL_ARN,
            role.clone(),
        ));
        match self.stack {
            Some(stack) => {
                statement.principal(Principal::account_in(stack.partition(), stack.account()))
            }
            None => statement,
        }
    }

    /// Only for S3 in the region of `bucket`.
    fn through_s3(&self, statement: Statement, bucket: &BucketRef) -> Statement {
        let region = bucket.env().and_then(Env::region);
        let service = |region: Value<str>| format("s3.{}.amazonaws.com", [region]);
        statement.condition(match (region, self.stack) {
            (Some(region), _) => Condition::via_service(service(region.into_value())),
            (None, Some(stack)) if bucket.env().is_some() && self.env.region().is_none() => {
                Condition::via_service(service(stack.region()))
            }
            _ => Condition::string_like(ConditionKey::KMS_VIA_SERVICE, service("*".into_value())),
        })
    }
}

/// The longest name of a role.
const ROLE_NAME: usize = 64;

const DECRYPT: &[&str] = &["kms:Decrypt"];

/// `kms:GenerateDataKey` besides `kms:Encrypt`: for S3 Bucket Keys.
const ENCRYPT: &[&str] = &["kms:Encrypt", "kms:GenerateDataKey"];

fn write_actions(account: &Account) -> Vec<&'static str> {
    let mut actions = vec![
        "s3:ReplicateObject",
        "s3:ReplicateDelete",
        "s3:ReplicateTags",
    ];
    if *account != Account::Same {
        actions.push("s3:ObjectOwnerOverrideToBucketOwner");
    }
    actions
}

/// What S3 gives KMS as context: the bucket's ARN with an S3 Bucket Key, else the object's.
fn in_bucket(bucket: &BucketRef) -> [Value<str>; 2] {
    [bucket.arn().into_value(), bucket.object_arn("*")]
}
