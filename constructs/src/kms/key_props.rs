//! How a key is made.

use catchment_core::{Days, RemovalPolicy};
use catchment_iam::{Principal, Statement};

use super::KeyType;

/// How a [`Key`](super::Key) is made.
///
/// Default: symmetric, rotated every 365 days, administered by the policies of its account,
/// retained when its stack goes.
///
/// ```
/// use catchment_constructs::kms::KeyProps;
/// use catchment_core::Days;
///
/// let props = KeyProps::new().alias("central-logs").rotation(Days(90));
/// # let _ = props;
/// ```
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeyProps {
    pub(super) aliases: Vec<String>,
    pub(super) description: Option<String>,
    pub(super) is_disabled: bool,
    pub(super) key_type: KeyType,
    pub(super) rotation: Option<Rotation>,
    pub(super) is_multi_region: bool,
    pub(super) has_imported_material: bool,
    pub(super) pending_window: Option<Days>,
    pub(super) administrators: Vec<Principal>,
    pub(super) excludes_account: bool,
    pub(super) skips_lockout_check: bool,
    pub(super) statements: Vec<Statement>,
    pub(super) removal_policy: Option<RemovalPolicy>,
    pub(super) tags: Vec<(String, String)>,
}

/// Whether KMS replaces the key material by itself. Old material stays, for what it encrypted.
///
/// <https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html>
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rotation {
    /// Every so many days, 90 to 2,560. The first two rotations of a key add to its price.
    Every(Days),
    /// Never.
    Off,
}

impl From<Days> for Rotation {
    fn from(days: Days) -> Self {
        Self::Every(days)
    }
}

impl KeyProps {
    /// A symmetric key that rotates.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// A name for the key: 1 to 250 of `A-Z a-z 0-9 / _ -`, with or without `alias/` before it, not
    /// beginning with `aws/`. Up to 50 for a key. Default: none.
    ///
    /// It becomes an [`Alias`](super::Alias) in the key's scope. Another name replaces the alias,
    /// not the key.
    #[must_use]
    pub fn alias(mut self, name: &str) -> Self {
        self.aliases.push(name.to_owned());
        self
    }

    /// What the key is for, in words: up to 8,192 characters. Default: none.
    #[must_use]
    pub fn description(mut self, description: &str) -> Self {
        self.description = Some(description.to_owned());
        self
    }

    /// Makes the key unusable until it is enabled: nothing is encrypted or decrypted with it.
    /// Default: enabled.
    #[must_use]
    pub fn disabled(mut self) -> Self {
        self.is_disabled = true;
        self
    }

    /// What the key is made of and what it is for. Default: [`KeyType::Symmetric`], which is what
    /// log services encrypt with. CloudFormation refuses to change it.
    #[must_use]
    pub fn key_type(mut self, key_type: KeyType) -> Self {
        self.key_type = key_type;
        self
    }

    /// How often KMS replaces the key material. Default: every 365 days (as CIS and Security Hub
    /// `KMS.4` ask) for symmetric keys with material of KMS; other keys do not rotate.
    #[must_use]
    pub fn rotation(mut self, rotation: impl Into<Rotation>) -> Self {
        self.rotation = Some(rotation.into());
        self
    }

    /// Makes it the primary of a multi-Region key, which `AWS::KMS::ReplicaKey` copies to other
    /// Regions. Default: of one Region, so that its material never leaves it. Each replica costs
    /// as much as a key. CloudFormation refuses to change it.
    #[must_use]
    pub fn multi_region(mut self) -> Self {
        self.is_multi_region = true;
        self
    }

    /// Makes the key without material (origin `EXTERNAL`): it is unusable until you import some,
    /// and does not rotate. Default: KMS makes the material. CloudFormation refuses to change it.
    ///
    /// <https://docs.aws.amazon.com/kms/latest/developerguide/importing-keys.html>
    #[must_use]
    pub fn imported_material(mut self) -> Self {
        self.has_imported_material = true;
        self
    }

    /// How long a deletion can be taken back: 7 to 30 days. Default: 30, because what the key
    /// encrypted is lost with it.
    #[must_use]
    pub fn pending_window(mut self, days: Days) -> Self {
        self.pending_window = Some(days);
        self
    }

    /// Lets someone administer the key, and not use it: change its policy, state, tags and
    /// aliases, delete it. The role or user must exist when the key is made. Default: no one in
    /// particular.
    #[must_use]
    pub fn administrator(mut self, principal: Principal) -> Self {
        self.administrators.push(principal);
        self
    }

    /// Takes the statement out of the key policy with which the account's own IAM policies decide
    /// about the key. Only what the key policy itself allows remains, so it needs an
    /// [`administrator`](Self::administrator). Default: the statement is there, as in keys that
    /// KMS makes.
    #[must_use]
    pub fn without_account_access(mut self) -> Self {
        self.excludes_account = true;
        self
    }

    /// Lets the key be made although who deploys it could not change its policy afterwards
    /// (`BypassPolicyLockoutSafetyCheck`). A key that no one can administer takes AWS Support to
    /// get back. Default: KMS refuses.
    #[must_use]
    pub fn skip_lockout_check(mut self) -> Self {
        self.skips_lockout_check = true;
        self
    }

    /// A statement of the key policy; its resource is `*`, the key. Default: that of the account,
    /// and what the users of the key need, which they add by themselves.
    #[must_use]
    pub fn statement(mut self, statement: Statement) -> Self {
        self.statements.push(statement);
        self
    }

    /// What happens to the key when it leaves its stack. Default: [`RemovalPolicy::Retain`],
    /// because a log that no key decrypts is lost. A key that stays costs what it did.
    #[must_use]
    pub fn removal_policy(mut self, policy: RemovalPolicy) -> Self {
        self.removal_policy = Some(policy);
        self
    }

    /// A tag.
    #[must_use]
    pub fn tag(mut self, key: &str, value: &str) -> Self {
        self.tags.push((key.to_owned(), value.to_owned()));
        self
    }
}
