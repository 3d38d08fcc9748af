//! What the properties with known values mean.

use catchment_core::Name;

/// The meaning of a property that takes one of the values of `E`, or another text.
///
/// A setter that takes `impl IntoValue<OneOf<KeyUsage>>` accepts `KeyUsage::SIGN_VERIFY`,
/// `KeyUsage::other("SOMETHING_NEW")`, `"SIGN_VERIFY"`, and a parameter or intrinsic of that meaning;
/// not a value of another enumeration.
pub type OneOf<E> = Name<E>;
