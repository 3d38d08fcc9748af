//! Keys, own or not.

use catchment_cfn::kms::CfnKey;
use catchment_core::{Arn, Env, IntoValue, ResourceId, Scope, Value};
use catchment_iam::Statement;

use super::Key;
use crate::policy::Policy;

/// A key that a construct uses: a [`Key`] of this app, or one of another owner.
#[derive(Clone, Debug)]
pub struct KeyRef {
    arn: Value<Arn<CfnKey>>,
    env: Option<Env>,
    policy: Policy<CfnKey>,
}

impl KeyRef {
    /// A key of another owner, by its ARN. Its policy cannot be changed from here: what it must
    /// allow is reported and listed in the plan.
    ///
    /// Give the key's ARN, never that of an alias: an alias means another key in another account.
    #[must_use]
    pub fn from_arn(arn: impl IntoValue<Arn<CfnKey>>) -> Self {
        let arn = arn.into_value();
        Self {
            env: None,
            policy: Policy::Foreign {
                noun: "key",
                name: arn.clone().into_value(),
            },
            arn,
        }
    }

    pub(super) const fn own(arn: Value<Arn<CfnKey>>, env: Env, policy: Policy<CfnKey>) -> Self {
        Self {
            arn,
            env: Some(env),
            policy,
        }
    }

    /// The key's ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnKey>> {
        self.arn.clone()
    }

    /// Account and region of a key of this app, as far as they are known.
    #[must_use]
    pub const fn env(&self) -> Option<&Env> {
        self.env.as_ref()
    }

    /// The key, if it is of this app: what needs its policy depends on it.
    #[must_use]
    pub fn resource(&self) -> Option<ResourceId<CfnKey>> {
        self.policy.resource()
    }

    /// Lets the key's policy allow what `statement` says, for `user`'s sake. The resource of the
    /// statement is `*`, which in a key policy means the key.
    ///
    /// For a key of another owner, `user` gets a warning with the statement instead.
    pub fn allow(&self, user: Scope<'_>, statement: Statement) {
        self.policy.add(user, statement.resource("*"));
    }
}

impl From<&Key> for KeyRef {
    fn from(key: &Key) -> Self {
        key.reference()
    }
}

impl From<&Self> for KeyRef {
    fn from(key: &Self) -> Self {
        key.clone()
    }
}
