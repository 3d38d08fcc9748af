//! What cannot be copied.

use catchment_core::{Diagnostic, Env};

use super::Replication;
use super::account::Account;
use crate::log_bucket::bucket_ref::Lock;
use crate::log_bucket::{LogBucketProps, Versioning};

/// How many rules a bucket takes.
const MAX_RULES: usize = 1_000;

pub(in crate::log_bucket) fn problems(props: &LogBucketProps, env: &Env) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let count = props.replications.len();
    if count > MAX_RULES {
        let message = format!("there are {count} replication rules");
        let help = format!("a bucket takes {MAX_RULES}");
        problems.push(Diagnostic::error("log-bucket/replication-rules", message).help(help));
    }
    if count > 0 && props.versioning == Versioning::Suspended {
        let message = "versioning is suspended, and replication needs it";
        let help = "leave versioning at its default, which is enabled";
        problems.push(Diagnostic::error("log-bucket/suspended", message).help(help));
    }
    for replication in &props.replications {
        problems.extend(account(replication, env));
        problems.extend(versioning(replication));
        problems.extend(lock(replication, props));
        problems.extend(key(replication, props));
        problems.extend(key_region(replication));
    }
    problems
        .into_iter()
        .map(|problem| problem.property("Properties.ReplicationConfiguration"))
        .collect()
}

fn account(replication: &Replication, env: &Env) -> Option<Diagnostic> {
    let is_unknown = Account::of_bucket(&replication.target, env) == Account::Unknown;
    is_unknown.then(|| {
        let name = replication.name();
        let message = format!("the account of the replication's target{name} is not known");
        let help = "say where it is with `BucketRef::in_env`, or give the target's stack its \
                    account: copies are to belong to the target's account";
        Diagnostic::error("log-bucket/replica-account", message).help(help)
    })
}

fn versioning(replication: &Replication) -> Option<Diagnostic> {
    (!replication.target.is_versioned()).then(|| {
        let name = replication.name();
        let message = format!("the replication's target{name} is not versioned");
        let help = "leave its versioning at the default, which is enabled";
        Diagnostic::error("log-bucket/replica-versioning", message).help(help)
    })
}

fn lock(replication: &Replication, props: &LogBucketProps) -> Option<Diagnostic> {
    let is_wrong = props.lock.is_some() && replication.target.lock() == Lock::Disabled;
    is_wrong.then(|| {
        let name = replication.name();
        let message = format!("a bucket with Object Lock cannot be copied to one without{name}");
        let help = "give the target a `lock`, too";
        Diagnostic::error("log-bucket/replica-lock", message).help(help)
    })
}

fn key(replication: &Replication, props: &LogBucketProps) -> Option<Diagnostic> {
    (props.encryption.key().is_some() && replication.key().is_none()).then(|| {
        let name = replication.name();
        let message = format!(
            "objects are encrypted with {}, and no key is known for their copies{name}",
            props.encryption.name()
        );
        let help = "give the replication a `replica_key` of the target's region";
        Diagnostic::error("log-bucket/replica-key", message).help(help)
    })
}

fn key_region(replication: &Replication) -> Option<Diagnostic> {
    let (key, bucket) = (
        replication.key()?.env()?.region()?,
        replication.target.env()?.region()?,
    );
    (key != bucket).then(|| {
        let message = format!("the replica key is in `{key}`, and the target in `{bucket}`");
        let help = "use a key of the target's region; S3 takes multi-Region keys as keys of one";
        Diagnostic::error("log-bucket/replica-key-region", message).help(help)
    })
}

impl Replication {
    /// The target's name in a message, if it is known.
    fn name(&self) -> String {
        let name = self.target.physical_name();
        name.map(|name| format!(" `{name}`")).unwrap_or_default()
    }
}
