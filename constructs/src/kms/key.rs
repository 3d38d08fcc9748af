//! `AWS::KMS::Key`, as a construct.

use std::ops::Deref;

use catchment_cfn::kms::{CfnKey, key::Origin};
use catchment_core::{Days, Diagnostic, RemovalPolicy, ResourceId, Scope, Stack};
use catchment_iam::{PolicyKind, Principal, Statement};

use super::alias::rest as alias_name;
use super::key_ref::{Access, Capability};
use super::{Alias, AliasProps, KeyProps, KeyRef, KeyType, Rotation};
use crate::policy::{Policy, PolicySlot};

/// What an administrator may do: everything but using the key.
const ADMINISTRATION: [&str; 14] = [
    "kms:CancelKeyDeletion",
    "kms:Create*",
    "kms:Delete*",
    "kms:Describe*",
    "kms:Disable*",
    "kms:Enable*",
    "kms:Get*",
    "kms:List*",
    "kms:Put*",
    "kms:Revoke*",
    "kms:ScheduleKeyDeletion",
    "kms:TagResource",
    "kms:UntagResource",
    "kms:Update*",
];

/// The longest description.
const MAX_DESCRIPTION: usize = 8_192;

/// The rotation period of KMS, which needs not be written.
const YEARLY: Days = Days(365);

/// A customer managed key: `AWS::KMS::Key`, and an [`Alias`] for each name.
///
/// Its policy lets the account's IAM policies decide, and besides holds what its users need: a
/// trail, a log group or a bucket that is given the key adds its statements by itself. All that a
/// [`KeyRef`] offers, a key offers too.
///
/// A key costs 1 USD a month, and 1 USD more after each of its first two rotations.
///
/// ```
/// use catchment_constructs::kms::{Key, KeyProps};
/// use catchment_core::{App, Env};
///
/// let app = App::new();
/// let stack = app.stack("LogArchive", Env::new("222222222222", "ca-central-1"));
/// let key = Key::new(stack, "Key", KeyProps::new().alias("central-logs"));
///
/// let template = app.synth().unwrap().stack("LogArchive").unwrap().template_json().to_owned();
/// assert!(template.contains(r#""AliasName":"alias/central-logs""#));
/// assert!(template.contains(r#""EnableKeyRotation":true"#));
/// # let _ = key;
/// ```
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `key/rotation-period` | a rotation period is not 90 to 2,560 days |
/// | `key/rotation` | a key is to rotate that is not symmetric, or whose material is imported |
/// | `key/pending-window` | the pending window is not 7 to 30 days |
/// | `key/description` | the description has more than 8,192 characters |
/// | `key/lockout` | no one can administer the key |
/// | `policy/size` | the key policy has more than 32,768 bytes |
///
/// Those of [`Alias`] for its names; those of [`KeyRef`] where it is used.
///
/// <https://docs.aws.amazon.com/kms/latest/developerguide/overview.html>
#[derive(Clone, Debug)]
pub struct Key {
    resource: ResourceId<CfnKey>,
    aliases: Vec<Alias>,
    reference: KeyRef,
}

impl Key {
    /// Adds a key.
    #[track_caller]
    pub fn new<'a>(scope: impl Into<Scope<'a>>, id: &str, props: KeyProps) -> Self {
        let scope = scope.into().construct_of(id, "catchment.Key");
        check(scope, &props);
        let resource = scope.add("Resource", resource(&props));
        let removal = props.removal_policy.unwrap_or(RemovalPolicy::Retain);
        let _ = scope.resource(resource).removal_policy(removal);
        for (key, value) in &props.tags {
            scope.tag(key, value);
        }
        let reference = reference(scope, resource, &props);
        write_policy(scope, &reference, &props);
        Self {
            resource,
            aliases: add_aliases(scope, &reference, &props.aliases),
            reference,
        }
    }

    /// The key's resource.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnKey> {
        self.resource
    }

    /// The aliases, in the order of the props.
    #[must_use]
    pub fn aliases(&self) -> &[Alias] {
        &self.aliases
    }
}

fn resource(props: &KeyProps) -> CfnKey {
    let mut key = CfnKey::new();
    if props.key_type != KeyType::Symmetric {
        let (spec, usage) = props.key_type.spec_and_usage();
        key = key.key_spec(spec).key_usage(usage);
    }
    match rotation(props) {
        Some(Rotation::Every(period)) => {
            key = key.enable_key_rotation(true);
            if period != YEARLY {
                key = key.rotation_period_in_days(period);
            }
        }
        Some(Rotation::Off) => key = key.enable_key_rotation(false),
        None => {}
    }
    if let Some(description) = &props.description {
        key = key.description(description);
    }
    if props.is_disabled {
        key = key.enabled(false);
    }
    if props.is_multi_region {
        key = key.multi_region(true);
    }
    if props.has_imported_material {
        key = key.origin(Origin::EXTERNAL);
    }
    if let Some(days) = props.pending_window {
        key = key.pending_window_in_days(days);
    }
    if props.skips_lockout_check {
        key = key.bypass_policy_lockout_safety_check(true);
    }
    key
}

