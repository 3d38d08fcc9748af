//! `Fn::Split`.

use super::call::Call;
use super::kinds::Kinds;
use super::slot::Slot;
use super::{findings, is_dynamic, known};

/// Checks that `Fn::Split` has a delimiter and a text.
pub(super) fn check(call: &Call<'_, '_>) {
    let Some([delimiter, text]) = call.arguments(2, 2) else {
        return;
    };
    call.check(0, delimiter, &Slot::SPLIT_DELIMITER);
    if delimiter.as_text() == Some("") {
        call.report(delimiter.at, findings::empty_delimiter());
    }
    call.check(1, text, &Slot::SPLIT_TEXT);
    if text.as_text().is_some_and(is_dynamic) {
        call.report(text.at, findings::split_dynamic());
    }
    if call.yields(Kinds::LIST) {
        known::check(call);
    }
}
