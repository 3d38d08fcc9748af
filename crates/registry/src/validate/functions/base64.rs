//! `Fn::Base64`.

use super::call::Call;
use super::kinds::Kinds;
use super::slot::Slot;

/// Checks that `Fn::Base64` has a text.
pub(super) fn check(call: &Call<'_, '_>) {
    call.check_whole(&Slot::BASE64);
    call.yields(Kinds::TEXT);
}
