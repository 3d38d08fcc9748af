//! What is expected of a value.

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
}

impl Expected {
    /// Anything at all.
    pub(crate) const ANYTHING: Self = Self {
        resource: None,
        shape: None,
        required: false,
    };

    /// A value of a property of `resource`.
    pub(crate) const fn of(resource: &'static ResourceType, shape: &'static Shape) -> Self {
        Self {
            resource: Some(resource),
            shape: Some(shape),
            required: false,
        }
    }

    /// The same, and it must be given.
    pub(crate) const fn required(mut self, required: bool) -> Self {
        self.required = required;
        self
    }
}
