//! Keys, own or not.

use catchment_cfn::kms::CfnKey;
use catchment_core::{Arn, Diagnostic, Env, IntoValue, ResourceId, Scope, Value};
use catchment_iam::{Principal, Statement};

use super::Key;
use crate::policy::{Noun, Policy};

/// A key that a construct uses: a [`Key`] of this app, or one of another owner.
///
/// ```
/// use catchment_constructs::kms::KeyRef;
///
/// let arn = "arn:aws:kms:ca-central-1:222222222222:key/1234abcd-12ab-34cd-56ef-1234567890ab";
/// let key = KeyRef::from_arn(arn);
/// assert_eq!(key.env().and_then(|env| env.region()), Some("ca-central-1"));
/// ```
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `key/region` | what is encrypted is in another Region than the key |
/// | `key/symmetric` | a service is to encrypt with a key that is not symmetric |
/// | `policy/foreign` | the key is of another owner, who must change its policy |
#[derive(Clone, Debug)]
pub struct KeyRef {
    arn: Value<Arn<CfnKey>>,
    env: Option<Env>,
    policy: Policy<CfnKey>,
    capability: Capability,
    access: Access,
}

/// Who decides about a key for roles and users of its account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Access {
    /// Their IAM policies: the key policy leaves the account to them.
    Iam,
    /// The key policy alone, or it is not known.
    KeyPolicy,
}

/// What a key can do, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Capability {
    /// Symmetric encryption.
    Symmetric,
    /// Something else.
    Other,
    /// It is of another owner.
    Unknown,
}

impl KeyRef {
    /// A key of another owner, by its ARN, `arn:aws:kms:REGION:ACCOUNT:key/ID`. Its policy cannot
    /// be changed from here: what it must allow is reported and listed in the plan.
    ///
    /// The ARN of an alias is an error at synthesis: an alias means another key in another
    /// account, and no policy can be attached to it.
    #[must_use]
    pub fn from_arn(arn: impl IntoValue<Arn<CfnKey>>) -> Self {
        let given = arn.into_value();
        let name = given.clone().into_value();
        let (arn, env) = match given.literal().map(place) {
            None => (given, None),
            Some(Ok(env)) => (given, Some(env)),
            Some(Err(message)) => (Value::invalid(message), None),
        };
        Self {
            arn,
            env,
            policy: Policy::Foreign {
                noun: Noun::Key,
                name,
            },
            capability: Capability::Unknown,
            access: Access::KeyPolicy,
        }
    }

