//! `Fn::Join`.

use super::call::Call;
use super::kinds::Kinds;
use super::known;
use super::slot::Slot;

/// Checks that `Fn::Join` has a delimiter and a list of texts.
pub(super) fn check(call: &Call<'_, '_>) {
    let Some([delimiter, list]) = call.arguments(2, 2) else {
        return;
    };
    call.check(0, delimiter, &Slot::JOIN_DELIMITER);
    call.check(1, list, &Slot::JOIN_LIST);
    if call.yields(Kinds::TEXT) {
        known::check(call);
    }
}
