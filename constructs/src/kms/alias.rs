//! `AWS::KMS::Alias`, as a construct.

use catchment_cfn::kms::{CfnAlias, alias::CfnAliasRequired};
use catchment_core::{Arn, Diagnostic, Env, ResourceId, Scope, Stack, Value};

use super::KeyRef;

/// What every alias begins with.
const PREFIX: &str = "alias/";
/// The longest alias, with its prefix.
const MAX_LENGTH: usize = 256;

/// How an [`Alias`] is made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AliasProps {
    name: String,
    key: KeyRef,
}

impl AliasProps {
    /// `name` for `key`: 1 to 250 of `A-Z a-z 0-9 / _ -`, with or without `alias/` before it, not
    /// beginning with `aws/`. Another name replaces the alias; another key does not.
    #[must_use]
    pub fn new(name: &str, key: impl Into<KeyRef>) -> Self {
        Self {
            name: name.to_owned(),
            key: key.into(),
        }
    }
}

/// A name of a key: `AWS::KMS::Alias`. It is free of charge.
///
/// An alias means a key of the account and Region in which it is used. Give services and other
/// accounts the key itself.
///
/// ```
/// use catchment_constructs::kms::{Alias, AliasProps, KeyRef};
/// use catchment_core::{App, Env};
///
/// let app = App::new();
/// let stack = app.stack("Keys", Env::new("222222222222", "ca-central-1"));
/// let key = KeyRef::from_key_id(stack, "1234abcd-12ab-34cd-56ef-1234567890ab");
/// let alias = Alias::new(stack, "Alias", AliasProps::new("central-logs", &key));
/// assert_eq!(alias.name(), "alias/central-logs");
/// ```
///
/// # Diagnostics
///
/// | code | when |
/// |---|---|
/// | `alias/name` | the name is too long, has other characters, or is reserved for AWS |
/// | `alias/place` | the key is of another account or Region than the alias |
///
/// <https://docs.aws.amazon.com/kms/latest/developerguide/kms-alias.html>
#[derive(Clone, Debug)]
pub struct Alias {
    resource: ResourceId<CfnAlias>,
    name: String,
    arn: Value<Arn<CfnAlias>>,
}

impl Alias {
    /// Adds an alias.
    #[track_caller]
    pub fn new<'a>(scope: impl Into<Scope<'a>>, id: &str, props: AliasProps) -> Self {
        let scope = scope.into().construct_of(id, "catchment.Alias");
        let rest = rest(&props.name);
        check_name(scope, rest);
        check_place(scope, &props.key);
        let name = format!("{PREFIX}{rest}");
        let alias = CfnAlias::new(CfnAliasRequired {
            alias_name: &name,
            target_key_id: props.key.arn(),
        });
        let arn = match scope.stack() {
            Some(stack) => stack.arn("kms", &name).build(),
            None => Value::invalid(format!(
                "`{name}` has no account and Region outside a stack"
            )),
        };
        Self {
            resource: scope.add("Resource", alias),
            name,
            arn,
        }
    }

    /// The name, with `alias/` before it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The alias's ARN, made from its name. It is not the key's.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnAlias>> {
        self.arn.clone()
    }

    /// The alias's resource.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnAlias> {
        self.resource
    }
}

/// The name without `alias/` before it.
pub(super) fn rest(name: &str) -> &str {
    name.strip_prefix(PREFIX).unwrap_or(name)
}

fn check_name(scope: Scope<'_>, rest: &str) {
    let longest = MAX_LENGTH.saturating_sub(PREFIX.len());
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '_' | '-');
    let problem = if rest.is_empty() {
        Some("it is empty".to_owned())
    } else if rest.len() > longest {
        let length = rest.len();
        Some(format!(
            "it has {length} characters, allowed are {longest} after `{PREFIX}`"
        ))
    } else if rest == "aws" || rest.starts_with("aws/") {
        Some("names that begin with `alias/aws/` are those of AWS managed keys".to_owned())
    } else {
        let bad = rest.chars().find(|c| !fits(*c));
        bad.map(|c| format!("it has the character `{c}`"))
    };
    if let Some(problem) = problem {
        let message = format!("`{PREFIX}{rest}` is no alias: {problem}");
        scope.report(
            Diagnostic::error("alias/name", message)
                .help("use letters, digits, `/`, `_` and `-`")
                .property("Properties.AliasName"),
        );
    }
}

fn check_place(scope: Scope<'_>, key: &KeyRef) {
    let Some(here) = scope.stack().map(Stack::env) else {
        return;
    };
    let Some(there) = key.env() else { return };
    let differs = |part: fn(&Env) -> Option<&str>| match (part(&here), part(there)) {
        (Some(here), Some(there)) => here != there,
        _ => false,
    };
    if differs(Env::account) || differs(Env::region) {
        let place = |env: &Env| {
            [env.account(), env.region()]
                .map(|part| part.unwrap_or("?").to_owned())
                .join(" ")
        };
        let message = format!(
            "the alias is in `{}`, its key in `{}`",
            place(&here),
            place(there)
        );
        scope.report(
            Diagnostic::error("alias/place", message)
                .help("add the alias to a stack of the key's account and Region"),
        );
    }
}