    /// A key of another owner in the account and Region of `scope`'s stack, by its id, such as
    /// `1234abcd-12ab-34cd-56ef-1234567890ab` or `mrk-…`.
    #[must_use]
    pub fn from_key_id<'a>(scope: impl Into<Scope<'a>>, id: &str) -> Self {
        match scope.into().stack() {
            Some(stack) => {
                let arn: Value<Arn<CfnKey>> = stack.arn("kms", format!("key/{id}")).build();
                let mut key = Self::from_arn(arn);
                key.env = Some(stack.env());
                key
            }
            None => Self::from_arn(Value::invalid(format!(
                "the key `{id}` has no account and Region outside a stack"
            ))),
        }
    }

    pub(super) const fn own(
        arn: Value<Arn<CfnKey>>,
        env: Env,
        policy: Policy<CfnKey>,
        capability: Capability,
        access: Access,
    ) -> Self {
        Self {
            arn,
            env: Some(env),
            policy,
            capability,
            access,
        }
    }

    /// The key's ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnKey>> {
        self.arn.clone()
    }

    /// The key's account and Region, as far as they are known.
    #[must_use]
    pub const fn env(&self) -> Option<&Env> {
        self.env.as_ref()
    }

    /// The key, if it is of this app: what needs its policy depends on it.
    #[must_use]
    pub fn resource(&self) -> Option<ResourceId<CfnKey>> {
        self.policy.resource()
    }

    /// Adds a statement to the key policy, for `user`'s sake. Its resource is `*`, which in a key
    /// policy means the key.
    ///
    /// For a key of another owner, `user` gets a warning with the statement instead.
    pub fn allow<'a>(&self, user: impl Into<Scope<'a>>, statement: Statement) {
        self.policy
            .add(user.into(), self.env(), statement.resource("*"));
    }

    /// Lets `principal` encrypt: `kms:Encrypt`, `kms:ReEncrypt*`, `kms:GenerateDataKey*`.
    ///
    /// The key policy allows it. A principal of the key's account needs no more; one of another
    /// account needs the same in its own IAM policy, for the key's ARN.
    pub fn grant_encrypt<'a>(&self, user: impl Into<Scope<'a>>, principal: Principal) {
        self.grant(user.into(), principal, &ENCRYPT);
    }

    /// Lets `principal` decrypt: `kms:Decrypt`. See [`grant_encrypt`](Self::grant_encrypt) for
    /// other accounts.
    pub fn grant_decrypt<'a>(&self, user: impl Into<Scope<'a>>, principal: Principal) {
        self.grant(user.into(), principal, &DECRYPT);
    }

    /// Lets `principal` encrypt and decrypt. See [`grant_encrypt`](Self::grant_encrypt) for other
    /// accounts.
    pub fn grant_encrypt_decrypt<'a>(&self, user: impl Into<Scope<'a>>, principal: Principal) {
        let user = user.into();
        self.grant(user, principal.clone(), &ENCRYPT);
        self.grant(user, principal, &DECRYPT);
    }

    fn grant(&self, user: Scope<'_>, principal: Principal, actions: &[&'static str]) {
        let statement = Statement::allow().principal(principal);
        self.allow(user, statement.actions(actions.iter().copied()));
    }

    /// Whether the IAM policies of the key's account are known to decide about the key: a role of
    /// that account then needs no statement of the key policy.
    pub(crate) fn leaves_account_to_iam(&self) -> bool {
        self.access == Access::Iam
    }

    /// Reports to `user`, a `noun` such as `log group` that a service encrypts with this key, what
    /// would make that fail: another Region, or a key that is not symmetric.
    pub(crate) fn check_use(&self, user: Scope<'_>, noun: &str) {
        if self.capability == Capability::Other {
            let message = format!("the key of the {noun} is not symmetric");
            user.report(
                Diagnostic::error("key/symmetric", message)
                    .help("use a key of `KeyType::Symmetric`: services encrypt with no other"),
            );
        }
        let env = user.stack().map(catchment_core::Stack::env);
        let here = env.as_ref().and_then(Env::region);
        let there = self.env().and_then(Env::region);
        if let (Some(here), Some(there)) = (here, there)
            && here != there
        {
            let message = format!("the {noun} is in `{here}`, its key in `{there}`");
            user.report(Diagnostic::error("key/region", message).help(format!(
                "use a key in `{here}`, such as a replica of a multi-Region key"
            )));
        }
    }
}

const ENCRYPT: [&str; 3] = ["kms:Encrypt", "kms:GenerateDataKey*", "kms:ReEncrypt*"];
const DECRYPT: [&str; 1] = ["kms:Decrypt"];

/// The account and Region in a key's ARN, or why it is none.
fn place(arn: &str) -> Result<Env, String> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    match parts.as_slice() {
        ["arn", _, "kms", region, account, resource] => match resource.split_once('/') {
            Some(("key", id)) if !id.is_empty() => Ok(Env::new(account, region)),
            Some(("alias", _)) => Err(format!(
                "`{arn}` is an alias: give the ARN of the key, `arn:aws:kms:…:key/…`"
            )),
            _ => Err(not_a_key(arn)),
        },
        _ => Err(not_a_key(arn)),
    }
}

fn not_a_key(arn: &str) -> String {
    format!(
        "`{arn}` is not the ARN of a key, which has the form `arn:aws:kms:REGION:ACCOUNT:key/ID`"
    )
}

impl From<&Key> for KeyRef {
    fn from(key: &Key) -> Self {
        Self::clone(key)
    }
}

impl From<&Self> for KeyRef {
    fn from(key: &Self) -> Self {
        key.clone()
    }
}
