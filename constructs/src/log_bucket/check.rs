//! What cannot be, said before it is deployed.

use catchment_core::{Diagnostic, Env, RemovalPolicy};

use super::{BucketEncryption, LogBucketProps, Versioning, lifecycle, replication};

pub(super) fn problems(props: &LogBucketProps, env: &Env) -> Vec<Diagnostic> {
    let single = [
        props.name.problem(env),
        props.lock.and_then(super::ObjectLock::problem),
        suspended(props),
        locked_removal(props),
        key_region(props, env),
    ];
    let name = props.name.physical_name(env);
    let access_logs = props
        .access_logs
        .iter()
        .flat_map(|logs| logs.problems(env, name.as_deref()));
    single
        .into_iter()
        .flatten()
        .chain(lifecycle::problems(
            &props.lifecycle,
            props.lock,
            props.versioning,
        ))
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

fn key_region(props: &LogBucketProps, env: &Env) -> Option<Diagnostic> {
    let key = match &props.encryption {
        BucketEncryption::Kms(key) | BucketEncryption::KmsDualLayer(key) => key,
        BucketEncryption::S3 | BucketEncryption::Unknown => return None,
    };
    let place = replication::place(key)?;
    let (key, bucket) = (place.region()?, env.region()?);
    (key != bucket).then(|| {
        let message = format!("the key is in `{key}`, and the bucket in `{bucket}`");
        Diagnostic::error("log-bucket/key-region", message)
            .property("Properties.BucketEncryption")
            .help("use a key of the bucket's region; S3 takes multi-Region keys as keys of one")
    })
}