/// What is asked for, or the default of keys that can rotate.
fn rotation(props: &KeyProps) -> Option<Rotation> {
    let default = can_rotate(props).then_some(Rotation::Every(YEARLY));
    props.rotation.or(default)
}

fn can_rotate(props: &KeyProps) -> bool {
    props.key_type == KeyType::Symmetric && !props.has_imported_material
}

fn reference(scope: Scope<'_>, resource: ResourceId<CfnKey>, props: &KeyProps) -> KeyRef {
    let env = scope.stack().map(Stack::env).unwrap_or_default();
    let slot = PolicySlot::new(resource, "KeyPolicy", PolicyKind::KeyPolicy);
    let capability = match props.key_type {
        KeyType::Symmetric => Capability::Symmetric,
        _ => Capability::Other,
    };
    let access = match props.excludes_account {
        true => Access::KeyPolicy,
        false => Access::Iam,
    };
    KeyRef::own(
        resource.get_att(CfnKey::ARN),
        env,
        Policy::Own(slot),
        capability,
        access,
    )
}

fn write_policy(scope: Scope<'_>, key: &KeyRef, props: &KeyProps) {
    if let Some(stack) = scope.stack()
        && !props.excludes_account
    {
        let account = Principal::account_in(stack.partition(), stack.account());
        key.allow(scope, Statement::allow().principal(account).action("kms:*"));
    }
    if !props.administrators.is_empty() {
        let administrators = props.administrators.iter().cloned();
        key.allow(
            scope,
            Statement::allow()
                .principals(administrators)
                .actions(ADMINISTRATION),
        );
    }
    for statement in &props.statements {
        key.allow(scope, statement.clone());
    }
}

#[track_caller]
fn add_aliases(scope: Scope<'_>, key: &KeyRef, names: &[String]) -> Vec<Alias> {
    let mut aliases = Vec::new();
    for name in names {
        let id = match aliases.is_empty() {
            true => "Alias".to_owned(),
            false => format!("Alias{}", alias_name(name).replace('/', "-")),
        };
        aliases.push(Alias::new(scope, &id, AliasProps::new(name, key)));
    }
    aliases
}

fn check(scope: Scope<'_>, props: &KeyProps) {
    check_rotation(scope, props);
    if let Some(days) = props.pending_window
        && !(7..=30).contains(&days.get())
    {
        let message = format!("the pending window is {days}, allowed are 7 to 30");
        scope.report(
            Diagnostic::error("key/pending-window", message)
                .help("use 30 days, the default, to have the longest time to take a deletion back")
                .property("Properties.PendingWindowInDays"),
        );
    }
    let length = props
        .description
        .as_ref()
        .map_or(0, |text| text.chars().count());
    if length > MAX_DESCRIPTION {
        let message =
            format!("the description has {length} characters, allowed are {MAX_DESCRIPTION}");
        scope.report(
            Diagnostic::error("key/description", message)
                .help("shorten it")
                .property("Properties.Description"),
        );
    }
    if props.excludes_account && props.administrators.is_empty() && !props.skips_lockout_check {
        scope.report(
            Diagnostic::error(
                "key/lockout",
                "the key policy lets no one administer the key",
            )
            .help("name an `.administrator(…)`, or leave the account's access in")
            .property("Properties.KeyPolicy"),
        );
    }
}

fn check_rotation(scope: Scope<'_>, props: &KeyProps) {
    let Some(Rotation::Every(period)) = props.rotation else {
        return;
    };
    if !can_rotate(props) {
        let why = match props.key_type {
            KeyType::Symmetric => "its key material is imported".to_owned(),
            other => format!("its key spec is `{}`", other.spec_and_usage().0.as_str()),
        };
        scope.report(
            Diagnostic::error("key/rotation", format!("the key cannot rotate: {why}"))
                .help("leave the rotation out; only symmetric keys with material of KMS rotate")
                .property("Properties.EnableKeyRotation"),
        );
    }
    if !(90..=2_560).contains(&period.get()) {
        let message = format!("the rotation period is {period}, allowed are 90 to 2560");
        scope.report(
            Diagnostic::error("key/rotation-period", message)
                .help("use `Days(365)`, the default, or another period in the range")
                .property("Properties.RotationPeriodInDays"),
        );
    }
}

impl Deref for Key {
    type Target = KeyRef;

    fn deref(&self) -> &KeyRef {
        &self.reference
    }
}
