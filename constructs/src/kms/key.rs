//! `AWS::KMS::Key`, as a construct.

use catchment_cfn::kms::CfnKey;
use catchment_core::{Arn, ResourceId, Scope, Value};
use catchment_iam::{PolicyKind, Principal, Statement};

use super::KeyRef;
use crate::policy::{Policy, PolicySlot};

/// How a [`Key`] is made.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct KeyProps {}

impl KeyProps {
    /// A symmetric key that rotates.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

/// A customer managed key.
#[derive(Clone, Debug)]
pub struct Key {
    resource: ResourceId<CfnKey>,
    reference: KeyRef,
}

impl Key {
    /// Adds a key.
    #[track_caller]
    pub fn new<'a>(scope: impl Into<Scope<'a>>, id: &str, _props: KeyProps) -> Self {
        let scope = scope.into().construct_of(id, "catchment.Key");
        let resource = scope.add("Resource", CfnKey::new().enable_key_rotation(true));
        let slot = PolicySlot::new(resource, "KeyPolicy", PolicyKind::KeyPolicy);
        let env = scope
            .stack()
            .map(catchment_core::Stack::env)
            .unwrap_or_default();
        let reference = KeyRef::own(resource.get_att(CfnKey::ARN), env, Policy::Own(slot));
        if let Some(stack) = scope.stack() {
            let root = Principal::account_in(stack.partition(), stack.account());
            let administration = Statement::allow().principal(root).action("kms:*");
            reference.allow(scope, administration);
        }
        Self {
            resource,
            reference,
        }
    }

    /// The key's ARN.
    #[must_use]
    pub fn arn(&self) -> Value<Arn<CfnKey>> {
        self.reference.arn()
    }

    /// The resource inside.
    #[must_use]
    pub const fn resource(&self) -> ResourceId<CfnKey> {
        self.resource
    }

    pub(super) fn reference(&self) -> KeyRef {
        self.reference.clone()
    }
}
