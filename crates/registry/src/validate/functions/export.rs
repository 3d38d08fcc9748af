//! `Fn::ImportValue`.

use super::call::Call;
use super::findings;
use super::kinds::Kinds;
use super::slot::{Scope, Slot};
use crate::validate::expected::Expected;
use crate::validate::value;

/// Checks that `Fn::ImportValue` has the name of an export, in which no resource has a part.
pub(super) fn check(call: &Call<'_, '_>) {
    let expected = call.expected.argument(&Slot::IMPORT_VALUE);
    let expected = expected.scope(Scope::Names);
    value::check(call.context, call.argument, expected, &call.place);
    let of_output = call.expected.slot == Expected::OUTPUT.slot;
    if call.yields(Kinds::TEXT) && of_output {
        call.report(call.node.at, findings::import_in_output());
    }
}
