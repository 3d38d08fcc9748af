//! `Fn::ToJsonString` and `Fn::Length`.

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::known;
use super::slot::Slot;
use crate::template::Map;

/// Checks that `Fn::ToJsonString` has a list or an object with something in it.
pub(super) fn check(call: &Call<'_, '_>) {
    call.check_whole(&Slot::TO_JSON_STRING);
    let is_empty = call.argument.as_map().is_some_and(Map::is_empty)
        || call.argument.as_list().is_some_and(<[_]>::is_empty);
    if is_empty {
        let wanted = "a list or an object that is not empty";
        let finding = findings::argument_form(call.function, "the argument", wanted, call.argument);
        call.report(call.argument.at, finding);
    }
    call.yields(Kinds::TEXT);
}

/// Checks that `Fn::Length` has a list.
pub(super) fn length(call: &Call<'_, '_>) {
    call.check_whole(&Slot::LENGTH);
    if call.yields(Kinds::TEXT) {
        known::check(call);
    }
}
