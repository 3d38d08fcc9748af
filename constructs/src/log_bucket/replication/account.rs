//! Whose bucket and key it is.

use catchment_core::Env;

use crate::kms::KeyRef;
use crate::log_bucket::BucketRef;

/// The account of a bucket or key, seen from another one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Account {
    Same,
    Other(String),
    Unknown,
}

impl Account {
    pub(super) fn of_bucket(bucket: &BucketRef, from: &Env) -> Self {
        Self::of(bucket.env(), from, bucket.policy_resource().is_some())
    }

    pub(super) fn of_key(key: &KeyRef, from: &Env) -> Self {
        Self::of(key.env(), from, key.resource().is_some())
    }

    fn of(env: Option<&Env>, from: &Env, is_own: bool) -> Self {
        match (env.and_then(Env::account), from.account()) {
            (Some(there), Some(here)) if there == here => Self::Same,
            (Some(there), _) => Self::Other(there.to_owned()),
            // Stacks whose accounts are both open are taken to be in one account.
            (None, None) if is_own => Self::Same,
            (None, _) => Self::Unknown,
        }
    }
}
