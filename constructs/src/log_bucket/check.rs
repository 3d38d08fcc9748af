//! What cannot be, said before it is deployed.

use catchment_core::{Diagnostic, Env, RemovalPolicy};

use super::{LogBucketProps, Versioning, lifecycle, replication};

pub(super) fn problems(props: &LogBucketProps, env: &Env) -> Vec<Diagnostic> {
    let single = [
        props.name.problem(env),
        props.lock.and_then(super::ObjectLock::problem),
        suspended(props),
        locked_removal(props),
    ];
    let name = props.name.physical_name(env);
    let access_logs = props
        .access_logs
        .iter()
        .flat_map(|logs| logs.problems(env, name.as_deref()));
    single
        .into_iter()
        .flatten()
        .chain(lifecycle::problems(props))
        .chain(access_logs)
        .chain(replication::problems(props, env))
        .collect()
}

fn suspended(props: &LogBucketProps) -> Option<Diagnostic> {
    let is_wrong = props.versioning == Versioning::Suspended && props.lock.is_some();
    is_wrong.then(|| {
        Diagnostic::error(
            "log-bucket/suspended",
            "versioning is suspended, and Object Lock needs it",
        )
        .property("Properties.VersioningConfiguration")
        .help("leave versioning at its default, which is enabled")
    })
}

fn locked_removal(props: &LogBucketProps) -> Option<Diagnostic> {
    let is_wrong = props.removal_policy == RemovalPolicy::Destroy && props.lock.is_some();
    is_wrong.then(|| {
        let message = "a bucket with Object Lock cannot be deleted while it holds locked objects";
        Diagnostic::warning("log-bucket/locked-removal", message)
            .property("DeletionPolicy")
            .help("leave the removal policy at `Retain`, or acknowledge if the bucket stays empty")
    })
}
