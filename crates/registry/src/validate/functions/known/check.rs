//! Whether what a function is known to yield is what a property allows.

use super::super::call::Call;

/// Reports a value that the function is known to yield and that the property does not allow.
pub(in super::super) fn check(_call: &Call<'_, '_>) {}
