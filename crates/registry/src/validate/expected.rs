//! What is expected of a value.

use super::functions::{Kinds, Scope, Slot};
use crate::model::{ResourceType, Shape};

/// What is expected of a value.
#[derive(Clone, Copy, Default)]
pub(crate) struct Expected {
    /// The resource type that a named shape belongs to.
    pub(crate) resource: Option<&'static ResourceType>,
    /// What the registry knows of the property. `None`: anything.
    pub(crate) shape: Option<&'static Shape>,
    /// Whether the property must be given, so that `AWS::NoValue` will not do.
    pub(crate) required: bool,
    /// Where it is no property: the kind of value, and the functions that are allowed.
    pub(crate) slot: Option<&'static Slot>,
    /// What functions may name here, at any depth.
    pub(crate) scope: Scope,
}

impl Expected {
    /// Anything at all.
    pub(crate) const ANYTHING: Self = Self {
        resource: None,
        shape: None,
        required: false,
        slot: None,
        scope: Scope::Resources,
    };

    /// A condition: of the section `Conditions`, or of a function in it.
    pub(crate) const CONDITION: Self = Self::ANYTHING
        .slot(&Slot::CONDITION)
        .scope(Scope::Conditions);

    /// A condition of the section `Rules`: a `RuleCondition`, an `Assert`.
    pub(crate) const RULE: Self = Self::ANYTHING.slot(&Slot::RULE).scope(Scope::Rules);

    /// The `Value` of an output.
    pub(crate) const OUTPUT: Self = Self::ANYTHING.slot(&Slot::OUTPUT);

    /// The name of an export, which no resource may have a part in.
    pub(crate) const EXPORT: Self = Self::ANYTHING.slot(&Slot::EXPORT).scope(Scope::Exports);

    /// A value of a property of `resource`.
    pub(crate) const fn of(resource: &'static ResourceType, shape: &'static Shape) -> Self {
        Self {
            resource: Some(resource),
            shape: Some(shape),
            ..Self::ANYTHING
        }
    }

    /// The same, and it must be given.
    pub(crate) const fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }

    /// The argument of a function that stands here: what it may name stays.
    pub(crate) const fn argument(self, slot: &'static Slot) -> Self {
        Self {
            scope: self.scope,
            ..Self::ANYTHING.slot(slot)
        }
    }

    /// The same in another scope.
    pub(crate) const fn scope(mut self, scope: Scope) -> Self {
        self.scope = scope;
        self
    }

    /// Anything, in the same scope.
    pub(crate) const fn anything(self) -> Self {
        Self::ANYTHING.scope(self.scope)
    }

    /// The kinds of value that will do.
    pub(crate) fn kinds(&self) -> Kinds {
        match (self.slot, self.shape) {
            (Some(slot), _) => slot.kinds,
            (None, Some(shape)) => Kinds::of(shape, self.resource),
            (None, None) => Kinds::ANY,
        }
    }

    const fn slot(mut self, slot: &'static Slot) -> Self {
        self.slot = Some(slot);
        self
    }
}
